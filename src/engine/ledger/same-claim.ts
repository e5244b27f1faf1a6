/**
 * Whether two wordings are one claim: a small change, and the same figures, units, names, and words that the sense turns on.
 * `The averge price rose by 12%` and `The average price rose by 12%` are one; `… rose by 12% in Spain` and `… in Sweden` are
 * two, and so are `… may rise` and `… will rise`.
 */
import { diffArrays } from 'diff'
import { distance } from 'fastest-levenshtein'
import { foldQuote } from '../document/identify.ts'
import { functionWords } from '../lexicon/function-words.ts'
import { numberWords } from '../lexicon/number-words.ts'
import { oppositePrefixes, senseWords } from '../lexicon/sense-words.ts'
import { sentenceStarters } from '../lexicon/sentence-starters.ts'
import type { Reading } from './schema.ts'

/** A wording with how it is read. */
export interface Wording extends Pick<Reading, 'text' | 'figures' | 'sources'> {
  quote: string
}

const mostChange = 0.15 // Of the words, each counted as below.
const costs = { slip: 0.34, small: 0.5, put: 1, swap: 2 } // Another noun is more than a word more.
const mostSlip = 2 // Letters put in, left out or exchanged.
const fewestLetters = 5 // Of a word that the sense turns on: `now` is no slip of `not`.
const word = /[\p{L}\p{N}]+(?:[.,'’+/-][\p{L}\p{N}]+)*[%+]?/gu

/** What must be equal of two wordings that are one claim, as a key to look others up by: figures, sources, digits, names. */
export function fixedParts({ quote, text, figures, sources }: Wording): string {
  const fixed = (text ?? quote).match(word)?.filter((one, i) => isFixed(one, i === 0)) ?? []
  return JSON.stringify([figures, sources.map(foldQuote), fixed.map(foldQuote)])
}

/** A sentence's first word has a capital anyway; it is a name unless it is one of those that open sentences. */
function isFixed(one: string, isFirst: boolean): boolean {
  const lower = foldQuote(one)
  const isName = /\p{Lu}/u.test(one) && !(isFirst && sentenceStarters.has(lower))
  return isName || /\p{N}/u.test(one) || numberWords.has(lower)
}

/** How far two wordings of equal fixed parts differ, from 0 on; null where they are two claims. */
export function changeBetween(before: Wording, after: Wording): number | null {
  const [from, to] = [before, after].map(({ quote, text }) => foldQuote(text ?? quote).match(word) ?? [])
  const most = mostChange * Math.max(from!.length, to!.length)
  const cost = costOf(from!, to!)
  return cost <= most ? cost : null
}

function costOf(from: string[], to: string[]): number {
  let cost = 0
  let open: string[] = []
  for (const { value, added, removed } of diffArrays(from, to)) {
    if (removed) open = value
    else {
      cost += costOfSwap(open, added ? value : [])
      open = []
    }
  }
  return cost + costOfSwap(open, [])
}

/** Words that took the place of others, one by one; what was joined or parted counts as a slip. */
function costOfSwap(removed: string[], added: string[]): number {
  if (removed.length > 0 && removed.join('') === added.join('')) return costs.slip
  const [shorter, longer] = removed.length < added.length ? [removed, added] : [added, removed]
  return longer.reduce((sum, one, i) => sum + (i < shorter.length ? costOfWord(one, shorter[i]!) : costOfPut(one)), 0)
}

function costOfPut(one: string): number {
  if (senseWords.has(one)) return Infinity
  return functionWords.has(one) ? costs.small : costs.put
}

function costOfWord(a: string, b: string): number {
  if (oppositePrefixes.some((prefix) => a === prefix + b || b === prefix + a)) return Infinity
  const isSlip = distance(a, b) <= Math.min(mostSlip, Math.floor(Math.min(a.length, b.length) / 3))
  const [turns, isEither] = [senseWords.has(a) && senseWords.has(b), senseWords.has(a) || senseWords.has(b)]
  if (turns || (isEither && !(isSlip && Math.min(a.length, b.length) >= fewestLetters))) return Infinity
  if (functionWords.has(a) && functionWords.has(b)) return costs.small
  return isSlip ? costs.slip : costs.swap
}
