/** Tables that stand side by side, whose rows were read as one. */
import { isValue } from '../is-value.ts'
import { cellText } from './cell-text.ts'
import type { FoundTable } from './find-columns.ts'
import { type Extent, extentOf } from './measure-columns.ts'
import type { CellLines } from './page.ts'

const wider = 1.5 // Than all other gaps between columns is the one between two tables.
const widest = 2 // Of the font size: a narrower gap parts no tables.

/**
 * The tables of rows. Two stand side by side where labels follow values behind the widest gap, each label with values of
 * its own.
 */
export function partSides(table: FoundTable): FoundTable[] {
  const { rows, heads } = table
  const columns = rows[0]!.map((_, column) => rows.map((row) => row[column]!))
  const gaps = gapsOf(columns)
  const at = gaps.reduce((best, gap, index) => (gap > gaps[best]! ? index : best), 0) + 1
  const size = rows.flat(3)[0]?.size ?? 0
  const isWidest = gaps.every((gap, index) => index === at - 1 || gap * wider < gaps[at - 1]!)
  const body = rows.slice(Math.max(1, heads))
  const holdsValues = (own: readonly CellLines[]) => own.some((cell) => isValue(cellText(cell)))
  const isApart =
    columns.length > 3 &&
    at > 1 &&
    columns.length - at > 1 &&
    isWidest &&
    gaps[at - 1]! > widest * size &&
    body.every((row) => row[at]!.length > 0 && !isValue(cellText(row[at]))) &&
    body.every((row) => holdsValues(row.slice(1, at)) && holdsValues(row.slice(at + 1)))
  if (!isApart) return [table]
  return [
    { ...table, rows: rows.map((row) => row.slice(0, at)) },
    { ...table, rows: rows.map((row) => row.slice(at)) },
  ]
}

function gapsOf(columns: readonly (readonly CellLines[])[]): number[] {
  const extents = columns.map((cells) =>
    extentOf(cells.flat(2).map(({ x, width }): Extent => ({ x, right: x + width }))),
  )
  return extents.slice(1).map(({ x }, index) => x - extents[index]!.right)
}
