/** Axes of figures: where their ticks stand and what they are called. */
import type { Scale } from '../library/group-figures.ts'
import { figureParts } from '../wording/figure-words.ts'
import { unitWords } from '../wording/unit-words.ts'
import { ladders } from './ladders.ts'

/** The ends of an axis, its ticks, and what each is called. */
export interface Axis {
  domain: [number, number]
  ticks: number[]
  words: (tick: number) => string
}

/** An axis with about `most` ticks. A logarithmic one runs from power to power, a linear one to the end of its last step. */
export function axisOf({ isLogarithmic, min, max, unit }: Scale, most: number): Axis {
  if (!isLogarithmic) return linearAxis(min, max, unit, most)
  const ladder = ladders.get(unit)
  return (ladder && ladderAxis(min, max, ladder, most)) || powerAxis(min, max, unit, most)
}

/** A tick as figures of the unit are written, the unit left out where it is a word: `50%`, `$10 billion`, `100`. */
const tickWords =
  (unit: string | null) =>
  (tick: number): string =>
    figureParts({ raw: '', kind: 'count', value: tick, unit, modifier: null, base: null }).amount

function linearAxis(min: number, max: number, unit: string | null, most: number): Axis {
  const step = niceStep((max - min) / most)
  const [first, last] = [Math.floor(min / step), Math.ceil(max / step)]
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)))
  return { domain: [ticks[0] ?? min, ticks.at(-1) ?? max], ticks, words: tickWords(unit) }
}

function powerAxis(min: number, max: number, unit: string | null, most: number): Axis {
  const low = Math.floor(Math.log10(min))
  const steps = Math.ceil(Math.log10(max)) - low
  const step = Math.ceil(steps / most)
  const ticks = Array.from({ length: Math.ceil(steps / step) + 1 }, (_, i) => Number(`1e${low + i * step}`))
  return { domain: [ticks[0] ?? min, ticks.at(-1) ?? max], ticks, words: tickWords(unit) }
}

/** Nothing where the ladder has fewer than two steps within. */
function ladderAxis(min: number, max: number, ladder: ReadonlyMap<number, string>, most: number): Axis | undefined {
  const within = [...ladder.keys()].filter((tick) => tick >= min && tick <= max)
  const step = Math.ceil(within.length / most)
  const ticks = within.filter((_, i) => i % step === 0)
  return ticks.length < 2 ? undefined : { domain: [min, max], ticks, words: (tick) => ladder.get(tick) ?? '' }
}

/** The next of 1, 2, 5, 10 times a power of ten. */
function niceStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least))
  const factor = [1, 2, 2.5, 5, 10].find((each) => each * power >= least * 0.999) ?? 10
  return factor * power
}

/** What an axis is in, for its description: `per cent`, `parameters`. */
export const axisUnit = (unit: string | null): string =>
  unit === null ? 'scores' : unit === '%' ? 'per cent' : unitWords(unit)
