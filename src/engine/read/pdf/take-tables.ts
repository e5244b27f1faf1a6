/** The tables that a page tells of itself: each row becomes one segment, so that no gutter parts it and no line joins it. */
import { cellText } from './cell-text.ts'
import { countHeads } from './count-heads.ts'
import { type Extent, extentOf, measureColumns } from './measure-columns.ts'
import type { CellLines, Row, Run, Segment } from './page.ts'
import { placeCells, type NameCell, placeHeads, type Span } from './place-cells.ts'
import { toSegments } from './to-segments.ts'

/** The rows of the tables of a page, and the runs that stand in none. */
export interface TakenTables {
  rows: Segment[]
  rest: Run[]
}

interface Cell extends NameCell {
  lines: CellLines
  y: number
  isHead: boolean
}

const mostTables = 100 // Of a page; each is held against all its words.
const slack = 1 // Points by which words may reach into the box of a table that they are not in.
const sameLine = 0.2 // Of the font size.

/**
 * Takes the tables out of the runs of a page, which are upright. A table whose rows do not stand below each other, or
 * between whose words others stand, is left to be found by its places. `first` is the number of the first table.
 */
export function takeTables(runs: readonly Run[], first: number): TakenTables {
  const found = [...Map.groupBy(runs, ({ cell }) => cell?.table)]
  if (found.length > mostTables) return { rows: [], rest: [...runs] }
  const tables = new Map(
    found.flatMap(([table, own]) => (table !== undefined && isClear(own, runs) ? [[table, toTable(own)]] : [])),
  )
  const rows = [...tables].flatMap(([table, own]) => (own ? toRows(own, first + table) : []))
  return { rows, rest: runs.filter(({ cell }) => !cell || !tables.get(cell.table)) }
}

/** Whether no other words stand in the box of a table. */
function isClear(own: readonly Run[], runs: readonly Run[]): boolean {
  const table = own[0]!.cell!.table
  const { x, right } = extentOf(own.map((run) => ({ x: run.x, right: run.x + run.width })))
  const [top, bottom] = [own, own].map((all, index) =>
    all.reduce((most, { y }) => (index ? Math.max(most, y) : Math.min(most, y)), index ? -Infinity : Infinity),
  ) as [number, number]
  return !runs.some(
    (run) =>
      run.cell?.table !== table &&
      !run.isArtifact &&
      run.y > top - slack &&
      run.y < bottom + slack &&
      run.x < right - slack &&
      run.x + run.width > x + slack,
  )
}

/** The cells of each row that has words; null where the rows or the columns are not clear of each other. */
function toTable(runs: readonly Run[]): Cell[][] | null {
  const rows = [...Map.groupBy(runs, ({ cell }) => cell!.row).values()].map((own) =>
    [...Map.groupBy(own, ({ cell }) => cell!.cell).values()].map(toCell).sort((a, b) => a.x - b.x),
  )
  const tops = rows.map(topOf)
  const columns = rows.reduce((most, { length }) => Math.max(most, length), 0)
  const isBelow = tops.every((top, index) => index === 0 || top > tops[index - 1]!)
  return isBelow && columns > 1 && measureColumns(rows).length === columns ? rows : null
}

const topOf = (cells: readonly Cell[]) => cells.reduce((top, { y }) => Math.min(top, y), Infinity)

function toCell(runs: Run[]): Cell {
  const segments = toSegments(runs)
  const lines: Segment[][] = []
  for (const segment of segments.sort((a, b) => a.y - b.y || a.x - b.x)) {
    const last = lines.at(-1)
    if (last && segment.y - last[0]!.y < sameLine * segment.size) last.push(segment)
    else lines.push([segment])
  }
  const own = lines.map((line) => line.sort((a, b) => a.x - b.x).flatMap(({ pieces }) => pieces))
  return {
    ...extentOf(segments),
    y: segments[0]!.y,
    lines: own,
    text: cellText(own),
    isHead: runs.every(({ cell }) => cell!.isHead),
  }
}

/** A segment for each row, as wide as the table. */
function toRows(rows: readonly Cell[][], table: number): Segment[] {
  const columns = measureColumns(rows)
  const { x, right } = extentOf(rows.flat())
  const spans = rows.map((cells) => placeCells(cells, columns))
  const placed = rows.map((cells, row) =>
    fill(
      cells,
      spans[row]!.map(([from]) => [from, from]),
      columns,
    ),
  )
  const body = rows.findIndex((cells) => !cells.every(({ isHead }) => isHead))
  const heads = countHeads(placed, body === -1 ? rows.length : body)
  const names = placeHeads(rows.slice(0, heads), columns).map((own, row) => fill(rows[row]!, own, columns))
  return rows.map((cells, index) => {
    const row: Row = { table, cells: names[index] ?? placed[index]!, isHead: index < heads }
    const pieces = cells.flatMap(({ lines }) => lines.flat())
    return { pieces, x, right, y: topOf(cells), size: pieces[0]!.size, row }
  })
}

/** The cells of a row in their columns; one that spans several stands in each of them. */
function fill(cells: readonly Cell[], spans: readonly Span[], columns: readonly Extent[]): CellLines[] {
  const filled = columns.map((): CellLines => [])
  spans.forEach(([from, to], index) => filled.fill(cells[index]!.lines, from, to + 1))
  return filled
}
