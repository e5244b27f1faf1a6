/** Lays figures of one dimension side by side: the plots and tables of a topic. */
import type { Figure } from '../engine/schema.ts'
import { dimensionName, rateUnit, unitName } from '../wording/figure-words.ts'
import type { ClaimView, FigureView } from './view.ts'

/** Figures that can be compared, the largest first; or, last of all, those that have none to be compared with. */
export interface FigureGroup {
  name: string
  rows: FigureView[]
  /** How many figures the whole group has; more than its rows where it was cut. */
  total: number
  /** The ends of all figures of the group, those included that its rows leave out. */
  spread: readonly Ends[]
  /** What their ends count in, where the figures have several units: how many base units of their dimension; else null. */
  step: number | null
  /** Whether each figure must show its unit, since the name does not say it: `watts` under `Power`. */
  hasUnits: boolean
  /** The axis on which the figures lie, or null where that would say nothing. */
  scale: Scale | null
}

/** An axis: its ends, and the unit in which they are given. */
export interface Scale {
  isLogarithmic: boolean
  min: number
  max: number
  /** The unit that all figures share, or the base unit of their dimension. */
  unit: string | null
}

/** The least and the most that a figure can be. */
export interface Ends {
  min: number
  max: number
}

const leastForScale = 3 // Two marks say less than two numbers.
const widest = 200 // Times the least figure: beyond, all but the largest would stand in one place.
const widestRatio = 50 // Multiples are compared by their factors: `10x` beside `1000x` is no zero.
const mostPercent = 1000 // Shares are compared by their differences, growth in thousands of per cent is not.

/** The figures of a list of claims by dimension: those that can be plotted before others, the most figures first. */
export function groupFigures(claims: ClaimView[]): FigureGroup[] {
  const figures = claims.flatMap((claim) => claim.claim.figures.map((figure) => ({ figure, claim })))
  const all = [...Map.groupBy(figures, ({ figure }) => dimensionOf(figure))]
    .map(([dimension, rows]) => group(dimension, rows))
    .sort(
      (a, b) =>
        Number(b.scale !== null) - Number(a.scale !== null) ||
        b.rows.length - a.rows.length ||
        (a.name < b.name ? -1 : 1),
    )
  const lone = all.filter(({ rows }) => rows.length === 1)
  if (lone.length < 2) return all
  const shared = all.filter(({ rows }) => rows.length > 1)
  const name = shared.length > 0 ? 'Other units' : 'Various units'
  const rows = lone.flatMap((each) => each.rows)
  return [...shared, { name, rows, total: rows.length, spread: [], step: 1, hasUnits: true, scale: null }]
}

/** What a figure can be compared by: its dimension, or its unit where it has none. */
export const dimensionOf = ({ base, unit }: Figure): string | null => base?.dimension ?? unit

/** Whether a name for a group of figures says the unit of one of them: `Neurons`, not `Power`. */
export const isNamedIn = ({ unit }: Figure, name: string): boolean => unitName(unit) === name

/** How much stands on a topic's own page; groups that are longer have pages of their own. */
export const shortTable = { groups: 4, rows: 8 } as const

/** Whether a group has more figures than its rows. */
export const isCut = ({ rows, total }: FigureGroup): boolean => rows.length < total

/** Whether there is more than what a topic's own page shows. */
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

/** The ends of a figure: in steps of so many base units where its group has several units, else as worded. */
export function endsOf({ base, value, min, max }: Figure, step: number | null): Ends {
  return step !== null && base
    ? { min: base.min / step, max: base.max / step }
    : { min: value ?? min ?? 0, max: value ?? max ?? 0 }
}

function group(dimension: string | null, unsorted: FigureView[]): FigureGroup {
  const figures = unsorted.map(({ figure }) => figure)
  const isMixed = figures.some(({ unit }) => unit !== figures[0]?.unit)
  const rate = rateUnit(dimension, figures)
  const step = isMixed ? (rate?.size ?? 1) : null
  const name = dimensionName(dimension, figures)
  const rows = unsorted.sort((a, b) => {
    const [of, to] = [endsOf(a.figure, step), endsOf(b.figure, step)]
    return to.max - of.max || to.min - of.min
  })
  const hasUnits = figures.some((figure) => !isNamedIn(figure, name))
  const spread = rows.map(({ figure }) => endsOf(figure, step))
  const unit = isMixed ? (rate?.unit ?? dimension) : (figures[0]?.unit ?? null)
  return { name, rows, total: rows.length, spread, step, hasUnits, scale: scaleOf(dimension, unit, spread) }
}

function scaleOf(dimension: string | null, unit: string | null, ends: readonly Ends[]): Scale | null {
  // Bare numbers of a text count different things: `43 million by 2025`, `p = 0.003`.
  if (ends.length < leastForScale || dimension === null) return null
  const min = ends.reduce((least, end) => Math.min(least, end.min), Infinity)
  const max = ends.reduce((most, end) => Math.max(most, end.max), -Infinity)
  if (min === max || !Number.isFinite(max - min)) return null
  if (unit === '%' && min >= 0 && max <= 100) return { isLogarithmic: false, min: 0, max: 100, unit }
  const most = dimension === 'ratio' || unit === 'x' ? widestRatio : widest
  const isLogarithmic = min > 0 && max / min > most && (unit !== '%' || max > mostPercent)
  return {
    isLogarithmic,
    min: isLogarithmic ? min : Math.min(0, min),
    max: isLogarithmic ? max : Math.max(0, max),
    unit,
  }
}
