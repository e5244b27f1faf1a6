/** Where all figures of a long group lie, as columns on the axis of the few that have rows. */
import { text, type Markish, type RenderFunction } from '@observablehq/plot'
import type { FigureGroup } from '../library/group-figures.ts'
import { count } from '../wording/number-words.ts'
import type { Axis } from './axis.ts'
import type { Rows } from './plot-figures.ts'

const column = { width: 8, gap: 1.5, least: 2 } // In pixels; one figure among thousands is still seen.

/** The columns above the first row, each as high as the number of figures there; a range counts wherever it reaches. */
export function spreadMarks({ spread: all, total }: FigureGroup, { domain }: Axis, rows: Rows): Markish[] {
  const isNarrow = rows.left < 40
  const room = isNarrow ? rows.spread - 22 : rows.spread - 8
  const columns: RenderFunction = (_, { x }, __, ___, { document }) => {
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
    const place = x as unknown as (value: number) => number
    const [left, right] = domain.map(place) as [number, number]
    const counts = countColumns(all.map(({ min, max }) => [place(min) - left, place(max) - left]), right - left) // prettier-ignore
    const most = counts.reduce((a, b) => Math.max(a, b), 1)
    const foot = rows.top - 6
    const shapes = counts.flatMap((here, i) => {
      if (here === 0) return []
      const height = Math.max(column.least, (here / most) * room)
      return `M${round(left + i * column.width)},${foot}v${round(-height)}h${column.width - column.gap}v${round(height)}z`
    })
    path.setAttribute('class', 'plot-spread')
    path.setAttribute('d', shapes.join(''))
    path.setAttribute('aria-hidden', 'true')
    return path
  }
  const label = { frameAnchor: 'top-left', className: 'plot-who', ariaHidden: 'true' } as const
  return [
    columns,
    isNarrow
      ? text([`all ${count(total)}`], { ...label, textAnchor: 'start', dx: -8, dy: 8 - rows.spread })
      : text([`all ${count(total)}`], { ...label, textAnchor: 'end', dx: -26, dy: -14 }),
  ]
}

/** How many spans lie in each column of an axis of some width, from its left end. */
function countColumns(spans: (readonly [from: number, to: number])[], width: number): number[] {
  const counts = new Array<number>(Math.ceil(width / column.width)).fill(0)
  const at = (place: number) => Math.min(counts.length - 1, Math.max(0, Math.floor(place / column.width)))
  for (const [from, to] of spans) for (let i = at(from); i <= at(to); i++) counts[i] = (counts[i] ?? 0) + 1
  return counts
}

const round = (value: number): number => Math.round(value * 10) / 10
