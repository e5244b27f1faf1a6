/** The words of dates as parts of patterns, and EDTF strings from their numbers. */
import { daysOfMonth, months, partsOfYear, seasons, weekdays } from '../../lexicon/months.ts'

const alternatives = (words: Iterable<string>) => [...words].sort((a, b) => b.length - a.length).join('|')

/** A month's name, its full stop included. */
export const monthWord = `(?:${alternatives(months.keys())})\\b\\.?`
/** A weekday before a date. */
export const weekdayWord = `(?:${alternatives(weekdays.keys())})`
/** A season. */
export const seasonWord = `(?:${alternatives(seasons.keys())})`
/** A quarter or a half of a year. */
export const partWord = `(?:${alternatives(partsOfYear.keys()).replace(/ /g, '[ -]')})`
/** A day of a month, with its ending. */
export const dayWord = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?'
/** A year of four digits. */
export const yearWord = '(?:1\\d|20|21)\\d\\d'

/** The number of a month's name; 0 for a word in small letters, as in `they may march`. */
export const monthNumber = (word: string): number =>
  /^\p{Ll}/u.test(word) ? 0 : (months.get(word.toLowerCase().replace(/[.,]/g, '')) ?? 0)

/** `2024`, `2024-03`, `2024-03-05`; null for a day that the month does not have. */
export function edtfOf(year: number, month?: number, day?: number): string | null {
  const head = `${year}`.padStart(4, '0')
  if (month === undefined) return head
  if (month < 1 || month > 12) return null
  const stem = `${head}-${pad(month)}`
  if (day === undefined) return stem
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const days = month === 2 && !isLeap ? 28 : (daysOfMonth[month - 1] ?? 0)
  return day < 1 || day > days ? null : `${stem}-${pad(day)}`
}

/** An interval; null where an end is missing or comes first. */
export const edtfSpan = (from: string | null, to: string | null): string | null => {
  if (!from || !to) return null
  const [first, last] = [from.replace(/X/g, '0'), to.replace(/X/g, '9')]
  const isBefore =
    first.startsWith('-') || last.startsWith('-')
      ? Number.parseInt(first, 10) < Number.parseInt(last, 10)
      : first < last
  return from === to ? from : isBefore ? `${from}/${to}` : null
}

const pad = (value: number) => `${value}`.padStart(2, '0')
