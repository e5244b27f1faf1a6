/** Chooses which of a claim's dates dates it: of `from 17.5 in 2023 to 0.3 by the end of 2024` the later. */
import { changeWords } from '../lexicon/change-words.ts'
import type { DateSpan } from '../sentence.ts'

/**
 * The stated date of a claim's event or figure, and the others in `also`; null where it states none.
 * Dates in parentheses and those that something is compared with come after the rest.
 * @example `below 1990 levels by 2030` is dated 2030, also 1990
 */
export function dateClaim(text: string, dates: readonly DateSpan[]): { edtf: string; also?: string[] } | null {
  const stated = dates.filter((date) => !date.relative)
  const best = leading(text, stated)
  if (!best) return null
  const also = [...new Set(stated.map((date) => date.edtf))].filter((edtf) => edtf !== best.edtf)
  return also.length > 0 ? { edtf: best.edtf, also } : { edtf: best.edtf }
}

function leading(text: string, stated: readonly DateSpan[]): DateSpan | undefined {
  const main = stated.filter((date) => !isAside(text, date) && !isCompared(text, date))
  const inReach = main.length > 0 ? main : stated.filter((date) => !isCompared(text, date))
  const choice = inReach.length > 0 ? inReach : stated
  const [first, second] = choice
  if (!first || !second) return first
  return isChange(text, first, second) ? choice.at(-1) : first
}

/** Whether a date stands in parentheses: `(e.g., 400 startups in 2024)`. */
function isAside(text: string, date: DateSpan): boolean {
  const open = text.lastIndexOf('(', date.start)
  return open >= 0 && text.lastIndexOf(')', date.start) < open && text.indexOf(')', date.end) >= 0
}

/** Whether a figure is only measured against a date: `compared with 2019`, `below 1990 levels`, `since 2000` is not. */
function isCompared(text: string, date: DateSpan): boolean {
  const before = text.slice(Math.max(0, date.start - 40), date.start)
  const after = text.slice(date.end, date.end + 12)
  if (/^['’]?s?\s+levels?\b/.test(after)) return true
  return /\b(?:than|compared (?:with|to)|versus|vs\.?|against|relative to|up from|down from|unlike|below|above)\s(?:[^\s,.;]+\s){0,4}$/i.test(before)
}

/** Whether the text tells of a change from one date to the other. */
function isChange(text: string, first: DateSpan, last: DateSpan): boolean {
  const before = text.slice(0, first.start)
  const between = text.slice(first.end, last.start)
  if (!/\bfrom\b/i.test(before) || !/\bto\b|\breaching\b/i.test(between) || between.length > 60) return false
  return /\bfrom\b[^.;]{0,60}$/i.test(before) || before.split(/\W+/).some((word) => changeWords.has(word.toLowerCase()))
}
