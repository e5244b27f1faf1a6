/** Measures and amounts of them for reading: `seconds` are durations, `7200` of them `2 hours`. */
import { unitName } from './figure-words.ts'
import { numberWords } from './number-words.ts'
import { currencySign, unitWords } from './unit-words.ts'

/** What figures of a measure are called together; `score` stands for those without any unit. */
export const measureName = (measure: string): string => (measure === 'score' ? 'Scores' : unitName(measure))

const steps: Readonly<Record<string, readonly [size: number, one: string, more: string][]>> = {
  seconds: [
    [31_556_952, 'year', 'years'], [2_629_746, 'month', 'months'], [86_400, 'day', 'days'], [3600, 'hour', 'hours'],
    [60, 'minute', 'minutes'], [1, 'second', 'seconds'],
  ],
  bytes: [[1e12, 'TB', 'TB'], [1e9, 'GB', 'GB'], [1e6, 'MB', 'MB'], [1e3, 'kB', 'kB']],
  metres: [[1e3, 'km', 'km']],
  grams: [[1e6, 'tonne', 'tonnes'], [1e3, 'kg', 'kg']],
} // prettier-ignore

/** An amount in the base unit of a measure, in the unit that a reader would take: `$1 billion`, `80%`, `2 hours`, `10×`. */
export function amountWords(amount: number, measure: string): string {
  if (measure === 'percent') return `${numberWords(amount)}%`
  if (measure === 'ratio') return `${numberWords(amount)}×`
  if (measure === 'score') return numberWords(amount)
  const sign = currencySign(measure)
  if (sign) return `${sign}${numberWords(amount)}`
  const step = steps[measure]?.find(([size]) => amount >= size)
  if (!step) return `${numberWords(amount)} ${unitWords(measure)}`
  const inStep = Number((amount / step[0]).toPrecision(6))
  return `${numberWords(inStep)} ${inStep === 1 ? step[1] : step[2]}`
}

/** A range whose ends may be open: `$1 billion to $5 billion`, `at least 80%`, `at most 2 hours`, `any`. */
export function rangeOfWords(from: string | null, to: string | null): string {
  if (from !== null && to !== null) return from === to ? from : `${from} to ${to}`
  if (from !== null) return `at least ${from}`
  return to === null ? 'any' : `at most ${to}`
}
