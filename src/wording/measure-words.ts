/** Measures and amounts of them for reading: `seconds` are durations, `7200` of them `2 hours`. */
import { hasOwnName, unitName } from './figure-words.ts'
import { fractionWords, numberWords } from './number-words.ts'
import { currencySign, unitWords } from './unit-words.ts'
import type { WrittenUnit } from './written-unit.ts'

/** What figures of a measure are called together: by a name of its own, else by the unit that they are written in. */
export function measureName(measure: string, written?: WrittenUnit | null): string {
  if (measure === 'score') return 'Scores'
  return unitName(isWrittenSo(measure, written) && !hasOwnName(measure) ? written.unit : measure)
}

/** Rates alone: `passengers/hour`, and not the base `passengers/second` of all of them. */
const isWrittenSo = (measure: string, written: WrittenUnit | null | undefined): written is WrittenUnit =>
  Boolean(written) && measure.includes('/')

type Step = [size: number, one: string, more: string]
const steps = new Map(Object.entries<readonly Step[]>({
  seconds: [
    [31_556_952, 'year', 'years'], [2_629_746, 'month', 'months'], [86_400, 'day', 'days'], [3600, 'hour', 'hours'],
    [60, 'minute', 'minutes'], [1, 'second', 'seconds'],
  ],
  bytes: [[1e12, 'TB', 'TB'], [1e9, 'GB', 'GB'], [1e6, 'MB', 'MB'], [1e3, 'kB', 'kB']],
  metres: [[1e3, 'km', 'km']],
  grams: [[1e6, 'tonne', 'tonnes'], [1e3, 'kg', 'kg']],
})) // prettier-ignore

/** An amount in the base unit of a measure, in the unit that a reader would take: `$1 billion`, `80%`, `2 hours`, `10×`, `⅓`. */
export function amountWords(amount: number, measure: string, written?: WrittenUnit | null): string {
  if (measure === 'percent') return `${numberWords(amount)}%`
  if (measure === 'ratio') return ratioWords(amount)
  if (measure === 'score') return numberWords(amount)
  const sign = currencySign(measure)
  if (sign) return `${sign}${numberWords(amount)}`
  const { unit, one, size } = shownUnit(amount, measure, written)
  const inUnit = Number((amount / size).toPrecision(6))
  return `${numberWords(inUnit)} ${inUnit === 1 ? one : unit}`
}

/** A third has no digits that end. */
function ratioWords(amount: number): string {
  const words = numberWords(amount)
  return (Number(words) < 1 && Number(words) !== amount && fractionWords(amount)) || `${words}×`
}

/** The unit that an amount of a measure is shown in, its singular, and how many base units it is. */
export function shownUnit(
  amount: number,
  measure: string,
  written?: WrittenUnit | null,
): { unit: string; one: string; size: number } {
  const step = steps.get(measure)?.find(([size]) => amount >= size)
  if (step) return { size: step[0], one: step[1], unit: step[2] }
  if (isWrittenSo(measure, written)) return { unit: unitWords(written.unit), one: written.unit, size: written.size }
  return { unit: unitWords(measure), one: unitWords(measure), size: 1 }
}

/** Whether amounts of a measure are shown with a word behind them, which a reader may leave out. */
export const hasUnitWord = (measure: string): boolean =>
  !['percent', 'ratio', 'score'].includes(measure) && currencySign(measure) === null

/** A range whose ends may be open: `$1 billion to $5 billion`, `at least 80%`, `at most 2 hours`, `any`. */
export function rangeOfWords(from: string | null, to: string | null): string {
  if (from !== null && to !== null) return from === to ? from : `${from} to ${to}`
  if (from !== null) return `at least ${from}`
  return to === null ? 'any' : `at most ${to}`
}
