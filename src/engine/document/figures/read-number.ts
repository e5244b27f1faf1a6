/** Reads one number, in digits or words, with its magnitude and power: `1.15 billion`, `two and a half million`, `1.3×10^6`. */
import { magnitudeLetters, magnitudeWords, plainMagnitudeLetters } from '../../lexicon/magnitudes.ts'
import { fractionSigns, numberWords, superscripts } from '../../lexicon/number-words.ts'
import { isPlural } from './to-singular.ts'
import { isNumber, isSign, type Token } from './token.ts'

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
        ? readWords(tokens, at)
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
  return readPower(tokens, read) ?? readTimesPower(tokens, read) ?? readExponent(tokens, read) ?? read
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

/** `10^22`, `10²²`, `10**6`; also `2^32`. */
function readPower(tokens: readonly Token[], read: NumberRead): NumberRead | null {
  const base = tokens[read.to - 1]
  const next = tokens[read.to]
  if (!base || !next?.glued || read.shape !== 'plain') return null
  const { exponent, to } = exponentAt(tokens, read.to)
  // `m²` never gets here, and `120²` in running text is a note's number: only the usual bases take a superscript.
  if (exponent === null || (next.kind === 'power' && base.value !== 10 && base.value !== 2)) return null
  return { ...read, value: base.value ** exponent, to, shape: 'power' }
}

function exponentAt(tokens: readonly Token[], at: number): { exponent: number | null; to: number } {
  const token = tokens[at]
  if (token?.kind === 'power')
    return { exponent: Number([...token.text].map((sign) => superscripts.get(sign)).join('')), to: at + 1 }
  if (!isSign(token, '^')) return { exponent: null, to: at }
  const open = isSign(tokens[at + 1], '({') ? 1 : 0
  const minus = isSign(tokens[at + 1 + open], '-−') ? 1 : 0
  const digits = tokens[at + 1 + open + minus]
  if (!isNumber(digits)) return { exponent: null, to: at }
  return { exponent: minus ? -digits.value : digits.value, to: at + 2 + open * 2 + minus }
}

/** `3.2 × 10^5`, `1.3x10^6`; the letter and the ten may be one token: `x10`. */
function readTimesPower(tokens: readonly Token[], read: NumberRead): NumberRead | null {
  const times = tokens[read.to]
  const isTimes = isSign(times, '×·*⋅') || times?.text === 'x'
  const ten = isTimes ? read.to + 1 : times?.text === 'x10' ? read.to : -1
  if (ten < 0 || !(tokens[ten]?.value === 10 || tokens[ten]?.text === 'x10')) return null
  const { exponent, to } = exponentAt(tokens, ten + 1)
  return exponent === null ? null : { ...read, value: scale(read.value, exponent), to, shape: 'power' }
}

/** `6.02e23`, `1e-5`. */
function readExponent(tokens: readonly Token[], read: NumberRead): NumberRead | null {
  const next = tokens[read.to]
  if (!next?.glued) return null
  const whole = /^e(\d{1,3})$/i.exec(next.text)
  if (whole) return { ...read, value: scale(read.value, Number(whole[1])), to: read.to + 1, shape: 'power' }
  const digits = tokens[read.to + 2]
  if (next.lower !== 'e' || !isSign(tokens[read.to + 1], '-−+') || !isNumber(digits) || !digits.glued) return null
  const sign = tokens[read.to + 1]?.text === '+' ? 1 : -1
  return { ...read, value: scale(read.value, sign * digits.value), to: read.to + 3, shape: 'power' }
}

/** Multiplies by a power of ten without the noise of binary fractions: 1.15 by 1e9 is 1150000000. */
const scale = (value: number, exponent: number): number => Number(`${value}e${exponent}`)
const multiply = (value: number, factor: number): number =>
  Number.isInteger(Math.log10(factor)) && !`${value}`.includes('e')
    ? scale(value, Math.round(Math.log10(factor)))
    : value * factor

function readWords(tokens: readonly Token[], at: number): NumberRead | null {
  const first = tokens[at] as Token
  const next = tokens[at + 1]?.lower ?? ''
  // `half a million`, `a million people`, `a dozen eggs`
  if (first.lower === 'half' && (next === 'a' || next === 'an') && isCountingMagnitude(tokens[at + 2]))
    return spelledRead(0.5, at, at + 2)
  if ((first.lower === 'a' || first.lower === 'an') && isCountingMagnitude(tokens[at + 1]))
    return spelledRead(1, at, at + 1)
  if (!numberWords.has(first.lower)) return null
  return readCardinal(tokens, at)
}

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
  const words = tokens
    .slice(read.to, read.to + 3)
    .map((token) => token.lower)
    .join(' ')
  if (words === 'and a half') return { ...read, value: read.value + 0.5, to: read.to + 3, shape: 'decimal' }
  if (words === 'and a quarter') return { ...read, value: read.value + 0.25, to: read.to + 3, shape: 'decimal' }
  if (
    tokens
      .slice(read.to, read.to + 6)
      .map((token) => token.lower)
      .join('') === '-and-a-half'
  )
    return { ...read, value: read.value + 0.5, to: read.to + 6, shape: 'decimal' }
  const digit = numberWords.get(tokens[read.to + 1]?.lower ?? '')
  if (tokens[read.to]?.lower !== 'point' || digit === undefined || digit > 9) return read
  return { ...read, value: Number(`${read.value}.${digit}`), to: read.to + 2, shape: 'decimal' }
}

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

/** `1.2m signatures` and `30m trees` are millions, `100m hurdles` a distance. */
function countsMillions(tokens: readonly Token[], read: NumberRead, at: number): boolean {
  const word = tokens[at]
  if (word?.kind !== 'word' || word.glued || !isPlural(word.text)) return false
  return (
    !/^(?:hurdles|races|sprints|events|finals|heats|runners|swimmers|records|waves|walls|towers|depths|heights|resolutions)$/.test(
      word.lower,
    ) &&
    (read.shape === 'decimal' || read.value >= 1)
  )
}

function magnitudeAt(
  tokens: readonly Token[],
  read: NumberRead,
  money: boolean,
): { factor: number; to: number } | null {
  const hyphen = isSign(tokens[read.to], '-‑') && tokens[read.to]?.glued && tokens[read.to + 1]?.glued ? 1 : 0
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
