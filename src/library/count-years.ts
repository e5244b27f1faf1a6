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

/** The bars of some periods around the year `pivot`, in order of time; years without claims between others are kept. */
export function countYears(periods: Period[], pivot: number): YearBar[] {
  const spans = new Map<number, { name: string; periods: Period[] }>()
  const [from, to] = singleYears(pivot)
  const years = periods.map(({ year }) => year).filter((year) => year >= from && year < to)
  const [first, last] = [Math.min(...years), Math.max(...years)]
  for (let year = first; year <= last && years.length > 0; year++) spans.set(year, { name: `${year}`, periods: [] })
  for (const period of periods) {
    const { start, name } = spanOf(period, pivot)
    const span = spans.get(start) ?? { name, periods: [] }
    span.periods.push(period)
    spans.set(start, span)
  }
  return [...spans]
    .sort(([a], [b]) => a - b)
    .map(([, { name, periods: own }]) => ({
      name,
      claims: own.reduce((sum, { claims }) => sum + claims.length, 0),
      target: own[0] ?? null,
    }))
}

function spanOf({ year }: Period, pivot: number): { start: number; name: string } {
  const [from, to] = singleYears(pivot)
  if (year >= from && year < to) return { start: year, name: `${year}` }
  if (year < 1000) return { start: -Infinity, name: 'earlier' }
  const size = Math.abs(Math.floor(pivot / 100) - Math.floor(year / 100)) <= 1 ? 10 : 100
  const start = Math.floor(year / size) * size
  return { start, name: `${start}s` }
}
