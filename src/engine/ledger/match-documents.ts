/** Which new document is an old one under another name: by the hash of its file, else by what it claims. */
import { foldQuote } from '../document/identify.ts'
import { type DocumentLedger, isLive } from './schema.ts'

/** What of a document that was read tells whether it is an old one. */
export interface Present {
  id: string
  sha256: string
  quotes: readonly string[]
}

const leastShared = 0.5 // Of the old document's claims.

/** From the id of each document that is gone to that of its successor; each successor once. */
export function matchDocuments(gone: readonly DocumentLedger[], fresh: readonly Present[]): Map<string, string> {
  const found = new Map<string, string>()
  const pairs = gone.flatMap(({ head, lines }) => {
    const live = lines.filter(isLive).map(({ quote }) => foldQuote(quote))
    return fresh.flatMap(({ id, sha256, quotes }) => {
      const own = new Set(quotes.map(foldQuote))
      const share = live.filter((quote) => own.has(quote)).length / Math.max(1, live.length)
      const isSameFile = sha256 === head.sha256
      return isSameFile || share >= leastShared ? [{ old: head.document, id, isSameFile, share }] : []
    })
  })
  // A file of several posts has one hash for all of them, so that what they claim decides first.
  const ranked = pairs.sort((a, b) => b.share - a.share || Number(b.isSameFile) - Number(a.isSameFile))
  const taken = new Set<string>()
  for (const { old, id } of ranked) {
    if (found.has(old) || taken.has(id)) continue
    found.set(old, id)
    taken.add(id)
  }
  return found
}
