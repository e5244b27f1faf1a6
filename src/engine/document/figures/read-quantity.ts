/** Reads one quantity that begins with its number: modifier, currency, range, magnitude, unit or noun. */
import { changeWords } from '../../lexicon/change-words.ts'
import { comparatives } from '../../lexicon/multiples.ts'
import { multipleFollowers } from '../../lexicon/multiples.ts'
import { abstractNouns, sizedNouns } from '../../lexicon/nouns.ts'
import { labelWords } from '../../lexicon/labels.ts'
import type { FigureKind, Modifier } from '../../schema.ts'
import { draftOver, type Draft, type Reading } from './draft.ts'
import { isNegative, readLeadingModifier, readTrailingModifier } from './read-modifier.ts'
import { readCurrencySign, readCurrencyWord } from './read-money.ts'
import { readNoun } from './read-noun.ts'
import { readNumber, type NumberRead } from './read-number.ts'
import { readRange } from './read-range.ts'
import { readUnit, withDenominator, type Unit } from './read-unit.ts'
import { isNumber, isSign, type Token } from './token.ts'

/** A unit or counted noun behind a number. */
interface Measure {
  kind: FigureKind
  unit: string
  scale: Pick<Unit, 'dimension' | 'factor'> | null
  to: number
  /** For a noun: whether it is one, and so subject to the rules of counts. */
  counted: boolean
}

const labels = new Set(labelWords)

/** The quantity whose number or currency begins at a token; null where none does. */
export function readQuantity(reading: Reading, at: number): Draft | null {
  const { tokens, blocked } = reading
  const sign = readCurrencySign(tokens, at)
  const numberAt = sign && (isNumber(tokens[sign.to]) || tokens[sign.to]?.kind === 'word') ? sign.to : at
  const money = numberAt !== at
  if (blocked[numberAt] && !money) return null
  const first = readNumber(tokens, numberAt, money)
  if (!first || (first.spelled && (isPhrase(tokens, first) || isTitle(tokens, first.from)))) return null
  const negative = isNegative(tokens, at) ? 1 : 0
  const leading = readLeadingModifier(tokens, at - negative)
  const before = leading?.at ?? at - negative
  const range = readRange(reading, first, before, money)
  if (!range && isPair(tokens, numberAt, first.to)) return null
  const last = range?.last ?? first
  const amount = { min: range?.min ?? first.value, max: range?.max ?? first.value }
  if (negative && !range) amount.max = amount.min = -amount.min
  const ends = {
    min: amount.min,
    max: amount.max,
    shape: last.shape,
    spelled: first.spelled,
    magnitude: last.magnitude,
  }
  const middle = trailingAfter(tokens, last.to)
  const to = middle?.at ?? toleranceEnd(tokens, last.to)
  const rest = money && sign ? moneyMeasure(tokens, to, sign.currency) : measureAt(reading, first, last, to)
  const extended = rest ? rest.to : to
  const trailing = middle ?? (rest ? readTrailingModifier(tokens, extended) : null)
  const modifier = settleModifier(tokens, leading?.modifier ?? trailing?.modifier ?? null, before, at, rest)
  const isBound = leading !== null && modifier !== null
  const draft = draftOver(reading, isBound ? before : at - negative, Math.max(extended, trailing?.at ?? 0), {
    ...ends,
    kind: rest?.kind ?? 'count',
    unit: rest?.unit,
    scale: rest?.scale ?? null,
    modifier,
  })
  const isPlus = isSign(tokens[to], '-‑') && tokens[to + 1]?.lower === 'plus'
  if (isPlus) draft.modifier ??= 'at-least' // `500-plus goals`
  return rest?.counted && !isCount(draft, rest) ? null : draft
}

/** `one of the biggest`, `no one`, `the one`: a spelled number that counts nothing. */
const isPhrase = (tokens: readonly Token[], first: NumberRead): boolean =>
  first.magnitude === 1 &&
  first.to === first.from + 1 &&
  first.value <= 1 &&
  !readUnit(tokens, first.to) &&
  !(/^(?:and|or|to)$/.test(tokens[first.to]?.lower ?? '') && (readNumber(tokens, first.to + 1)?.magnitude ?? 1) > 1)

/** `won 3-1`, `passed 51–49`: two numbers tied by a dash that are no range. */
function isPair(tokens: readonly Token[], at: number, to: number): boolean {
  const isTied = (dash: number) =>
    isSign(tokens[dash], '-–‑') && tokens[dash]?.glued === true && tokens[dash + 1]?.glued === true
  return (isTied(at - 1) && isNumber(tokens[at - 2])) || (isTied(to) && isNumber(tokens[to + 1]))
}

/** `1.45 ± 0.12 °C`: the tolerance is part of the words, not a figure. */
function toleranceEnd(tokens: readonly Token[], at: number): number {
  return isSign(tokens[at], '±') ? (readNumber(tokens, at + 1)?.to ?? at) : at
}

/** `Chapter Five`, `Big Four`: a number word with a capital behind a word with one. */
const isTitle = (tokens: readonly Token[], at: number): boolean =>
  /^\p{Lu}/u.test(tokens[at]?.text ?? '') &&
  tokens[at - 1]?.kind === 'word' &&
  /^\p{Lu}/u.test(tokens[at - 1]?.text ?? '')

/** `400+`, `65 or more`: between a number and its noun. */
function trailingAfter(tokens: readonly Token[], at: number): { modifier: Modifier; at: number } | null {
  if (isSign(tokens[at], '+') && tokens[at]?.glued) {
    if (isNumber(tokens[at + 1]) && tokens[at + 1]?.glued) return null
    return { modifier: 'at-least', at: at + 1 }
  }
  if (tokens[at]?.lower === 'plus')
    return readNoun(tokens, at + 1, { attributive: false }) ? { modifier: 'at-least', at: at + 1 } : null
  return tokens[at]?.lower === 'or' || (tokens[at]?.lower === 'and' && tokens[at + 1]?.lower !== 'over')
    ? readTrailingModifier(tokens, at)
    : null
}

function moneyMeasure(_tokens: readonly Token[], to: number, currency: string): Measure {
  return { kind: 'money', unit: currency, scale: { dimension: currency, factor: 1 }, to, counted: false }
}

function measureAt(reading: Reading, first: NumberRead, last: NumberRead, to: number): Measure | null {
  const { tokens } = reading
  const currency = readCurrencyWord(tokens, to, last.magnitude)
  if (currency) {
    const unit = currency.factor === 1 ? currency.currency : toCent(tokens[currency.to - 1])
    return {
      kind: 'money',
      unit,
      scale: { dimension: currency.currency, factor: currency.factor },
      to: currency.to,
      counted: false,
    }
  }
  const hyphen = isSign(tokens[to], '-‑') && tokens[to]?.glued && tokens[to + 1]?.glued ? 1 : 0
  const multiple = multipleAt(tokens, to + hyphen, first)
  if (multiple) return multiple
  const unit = readUnit(tokens, to + hyphen)
  if (unit && unit.unit !== 'x')
    return {
      ...unit,
      scale: unit,
      to: unit.kind === 'percentage' ? withComparative(tokens, unit.to) : unit.to,
      counted: false,
    }
  return nounAt(tokens, first, last, to, hyphen)
}

const toCent = (token: Token | undefined): string =>
  token?.text === '¢' ? 'cent' : (token?.lower ?? 'cent').replace(/^(?:pence|p)$/, 'penny').replace(/s$/, '')

function nounAt(
  tokens: readonly Token[],
  first: NumberRead,
  last: NumberRead,
  to: number,
  hyphen: number,
): Measure | null {
  const isArticle = /^(?:a|an|the|its|their|this|our|single|each|every)$/.test(tokens[first.from - 1]?.lower ?? '')
  const attributive = hyphen === 1 || last.magnitude > 1 || last.value === 1 || (isArticle && !first.spelled)
  const joined = hyphen ? (tokens[to + 1]?.lower ?? '') : ''
  if (joined === 'strong')
    return { kind: 'count', unit: 'person', scale: { dimension: 'person', factor: 1 }, to: to + 2, counted: false }
  const isFiller = joined === 'odd' || joined === 'plus' || joined === 'some'
  const noun = isFiller
    ? readNoun(tokens, to + 2, { attributive })
    : readNoun(tokens, to + hyphen, { attributive, hyphen: hyphen === 1 })
  if (!noun) return null
  if (hyphen && noun.to > to + 1 && /^(?:olds?|one|and|up|in|off|out|on)$/.test(tokens[to + 1]?.lower ?? ''))
    return null
  const size = first.spelled || last.value < 1e8 ? undefined : sizedNouns.get(noun.noun.toLowerCase())
  if (size) return { kind: 'count', unit: size, scale: { dimension: size, factor: 1 }, to, counted: false }
  const unit = { unit: noun.noun, kind: 'count' as const, dimension: noun.noun.toLowerCase(), factor: 1, to: noun.to }
  const rate = withRate(tokens, unit)
  return { kind: rate.kind, unit: rate.unit, scale: rate, to: rate.to, counted: !hyphen || first.spelled }
}

/** `12 deaths per 100,000 people`, `150 tokens per second`. */
function withRate(tokens: readonly Token[], unit: Unit & { to: number }): Unit & { to: number } {
  const per = tokens[unit.to]?.lower === 'per' || isSign(tokens[unit.to], '/')
  const base = per ? readNumber(tokens, unit.to + 1) : null
  if (!base) return withCountRate(withDenominator(tokens, unit), unit)
  const noun = readNoun(tokens, base.to, { attributive: true })
  const to = noun?.to ?? base.to
  const words = tokens
    .slice(unit.to + 1, to)
    .map((token) => token.text)
    .join(' ')
  return {
    ...unit,
    unit: `${unit.unit} per ${words}`,
    dimension: `${unit.dimension}/${noun?.noun ?? ''}`,
    factor: 1 / base.value,
    to,
  }
}

/** A rate over anything but a time or measure keeps its words: `27 points per game`, but `token/s`. */
function withCountRate(rate: Unit & { to: number }, unit: Unit & { to: number }): Unit & { to: number } {
  const below = rate.unit.slice(unit.unit.length + 1)
  const isLoose =
    rate.to > unit.to && rate.dimension.endsWith(`/${below.toLowerCase()}`) && below.length > 2 && !/[²³]/.test(below)
  return isLoose ? { ...rate, kind: 'count', unit: `${unit.unit} per ${below}` } : rate
}

/** `10x less`, `six times more expensive`, `280-fold`; `five times a week` is no multiple. */
function multipleAt(tokens: readonly Token[], at: number, first: NumberRead): Measure | null {
  const token = tokens[at]
  if (!token) return null
  const scale = { dimension: 'ratio', factor: 1 }
  const multiple = (to: number): Measure => ({
    kind: 'multiple',
    unit: 'x',
    scale,
    to: withComparative(tokens, to),
    counted: false,
  })
  if (isSign(token, '×') || /^x$/i.test(token.text)) {
    const next = tokens[at + 1]
    return (isNumber(next) && !first.spelled) || (next?.glued && next.kind === 'word') ? null : multiple(at + 1)
  }
  if (/^-?folds?$/.test(token.lower)) return multiple(at + 1)
  if (token.lower !== 'times') return null
  const next = tokens[at + 1]?.lower ?? ''
  const before = tokens[first.from - 1]?.lower ?? ''
  return multipleFollowers.has(next) || /(?:ier|ster|ker|ger)$/.test(next) || before === 'by' || changeWords.has(before)
    ? multiple(at + 1)
    : null
}

/** Takes in `less`, `slower`, `more expensive`; of `less energy` only the first word. */
function withComparative(tokens: readonly Token[], at: number): number {
  const word = tokens[at]?.lower ?? ''
  if (word === 'more') {
    const next = tokens[at + 1]?.lower ?? ''
    return /(?:ive|able|ible|ful|ous|ent|ant|ly|al|ic|ed|ing)$/.test(next) ? at + 2 : at + 1
  }
  return comparatives.has(word) ? at + 1 : at
}

/** `over a decade` bounds, `over 10 years of study` may only span: behind these words it bounds a duration. */
function settleModifier(
  tokens: readonly Token[],
  modifier: Modifier | null,
  before: number,
  at: number,
  rest: Measure | null,
): Modifier | null {
  const word = tokens[before]?.lower
  const lasts =
    rest?.kind === 'duration' ||
    /^(?:season|session|game|match|round|iteration|occasion|visit|generation|episode|stage)$/.test(rest?.unit ?? '')
  if (!modifier || !rest || before === at || !lasts || before + 1 !== at) return modifier
  if (word === 'past' || word === 'some') return word === 'some' ? modifier : null
  if (word !== 'over') return modifier
  const previous = tokens[before - 1]?.lower ?? ''
  const bounds =
    /^(?:for|in|after|of|is|was|took|takes|take|last|lasts|lasted|lasting|spanning|spans|with|just|well|by|to|nearly|has|had|have|spent|waited|at|than|about)$/
  return bounds.test(previous) || /^(?:ago|old|earlier|later|longer)$/.test(tokens[rest.to]?.lower ?? '')
    ? modifier
    : null
}

/** Whether a counted noun makes a figure: `two key pathways` and `top 10` do not. */
function isCount(draft: Draft, measure: Measure): boolean {
  const noun = measure.unit.toLowerCase().split(' ').at(-1) ?? ''
  if (!draft.spelled || draft.magnitude > 1) return true
  if (draft.max < 3) return false
  return !abstractNouns.has(noun) && !labels.has(noun) && draft.max >= 3
}
