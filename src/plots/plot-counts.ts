/** Counts as bars: columns on wide screens, rows on narrow ones. Each bar with a count is a link to what it counts. */
import { barX, barY, ruleX, ruleY, text, type PlotOptions } from '@observablehq/plot'
import { countWords } from '../wording/number-words.ts'
import { draw, type PlotName } from './draw.ts'
import { layouts, type PlotLayout } from './layout.ts'

/** A bar and where it leads; one that counts nothing leads nowhere. */
export interface CountBar {
  name: string
  count: number
  href: string | null
}

const column = { width: 56, crowded: 44, height: 190, foot: 28, head: 22, edge: 8 }
const row = { height: 30, left: 62, right: 34 }

/** The bars drawn for each layout; `isForecast` draws them hollow. */
export function plotCounts(
  bars: CountBar[],
  isForecast: boolean,
  name: PlotName,
): { layout: PlotLayout; svg: string }[] {
  const className = isForecast ? 'plot-bar is-forecast' : 'plot-bar'
  return layouts.map((layout) => ({
    layout,
    svg: draw(layout.name === 'wide' ? columns(bars, layout.width, className) : rows(bars, layout.width, className), {
      ...name,
      id: `${name.id}-${layout.name}`,
    }),
  }))
}

function columns(bars: CountBar[], width: number, className: string): PlotOptions {
  const each = Math.min(column.width, (width - 2 * column.edge) / bars.length)
  // Names that would touch each other stand on two lines in turn.
  const lines = each < column.crowded ? 2 : 1
  const foot = column.foot + (lines - 1) * 16
  const common = { x: 'name', ariaHidden: 'true' } as const
  const top = most(bars)
  return {
    width,
    height: column.height + foot,
    marginLeft: column.edge,
    marginRight: width - column.edge - each * bars.length,
    marginTop: column.head,
    marginBottom: foot,
    x: { type: 'band', domain: bars.map(({ name }) => name), paddingInner: 0, paddingOuter: 0, round: false, axis: null },
    y: { domain: [0, top], axis: null },
    marks: [
      barY(counted(bars), { ...common, y: 'count', insetLeft: 5, insetRight: 5, insetTop: 1, className }),
      ruleY([0], { className: 'plot-base', ariaHidden: 'true' }),
      text(counted(bars), { ...common, y: 'count', dy: -10, text: ({ count }: CountBar) => `${count}`, className: 'plot-count' }),
      ...Array.from({ length: lines }, (_, line) =>
        text(
          bars.filter((_, i) => i % lines === line),
          { ...common, frameAnchor: 'bottom', dy: 18 + 16 * line, text: 'name', className: 'plot-ticks' },
        ),
      ),
      barY(counted(bars), { x: 'name', y1: 0, y2: top, insetTop: -column.head, insetBottom: -foot, ...link }),
    ],
  } // prettier-ignore
}

function rows(bars: CountBar[], width: number, className: string): PlotOptions {
  const common = { y: 'name', ariaHidden: 'true' } as const
  const top = most(bars)
  return {
    width,
    height: row.height * bars.length,
    marginLeft: row.left,
    marginRight: row.right,
    marginTop: 0,
    marginBottom: 0,
    y: { type: 'band', domain: bars.map(({ name }) => name), padding: 0, axis: null },
    x: { domain: [0, top], axis: null },
    marks: [
      barX(counted(bars), { ...common, x: 'count', insetTop: 6, insetBottom: 6, className }),
      ruleX([0], { className: 'plot-base', ariaHidden: 'true' }),
      text(counted(bars), { ...common, x: 'count', dx: 8, textAnchor: 'start', text: ({ count }: CountBar) => `${count}`, className: 'plot-count' }),
      text(bars, { ...common, frameAnchor: 'left', dx: -10, textAnchor: 'end', text: 'name', className: 'plot-ticks' }),
      barX(counted(bars), { y: 'name', x1: 0, x2: top, insetLeft: -row.left, insetRight: -row.right, ...link }),
    ],
  } // prettier-ignore
}

const link = {
  href: 'href',
  ariaLabel: ({ name, count }: CountBar) => `${name}: ${countWords(count, 'claim')}`,
  className: 'plot-links',
} as const

const counted = (bars: CountBar[]): CountBar[] => bars.filter(({ count }) => count > 0)
const most = (bars: CountBar[]): number => bars.reduce((top, { count }) => Math.max(top, count), 1)
