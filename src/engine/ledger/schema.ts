/** The ledger's files: for each document one, its first line the document, every further line a claim that was ever published. */
import { z } from 'zod'
import { edtfSchema } from '../schema.ts'

const idSchema = z.string().regex(/^[0-9a-z]{8}(?:-\d+)?$/)

/** How a claim was read, in few words: what a later reading is compared with. */
export const readingSchema = z.strictObject({
  /** The quote mended for reading, where it differs from the quote. */
  text: z.string().optional(),
  /** How it asserts. */
  kind: z.string(),
  /** Its figures with values in full: `at-most 80 %`, `10..15 year`. */
  figures: z.array(z.string()),
  /** Whom it is credited to, as cited: `SiliconANGLE +2`. */
  sources: z.array(z.string()),
  /** The date that it states, in EDTF; null where it states none. */
  date: z.string().nullable(),
})

export const changeKinds = ['replaced', 'reread', 'corrected', 'withdrawn', 'restored', 'moved'] as const
export const causes = ['document', 'correction', 'rules'] as const

/** Something that an edition changed about a claim. That it was added is its `first`. */
export const eventSchema = z.strictObject({
  /** The edition that brought it. */
  edition: z.int().min(1),
  change: z.enum(changeKinds),
  /** What brought it: the document's own change, a correction, or the rules of reading. */
  cause: z.enum(causes),
  /** The claim that took its place, where it was replaced. */
  became: idSchema.optional(),
  /** Why it was withdrawn or corrected. */
  reason: z.string().optional(),
  /** What of its reading was otherwise before. */
  from: readingSchema.partial().optional(),
})

export const lineStatuses = ['current', 'corrected', 'withdrawn', 'replaced'] as const

/** A claim that was published once: a line of the ledger. */
export const ledgerLineSchema = z.strictObject({
  id: idSchema,
  /** What has become of it. */
  status: z.enum(lineStatuses),
  /** Its words as they stand, or stood. */
  quote: z.string().min(1),
  ...readingSchema.shape,
  /** The correction in force, by name of its file. */
  correction: z.string().optional(),
  /** The edition that has it first. */
  first: z.int().min(1),
  /** The last edition that had it, where it is gone. */
  last: z.int().min(1).optional(),
  /** What happened to it since, oldest first. */
  history: z.array(eventSchema).optional(),
})

/** The head of a document's ledger: its first line. */
export const ledgerHeadSchema = z.strictObject({
  /** Id of the document. */
  document: z.string().min(1),
  title: z.string(),
  /** Its file below `content/documents`. */
  file: z.string(),
  /** SHA-256 of the file's bytes at the last edition. */
  sha256: z.string(),
  /** Whether it is in the collection; `renamed` where another took all of its place. */
  status: z.enum(['current', 'withdrawn', 'renamed']),
  /** The document that took its place. */
  became: z.string().optional(),
  /** How many lines follow, so that a lost one shows. */
  claims: z.int().min(0),
  /** The editions that changed something here: number, the day a person gave, and the file's hash then, shortened. */
  editions: z.array(
    z.strictObject({ edition: z.int().min(1), on: edtfSchema.nullable(), sha256: z.string().length(12) }),
  ),
})

export type Reading = z.infer<typeof readingSchema>
export type LedgerEvent = z.infer<typeof eventSchema>
export type LedgerLine = z.infer<typeof ledgerLineSchema>
export type LedgerHead = z.infer<typeof ledgerHeadSchema>

/** The ledger of one document. */
export interface DocumentLedger {
  head: LedgerHead
  lines: LedgerLine[]
}

/** All ledgers by document, in the order of ids. */
export type Ledger = ReadonlyMap<string, DocumentLedger>

/** Whether a claim of the ledger is still claimed. */
export const isLive = ({ status }: LedgerLine): boolean => status === 'current' || status === 'corrected'
