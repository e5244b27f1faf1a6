/** Sums that a sentence lets a reader do: a multiple or a change beside the two figures it comes from, a total beside its parts. */
import type { Note } from '../../schema.ts'
import type { FigureSpan } from '../../sentence.ts'
import { relativeRounding } from '../read-interval.ts'
import { checkParts } from './check-parts.ts'
import { findPair, type Pair, readChange, type Sum } from './find-pair.ts'
import { middle, short } from './middle.ts'

const tolerance = 0.06 // A twentieth for rounding, and a little for the rounding of the result.
const looseness = 0.125 // `cut in half` from 11.9 to 5.4: a multiple in words is told roughly.
const roughly = 0.1 // `about 3 billion` is anything from 2.7 to 3.3.
const mostRounding = 0.05

/** One note for each check that the figures allow, whether it comes out or not; none where rounding leaves it open. */
export function checkArithmetic(sum: Sum): Note[] {
  const changes = sum.figures.flatMap((figure) => {
    const pair = findPair(figure, sum)
    const change = pair && readChange(sum.text, figure) // Few figures have a pair, and to read a change is dear.
    if (!change || middle(pair.former) <= 0 || middle(pair.latter) <= 0) return []
    if (isTurned(pair, change.direction)) return []
    return isFraction(figure) || figure.kind !== 'multiple' ? notePercentage(figure, pair) : noteMultiple(figure, pair)
  })
  return [...changes, ...checkParts(sum)]
}

/** Whether the words go down and the figures up: then one of them is about something else. */
const isTurned = ({ former, latter, isOrdered }: Pair, direction: number): boolean =>
  isOrdered && direction !== 0 && Math.sign(middle(latter) - middle(former)) !== direction

/** `a drop of three-fifths` takes a part away, `halved` leaves one. */
const isFraction = ({ kind, value, raw }: FigureSpan): boolean =>
  kind === 'multiple' && value !== undefined && value < 1 && !/halv|in half|half as/i.test(raw)

function noteMultiple(figure: FigureSpan, pair: Pair): Note[] {
  const { raw, base, value, modifier } = figure
  const told = base?.max ?? value ?? 1
  const stated = told < 1 ? 1 / told : told
  const [low, high] = [middle(pair.former), middle(pair.latter)].sort((a, b) => a - b) as [number, number]
  const found = high / low
  const isRough = !/\d/.test(raw) || modifier === 'approximately'
  const outcome = judge(found / stated - 1, modifier, tolerance, isRough ? looseness : tolerance, roundingOf(pair))
  if (outcome === null) return []
  const [first, second] =
    pair.former.start < pair.latter.start ? [pair.former, pair.latter] : [pair.latter, pair.former]
  const less = told < 1 ? `, ${short(100 * (1 - 1 / found))}% less` : ''
  return [
    {
      kind: 'arithmetic',
      text: `“${raw}” ${outcome}: ${first.raw} and ${second.raw} are a factor of ${short(found)} apart${less}.`,
    },
  ]
}

function notePercentage(figure: FigureSpan, pair: Pair): Note[] {
  const { raw, value, modifier } = figure
  const { former, latter, isOrdered } = pair
  if (value === undefined || !isOrdered || (figure.unit === '%' && former.unit === '%')) return []
  const stated = isFraction(figure) ? value * 100 : value
  const change = (100 * (middle(latter) - middle(former))) / middle(former)
  const size = Math.abs(change)
  const outcome = judge(
    size / stated - 1,
    modifier,
    Math.max(tolerance, 1 / stated),
    /\d/.test(raw) ? tolerance : looseness,
    (roundingOf(pair) * middle(latter) * 100) / middle(former) / stated,
  )
  if (outcome === null) return []
  const direction = change < 0 ? 'a fall' : 'a rise'
  return [
    {
      kind: 'arithmetic',
      text: `“${raw}” ${outcome}: from ${former.raw} to ${latter.raw} is ${direction} of ${short(size)}%.`,
    },
  ]
}

/** What to say of a result that is off by a part of what is stated; null where rounding of the two figures leaves it open. */
function judge(
  off: number,
  modifier: FigureSpan['modifier'],
  exact: number,
  loose: number,
  rounding: number,
): string | null {
  const bounded = modifier === 'at-least' ? Math.min(off, 0) : modifier === 'at-most' ? Math.max(off, 0) : off
  const size = Math.abs(bounded)
  if (size <= exact) return 'adds up'
  if (size <= loose) return 'adds up, roughly'
  return size <= exact + rounding ? null : 'does not add up'
}

/** By how much rounding of two figures can put their ratio off. */
const roundingOf = ({ former, latter }: Pair): number =>
  [former, latter].reduce(
    (sum, figure) =>
      sum + (figure.modifier === 'approximately' ? roughly : Math.min(mostRounding, relativeRounding(figure))),
    0,
  )
