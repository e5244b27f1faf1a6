/** What a correction changed, in words: what was read, and what it was corrected to. */
import { figureReading, sourceReading } from '../ledger/to-reading.ts'
import type { Attribution, Claim } from '../schema.ts'
import type { CorrectionEntry } from './schema.ts'

/** What of a claim a correction can change, as it stands before and after. */
export type Correctable = Pick<Claim, 'kind' | 'figures' | 'date' | 'topics'> & {
  sources: readonly Pick<Attribution, 'cited' | 'more'>[]
}

const fields: Record<string, (claim: Correctable) => string> = {
  figures: ({ figures }) => figures.map(figureReading).join(', '),
  sources: ({ sources }) => sources.map(sourceReading).join(', '),
  date: ({ date }) => (date?.role === 'stated' ? date.edtf : ''),
  due: ({ date }) => date?.due ?? '',
  kind: ({ kind }) => kind,
  topics: ({ topics }) => topics.join(', '),
}

/** The fields that differ; what is empty stands for none. */
export const listChanges = (read: Correctable, set: Correctable): CorrectionEntry['changes'] =>
  Object.entries(fields)
    .map(([field, words]) => ({ field, read: words(read), set: words(set) }))
    .filter((change) => change.read !== change.set)
