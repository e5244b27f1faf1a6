/** Decades of figures, by which the index narrows to a range before claims are looked into: `USD 9` holds $126.8 billion at `USD 11`. */
import type { FigureRange } from './ask.ts'
import type { Counts } from './bundle.ts'
import type { MeasureSpan } from './measures.ts'
import { measureOf, sizeOf } from './measures.ts'
import type { FigureFacts } from './record.ts'

/** The decades that a figure touches, the measure before each. */
export function scalesOf(figure: FigureFacts): string[] {
  const [least, most] = sizeOf(figure).map(decadeOf) as [number, number]
  const measure = measureOf(figure)
  return Array.from({ length: most - least + 1 }, (_, i) => `${measure} ${least + i}`)
}

/** The known decades of a measure that a range touches, the largest first. */
export function scalesWithin(known: Counts, { measure, from, to }: FigureRange): string[] {
  const [least, most] = [from === null ? -Infinity : decadeOf(from), to === null ? Infinity : decadeOf(to)]
  return Object.keys(known['Scale'] ?? {})
    .map(readScale)
    .filter((scale) => scale.measure === measure && scale.decade >= least && scale.decade <= most)
    .sort((a, b) => b.decade - a.decade)
    .map(({ measure, decade }) => `${measure} ${decade}`)
}

/** The measures of the decades counted, the most frequent first; a claim in two decades counts in the larger count alone. */
export function measuresIn(counts: Counts): MeasureSpan[] {
  const spans = new Map<string, MeasureSpan>()
  for (const [scale, count] of Object.entries(counts['Scale'] ?? {})) {
    if (count === 0) continue
    const { measure, decade } = readScale(scale)
    const span = spans.get(measure) ?? { measure, count: 0, min: Infinity, max: -Infinity }
    span.count += count
    span.min = Math.min(span.min, 10 ** decade)
    span.max = Math.max(span.max, 10 ** (decade + 1))
    spans.set(measure, span)
  }
  return [...spans.values()].sort((a, b) => b.count - a.count || (a.measure < b.measure ? -1 : 1))
}

// Nought and what is below it stand in the lowest decade.
const lowest = -30
const decadeOf = (value: number): number => (value > 0 ? Math.max(lowest, Math.floor(Math.log10(value))) : lowest)

function readScale(scale: string): { measure: string; decade: number } {
  const at = scale.lastIndexOf(' ')
  return { measure: scale.slice(0, at), decade: Number(scale.slice(at + 1)) }
}
