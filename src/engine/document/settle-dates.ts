/**
 * Months and days without a year, where the text around makes their year certain: `in February` of an article of May is
 * this year's, unless its paragraph speaks of another year too. They stay relative, since their own words name no year, and
 * alone make no claim.
 */
import { edtfBounds } from '../edtf.ts'
import { months } from '../lexicon/months.ts'
import type { DateSpan } from '../sentence.ts'
import { isOrigin } from './dates/is-origin.ts'
import type { SegmentedBlock } from './segment.ts'

const ahead =
  /\b(?:will|would|shall|due|expected|expects?|plans?|planned|scheduled|upcoming|aims?|set to|is to|are to|goe?s? on sale|next (?:year|season|month|week))\b/i
const farBack = 6 // Months; what lies further ahead than that was last year's.

/** Marks the dates whose year is certain. `published` is the document's date, in EDTF. */
export function settleDates(parts: readonly SegmentedBlock[], published: string | null): void {
  for (const { sentences } of parts) {
    const years = new Set(
      sentences.flatMap(({ dates, text }) =>
        dates.filter((date) => !date.relative && !isOrigin(text, date)).map(({ edtf }) => edtf.slice(0, 4)),
      ),
    )
    for (const sentence of sentences) {
      for (const date of sentence.dates)
        if (date.relative && isMonth(date) && isCertain(sentence.text, date, years, published)) date.isSettled = true
      // Without a date of the document nothing else can be counted.
      if (published === null)
        sentence.dates = sentence.dates.filter(({ relative, isSettled }) => !relative || isSettled)
    }
  }
}

const isMonth = ({ raw, edtf }: DateSpan): boolean =>
  /^\d{4}-(?:0\d|1[0-2])(?:-\d\d)?$/.test(edtf) &&
  raw.split(/[^\p{L}]+/u).some((word) => months.has(word.toLowerCase()))

function isCertain(text: string, { edtf }: DateSpan, years: ReadonlySet<string>, published: string | null): boolean {
  const year = edtf.slice(0, 4)
  if ([...years].some((other) => other !== year)) return false
  if (published === null) return years.size === 1
  if (!/^\d{4}-\d\d/.test(published)) return false
  const isPast = edtfBounds(edtf).min <= edtfBounds(published).max
  if (year === published.slice(0, 4)) return isPast !== ahead.test(text)
  return Number(edtf.slice(5, 7)) - Number(published.slice(5, 7)) > farBack && !ahead.test(text)
}
