/** The ledger of all documents as one file: a document's head, then a line for each claim that was ever published. */
import type { APIRoute } from 'astro'
import { formatLedger } from '../../engine/ledger/format-ledger.ts'
import { readLedgerEntries } from '../../queries.ts'

export const GET: APIRoute = async () => {
  const entries = await readLedgerEntries()
  return new Response(entries.map(formatLedger).join(''), {
    headers: { 'content-type': 'application/jsonl; charset=utf-8' },
  })
}
