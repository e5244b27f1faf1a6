/** Dates as pages and front matter write them, as EDTF: `2024-03-05T10:00:00Z`, `5 March 2024`, `2024/3`, `18.11.2024`. */
import { isEdtf } from '../../edtf.ts'
import { months } from '../../lexicon/months.ts'

const numeric = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?![\d-])/
const compact = /^(\d{4})(\d{2})(\d{2})$/
const dayFirst = /^(?:\p{L}+,?\s+)?(\d{1,2})(?:st|nd|rd|th)?\s+(\p{L}+)\.?,?\s+(\d{4})(?!\d)/u
const monthFirst = /^(?:\p{L}+,\s+)?(\p{L}+)\.?\s+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?(\d{4})(?!\d)/u

/**
 * The day, month or year that a text begins with; null where it is no date, or where it may be one of two. The written day counts,
 * whatever its zone.
 */
export function pageDate(text: string): string | null {
  const value = text.trim().slice(0, 80)
  const readings = dayReadings(value)
  const [, year, month, day] = compact.exec(value) ?? numeric.exec(value) ?? []
  const [, ownDay, name, ownYear] = dayFirst.exec(value) ?? []
  const [, otherName, otherDay, otherYear] = monthFirst.exec(value) ?? []
  return (
    (year && edtf(year, month, day)) ||
    (ownYear && monthNumber(name) && edtf(ownYear, monthNumber(name), ownDay)) ||
    (otherYear && monthNumber(otherName) && edtf(otherYear, monthNumber(otherName), otherDay)) ||
    (readings.length === 1 ? readings[0]! : null)
  )
}

const yearLast = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/

/** The days that a text of numbers may mean, the day before the month first: `18/11/2024` one, `03/04/2024` two, `31/02/2024` none. */
export function dayReadings(text: string): string[] {
  const [, first, , second, year] = yearLast.exec(text.trim()) ?? []
  if (!year) return []
  const days = [edtf(year, second, first), edtf(year, first, second)].filter((day) => day !== null)
  return [...new Set(days)]
}

function monthNumber(name: string | undefined): string | undefined {
  const number = months.get((name ?? '').toLowerCase())
  return number === undefined ? undefined : String(number)
}

function edtf(year: string, month: string | undefined, day: string | undefined): string | null {
  const parts = [year, ...(month ? [month.padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])] : [])]
  const date = parts.join('-')
  return isEdtf(date) ? date : null
}
