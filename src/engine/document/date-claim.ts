/** Chooses which of a claim's dates dates it: of `from 17.5 in 2023 to 0.3 by the end of 2024` the later. */
import { changeWords } from '../lexicon/change-words.ts'
import { reportingVerbs } from '../lexicon/reporting-verbs.ts'
import { type Reason, reasonAt } from '../reason.ts'
import type { DateSpan } from '../sentence.ts'

const comparison =
  /\b(?:than(?!\s\D{0,3}\d)|compared (?:with|to)|versus|vs\.?|against|relative to|(?:up|down)(?: [\d.,]+ ?[\p{L}%]+)? from|(?:increase|rise|growth|gain|decrease|decline|drop)(?: of [\d.,]+ ?[\p{L}%]+)? (?:over|from|on)|(?:rose|fell|grew|increased|declined|dropped)(?: by)? [\d.,]+ ?[\p{L}%]+ over|unlike|below|above)\s(?:(?:[^\s,.;]|[.,]\d)+\s){0,4}$/iu
const publication =
  /^['’]?s?\s+(?:["“][^"”]{1,80}["”]\s+|[\p{L}-]+\s+){0,4}(?:study|paper|report|survey|poll|review|analysis|article|book|census)\b/iu
const lawOf =
  /\b(?:laws?|acts?|decrees?|treaty|treaties|directive|agreement|regulation|accords?|resolution|constitution|charter|bill) of (?:the )?$/i
const aimed =
  /^['’]?s? (?:\p{L}+ ){0,2}(?:prediction|forecast|target|deadline|goal|estimate|timeline|date|projection|plan|pledge|ban|cut-off|launch|opening)s?\b/iu
const movingVerb =
  /\b(?:updat|revis|mov|delay|postpon|push|brought|bring|chang|shift|extend|reschedul|put|slip|advanc|defer)(?:e|es|ed|ing|s|d|ped)?\b/i
const longestAside = 200 // A longer parenthesis is a text of its own, and a bound keeps the look linear.
const window = 48 // Characters before a date among which a comparison is looked for.

/**
 * The stated date of a claim's event or figure, and the others in `also`; null where it states none.
 * Dates in parentheses, dates of a cited work and dates that something is compared with come after the rest.
 * @example `below 1990 levels by 2030` is dated 2030, also 1990
 */
export function dateClaim(
  text: string,
  dates: readonly DateSpan[],
): { date: { edtf: string; also?: string[] } | null; reasons: Reason[] } {
  const stated = dates.filter(({ relative, isSettled }) => !relative || isSettled)
  const { best, reasons } = leading(text, stated)
  // `Last year 3,100 enrolled, up from 2,900 in 2019`: its own date is the one that its words only point to.
  const isOnlyCompared = best !== undefined && dates.length > stated.length && compared(text, best, stated) !== null
  if (!best || (isOnlyCompared && pointsElsewhere(text, dates, best))) return { date: null, reasons: [] }
  const also = [...new Set(stated.map((date) => date.edtf))].filter((edtf) => edtf !== best.edtf)
  return { date: also.length > 0 ? { edtf: best.edtf, also } : { edtf: best.edtf }, reasons }
}

/** Whether a relative date, not compared with anything itself, stands before the one that something is compared with. */
const pointsElsewhere = (text: string, dates: readonly DateSpan[], best: DateSpan): boolean =>
  dates.some(
    (date) => date.relative && !date.isSettled && date.end < best.start && compared(text, date, dates) === null,
  )

type Objection = (text: string, date: DateSpan, stated: readonly DateSpan[]) => Reason | null
const objections: readonly Objection[] = [compared, aside, ofWork, whenSaid, replaced]

/** Drops what speaks against a date, reason by reason, as long as any date is left. */
function leading(text: string, stated: readonly DateSpan[]): { best: DateSpan | undefined; reasons: Reason[] } {
  let left = stated
  const reasons: Reason[] = []
  for (const objection of objections) {
    const found = left.map((date) => objection(text, date, stated))
    if (found.every((reason) => reason !== null)) continue
    reasons.push(...found.flatMap((reason, index) => (reason ? { ...reason, about: `also ${left[index]!.edtf}` } : [])))
    left = left.filter((_, index) => found[index] === null)
  }
  const last = endOfChange(text, left)
  const best = last ?? left[0]
  if (best)
    reasons.unshift(
      reasonAt(text, best.start, best.end, last ? 'what a change led to' : 'the first that counts', 'dates the claim'),
    )
  return { best, reasons }
}

/** A figure is only measured against the date: `compared with 2019`, `below 1990 levels`; not `since 2000`. */
function compared(text: string, date: DateSpan, stated: readonly DateSpan[]): Reason | null {
  const rule = 'what something is compared with'
  if (/^['’]?s?\s+levels?\b/.test(text.slice(date.end, date.end + 12)))
    return reasonAt(text, date.start, date.end + 7, rule)
  const from = Math.max(0, date.start - window)
  const cue = comparison.exec(text.slice(from, date.start))
  // `below 1990 levels by 2030`: another date takes the comparison.
  if (!cue || stated.some((other) => other.start >= from + cue.index && other.end <= date.start)) return null
  return reasonAt(text, from + cue.index, date.end, rule)
}

/** Whether something is only measured against a date: `up 4% from 2013`, `above the level of 2019`. */
export const isCompared = (text: string, date: DateSpan, stated: readonly DateSpan[]): boolean =>
  compared(text, date, stated) !== null

/** The date stands in parentheses: `(e.g., 400 startups in 2024)`. */
function aside(text: string, date: DateSpan): Reason | null {
  const from = Math.max(0, date.start - longestAside)
  const before = text.slice(from, date.start)
  const open = before.lastIndexOf('(')
  const behind = /^[^(]*?\)/.exec(text.slice(date.end, date.end + longestAside))
  if (open <= before.lastIndexOf(')') || !behind) return null
  return reasonAt(text, from + open, date.end + behind[0].length, 'in parentheses')
}

/** The date is that of a work or law the claim draws on: `a 2021 study found`, `the law of 12 July 1998 was repealed`. */
function ofWork(text: string, date: DateSpan): Reason | null {
  const law = lawOf.exec(text.slice(Math.max(0, date.start - window), date.start))
  if (law) return reasonAt(text, date.start - law[0].length, date.end, 'the date of a law')
  const work = publication.exec(text.slice(date.end, date.end + 120))
  return work && reasonAt(text, date.start, date.end + work[0].length, 'the date of a work')
}

/** The date is that of the words, not of what they say: `forecast in 2019 that oil would hit $100 by 2025`. */
function whenSaid(text: string, date: DateSpan): Reason | null {
  if (!/^,? that\b/.test(text.slice(date.end, date.end + 7))) return null
  const from = Math.max(0, date.start - window)
  const cue = /(\p{L}+) (?:back )?(?:in|on) $/u.exec(text.slice(from, date.start))
  if (!cue || !reportingVerbs.has(cue[1]!.toLowerCase())) return null
  return reasonAt(text, from + cue.index, date.end, 'when it was said')
}

/** The date has given way to another: `updated his 2045 prediction to 2032`, `the 2030 target has been delayed until 2035`. */
function replaced(text: string, date: DateSpan, stated: readonly DateSpan[]): Reason | null {
  if (!aimed.test(text.slice(date.end, date.end + window))) return null
  const next = stated.find(({ start }) => start > date.end)
  if (!next || next.start - date.end > longestAside) return null
  const gap = text.slice(date.end, next.start)
  if (/[.;]\s/.test(gap) || !/\b(?:to|until|till|into)(?: the)? (?:early |mid-|late )?$/.test(gap)) return null
  const verb = movingVerb.exec(text.slice(Math.max(0, date.start - longestAside), next.start))
  return verb && reasonAt(text, date.start, next.end, `given up for another, by \`${verb[0]}\``)
}

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
