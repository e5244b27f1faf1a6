/** Differences of time that no date tells: after four weeks or twelve, since the launch or in one year, as planned or as it came. */
import { type Condition, none } from './condition.ts'
import type { Statement } from './statement.ts'

/** `after four weeks of training` against `after twelve weeks`. */
export function compareAsides(a: Statement, b: Statement): readonly Condition[] {
  if (a.asides.length === 0 || b.asides.length === 0) return none
  if (a.asides.some((one) => b.asides.some((other) => Math.abs(one - other) < 0.03 * Math.max(one, other)))) return none
  return [{ difference: 'scope', words: () => 'other stretches of time', narrower: 0 }]
}

/** `in its first year` against `in its second year`. */
export function compareOrdinals(a: Statement, b: Statement): readonly Condition[] {
  for (const [period, ordinal] of a.ordinals) {
    const other = b.ordinals.get(period)
    if (other !== undefined && other !== ordinal)
      return [{ difference: 'date', words: () => `the ${ordinal} ${period} against the ${other}`, narrower: 0 }]
  }
  return none
}

/** `since its launch` against `in 2023` or `a year`. */
export function compareSums(a: Statement, b: Statement): readonly Condition[] {
  if (a.isCumulative === b.isCumulative) return none
  const [sum, other] = a.isCumulative ? [a, b] : [b, a]
  const isShort = other.date?.isStated === true && other.date.max - other.date.min < shortest
  if (sum.pace !== null || (other.pace === null && !isShort)) return none
  if (isShort && sum.date?.isStated && sum.date.edtf === other.date?.edtf && other.pace === null) return none
  return [{ difference: 'date', words: () => 'a sum over all time against one stretch of it', narrower: 0 }]
}

/** `was expected to cost` against `cost`; of what lies ahead in both, a plan is no other thing. */
export function comparePlans(a: Statement, b: Statement): readonly Condition[] {
  if (a.isPlan === b.isPlan) return none
  const other = a.isPlan ? b : a
  if (other.isForecast || other.isLimit) return none
  return [{ difference: 'scope', words: () => 'what was planned or possible against what is', narrower: 0 }]
}

/** `a limit of 40 decibels` against `reached 57 decibels`; two rules are two figures of one thing. */
export function compareNorms(a: Statement, b: Statement): readonly Condition[] {
  if (a.isNorm === b.isNorm) return none
  const other = a.isNorm ? b : a
  if (other.isForecast || other.isPlan || other.isLimit || other.figure.modifier === 'at-most') return none
  return [{ difference: 'scope', words: () => 'what is allowed against what is', narrower: 0 }]
}

const shortest = 800 * 86400_000 // A span of up to two years is no whole of a history.
