/**
 * Whether a sentence is a claim, by the rules of what counts as one: an assertion with a figure, a source or a date.
 * Every answer has its reason, which the miss list and `explain` show.
 */
import { readyFor } from '../ready.ts'
import { type Reason, reasonAt, reasonBy, reasonOf } from '../reason.ts'
import { missingValue } from '../lexicon/missing-values.ts'
import { smallNumbers } from '../lexicon/small-numbers.ts'
import { alternatives } from './alternatives.ts'
import { findCall } from './find-call.ts'
import { findFurniture, furnitureRule } from './find-furniture.ts'
import { findSelfDescription } from './find-self-description.ts'
import { finiteVerb } from './finite-verb.ts'
import { isFragment } from './is-fragment.ts'
import { carriedRule, type FigureSpan, type Sentence, tableRule } from '../sentence.ts'

/** The answer of a judgement. */
export interface Verdict {
  isClaim: boolean
  /** One clause: `a figure`, or why not: `a question`. */
  reason: string
  /** The words that decided. */
  reasons: Reason[]
}

type Refusal = (sentence: Sentence) => Reason | null

const struckRule = 'struck out'

// In the order in which a reader would name the reason.
const refusals: readonly Refusal[] = [
  ({ place, text }) => (place === 'heading' ? reasonBy('a heading', text) : null),
  ({ place, text }) => (place === 'caption' ? reasonBy('a caption', text) : null),
  (sentence) => (isStruck(sentence) ? reasonBy(struckRule, sentence.quote) : null),
  ({ text }) => reasonOf(text, /\?["”’)]*$/, 'a question'),
  ({ place, text }) => (place === 'advert' ? reasonBy(furnitureRule, text) : null),
  ({ text }) => findFurniture(text),
  findSelfDescription,
  ({ text, figures }) =>
    figures.length > 0
      ? null
      : (reasonOf(text, /^(?:this|here|these|those|below) (?:is|are|was|were)\b.*:$/i, 'a lead-in') ??
        openingLine(text)),
  ({ place, text }) => (place === 'row' ? null : findCall(text)), // `Do you own a car? | yes | 76%` is an answer that was counted.
  (sentence) => (hasNoValue(sentence) ? reasonBy('no value', sentence.text) : null),
  (sentence) => (isFragment(sentence) ? reasonBy('no sentence', sentence.text) : null),
]

/** Judges an annotated sentence. */
export function judgeClaim(sentence: Sentence): Verdict {
  for (const refusal of refusals) {
    const reason = refusal(sentence)
    if (reason) return { isClaim: false, reason: reason.rule, reasons: [reason] }
  }
  const { text, figures, attributions, dates } = sentence
  const named = attributions.filter(({ reason }) => reason.rule !== carriedRule && reason.rule !== tableRule)
  const evidence = [
    ...figures
      .filter((figure) => !isSmallCount(figure))
      .map(({ start, end }) => reasonAt(text, start, end, 'a figure')),
    ...named.map(({ start, end, cited }) => ({ rule: 'a source', words: cited, span: { start, end } })),
    ...dates.filter(({ relative }) => !relative).map(({ start, end }) => reasonAt(text, start, end, 'a date')),
  ]
  const rules = [...new Set(evidence.map(({ rule }) => rule))]
  if (rules.length === 1 && named.length > 0 && text.endsWith(':'))
    return refused('a lead-in', reasonOf(text, /\S+:$/, 'a lead-in'))
  if (evidence.length) return { isClaim: true, reason: rules.join(', '), reasons: evidence }
  const credited = reasonOf(text, readyFor(text, ownWork), 'words of a work')
  if (credited) return { isClaim: true, reason: credited.rule, reasons: [credited] }
  const [figure] = figures
  if (figure) return refused('only a small count in words', reasonAt(text, figure.start, figure.end, ''))
  const [date] = dates
  if (date) return refused('only a relative date', reasonAt(text, date.start, date.end, ''))
  return refused('no figure, source or date', reasonOf(text, readyFor(text, passedOver), ''))
}

// `According to his paper, the cells showed "…"`: someone's work that is quoted, though it has no name here.
const ownWork =
  /^(?:according to|as (?:described|reported|stated|explained|noted|shown|argued|set out) in|in) (?:his|her|their|its) (?:[\p{L}\d-]+ ){0,3}(?:paper|work|study|report|article|thesis|book|memoir|letter|testimony|statement|essay|diary|diaries|account|review|judgment|ruling)\b[^“"]{0,200}["“][^"”]{8,}["”]/iu

// `two key pathways`, `GPT-4`: the number that a reader might have taken for a figure.
const passedOver = new RegExp(
  String.raw`(?<![\p{L}\d-])(?:[\p{L}-]*\d[\d.,]*\d|[\p{L}-]*\d|${alternatives(smallNumbers)})(?: \p{L}+){0,2}`,
  'iu',
)

/** `Comparing 2012 to 2011:`, `Averaged over the period 2018 to 2022:`: what the items below it have in common. */
const openingLine = (text: string): Reason | null =>
  finiteVerb.test(text)
    ? null
    : reasonOf(
        text,
        /^(?:\p{Lu}\p{L}+(?:ing|ed)|In|For|Over|During|Between|Since|By|As of) [^.!?:;]{1,80}:$/u,
        'a lead-in',
      )

const refused = (rule: string, words: Reason | null): Verdict => ({
  isClaim: false,
  reason: rule,
  reasons: words ? [{ ...words, rule }] : [],
})

/** `Italy 2019 .. n/a`: a row of which only the date is known. */
function hasNoValue({ text, place, figures, attributions, cells, dates }: Sentence): boolean {
  if (place !== 'row' || figures.length > 0 || attributions.length > 0) return false
  const others = cells
    .slice(1)
    .filter((cell) => !dates.some(({ start, end }) => start >= cell.start && end <= cell.end))
  const words = others.map(({ start, end }) => text.slice(start, end)).filter((word) => word !== '')
  return words.length > 0 && words.every((word) => missingValue.test(word))
}

/** Whether what a sentence said is struck out: all of it, or what would have made it a claim. */
const isStruck = ({ struck, figures, attributions, dates }: Sentence): boolean =>
  struck.length > 0 && figures.length === 0 && attributions.length === 0 && dates.length === 0

/** `nine social dimensions`: a small number in words with a plain noun makes no claim by itself. */
function isSmallCount({ kind, raw }: FigureSpan): boolean {
  return (
    kind === 'count' &&
    !magnitude.test(raw) &&
    smallNumbers.has(
      /^(?:(?:about|at least|over|nearly|some|around|more than|just|only) )?([a-z]+)/i.exec(raw)?.[1]?.toLowerCase() ??
        '',
    )
  )
}

// `one million tokens` is no small count.
const magnitude = /\b(?:hundred|thousand|million|billion|trillion)\b/i
