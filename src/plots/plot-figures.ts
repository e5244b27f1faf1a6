/** Figures of one dimension on one axis, a row each: dots for values, bars for ranges, arrows where a figure is open, diamonds for forecasts. */
import { barX, dot, gridX, ruleY, text, vector, type Markish, type PlotOptions } from '@observablehq/plot'
import type { FigureGroup, Scale } from '../library/group-figures.ts'
import { countWords } from '../wording/number-words.ts'
import { type Axis, axisOf, axisUnit } from './axis.ts'
import { draw } from './draw.ts'
import { type FigureMark, marksOf } from './figure-marks.ts'
import { layouts, type PlotLayout } from './layout.ts'

/** How the rows of a layout are set. */
interface Rows {
  height: number
  /** Room for the ticks, which stand above. */
  top: number
  left: number
  right: number
  ticks: number
  /** Characters of the quote beside a mark. */
  words: number
  /** From the middle of the row down to the mark. */
  down: number
}

const rowsOf: Record<PlotLayout['name'], Rows> = {
  wide: { height: 28, top: 30, left: 176, right: 330, ticks: 4, words: 40, down: 0 },
  narrow: { height: 72, top: 38, left: 8, right: 8, ticks: 2, words: 39, down: 17 },
}

/** A group drawn for each layout; nothing where it has no scale. `id` is unique on the page. */
export function plotFigures(group: FigureGroup, id: string): { layout: PlotLayout; svg: string }[] {
  const { scale } = group
  if (!scale) return []
  return layouts.map((layout) => ({
    layout,
    svg: draw(optionsOf(group, scale, layout), {
      id: `${id}-${layout.name}`,
      title: `${group.name}: ${countWords(group.rows.length, 'figure')}, the largest first`,
      description: `${scale.isLogarithmic ? 'Logarithmic' : 'Linear'} axis in ${axisUnit(scale.unit)}. One row a figure, each a link to its claim; the table below says the same.`,
    }),
  }))
}

function optionsOf(group: FigureGroup, scale: Scale, { name, width }: PlotLayout): PlotOptions {
  const rows = rowsOf[name]
  const marks = marksOf(group, rows.words)
  const axis = axisOf(scale, rows.ticks)
  return {
    width,
    height: rows.top + marks.length * rows.height,
    marginLeft: rows.left,
    marginRight: rows.right,
    marginTop: rows.top,
    marginBottom: 0,
    x: { type: scale.isLogarithmic ? 'log' : 'linear', domain: axis.domain },
    y: { type: 'band', domain: marks.map(({ row }) => row), padding: 0, axis: null },
    marks: [
      ...axisMarks(axis, rows),
      ruleY(marks, { y: 'row', dy: rows.down, className: 'plot-line', ariaHidden: 'true' }),
      ...figureMarks(marks, rows.down),
      ...(name === 'wide' ? wideWords(marks) : narrowWords(marks)),
      links(marks, axis, rows),
    ],
  }
}

/** The labels at the ends are set inwards where the margins have no room for them. */
function axisMarks({ ticks, words, domain: [from, to] }: Axis, { top, left }: Rows): Markish[] {
  const isTight = left < 40
  const anchorOf = (tick: number) => (isTight && tick === from ? 'start' : isTight && tick === to ? 'end' : 'middle')
  return [
    gridX(ticks, { className: 'plot-grid', ariaHidden: 'true' }),
    ...(['start', 'middle', 'end'] as const).map((textAnchor) =>
      text(
        ticks.filter((tick) => textAnchor === anchorOf(tick)),
        {
          x: (tick: number) => tick,
          text: words,
          frameAnchor: 'top',
          dy: 16 - top,
          textAnchor,
          className: 'plot-ticks',
          ariaHidden: 'true',
        },
      ),
    ),
  ]
}

function figureMarks(marks: FigureMark[], dy: number): Markish[] {
  const common = { y: 'row', dy, ariaHidden: 'true' } as const
  const open = (side: 'left' | 'right', x: 'min' | 'max'): Markish =>
    vector(
      marks.filter((mark) => mark.open === side),
      { ...common, x, rotate: side === 'left' ? -90 : 90, length: 20, r: 4, anchor: 'start', className: 'plot-open' },
    )
  const dots = (isRough: boolean): Markish =>
    dot(
      marks.filter((mark) => !mark.isRange && mark.isRough === isRough),
      {
        ...common,
        x: 'min',
        r: 4.5,
        symbol: (mark: FigureMark) => (mark.isForecast ? 'diamond' : 'circle'),
        className: isRough ? 'plot-dot is-rough' : 'plot-dot',
      },
    )
  const bars = (isForecast: boolean): Markish =>
    ruleY(
      marks.filter((mark) => mark.isRange && mark.isForecast === isForecast),
      { ...common, x1: 'min', x2: 'max', className: isForecast ? 'plot-range is-forecast' : 'plot-range' },
    )
  const ends = (x: 'min' | 'max'): Markish =>
    dot(
      marks.filter((mark) => mark.isRange && mark.isForecast),
      { ...common, x, r: 4.5, symbol: 'diamond', className: 'plot-dot' },
    )
  return [
    bars(false),
    bars(true),
    ends('min'),
    ends('max'),
    open('left', 'min'),
    open('right', 'max'),
    dots(false),
    dots(true),
  ]
}

const wideWords = (marks: FigureMark[]): Markish[] => [
  text(marks, { y: 'row', text: 'amount', frameAnchor: 'left', textAnchor: 'end', dx: -26, className: 'plot-amount', ariaHidden: 'true' }),
  text(marks, { y: 'row', text: 'words', frameAnchor: 'right', textAnchor: 'start', dx: 24, className: 'plot-words', ariaHidden: 'true' }),
] // prettier-ignore

const narrowWords = (marks: FigureMark[]): Markish[] => [
  text(marks, { y: 'row', text: 'amount', frameAnchor: 'left', textAnchor: 'start', dx: -8, dy: -25, className: 'plot-amount', ariaHidden: 'true' }),
  text(marks, { y: 'row', text: 'date', frameAnchor: 'right', textAnchor: 'end', dx: 8, dy: -25, className: 'plot-date', ariaHidden: 'true' }),
  text(marks, { y: 'row', text: 'words', frameAnchor: 'left', textAnchor: 'start', dx: -8, dy: -4, className: 'plot-words', ariaHidden: 'true' }),
] // prettier-ignore

/** The whole row is the link, so that a finger meets it and a name of its own can be given to it. */
const links = (marks: FigureMark[], { domain: [x1, x2] }: Axis, { left, right }: Rows): Markish =>
  barX(marks, {
    y: 'row',
    x1,
    x2,
    insetLeft: -left,
    insetRight: -right,
    href: 'href',
    ariaLabel: 'name',
    className: 'plot-links',
  })
