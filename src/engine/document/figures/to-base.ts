/** Puts a figure on the scale of its dimension, for comparing and sorting: `2 hours` is 7200 seconds. */
import { zeroPoints } from '../../lexicon/units.ts'
import type { Base } from '../../schema.ts'
import type { Draft } from './draft.ts'

/** The figure in base units; null where its unit has no scale, as with a bare score. */
export function toBase({ min, max, unit, scale }: Pick<Draft, 'min' | 'max' | 'unit' | 'scale'>): Base | null {
  if (!scale || unit === null || unit === undefined) return null
  const zero = zeroPoints.get(unit) ?? 0
  const convert = (value: number) => Number((value * scale.factor + zero).toPrecision(12))
  return { dimension: scale.dimension, min: convert(min), max: convert(max) }
}
