/** Rows of a table that take several lines, told by the distance of lines and by what stands in them. */
import type { Extent } from './measure-columns.ts'
import type { CellLines, Line } from './page.ts'
import { splitCells } from './split-cells.ts'

const tight = 1.6 // Of the font size, between the lines of a cell.
const fewestApart = 1 // Distances between rows that are wider than those within them.

/** The rows of a table without its head. A band is a line, or several that stand beside each other. */
export function joinBands(block: readonly Line[][], columns: readonly Extent[]): CellLines[][] {
  const cells = block.map((band) => splitCells(band, columns))
  const gaps = block.slice(1).map((band, index) => band[0]!.y - block[index]!.at(-1)!.y)
  const inRow = gapWithinRows(gaps, block[0]![0]!.size)
  const rows: CellLines[][] = []
  cells.forEach((own, index) => {
    const before = rows.at(-1)
    const gap = gaps[index - 1] ?? Infinity
    const isNear = gap < tight * block[index]![0]!.size && (own[0]!.length === 0 || goesOn(own))
    if (before && (isNear || gap <= inRow) && !collide(before, own)) own.forEach((cell, i) => before[i]!.push(...cell))
    else rows.push(own)
  })
  return rows
}

/** Whether a line has but the small letters that go on with a label. */
const goesOn = ([label, ...others]: readonly CellLines[]) =>
  /^\p{Ll}/u.test(label![0]?.[0]?.text ?? '') && others.every((cell) => cell.length === 0)

/**
 * The greatest distance of lines within a row, where several rows stand clearly farther apart; 0 where all are alike. A
 * total that a line parts from the rest tells nothing.
 */
function gapWithinRows(gaps: readonly number[], size: number): number {
  const sorted = [...gaps].sort((a, b) => a - b)
  const last = sorted.findLastIndex((gap, index) => gap <= 1.4 * size && (sorted[index + 1] ?? 0) >= 1.18 * gap)
  return last === -1 || gaps.length - last <= fewestApart ? 0 : sorted[last]! * 1.02
}

/** Two full rows, or two with a number in one column, are not one; `the northern wards` below `Grants for tenants in` is. */
function collide(a: readonly CellLines[], b: readonly CellLines[]): boolean {
  const startOf = (cell: CellLines | undefined) => cell?.[0]?.[0]?.text ?? ''
  if (b.some((cell, index) => /^\p{Ll}{2}/u.test(startOf(cell)) && /^\p{Lu}/u.test(startOf(a[index])))) return false
  const isNumber = (cell: CellLines) => /^[^\p{L}]*\d/u.test(startOf(cell))
  const isFull = (row: readonly CellLines[]) => row.every((cell) => cell.length > 0)
  return (isFull(a) && isFull(b)) || a.some((cell, index) => index > 0 && isNumber(cell) && isNumber(b[index]!))
}
