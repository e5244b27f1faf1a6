/** Puts the intervals of two statements on one footing, and says whether they meet. */
import { type Interval, readInterval } from './read-interval.ts'
import { inYears } from './read-paces.ts'
import { findOpposed } from './read-sides.ts'
import type { Statement } from './statement.ts'

/** `meet`: one value fits both; `open`: only a bound such as `up to` lets both hold; `apart`: no value fits both. */
export type Meeting = 'meet' | 'open' | 'apart'

/** Whether and how the intervals of two statements meet. */
export function meetIntervals(a: Statement, b: Statement): Meeting {
  const isBounded = (a.isLimit && b.isLimit) || (isCapability(a) && isCapability(b)) // Two limits of one rule are two figures, though `up to` stands with both.
  const [one, other] = isBounded ? ([a, b].map(asPoint) as [Interval, Interval]) : alignIntervals(a, b)
  const slack = Math.max(one.slack, other.slack)
  const tiny = 1e-9 * Math.max(Math.abs(one.max === Infinity ? one.min : one.max), 1e-12)
  if (one.min > other.max + slack + tiny || other.min > one.max + slack + tiny) return 'apart'
  const isBound = ({ figure: { modifier } }: Statement) => modifier === 'at-most' || modifier === 'at-least'
  return isBound(a) !== isBound(b) ||
    (isBound(a) && a.figure.modifier !== b.figure.modifier) ||
    (isBound(a) && a.figure.value !== b.figure.value)
    ? 'open'
    : 'meet'
}

/** How far two intervals are apart, in powers of e. */
export function gapOf(a: Statement, b: Statement): number {
  const [one, other] = alignIntervals(a, b)
  const [low, high] = one.max < other.min ? [one.max, other.min] : [other.max, one.min]
  return low > 0 && high > 0 ? Math.log(high / low) : 1
}

/** Whether of two shares one counts what the other leaves over: 22% have clean water, 78% lack it. */
export function isComplement(a: Statement, b: Statement): boolean {
  if (a.scale !== 'share' || b.scale !== 'share') return false
  const turns = (findOpposed(a.complements, b.complements) ? 1 : 0) + (isRest(a, b) ? 1 : 0)
  return ((a.isDenied ? 1 : 0) + (b.isDenied ? 1 : 0) + turns) % 2 === 1
}

/** What a thing can do at its most is a figure of it, though `up to` stands with it: `may carry no more than 450 passengers`. */
const isCapability = ({ scale, words, figure: { modifier } }: Statement): boolean =>
  scale !== 'share' && // `Less than a fifth of the board seats`
  modifier !== 'at-least' &&
  !words.isDisjointFrom(capabilities)
const capabilities = new Set(
  'can may able allow allows capable capacity maximum max most certified licensed authorised authorized approved permitted seats room space limit'.split(
    ' ',
  ),
)

/** Whether of one whole two shares tell two groups that make it up: 62% of teachers are women, a third are men. */
export const isRest = (a: Statement, b: Statement): boolean =>
  a.scale === 'share' && b.scale === 'share' && findOpposed(a.makeup, b.makeup) !== null

const asPoint = ({ max, slack, min }: Statement): Interval =>
  max === Infinity ? { min, max: min, slack } : { min: max, max, slack }

function alignIntervals(a: Statement, b: Statement): [Interval, Interval] {
  if (a.scale === 'change') return alignChanges(a, b)
  if (isComplement(a, b)) return [a, { min: b.max === Infinity ? 0 : 100 - b.max, max: 100 - b.min, slack: b.slack }]
  if (a.pace !== b.pace && a.pace !== null && b.pace !== null) return [inYears(a, a.pace), inYears(b, b.pace)]
  return [a, b]
}

/** Two changes on one scale: where one does not say which way, it goes the other's way; more efficient is less energy. */
function alignChanges(a: Statement, b: Statement): [Interval, Interval] {
  if (a.direction === b.direction) return [a, b]
  const turnsRound = a.measures.has('efficiency') !== b.measures.has('efficiency')
  if (a.direction !== 0 && b.direction !== 0 && !turnsRound) return [a, b]
  const way = a.direction === 0 ? b.direction : b.direction === 0 ? a.direction : -1
  return [readInterval(a.figure, a.scale, way), readInterval(b.figure, b.scale, way)]
}
