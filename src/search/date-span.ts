/** What search needs of an EDTF date: the day it begins on, for sorting, and the years it covers, for the facet. */
import { edtfBounds } from '../engine/edtf.ts'

export interface DateSpan {
  /** The first day as a number that sorts, `20250201`; 0 where it is open or there is no date, so that it sorts last. */
  day: number
  /** Every year covered; the first alone for a long span. */
  years: string[]
  /** The first and the last year, for ranges of years; null where it is open or there is no date. */
  first: number | null
  last: number | null
}

const longestSpan = 30 // Years: a longer one is an era, and would put a claim under every year there is.
const undated: DateSpan = { day: 0, years: ['Undated'], first: null, last: null }
const known = new Map<string, DateSpan>() // Parsing is slow, and a collection has few different dates.

/** The span of a date; that of no date is undated. */
export function dateSpan(edtf: string | null | undefined): DateSpan {
  if (!edtf) return undated
  const span = known.get(edtf) ?? readSpan(edtf)
  known.set(edtf, span)
  return span
}

function readSpan(edtf: string): DateSpan {
  const { min, max } = edtfBounds(edtf)
  const day = Number.isFinite(min) ? Number(new Date(min).toISOString().slice(0, 10).replaceAll('-', '')) : 0
  const [first, last] = [yearAt(min), yearAt(max)]
  const isLong = first === null || last === null || last - first > longestSpan
  const years = isLong ? [String(first ?? last)] : Array.from({ length: last - first + 1 }, (_, i) => String(first + i))
  return { day, years, first, last }
}

const yearAt = (time: number): number | null => (Number.isFinite(time) ? new Date(time).getUTCFullYear() : null)
