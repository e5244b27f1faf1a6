/** Reads numbers in words: `two hundred and forty-five thousand`, `two and a half`, `half a million`. */
import { numberWords } from '../../lexicon/number-words.ts'
import type { NumberRead } from './read-number.ts'
import { currencySigns, hundredthWords } from '../../lexicon/currencies.ts'
import { isNumber, isSign, wordsOf, type Token } from './token.ts'

/**
 * The number that words write from a token on; null where none begins. Its magnitude from a million up is not read
 * here.
 */
export function readSpelled(tokens: readonly Token[], at: number): NumberRead | null {
  const first = tokens[at] as Token
  const next = tokens[at + 1]?.lower ?? ''
  // `half a million`, `a million people`, `a dozen eggs`
  if (first.lower === 'half' && (next === 'a' || next === 'an') && isCountingMagnitude(tokens[at + 2]))
    return spelledRead(0.5, at, at + 2)
  const isArticle = first.lower === 'a' || first.lower === 'an'
  if (isArticle && isCountingMagnitude(tokens[at + 1])) return isEach(tokens, at) ? null : spelledRead(1, at, at + 1)
  if (!numberWords.has(first.lower)) return null
  return readCardinal(tokens, at)
}

/** `$4.82 a dozen`, `40 cents a hundred`: what the price is for. */
const isEach = (tokens: readonly Token[], at: number): boolean =>
  (isNumber(tokens[at - 1]) && currencySigns.has(tokens[at - 2]?.text ?? '')) ||
  hundredthWords.has(tokens[at - 1]?.lower ?? '')

const isCountingMagnitude = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  /^(?:hundred|thousand|million|billion|trillion|quadrillion|dozen|lakh|crore)$/.test(token.lower)

const spelledRead = (value: number, from: number, to: number): NumberRead => ({
  value,
  from,
  to,
  spelled: true,
  magnitude: 1,
  shape: 'plain',
})

/** `two hundred and forty-five thousand`, `two and a half`, `three point five`. */
function readCardinal(tokens: readonly Token[], from: number): NumberRead {
  let total = 0
  let group = 0
  let at = from
  let last = 0
  for (;;) {
    const word = wordAt(tokens, at, last > 0)
    if (!word) break
    if (word.value >= 1000) {
      total += group * word.value
      group = 0
    } else group = word.value === 100 ? (group || 1) * 100 : group + word.value
    last = word.value
    at = word.to
  }
  return withSpokenFraction(tokens, spelledRead(total + group, from, Math.max(at, from + 1)))
}

/** The next word of a cardinal that can follow `last`; hyphens and `and` may stand before it. */
function wordAt(tokens: readonly Token[], at: number, begun: boolean): { value: number; to: number } | null {
  const previous = tokens[at - 1]?.lower ?? ''
  const skip =
    begun &&
    (isSign(tokens[at], '-‑') || (tokens[at]?.lower === 'and' && (previous === 'hundred' || previous === 'thousand')))
      ? 1
      : 0
  const token = tokens[at + skip]
  const value =
    token?.kind === 'word' ? (numberWords.get(token.lower) ?? cardinalMagnitudes.get(token.lower)) : undefined
  if (value === undefined || !token || (!begun && value >= 100)) return null
  if (begun && value < 100 && !canFollow(numberWords.get(previous), value)) return null
  return { value, to: at + skip + 1 }
}

const cardinalMagnitudes = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
])

/** After `twenty` only `one` to `nine` go on; after `hundred` or `thousand` any does. */
const canFollow = (previous: number | undefined, value: number): boolean =>
  previous === undefined ? true : previous >= 20 && value > 0 && value < 10

function withSpokenFraction(tokens: readonly Token[], read: NumberRead): NumberRead {
  const words = wordsOf(tokens, read.to, read.to + 3)
  if (words === 'and a half') return { ...read, value: read.value + 0.5, to: read.to + 3, shape: 'decimal' }
  if (words === 'and a quarter') return { ...read, value: read.value + 0.25, to: read.to + 3, shape: 'decimal' }
  if (wordsOf(tokens, read.to, read.to + 6) === '- and - a - half')
    return { ...read, value: read.value + 0.5, to: read.to + 6, shape: 'decimal' }
  const digit = numberWords.get(tokens[read.to + 1]?.lower ?? '')
  if (tokens[read.to]?.lower !== 'point' || digit === undefined || digit > 9) return read
  return { ...read, value: Number(`${read.value}.${digit}`), to: read.to + 2, shape: 'decimal' }
}
