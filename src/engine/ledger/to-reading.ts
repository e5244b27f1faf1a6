/** How a claim is read, in the few words that the ledger keeps. */
import { isDeepStrictEqual } from 'node:util'
import type { Attribution, Claim, Figure } from '../schema.ts'
import type { LedgerEvent, LedgerLine, Reading } from './schema.ts'

/** The reading of a claim: `up to 80%` is `at-most 80 %`. An inherited date is its document's, and left out. */
export function toReading({ quote, text, kind, figures, sources, date }: Claim): Reading {
  return {
    ...(text !== quote && { text }),
    kind,
    figures: figures.map(figureReading),
    sources: sources.map(sourceReading),
    date: date?.role === 'stated' ? date.edtf : null,
  }
}

/** A figure in one run: `at-least 100 kilometer`, `10..15 year`, `0.47`. */
export const figureReading = ({ value, min, max, unit, modifier }: Figure): string =>
  [modifier, value === undefined ? `${min}..${max}` : `${value}`, unit].filter((part) => part !== null).join(' ')

/** A credit in one run: `SiliconANGLE +2`. */
export const sourceReading = ({ cited, more }: Pick<Attribution, 'cited' | 'more'>): string =>
  more === undefined ? cited : `${cited} +${more}`

/** The reading that a line of the ledger holds. */
export function readingOf({ text, kind, figures, sources, date }: LedgerLine): Reading {
  return { ...(text !== undefined && { text }), kind, figures, sources, date }
}

/** What of a reading another one has otherwise; null where they are equal. */
export function changedFrom(before: Reading, after: Reading): Partial<Reading> | null {
  const keys = (['text', 'kind', 'figures', 'sources', 'date'] as const).filter(
    (key) => !isDeepStrictEqual(before[key], after[key]),
  )
  const from = Object.fromEntries(keys.flatMap((key) => (before[key] === undefined ? [] : [[key, before[key]]])))
  return keys.length === 0 ? null : from
}

/** The reading that a line had behind one of its events, as later events tell what they changed. */
export function readingAfter(line: LedgerLine, event: LedgerEvent): Reading {
  const later = (line.history ?? []).slice((line.history ?? []).indexOf(event) + 1)
  return later.reduceRight<Reading>((reading, { from }) => ({ ...reading, ...(from as Reading) }), readingOf(line))
}
