/** Reads what a number measures or counts: currency, multiple, unit, rate or noun. */
import { denominatorSigns } from '../../lexicon/units.ts'
import { personsWords } from '../../lexicon/figure-cues.ts'
import { sizedNouns } from '../../lexicon/nouns.ts'
import type { FigureKind } from '../../schema.ts'
import { readCurrencyWord } from './read-money.ts'
import { readNoun } from './read-noun.ts'
import type { NumberRead } from './read-number.ts'
import { readBareRate, withRate } from './read-rate.ts'
import { readTimes, withComparative } from './read-times.ts'
import { readSimpleUnit, readUnit } from './read-unit.ts'
import { isPlural } from './to-singular.ts'
import type { Unit } from './unit-table.ts'
import { isHyphen, isSign, wordsOf, type Token } from './token.ts'

/** A unit or counted noun behind a number. */
export interface Measure {
  kind: FigureKind
  unit: string
  scale: Pick<Unit, 'dimension' | 'factor'> | null
  to: number
  /** For a noun: whether it is one, and so subject to the rules of counts. */
  counted: boolean
}

/** The measure of an amount behind a currency's sign. */
export function moneyMeasure(tokens: readonly Token[], currency: string, to: number): Measure {
  const plain: Measure = {
    kind: 'money',
    unit: currency,
    scale: { dimension: currency, factor: 1 },
    to,
    counted: false,
  }
  return pricePer(tokens, plain) ?? plain
}

/** `$410/kWh`, `£2.6m per km`, `63.8 crowns per kilogram`: the price of a measure; one `a tonne` or `per night` keeps the currency alone. */
export function pricePer(tokens: readonly Token[], { unit, to, ...price }: Measure): Measure | null {
  const isSlash = isSign(tokens[to], '/') && tokens[to]?.glued === true && tokens[to + 1]?.glued === true
  if (!isSlash && tokens[to]?.lower !== 'per') return null
  const below = readSimpleUnit(tokens, to + 1)
  if (below?.kind !== 'measure') return null
  const sign = denominatorSigns.get(below.unit) ?? below.unit
  const scale = {
    dimension: `${price.scale?.dimension ?? unit}/${below.dimension.replace(/s$/, '')}`,
    factor: (price.scale?.factor ?? 1) / below.factor,
  }
  return { ...price, unit: `${unit}/${sign}`, scale, to: below.to }
}

/** What stands behind a number, or behind the last of a range; null where nothing tells what it measures. */
export function readMeasure(tokens: readonly Token[], first: NumberRead, last: NumberRead, to: number): Measure | null {
  const currency = readCurrencyWord(tokens, to, last.magnitude)
  if (currency) {
    const unit = currency.factor === 1 ? (currency.unit ?? currency.currency) : toCent(tokens[currency.to - 1])
    const price: Measure = {
      kind: 'money',
      unit,
      scale: { dimension: currency.currency, factor: currency.factor },
      to: currency.to,
      counted: false,
    }
    return pricePer(tokens, price) ?? price
  }
  const hyphen = isHyphen(tokens, to) ? 1 : 0
  const multiple = readTimes(tokens, to + hyphen, first)
  if (multiple) return multiple
  const unit = readUnit(tokens, to + hyphen)
  if (unit && unit.unit !== 'x')
    return {
      ...unit,
      scale: unit,
      to: unit.kind === 'percentage' ? withComparative(tokens, unit.to) : unit.to,
      counted: false,
    }
  return pointMeasure(tokens, to) ?? readBareRate(tokens, to) ?? nounAt(tokens, first, last, to, hyphen)
}

const toCent = (token: Token | undefined): string =>
  token?.text === '¢'
    ? 'cent'
    : (token?.lower ?? 'cent')
        .replace(/^(?:pence|p)$/, 'penny')
        .replace(/^c(?:t|ts)?$/, 'cent')
        .replace(/s$/, '')

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
  // `3.7m voted`, `2.1 million uninsured in 2019`; not `5.2m registered voters`
  const isOfPersons =
    last.magnitude >= 1e6 && personsWords.has(tokens[to]?.lower ?? '') && !isPlural(tokens[to + 1]?.text ?? '')
  if (isOfPersons)
    return { kind: 'count', unit: 'person', scale: { dimension: 'person', factor: 1 }, to, counted: false }
  if (hyphen && wearing.test(joined)) return null // `three-bladed`, `four-wheeled`
  const isFiller = joined === 'odd' || joined === 'plus' || joined === 'some'
  const sized = sizedNouns.get(tokens[to + hyphen]?.lower.replace(/s$/, '') ?? '')
  // `the 13B model needs`
  if (sized && !first.spelled && last.value >= 1e8)
    return { kind: 'count', unit: sized, scale: { dimension: sized, factor: 1 }, to, counted: false }
  const filled = isFiller ? readUnit(tokens, to + 2) : null
  if (filled) return { ...filled, scale: filled, counted: false } // `20-odd years`
  const noun = isFiller
    ? readNoun(tokens, to + 2, { attributive })
    : readNoun(tokens, to + hyphen, { attributive, hyphen: hyphen === 1 })
  if (!noun) return null
  if (hyphen && noun.to > to + 1 && /^(?:olds?|one|and|up|in|off|out|on)$/.test(tokens[to + 1]?.lower ?? ''))
    return null
  const unit = { unit: noun.noun, kind: 'count' as const, dimension: noun.noun.toLowerCase(), factor: 1, to: noun.to }
  const rate = withRate(tokens, unit)
  return { kind: rate.kind, unit: rate.unit, scale: rate, to: rate.to, counted: !hyphen || first.spelled }
}

const wearing = /^\p{Ll}{2,}(?<!e|sh)ed$/u // Not the `bed` of `a 40-bed ward`.

/** `0.4 of a percentage point`. */
function pointMeasure(tokens: readonly Token[], at: number): Measure | null {
  const unit = /^of (?:a|an|one)$/.test(wordsOf(tokens, at, at + 2)) ? readUnit(tokens, at + 2) : null
  return unit && unit.kind !== 'duration' ? { ...unit, scale: unit, counted: false } : null // `the 2,150 of a year ago`
}
