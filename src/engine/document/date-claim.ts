/** Chooses which of a claim's dates dates it: of `from 17.5 in 2023 to 0.3 by the end of 2024` the later. */
import { changeWords } from '../lexicon/change-words.ts'
import type { DateSpan } from '../sentence.ts'

const comparison =
  /\b(?:than|compared (?:with|to)|versus|vs\.?|against|relative to|up from|down from|unlike|below|above)\s(?:[^\s,.;]+\s){0,4}$/i
const publication =
  /^['’]?s?\s+(?:["“][^"”]{1,80}["”]\s+|[\p{L}-]+\s+){0,4}(?:study|paper|report|survey|poll|review|analysis|article|book|census)\b/iu
const aside = 200 // A longer parenthesis is a text of its own, and a bound keeps the look linear.
const window = 48 // Characters before a date among which a comparison is looked for.

/**
 * The stated date of a claim's event or figure, and the others in `also`; null where it states none.
 * Dates in parentheses, dates of a cited work and dates that something is compared with come after the rest.
 * @example `below 1990 levels by 2030` is dated 2030, also 1990
 */
export function dateClaim(text: string, dates: readonly DateSpan[]): { edtf: string; also?: string[] } | null {
  const stated = dates.filter((date) => !date.relative)
  const best = leading(text, stated)
  if (!best) return null
  const also = [...new Set(stated.map((date) => date.edtf))].filter((edtf) => edtf !== best.edtf)
  return also.length > 0 ? { edtf: best.edtf, also } : { edtf: best.edtf }
}

/** Drops what speaks against a date, reason by reason, as long as any date is left. */
function leading(text: string, stated: readonly DateSpan[]): DateSpan | undefined {
  const reasons = [isCompared, isAside, isOfWork]
  const left = reasons.reduce<readonly DateSpan[]>((dates, speaksAgainst) => {
    const rest = dates.filter((date) => !speaksAgainst(text, date, stated))
    return rest.length > 0 ? rest : dates
  }, stated)
  return endOfChange(text, left) ?? left[0]
}

/** Whether a figure is only measured against a date: `compared with 2019`, `below 1990 levels`; not `since 2000`. */
function isCompared(text: string, date: DateSpan, stated: readonly DateSpan[]): boolean {
  if (/^['’]?s?\s+levels?\b/.test(text.slice(date.end, date.end + 12))) return true
  const from = Math.max(0, date.start - window)
  const cue = comparison.exec(text.slice(from, date.start))
  // `below 1990 levels by 2030`: another date takes the comparison.
  return cue !== null && !stated.some((other) => other.start >= from + cue.index && other.end <= date.start)
}

/** Whether a date stands in parentheses: `(e.g., 400 startups in 2024)`. */
function isAside(text: string, date: DateSpan): boolean {
  const [before, behind] = [
    text.slice(Math.max(0, date.start - aside), date.start),
    text.slice(date.end, date.end + aside),
  ]
  return before.lastIndexOf('(') > before.lastIndexOf(')') && /^[^(]*\)/.test(behind)
}

/** Whether a date is that of a work the claim draws on: `a 2021 study found`. */
const isOfWork = (text: string, date: DateSpan): boolean => publication.test(text.slice(date.end, date.end + 120))

/**
 * The last date of a change: of `from 12% in 1990 to 8% in 2000 and 5% in 2010` the third; undefined where none is
 * told.
 */
function endOfChange(text: string, dates: readonly DateSpan[]): DateSpan | undefined {
  const [first, second] = dates
  if (!first || !second) return undefined
  const before = text.slice(0, first.start)
  const isFrom = /\bfrom\b(?:[^.;]|\.\d){0,60}$/i.test(before)
  const isChange =
    isFrom || (/\bfrom\b/i.test(before) && before.split(/\W+/).some((word) => changeWords.has(word.toLowerCase())))
  if (
    !isChange ||
    !/^(?:[^.;]|\.\d){0,60}$/.test(text.slice(first.end, second.start)) ||
    !/\bto\b|\breaching\b/i.test(text.slice(first.end, second.start))
  )
    return undefined
  let last = second
  for (const next of dates.slice(2)) {
    const gap = text.slice(last.end, next.start)
    if (gap.length > 40 || !/\d/.test(gap)) break
    last = next
  }
  return last
}
