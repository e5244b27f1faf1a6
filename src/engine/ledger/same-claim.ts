/**
 * Whether two wordings are one claim: a small change, and the same figures, units, names, and words that the sense turns on.
 * `The averge price rose by 12%` and `The average price rose by 12%` are one; `… rose by 12% in Spain` and `… in Sweden` are
 * two, and so are `… may rise` and `… will rise`.
 */
import { diffArrays } from 'diff'
import { foldQuote } from '../document/identify.ts'
import { isDictionaryWord } from '../document/repair/dictionary.ts'
import { numberWords } from '../lexicon/number-words.ts'
import { shortForms } from '../lexicon/sense-words.ts'
import { sentenceStarters } from '../lexicon/sentence-starters.ts'
import { costOfPut, costOfSwap, costs } from './compare-words.ts'
import type { Reading } from './schema.ts'

/** A wording with how it is read. */
export interface Wording extends Pick<Reading, 'text' | 'figures' | 'sources'> {
  quote: string
}

const mostChange = 0.15 // Of the words, each counted as `compare-words.ts` has it.
const mostCost = 2.5 // However long the sentence is.
const word = /[\p{L}\p{N}]+(?:[.,'’+/-][\p{L}\p{N}]+)*[%+]?/gu

/** What must be equal of two wordings that are one claim, as a key to look others up by: figures, sources, digits, names. */
export function fixedParts({ quote, text, figures, sources }: Wording): string {
  const fixed = (text ?? quote).match(word)?.filter((one, i) => isFixed(one, i === 0)) ?? []
  return JSON.stringify([figures, sources.map(foldQuote), fixed.map(foldQuote)])
}

/** A sentence's first word has a capital anyway; it is a name unless it is a word of the language. */
function isFixed(one: string, isFirst: boolean): boolean {
  const lower = foldQuote(one)
  const isName = /\p{Lu}/u.test(one) && !(isFirst && (sentenceStarters.has(lower) || isDictionaryWord(lower)))
  return isName || /\p{N}/u.test(one) || numberWords.has(lower)
}

/** The same key without the first word, which may be a slip of one that is no name: `Anual sales` of `Annual sales`. */
export function laterParts(wording: Wording): string {
  return fixedParts({ ...wording, text: (wording.text ?? wording.quote).replace(/^\P{L}*\p{L}+/u, 'the') })
}

/** How far two wordings of equal fixed parts differ, from 0 on; null where they are two claims. */
export function changeBetween(before: Wording, after: Wording): number | null {
  if (isRenamed(before, after)) return null
  const [from, to] = [wordsOf(before), wordsOf(after)]
  const most = Math.min(mostCost, mostChange * Math.max(from.length, to.length))
  const cost = costOf(from, to)
  return cost <= Math.max(most, costs.slip + costs.small) ? cost : null
}

/** Whether both open with a name, and not with the same: `Iran` and `Iraq`. */
function isRenamed(before: Wording, after: Wording): boolean {
  const [one, other] = [before, after].map(({ quote, text }) => (text ?? quote).match(word)?.[0] ?? '')
  return foldQuote(one!) !== foldQuote(other!) && isFixed(one!, true) && isFixed(other!, true)
}

const wordsOf = ({ quote, text }: Wording): string[] =>
  shortForms.reduce((words, [form, full]) => words.replace(form, full), foldQuote(text ?? quote)).match(word) ?? []

function costOf(from: string[], to: string[]): number {
  const parts = diffArrays(from, to)
  let cost = 0
  let open: string[] = []
  parts.forEach(({ value, added, removed }, i) => {
    if (removed) open = value
    else {
      const next = (added ? parts[i + 1]?.value : value)?.[0]
      cost += costOfChange(open, added ? value : [], next)
      open = []
    }
  })
  return cost + costOfChange(open, [])
}

/**
 * The least that words cost which took the place of others, in their order: each of the fewer stands for one of the more, and
 * the rest were put in or left out. What was joined or parted counts as a slip.
 */
function costOfChange(removed: string[], added: string[], next?: string): number {
  if (removed.length > 0 && joined(removed) === joined(added)) return costs.slip
  const [fewer, more] = removed.length < added.length ? [removed, added] : [added, removed]
  if (more.length * costs.slip > mostCost) return Infinity
  const least = (i: number, j: number): number => {
    if (j === more.length) return 0
    const swapped = i < fewer.length ? costOfSwap(fewer[i]!, more[j]!) + least(i + 1, j + 1) : Infinity
    const isSpare = more.length - j > fewer.length - i
    return isSpare ? Math.min(swapped, costOfPut(more[j]!, more[j + 1] ?? next) + least(i, j + 1)) : swapped
  }
  return least(0, 0)
}

const joined = (words: readonly string[]): string => words.join('').replaceAll('-', '')
