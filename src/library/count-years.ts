/** Gathers periods into bars that stay few and legible: single years near the latest, decades and centuries further away. */
import type { Period } from './timeline.ts'

/** A bar: a span of years, how many claims it holds, and where the first of them stand. */
export interface YearBar {
  name: string
  claims: number
  /** The first of its periods in the list, to link to; null where it is empty. */
  target: Period | null
}

/** From which year to before which single years are told apart: whole decades on both sides of the pivot. */
const singleYears = (pivot: number): [from: number, to: number] => [
  Math.floor((pivot - 8) / 10) * 10,
  Math.floor((pivot + 15) / 10) * 10,
]

/** A stretch of time that a bar stands for, `size` years long. */
interface Span {
  start: number
  size: number
  name: string
}

const mostEmpty = 6 // Bars in a row; a longer gap is left out, since it would push apart what there is.

/** The bars of some periods around the year `pivot`, in order of time; empty ones between others are kept, but for long gaps. */
export function countYears(periods: Period[], pivot: number): YearBar[] {
  const groups = new Map<number, { span: Span; periods: Period[] }>()
  for (const period of periods) {
    const span = spanOf(period.year, pivot)
    const group = groups.get(span.start) ?? { span, periods: [] }
    group.periods.push(period)
    groups.set(span.start, group)
  }
  const sorted = [...groups.values()].sort((a, b) => a.span.start - b.span.start)
  return sorted.flatMap(({ span, periods: own }, i) => [
    ...emptyBars(sorted[i - 1]?.span, span, pivot),
    {
      name: span.name,
      claims: own.reduce((sum, { claims }) => sum + claims.length, 0),
      target: own[0] ?? null,
    },
  ])
}

function emptyBars(before: Span | undefined, after: Span, pivot: number): YearBar[] {
  const bars: YearBar[] = []
  if (!before || before.start === -Infinity) return bars
  let year = before.start + before.size
  let areYears = true
  while (year < after.start && (areYears || bars.length <= mostEmpty)) {
    const { name, start, size } = spanOf(year, pivot)
    bars.push({ name, claims: 0, target: null })
    areYears &&= size === 1
    year = start + size
  }
  return areYears || bars.length <= mostEmpty ? bars : []
}

function spanOf(year: number, pivot: number): Span {
  const [from, to] = singleYears(pivot)
  if (year >= from && year < to) return { start: year, size: 1, name: `${year}` }
  if (year < 1000) return { start: -Infinity, size: Infinity, name: 'earlier' }
  const size = Math.abs(Math.floor(pivot / 100) - Math.floor(year / 100)) <= 1 ? 10 : 100
  const start = Math.floor(year / size) * size
  return { start, size, name: `${start}s` }
}
