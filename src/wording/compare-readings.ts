/** Two readings of a claim, field by field. */
import type { Reading } from '../engine/ledger/schema.ts'

/** A field in the words before and after; empty for none. */
export interface FieldChange {
  field: string
  read: string
  set: string
}

/** Those fields of a reading that were otherwise before. */
export type FormerReading = { [Field in keyof Reading]?: Reading[Field] | undefined }

/** The fields that `before` names, with what they are now. */
export const compareReadings = (before: FormerReading, after: Reading): FieldChange[] =>
  (['figures', 'sources', 'date', 'kind', 'text'] as const)
    .filter((field) => field in before)
    .map((field) => ({ field, read: inWords(before[field]), set: inWords(after[field]) }))

const inWords = (value: string | string[] | null | undefined): string =>
  Array.isArray(value) ? value.join(', ') : (value ?? '')
