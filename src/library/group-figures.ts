/** Lays figures of one unit side by side: the table of a topic, and the strip on which its figures lie. */
import { unitName } from '../wording/figure-words.ts'
import type { ClaimView, FigureView } from './view.ts'

/** Figures of one unit, the largest first; or those that are the only ones of theirs. */
export interface FigureGroup {
  name: string
  /** Whether each figure has another unit. */
  isMixed: boolean
  rows: FigureView[]
  /** Where figures lie between the least and the largest, or null where that would say nothing. */
  scale: Scale | null
}

/** Positions on a strip from 0 to 1. */
export interface Scale {
  isLogarithmic: boolean
  min: number
  max: number
}

const leastForScale = 3 // Two dots say less than two numbers.

/** The figures of a list of claims by unit, units with the most figures first, lone figures last in one group. */
export function groupFigures(claims: ClaimView[]): FigureGroup[] {
  const figures = claims.flatMap((claim) => claim.claim.figures.map((figure) => ({ figure, claim })))
  const units = [...Map.groupBy(figures, ({ figure }) => figure.unit)].map(([unit, rows]) => ({
    name: unitName(unit),
    rows: rows.sort((a, b) => top(b) - top(a)),
  }))
  units.sort((a, b) => b.rows.length - a.rows.length || (a.name < b.name ? -1 : 1))
  const lone = units.filter(({ rows }) => rows.length === 1)
  const shared = lone.length > 1 ? units.filter(({ rows }) => rows.length > 1) : units
  const groups = shared.map(({ name, rows }) => ({ name, rows, isMixed: false, scale: scaleOf(rows) }))
  if (lone.length < 2) return groups
  const name = groups.length > 0 ? 'Other units' : 'Various units'
  return [...groups, { name, rows: lone.flatMap(({ rows }) => rows), isMixed: true, scale: null }]
}

/** Cuts groups into pages of about `size` rows; a group that is cut keeps its scale on both sides. */
export function pageFigures(groups: FigureGroup[], size: number): FigureGroup[][] {
  const pages: FigureGroup[][] = []
  let room = 0
  for (const group of groups) {
    for (let at = 0; at < group.rows.length; ) {
      if (room === 0) {
        pages.push([])
        room = size
      }
      const rows = group.rows.slice(at, at + room)
      pages.at(-1)?.push({ ...group, rows })
      at += rows.length
      room -= rows.length
    }
  }
  return pages
}

/** The place of a number on a scale, from 0 to 1. */
export function scalePlace({ isLogarithmic, min, max }: Scale, value: number): number {
  const [low, at, high] = isLogarithmic ? [Math.log10(min), Math.log10(value), Math.log10(max)] : [min, value, max]
  return Math.min(1, Math.max(0, (at - low) / (high - low)))
}

function scaleOf(rows: FigureView[]): Scale | null {
  if (rows.length < leastForScale) return null
  const ends = rows.flatMap(({ figure }) => [figure.value ?? figure.min ?? 0, figure.value ?? figure.max ?? 0])
  const [least, most] = [ends.reduce((a, b) => (b < a ? b : a)), ends.reduce((a, b) => (b > a ? b : a))]
  if (least === most) return null
  if (least > 0 && most / least > 200) return { isLogarithmic: true, min: least, max: most }
  const isShare = rows[0]?.figure.unit === '%' && least >= 0 && most <= 100
  return { isLogarithmic: false, min: Math.min(0, least), max: isShare ? 100 : Math.max(0, most) }
}

const top = ({ figure }: FigureView): number => figure.value ?? figure.max ?? 0
