/**
 * Reads one number, in digits or words, with its magnitude and power: `1.15 billion`, `two and a half million`,
 * `1.3×10^6`.
 */
import { currencyWords } from '../../lexicon/currencies.ts'
import { countingAdjectives, distanceNouns, massNouns, personsWords } from '../../lexicon/figure-cues.ts'
import { ratingWords } from '../../lexicon/change-words.ts'
import { magnitudeLetters, magnitudeWords, plainMagnitudeLetters } from '../../lexicon/magnitudes.ts'
import { fractionSigns } from '../../lexicon/number-words.ts'
import { readPower, shiftPoint } from './read-power.ts'
import { readSpelled } from './read-spelled.ts'
import { readUnit } from './read-unit.ts'
import { isPlural } from './to-singular.ts'
import { isHyphen, isNumber, isSign, type Token, wordsOf } from './token.ts'

/** A number and the tokens that write it, `to` excluded. */
export interface NumberRead {
  value: number
  from: number
  to: number
  /** Whether words write it all: `nine`. */
  spelled: boolean
  /** What it was multiplied by: 1e9 for `1.15 billion`, 1 where nothing says so. */
  magnitude: number
  shape: Token['shape'] | 'power'
}

/** The number that begins at a token; null where none does. `money` lets `30m` be thirty million. */
export function readNumber(tokens: readonly Token[], at: number, money = false): NumberRead | null {
  const token = tokens[at]
  if (!token) return null
  const read =
    token.kind === 'number'
      ? readDigits(tokens, at)
      : token.kind === 'word'
        ? readSpelled(tokens, at)
        : readFraction(token, at)
  if (!read) return null
  return withMagnitude(tokens, read, money)
}

function readFraction(token: Token, at: number): NumberRead | null {
  const value = fractionSigns.get(token.text)
  return value === undefined ? null : { value, from: at, to: at + 1, spelled: false, magnitude: 1, shape: 'decimal' }
}

function readDigits(tokens: readonly Token[], at: number): NumberRead {
  const token = tokens[at] as Token
  const read: NumberRead = {
    value: token.value,
    from: at,
    to: at + 1,
    spelled: false,
    magnitude: 1,
    shape: token.shape,
  }
  const fraction = fractionSigns.get(tokens[at + 1]?.text ?? '')
  if (fraction !== undefined) return { ...read, value: read.value + fraction, to: at + 2, shape: 'decimal' } // 2½
  const part = slashFraction(tokens, at)
  if (part !== null) return { ...read, value: part, to: at + 3, shape: 'decimal' }
  const rest = slashFraction(tokens, at + 1)
  if (rest !== null && read.shape === 'plain' && !tokens[at + 1]?.glued)
    return { ...read, value: read.value + rest, to: at + 4, shape: 'decimal' } // 3 1/2
  const joined = isHyphen(tokens, at + 1) && tokens[at + 2]?.glued ? slashFraction(tokens, at + 2) : null
  if (joined !== null && read.shape === 'plain')
    return { ...read, value: read.value + joined, to: at + 5, shape: 'decimal' } // 3-1/2
  return readPower(tokens, read) ?? read
}

/** `1/2`, `3/4`: the common fractions only, since `24/7`, `9/11` and `5/6` are other things; null where none begins. */
export function slashFraction(tokens: readonly Token[], at: number): number | null {
  const [above, slash, below] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (
    !isNumber(above) ||
    !isSign(slash, '/') ||
    !isNumber(below) ||
    !slash?.glued ||
    !below.glued ||
    isSign(tokens[at + 3], '/')
  )
    return null
  return /^(?:1\/[234568]|1\/10|2\/[35]|3\/[458]|4\/5|5\/8|7\/8)$/.test(`${above.text}/${below.text}`)
    ? above.value / below.value
    : null
}

/** `rated it 7.8/10`: the token behind a mark out of 5, 10 or 100; null for other slashes. */
export function ratingEnd(tokens: readonly Token[], at: number): number | null {
  const [mark, slash, whole] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (!isNumber(mark) || !isSign(slash, '/') || !slash?.glued || !whole?.glued) return null
  if (!/^(?:5|10|100)$/.test(whole.text) || isSign(tokens[at + 3], '/') || mark.value > whole.value) return null
  return tokens.slice(Math.max(0, at - ratingReach), at).some(({ lower }) => ratingWords.has(lower)) ? at + 3 : null
}
const ratingReach = 4

const multiply = (value: number, factor: number): number =>
  Number.isInteger(Math.log10(factor)) && !`${value}`.includes('e')
    ? shiftPoint(value, Math.round(Math.log10(factor)))
    : value * factor

/** Takes in `billion`, `bn`, the `B` of `2.6B`, the hyphen of `540-billion`. */
function withMagnitude(tokens: readonly Token[], read: NumberRead, money: boolean): NumberRead {
  let result = read
  for (let step = 0; step < 3; step++) {
    const next = magnitudeAt(tokens, result, money)
    if (!next) return result
    result = {
      ...result,
      value: multiply(result.value, next.factor),
      magnitude: result.magnitude * next.factor,
      to: next.to,
    }
  }
  return result
}

/** `1.2m signatures` and `1.5m new homes` are millions, `100m hurdles` a distance. */
function countsMillions(tokens: readonly Token[], read: NumberRead, at: number): boolean {
  const first = tokens[at]
  if (personsWords.has(first?.lower ?? '') && !first?.glued) return true // `3.4m vaccinated`
  if (
    /^(?:population|workforce|membership|readership|audience|electorate) of$/.test(
      wordsOf(tokens, read.from - 2, read.from),
    )
  )
    return true
  if (!first?.glued && wholesaleDimensions.has(readUnit(tokens, at)?.dimension ?? '')) return true // `15.0m ha`
  if (massNouns.has(first?.lower ?? '') && !first?.glued) return true // `1.31m head`
  const isAdjective =
    countingAdjectives.has(first?.lower ?? '') || /^\p{Lu}\p{Ll}+(?:an|ish|ese)$/u.test(first?.text ?? '')
  const word = isAdjective && !first?.glued ? tokens[at + 1] : first
  if (word?.kind !== 'word' || word.glued) return false
  if (currencyWords.has(word.lower)) return true // `3m kroner`
  if (!isPlural(word.text)) return false
  return !distanceNouns.has(word.lower) && (read.shape === 'decimal' || read.value >= 1)
}

/** What is told in millions of its unit, behind which `m` is no metre: `14.9m TEU`, `18.4m sq km`. */
const wholesaleDimensions = new Set(['square metres', 'cubic metres', 'grams', 'joules', 'TEU'])

function magnitudeAt(
  tokens: readonly Token[],
  read: NumberRead,
  money: boolean,
): { factor: number; to: number } | null {
  const hyphen = isHyphen(tokens, read.to) ? 1 : 0
  const token = tokens[read.to + hyphen]
  if (!token || token.kind !== 'word') return null
  const to = read.to + hyphen + 1
  const word = token.lower === 'score' || token.text === 'Score' ? undefined : magnitudeWords.get(token.lower)
  if (word !== undefined) return { factor: word, to }
  const letter =
    token.glued && !hyphen && read.magnitude === 1 && !read.spelled ? magnitudeLetters.get(token.text) : undefined
  const isSure =
    money || plainMagnitudeLetters.has(token.text) || (token.text === 'm' && countsMillions(tokens, read, to))
  return letter !== undefined && isSure ? { factor: letter, to } : null
}
