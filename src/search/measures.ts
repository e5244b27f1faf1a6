/** Figures of one measure: what a range of them keeps, and what they are ordered by. */
import { type WrittenUnit, writtenUnit } from '../wording/written-unit.ts'
import type { FigureRange } from './ask.ts'
import type { FigureFacts } from './record.ts'

/** A measure among some claims. */
export interface MeasureSpan {
  measure: string
  /** How many claims have a figure of it. */
  count: number
  /** The smallest and the largest of their figures, in its base unit. */
  min: number
  max: number
  /** The unit in which most of them are written; null where they have none. */
  written: WrittenUnit | null
}

/** What a figure is measured in for ranges and sizes: its dimension, its unit where it has none, `score` where it has neither. */
const measureOf = ({ unit, base }: FigureFacts): string => base?.[0] ?? unit ?? bareScore
const bareScore = 'score'

/** The least and the most that a figure is, in the base unit of its measure. */
export function sizeOf({ value, min, max, base }: FigureFacts): [least: number, most: number] {
  if (base && base[1] !== undefined) return [base[1], base[2] ?? base[1]]
  return [value ?? min ?? 0, value ?? max ?? 0]
}

/** The figures of a claim in one text: the shorter, the less there is to load. */
export const writeFigures = (figures: FigureFacts[]): string =>
  figures
    .map(({ value, min, max, unit, modifier, base = [] }) =>
      [value, min, max, unit, modifier, ...base].map((part) => String(part ?? '').replace(/[|;]/g, ' ')).join('|'),
    )
    .join(';')

/** The figures of such a text, in reading order. */
export const readFigures = (text: string): FigureFacts[] => text.split(';').filter(Boolean).map(readFacts)

function readFacts(text: string): FigureFacts {
  const [value, min, max, unit, modifier, dimension, least, most] = text.split('|')
  return {
    ...(value && { value: Number(value) }),
    ...(min && { min: Number(min) }),
    ...(max && { max: Number(max) }),
    unit: unit || null,
    modifier: (modifier || null) as FigureFacts['modifier'],
    ...(dimension && { base: least && most ? [dimension, Number(least), Number(most)] : [dimension] }),
  }
}

/** Whether one of the figures overlaps a range. */
export const overlaps = (figures: FigureFacts[], { measure, from, to }: FigureRange): boolean =>
  figures.some((figure) => {
    const [least, most] = sizeOf(figure)
    return measureOf(figure) === measure && least <= (to ?? Infinity) && most >= (from ?? -Infinity)
  })

/** The size that a claim is ordered by within a measure: its largest figure; below all others where it has none. */
export function largest(figures: FigureFacts[], measure: string): number {
  const own = figures.filter((figure) => measureOf(figure) === measure)
  return Math.max(-Infinity, ...own.map((figure) => sizeOf(figure)[1]))
}

/** The measures of some claims, the figures of each given, the most frequent first. */
export function listMeasures(claims: FigureFacts[][]): MeasureSpan[] {
  const spans = new Map<string, MeasureSpan>()
  for (const figures of claims) {
    for (const [measure, own] of Map.groupBy(figures, measureOf)) {
      const sizes = own.map(sizeOf)
      const span = spans.get(measure) ?? { measure, count: 0, min: Infinity, max: -Infinity, written: null }
      span.count++
      span.min = Math.min(span.min, ...sizes.map(([least]) => least))
      span.max = Math.max(span.max, ...sizes.map(([, most]) => most))
      spans.set(measure, span)
    }
  }
  for (const [measure, own] of Map.groupBy(claims.flat(), measureOf)) {
    const span = spans.get(measure)
    if (span) span.written = writtenUnit(own.map(asWritten))
  }
  return [...spans.values()].sort((a, b) => b.count - a.count || (a.measure < b.measure ? -1 : 1))
}

/** The unit that figures of a measure are written in, among those found. */
export const writtenOf = (measures: readonly MeasureSpan[], measure: string): WrittenUnit | null =>
  measures.find((span) => span.measure === measure)?.written ?? null

const asWritten = (figure: FigureFacts) => ({
  unit: figure.unit,
  amount: figure.value ?? figure.max ?? 0,
  inBase: sizeOf(figure)[1],
})
