/** Figures of one dimension on one axis, a row each: dots for values, bars for ranges, arrows where a figure is open, diamonds for forecasts. */
import { barX, dot, gridX, ruleY, text, vector, type Markish, type PlotOptions } from '@observablehq/plot'
import { type FigureGroup, isCut, type Scale } from '../library/group-figures.ts'
import { count, countWords } from '../wording/number-words.ts'
import { type Axis, axisOf, axisUnit } from './axis.ts'
import { draw } from './draw.ts'
import { type FigureMark, marksOf, type Room } from './figure-marks.ts'
import { layouts, type PlotLayout } from './layout.ts'
import { spreadMarks } from './spread-marks.ts'

/** How the rows of a layout are set. */
export interface Rows {
  height: number
  /** Room for the ticks, which stand above. */
  top: number
  /** Room for the spread of all figures, between the ticks and the rows. */
  spread: number
  left: number
  right: number
  ticks: number
  /** Characters beside a mark. */
  room: Room
  /** From the middle of the row down to the mark. */
  down: number
}

const rowsOf: Record<PlotLayout['name'], Rows> = {
  wide: { height: 42, top: 30, spread: 46, left: 204, right: 352, ticks: 4, room: { words: 44, whoWhen: 24 }, down: 0 },
  narrow: { height: 92, top: 38, spread: 64, left: 8, right: 8, ticks: 2, room: { words: 42, whoWhen: 22 }, down: 30 },
}

/** A group drawn for each layout; nothing where it has no scale. `id` is unique on the page. */
export function plotFigures(group: FigureGroup, id: string): { layout: PlotLayout; svg: string }[] {
  const { scale } = group
  if (!scale) return []
  return layouts.map((layout) => ({
    layout,
    svg: draw(optionsOf(group, scale, layout), {
      id: `${id}-${layout.name}`,
      title: `${group.name}: ${countWords(group.rows.length, 'figure')}${isCut(group) ? ` of ${count(group.total)}` : ''}, the largest first`,
      description: `${scale.isLogarithmic ? 'Logarithmic' : 'Linear'} axis in ${axisUnit(scale.unit)}. ${isCut(group) ? `On top, how many of all ${count(group.total)} lie where. ` : ''}One row a figure, each a link to its claim; a table says the same.`,
    }),
  }))
}

function optionsOf(group: FigureGroup, scale: Scale, { name, width }: PlotLayout): PlotOptions {
  const layout = rowsOf[name]
  const rows = isCut(group) ? { ...layout, top: layout.top + layout.spread } : { ...layout, spread: 0 }
  const marks = marksOf(group, rows.room)
  const axis = axisOf(scale, rows.ticks)
  return {
    width,
    height: rows.top + marks.length * rows.height,
    marginLeft: rows.left,
    marginRight: rows.right,
    marginTop: rows.top,
    marginBottom: 0,
    x: { type: scale.isLogarithmic ? 'log' : 'linear', domain: axis.domain, axis: null },
    y: { type: 'band', domain: marks.map(({ row }) => row), padding: 0, axis: null },
    marks: [
      ...axisMarks(axis, rows),
      ...(isCut(group) ? spreadMarks(group, axis, rows) : []),
      ruleY(marks, { y: 'row', dy: rows.down, className: 'plot-line', ariaHidden: 'true' }),
      ...figureMarks(marks, rows.down),
      ...(name === 'wide' ? wideWords(marks) : narrowWords(marks)),
      links(marks, axis, rows),
    ],
  }
}

const lineHeight = 1.2 // Of the quotes, in lines.

/** The labels at the ends are set inwards where the margins have no room for them. */
function axisMarks({ ticks, words, domain: [from, to] }: Axis, { top, spread, left }: Rows): Markish[] {
  const isTight = left < 40
  const anchorOf = (tick: number) => (isTight && tick === from ? 'start' : isTight && tick === to ? 'end' : 'middle')
  return [
    gridX(ticks, { insetTop: -spread, className: 'plot-grid', ariaHidden: 'true' }),
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

const common = { y: 'row', ariaHidden: 'true' } as const
const wideWords = (marks: FigureMark[]): Markish[] => [
  ...[true, false].map((isAlone) =>
    text(
      marks.filter(({ whoWhen }) => (whoWhen === '') === isAlone),
      { ...common, text: 'amount', frameAnchor: 'left', textAnchor: 'end', dx: -26, dy: isAlone ? 0 : -9, className: 'plot-amount' },
    ),
  ),
  text(marks, { ...common, text: 'whoWhen', frameAnchor: 'left', textAnchor: 'end', dx: -26, dy: 9, className: 'plot-who' }),
  text(marks, { ...common, text: 'words', frameAnchor: 'right', textAnchor: 'start', dx: 24, lineHeight, className: 'plot-words' }),
] // prettier-ignore

const narrowWords = (marks: FigureMark[]): Markish[] => [
  text(marks, { ...common, text: 'amount', frameAnchor: 'left', textAnchor: 'start', dx: -8, dy: -33, className: 'plot-amount' }),
  text(marks, { ...common, text: 'whoWhen', frameAnchor: 'right', textAnchor: 'end', dx: 8, dy: -33, className: 'plot-who' }),
  text(marks, { ...common, text: 'words', frameAnchor: 'left', textAnchor: 'start', dx: -8, dy: -4, lineHeight, className: 'plot-words' }),
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
