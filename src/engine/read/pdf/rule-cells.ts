/** The cells of tables whose rules are drawn on all sides of each: words within them belong together, on however many lines. */
import { isValue } from '../is-value.ts'
import type { Rule } from './find-rules.ts'
import { joinRules, type Net } from './join-rules.ts'
import type { Run } from './page.ts'
import { splitRun } from './split-run.ts'

const apart = 0.6 // Of the font size, between words of a line that are no neighbours.
const farApart = 1.5 // The same in a cell.
const sameLine = 3 // Points between two lines that are one side of cells.
const mostCells = 4000 // Of a table.
const wordsOfCell = 30 // On average; cells of more words place prose on the page.
const filled = 0.4 // Of the cells of a table that hold words, at least.

/** The runs of a page, which are upright, those in ruled tables with their cells. */
export function ruleCells<T extends Run>(runs: readonly T[], rules: readonly Rule[]): T[] {
  return joinRules(rules).reduce((all: T[], net, table) => tagged(all, net, table), [...runs])
}

/** Whether words stand apart on some lines of a page, as they do in a table, so that its rules are worth looking for. */
export const mayHoldTable = (runs: readonly Run[]): boolean => partedLines(runs, apart) > 1

/** Whether words of one cell are those of several, between which no line is drawn. */
const standApart = (runs: readonly Run[]) => partedLines(runs, farApart) > 0

/** On how many lines words stand so far apart, in font sizes. */
function partedLines(runs: readonly Run[], least: number): number {
  const lines = [...Map.groupBy(runs, ({ y }) => Math.round(y)).values()]
  const isParted = (line: readonly Run[]) => {
    const sorted = [...line].sort((a, b) => a.x - b.x)
    return sorted.some(({ x, size }, index) => {
      const before = sorted[index - 1]
      return before !== undefined && x - before.x - before.width > least * size
    })
  }
  return lines.filter(isParted).length
}

interface Grid {
  /** The sides of rows and columns, from the top and from the left. */
  rows: number[]
  columns: number[]
}

function tagged<T extends Run>(runs: T[], net: Net, table: number): T[] {
  const grid = gridOf(net)
  const [height, width] = [grid.rows.length - 1, grid.columns.length - 1]
  if (height < 2 || width < 2 || height * width > mostCells) return runs
  const cellAt = joinCells(grid, net)
  const placeOf = ({ y, size }: Run, x: number) => {
    const [row, column] = [indexOf(grid.rows, y - size / 4), indexOf(grid.columns, x)]
    return row >= 0 && column >= 0 ? cellAt(row, column) : -1
  }
  const gridPlace = ({ x, y, width: wide, size }: Run) =>
    indexOf(grid.rows, y - size / 4) * width + indexOf(grid.columns, x + wide / 2)
  const parts = runs.flatMap((run) => (run.cell ? [run] : splitRun(run, (x) => placeOf(run, x))))
  const placed = new Map<T, number>()
  for (const run of parts) {
    const place = placeOf(run, run.x + run.width / 2)
    if (!run.cell && place >= 0) placed.set(run, place)
  }
  for (const own of Map.groupBy(placed.keys(), (run) => placed.get(run)!).values())
    if (standApart(own)) for (const run of own) placed.set(run, gridPlace(run))
  if (
    !isTable(
      [...Map.groupBy(placed, ([, cell]) => cell).values()].map((own) => own.map(([run]) => run)),
      grid,
    )
  )
    return runs
  return parts.map((run) => {
    const cell = placed.get(run)
    if (cell === undefined) return run
    return { ...run, cell: { table, row: Math.floor(cell / width), cell: cell % width, isHead: false } }
  })
}

/** Between which sides a place is; -1 where it is outside. */
function indexOf(sides: readonly number[], place: number): number {
  const behind = sides.findIndex((side) => side > place)
  return behind < 1 ? -1 : behind - 1
}

/** The sides of cells; lines that are missing around the whole are there in thought. */
function gridOf({ levels, plumbs }: Net): Grid {
  const ends = (rules: readonly Rule[]) => rules.flatMap(({ from, to }) => [from, to])
  const places = (rules: readonly Rule[]) => rules.map(({ at }) => at)
  const outer = (all: readonly number[]) => [all.reduce((a, b) => Math.min(a, b)), all.reduce((a, b) => Math.max(a, b))]
  return {
    rows: distinct([...places(levels), ...outer(ends(plumbs))]),
    columns: distinct([...places(plumbs), ...outer(ends(levels))]),
  }
}

const distinct = (places: readonly number[]): number[] =>
  [...places]
    .sort((a, b) => a - b)
    .reduce((found: number[], at) => (at - (found.at(-1) ?? -Infinity) > sameLine ? [...found, at] : found), [])

/** Cells of the grid that no line parts are one: its number is that of the first, row by row. */
function joinCells({ rows, columns }: Grid, { levels, plumbs }: Net): (row: number, column: number) => number {
  const width = columns.length - 1
  const first = Array.from({ length: (rows.length - 1) * width }, (_, index) => index)
  const root = (cell: number): number => (first[cell] === cell ? cell : (first[cell] = root(first[cell]!)))
  const join = (a: number, b: number) => {
    const [low, high] = [root(a), root(b)].sort((x, y) => x - y) as [number, number]
    first[high] = low
  }
  const isDrawn = (lines: readonly Rule[], at: number, place: number) =>
    lines.some((line) => Math.abs(line.at - at) <= sameLine && line.from <= place && line.to >= place)
  for (let row = 0; row < rows.length - 1; row++)
    for (let column = 0; column < width; column++) {
      const [x, y] = [(columns[column]! + columns[column + 1]!) / 2, (rows[row]! + rows[row + 1]!) / 2]
      const cell = row * width + column
      if (column > 0 && !isDrawn(plumbs, columns[column]!, y)) join(cell - 1, cell)
      if (row > 0 && !isDrawn(levels, rows[row]!, x)) join(cell - width, cell)
    }
  return (row, column) => root(row * width + column)
}

/** Whether words stand in many of the cells, few in each, and no column of numbers in one. */
function isTable(cells: readonly (readonly Run[])[], { rows, columns }: Grid): boolean {
  const words = cells.flat().reduce((sum, { text }) => sum + text.split(' ').length, 0)
  const isColumn = (own: readonly Run[]) =>
    new Set(own.filter(({ text }) => isValue(text)).map(({ y }) => Math.round(y))).size > 1
  return (
    cells.length >= filled * (rows.length - 1) * (columns.length - 1) &&
    words <= wordsOfCell * cells.length &&
    !cells.some(isColumn)
  )
}
