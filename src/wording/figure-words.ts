/** Figures for reading: one place that says how a typed quantity is written out. */
import type { Figure, Modifier } from '../engine/schema.ts'
import { digits, fractionWords, numberWords, rangeWords } from './number-words.ts'
import { capitalise } from './capitalise.ts'
import { currencySign, cutRate, periodWords, unitWords } from './unit-words.ts'
import { type WrittenUnit, writtenUnit } from './written-unit.ts'

/** The pieces of a figure: `≤`, `$126.8 billion`, ``; or ``, `1.15 billion`, `neurons`. */
export interface FigureWords {
  /** The sign of its modifier, empty where there is none. */
  sign: string
  /** The modifier in words, for those who do not see the sign. */
  bound: string
  /** The number with what is written close to it. */
  amount: string
  /** The unit where it is a word of its own. */
  unit: string
}

const bounds: Record<Modifier, { sign: string; bound: string }> = {
  approximately: { sign: '≈', bound: 'about' },
  'at-most': { sign: '≤', bound: 'at most' },
  'at-least': { sign: '≥', bound: 'at least' },
}

/** The pieces of a figure, for setting them apart by type. */
export function figureParts(figure: Figure): FigureWords {
  const { sign, bound } = figure.modifier ? bounds[figure.modifier] : { sign: '', bound: '' }
  const { value, unit } = figure
  if (isPart(figure)) return { sign, bound, amount: amountOf(figure, partWords), unit: '' }
  return { sign, bound, ...withUnit(amountOf(figure), unit, value === 1) }
}

/** The number of a figure, or the two ends of its range. */
const numbersOf = ({ value, min, max }: Figure): number[] => (value === undefined ? [min ?? 0, max ?? 0] : [value])

const amountOf = ({ value, min, max }: Figure, words = numberWords): string =>
  value === undefined ? rangeWords(min ?? 0, max ?? 0, words) : words(value)

const partWords = (value: number): string => fractionWords(value) ?? numberWords(value)

/** Whether a multiple is a part of a whole, written as one: `a third`, `3 in 10`; not `0.4x`, `0.5 times`, `a third to twice`. */
function isPart(figure: Figure): boolean {
  const isWrittenSo = figure.unit === 'x' && !/\d[.,]\d|[x×]|\btimes\b|fold\b/i.test(figure.raw)
  return isWrittenSo && numbersOf(figure).every((number) => fractionWords(number) !== null)
}

/** A figure in one run of words: `at most 80%`, `1.15 billion neurons`. */
export function figureWords(figure: Figure): string {
  const { bound, amount, unit } = figureParts(figure)
  return [bound, amount, unit].filter(Boolean).join(' ')
}

/** The number with all its digits, where `figureParts` says its magnitude in a word; else empty. */
export function fullNumber(figure: Figure): string {
  const numbers = numbersOf(figure)
  if (numbers.every((number) => Math.abs(number) < 1e6 || Math.abs(number) >= 1e15)) return ''
  return numbers.map(digits).join('–')
}

/** Whether the number that a figure is compared by differs from its own. */
export function isRescaled({ value, min, max, base }: Figure): boolean {
  return base !== null && (base.min !== (value ?? min) || base.max !== (value ?? max))
}

/** A bare amount of a dimension's base unit, for the scale on which figures are compared. */
export function baseWords({ dimension, min, max }: NonNullable<Figure['base']>): string {
  const { amount, unit } = withUnit(
    min === max ? numberWords(min) : rangeWords(min, max),
    dimension,
    min === 1 && max === 1,
  )
  return dimension === 'ratio' ? `${amount} as a ratio` : `${amount} ${unit}`.trim()
}

const unitNames: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '%': 'Per cent',
    x: 'Multiples (×)',
    percent: 'Per cent',
    ratio: 'Multiples (×)',
    seconds: 'Durations',
    bytes: 'Amounts of data',
    watts: 'Power',
    metres: 'Lengths',
    grams: 'Masses',
    joules: 'Energy',
    USD: 'US dollars',
    'metres/second': 'Speeds',
    'bits/second': 'Data rates',
    'bytes/second': 'Data rates',
    'floating-point operations/second': 'Computing speeds',
    'cubic metres/second': 'Flows',
  }),
)

/** Whether figures of a unit or dimension have a name together that is not made of the unit: `Speeds`. */
export const hasOwnName = (unit: string): boolean => unitNames.has(unit)

/** What figures of one unit, or of one dimension, are called together. */
export function unitName(unit: string | null): string {
  if (unit === null) return 'Scores and bare numbers'
  const [head, below] = cutRate(unit)
  const ofHead = unitNames.get(head)
  const known = unitNames.get(unit) ?? (ofHead && ofHead + periodWords(below))
  const words = known ?? unitWords(unit)
  return words === unit && unit !== unit.toLowerCase() ? words : capitalise(words)
}

/**
 * What figures of one dimension are called together: a rate by the unit that most of them are written in, since nobody counts
 * passengers by the second: `Passengers per day`.
 */
export const dimensionName = (dimension: string | null, figures: readonly Figure[]): string =>
  unitName(rateUnit(dimension, figures)?.unit ?? dimension)

/** The unit that most figures of a rate are written in, with its size in base units; null for what is no rate or has a name. */
export function rateUnit(dimension: string | null, figures: readonly Figure[]): WrittenUnit | null {
  if (!dimension?.endsWith('/second') || hasOwnName(dimension)) return null
  return writtenUnit(
    figures.flatMap(({ unit, base, value, max }) =>
      base ? { unit, amount: value ?? max ?? 0, inBase: base.max } : [],
    ),
  )
}

function withUnit(number: string, unit: string | null, isOne: boolean): { amount: string; unit: string } {
  if (unit === null || unit === 'ratio') return { amount: number, unit: '' }
  if (unit === 'x') return { amount: `${number}×`, unit: '' }
  const [head, below] = cutRate(unit)
  const period = periodWords(below).trimStart()
  const sign = currencySign(head)
  if (sign) return { amount: `${sign}${number}`, unit: period }
  if (head === '%') return { amount: `${number}%`, unit: period }
  return { amount: number, unit: isOne ? periodWords(unit) : unitWords(unit) }
}
