/** What a figure's wording allows, as an interval on the scale it is compared on. */
import { zeroPoints } from '../lexicon/units.ts'
import type { Figure } from '../schema.ts'

/** The least and the most, and by how much rounding can put it off. */
export interface Interval {
  min: number
  max: number
  slack: number
}

/** `just over a third` is no half. */
const closely =
  /^(?:just|slightly|marginally|barely|a (?:little|bit|shade|touch)|only just) (?:over|above|under|below|more|less|short)/i
const roughly = 0.1 // `about 100` is anything from 90 to 110.
const mostRounding = 0.05 // A round number stands for its neighbours, within a twentieth: `1.2 billion` for 1.15.

/**
 * A figure as an interval: `over 100` has no upper end, `up to 80%` starts at 0. Shares count in percent. Changes count
 * as what becomes of 1: `fell by half` and `down 50%` are 0.5, `doubled` is 2, a 280-fold drop is 1/280.
 */
export function readInterval(figure: Figure, scale: string, direction: -1 | 0 | 1, isDifference = false): Interval {
  const { modifier, unit } = figure
  // `300,000 lives each year` counts lives.
  const base = scale === 'count' && figure.base?.dimension.endsWith('/second') ? undefined : figure.base
  const zero = zeroOf(figure)
  const shift = isDifference ? zero : 0
  const low = (base?.min ?? figure.value ?? figure.min ?? NaN) - shift
  const high = (base?.max ?? figure.value ?? figure.max ?? NaN) - shift
  const rounding = modifier === 'approximately' ? roughly : Math.min(mostRounding, relativeRounding(figure))
  if (scale === 'change') {
    const part = isPartAway(figure) ? 100 : 1 // `reduced by a tenth` leaves nine of ten.
    return changeInterval(low * part, high * part, unit === '%' || part > 1, direction, rounding, modifier)
  }
  if (!/\d/.test(figure.raw) && scaleOnly.test(figure.raw)) return { min: low, max: high * breadth, slack: 0 }
  const factor = scale === 'share' && unit !== '%' ? 100 : 1
  const slack =
    Math.max(Math.abs(low + shift - zero), Math.abs(high + shift - zero)) *
    factor *
    (unit === '%' && modifier === null ? Math.min(rounding, 0.025) : rounding)
  const [min, max] = [low * factor, high * factor]
  const isClose = closely.test(figure.raw)
  if (modifier === 'at-most') return { min: isClose ? min * (1 - roughly) : Math.min(0, min), max, slack }
  if (modifier === 'at-least') return { min, max: isClose ? max * (1 + roughly) : Infinity, slack }
  return { min, max, slack }
}

/** Whether a part of the whole tells a change: `by a tenth`; what was halved is half of it either way. */
const isPartAway = ({ raw, unit, value }: Figure): boolean =>
  unit === 'x' &&
  (value ?? 1) < 1 &&
  /\b(?:thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)\b/i.test(raw)

/** Where the scale of a unit begins: 0 °C is 273.15 K, so that `2.4 °C warmer` is no temperature and `14 °C` is read to a degree. */
const zeroOf = ({ unit }: Figure): number => zeroPoints.get(unit ?? '') ?? 0

function changeInterval(
  low: number,
  high: number,
  isPercent: boolean,
  direction: -1 | 0 | 1,
  rounding: number,
  modifier: Figure['modifier'],
): Interval {
  const sign = direction === 0 ? 1 : direction
  const become = (value: number) => {
    if (isPercent) return Math.max(1e-9, 1 + (sign * value) / 100)
    return sign < 0 && value > 1 ? 1 / value : value
  }
  const ends = [become(low), become(high)].sort((a, b) => a - b) as [number, number]
  const slack = isPercent ? (Math.max(low, high) / 100) * rounding : ends[1] * rounding
  if (modifier === null || modifier === 'approximately') return { min: ends[0], max: ends[1], slack }
  const grows = ends[1] >= 1
  const isOpen = modifier === 'at-least'
  if (grows) return isOpen ? { min: ends[0], max: Infinity, slack } : { min: 1, max: ends[1], slack }
  return isOpen ? { min: 0, max: ends[1], slack } : { min: ends[0], max: 1, slack }
}

const breadth = 1000 // `billions` end where trillions begin.
/** A magnitude alone names a scale, not a number: `billion-neuron`, `millions of`. */
const scaleOnly =
  /^(?:(?:a|some|several|many|multi-?) ?)?(?:dozens?|hundreds?|thousands?|millions?|billions?|trillions?)\b/i

/** Half a unit of the last digit that is not a zero, as a part of the number: 1.2 billion is 0.05 off, or 4%. */
export function relativeRounding(figure: Figure): number {
  const value = Math.abs(figure.value ?? figure.max ?? 0)
  if (value === 0) return 0
  if (figure.value !== undefined && compound.test(figure.raw)) return compoundRounding
  const digits =
    /\d[\d,.\s]*/
      .exec(figure.raw)?.[0]
      .replace(/[,\s]+/g, '')
      .replace(/\.$/, '') ?? String(value)
  const decimals = digits.split('.')[1]?.length ?? 0
  const written = Number(digits)
  if (!Number.isFinite(written) || written === 0) return 0
  const unit = decimals > 0 ? 10 ** -decimals : figure.unit === '%' ? 1 : 10 ** trailingZeros(digits)
  return unit / 2 / written
}

/** `30 minutes and 12 seconds` is told to its smaller unit. */
const compound = /\d\s?\p{L}+,? (?:and )?\d+(?:\.\d+)?\s?\p{L}/u
const compoundRounding = 0.005

const trailingZeros = (digits: string): number => /0*$/.exec(digits)?.[0].length ?? 0
