/** What people and time did to claims, document by document: the entries of the collection `ledger`. */
import { z } from 'zod'
import { correctionEntrySchema, type CorrectionEntry, type ReviewEntry, reviewEntrySchema } from '../people/schema.ts'
import { type Ledger, ledgerHeadSchema, ledgerLineSchema } from './schema.ts'
import { newestEdition } from './update-ledger.ts'

/** The ledger of one document, with the corrections and reviews of its claims. */
export const ledgerEntrySchema = z.strictObject({
  /** Id of the document. */
  id: z.string(),
  /** The newest edition that was written; a later one is what the next will say. */
  recorded: z.int().min(0),
  head: ledgerHeadSchema,
  lines: z.array(ledgerLineSchema),
  corrections: z.array(correctionEntrySchema),
  reviews: z.array(reviewEntrySchema),
})

export type LedgerEntry = z.infer<typeof ledgerEntrySchema>

interface Kept {
  ledger: Ledger
  /** The ledger as it was written. */
  lastLedger: Ledger
  corrections: readonly CorrectionEntry[]
  reviews: readonly ReviewEntry[]
}

/** One entry a document. */
export function toEntries({ ledger, lastLedger, corrections, reviews }: Kept): LedgerEntry[] {
  const documents = new Map([...ledger].flatMap(([id, { lines }]) => lines.map((line) => [line.id, id])))
  const corrected = Map.groupBy(corrections, ({ id }) => documents.get(id))
  const reviewed = Map.groupBy(reviews, ({ claim }) => documents.get(claim))
  const recorded = newestEdition(lastLedger)
  return [...ledger].map(([id, { head, lines }]) => ({
    id,
    recorded,
    head,
    lines,
    corrections: corrected.get(id) ?? [],
    reviews: reviewed.get(id) ?? [],
  }))
}
