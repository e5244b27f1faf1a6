/** Lays figures of one dimension side by side: the table of a topic, and the strip on which its figures lie. */
import type { Base, Figure } from '../engine/schema.ts'
import { figureParts, unitName } from '../wording/figure-words.ts'
import type { ClaimView, FigureView } from './view.ts'

/** Figures that can be compared, the largest first; or, last of all, those that have none to be compared with. */
export interface FigureGroup {
  name: string
  rows: FigureView[]
  /** Whether the figures have several units, so that each must show its own. */
  isMixed: boolean
  /** Where figures lie between the least and the largest, or null where that would say nothing. */
  scale: Scale | null
}

/** Positions on a strip from 0 to 1, and what its ends are. */
export interface Scale {
  isLogarithmic: boolean
  min: number
  max: number
  from: string
  to: string
}

const leastForScale = 3 // Two dots say less than two numbers.
const widest = 200 // Times the least figure: beyond, all but the largest would stand in one place.

/** The figures of a list of claims by dimension, those with the most figures first. */
export function groupFigures(claims: ClaimView[]): FigureGroup[] {
  const figures = claims.flatMap((claim) => claim.claim.figures.map((figure) => ({ figure, claim })))
  const all = [...Map.groupBy(figures, ({ figure }) => figure.base?.dimension ?? figure.unit)]
    .map(([dimension, rows]) => group(unitName(dimension), rows))
    .sort((a, b) => b.rows.length - a.rows.length || (a.name < b.name ? -1 : 1))
  const lone = all.filter(({ rows }) => rows.length === 1)
  if (lone.length < 2) return all
  const shared = all.filter(({ rows }) => rows.length > 1)
  const name = shared.length > 0 ? 'Other units' : 'Various units'
  return [...shared, { name, rows: lone.flatMap(({ rows }) => rows), isMixed: true, scale: null }]
}

/** How much of a table stands on a topic's own page; a table that is longer has pages of its own. */
export const shortTable = { groups: 6, rows: 8 } as const

/** Whether a table is longer than what a topic's own page shows. */
export const isLong = (groups: FigureGroup[]): boolean =>
  groups.length > shortTable.groups || groups.some(({ rows }) => rows.length > shortTable.rows)

/** Cuts groups into pages of about `size` rows; a group that is cut keeps its scale on both sides. */
export function pageFigures(groups: FigureGroup[], size: number): FigureGroup[][] {
  const pages: FigureGroup[][] = []
  let room = 0
  for (const each of groups) {
    for (let at = 0; at < each.rows.length;) {
      if (room === 0) {
        pages.push([])
        room = size
      }
      const rows = each.rows.slice(at, at + room)
      pages.at(-1)?.push({ ...each, rows })
      at += rows.length
      room -= rows.length
    }
  }
  return pages
}

/** The ends of a figure on a scale, from 0 to 1. */
export function placeOnScale({ isLogarithmic, min, max }: Scale, figure: Figure): { from: number; to: number } {
  const ends = endsOf(figure)
  const place = (value: number): number => {
    const [low, at, high] = isLogarithmic ? [Math.log10(min), Math.log10(value), Math.log10(max)] : [min, value, max]
    return Math.min(1, Math.max(0, (at - low) / (high - low)))
  }
  return { from: place(ends.min), to: place(ends.max) }
}

function group(name: string, unsorted: FigureView[]): FigureGroup {
  const rows = unsorted.sort((a, b) => endsOf(b.figure).max - endsOf(a.figure).max)
  const isMixed = rows.some(({ figure }) => figure.unit !== rows[0]?.figure.unit)
  return { name, rows, isMixed, scale: scaleOf(rows, isMixed) }
}

function scaleOf(rows: FigureView[], isMixed: boolean): Scale | null {
  const [first] = rows
  if (!first || rows.length < leastForScale) return null
  const last = rows.reduce((a, b) => (endsOf(b.figure).min < endsOf(a.figure).min ? b : a), first)
  const [min, max] = [endsOf(last.figure).min, endsOf(first.figure).max]
  if (min === max) return null
  const to = endWords(first.figure, 'max', isMixed)
  if (first.figure.unit === '%' && min >= 0 && max <= 100)
    return { isLogarithmic: false, min: 0, max: 100, from: '0', to: '100%' }
  const isLogarithmic = min > 0 && max / min > widest
  if (isLogarithmic || min < 0) return { isLogarithmic, min, max, from: endWords(last.figure, 'min', isMixed), to }
  return { isLogarithmic, min: 0, max, from: '0', to }
}

const endsOf = ({ base, value, min, max }: Figure): Pick<Base, 'min' | 'max'> =>
  base ?? { min: value ?? min ?? 0, max: value ?? max ?? 0 }

function endWords(figure: Figure, end: 'min' | 'max', isMixed: boolean): string {
  const { amount, unit } = figureParts({ ...figure, value: figure.value ?? figure[end] ?? 0 })
  return isMixed && unit ? `${amount} ${unit}` : amount
}
