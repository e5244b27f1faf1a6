/** The number that a figure stands for in a sum. */
import type { FigureSpan } from '../../sentence.ts'

/** Its value, or the middle of its range; on its base where it has one, so that `1 GB` and `500 MB` can be set against each other. */
export const middle = ({ base, value, min, max }: FigureSpan): number =>
  base ? (base.min + base.max) / 2 : (value ?? ((min ?? 0) + (max ?? 0)) / 2)

/** A result in three digits. */
export const short = (value: number): string => String(Number(value.toPrecision(3)))
