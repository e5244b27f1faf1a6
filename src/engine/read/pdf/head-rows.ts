/** The names of a table's columns: its first rows by their type, by what they say, or because the PDF says so. */
import { isValue } from '../is-value.ts'
import type { CellLines } from './page.ts'

type Cells = readonly CellLines[]

const mostHeads = 4 // Rows.

/**
 * The rows of a table below one that names its columns. Names in several rows become one, `2023` above `Men` giving
 * `2023 Men`; a table that begins with values gets a row without names. `told` is the number of rows that the PDF itself
 * calls heads.
 */
export function headRows(rows: readonly Cells[], told = 0): CellLines[][] {
  const heads = told < rows.length && told > 0 ? told : (boldRows(rows) ?? Number(!hasValues(rows)))
  const count = heads === 0 ? 0 : heads + secondHeads(rows, heads)
  const names = (rows[0] ?? []).map((_, column) => {
    const own = rows.slice(0, count).map((row) => row[column] ?? [])
    return [...new Set(own)].flat()
  })
  return [names, ...rows.slice(count).map((row) => [...row])]
}

/** Whether a table begins with a row of values. */
export const beginsWithValues = (rows: readonly Cells[]): boolean => boldRows(rows) === null && hasValues(rows)

const textOf = (cell: CellLines) => cell.map((line) => line.map(({ text }) => text).join(' ')).join(' ')

/** How many rows at the top are bold, where others are not, and hold no values; null where there are none. */
function boldRows(rows: readonly Cells[]): number | null {
  const isBold = (row: Cells) => row.every((cell) => cell.flat().every((piece) => piece.isBold || piece.shift))
  const end = rows.findIndex((row) => !isBold(row) || row.some((cell) => isValue(textOf(cell))))
  return end > 0 && end <= mostHeads ? end : null
}

/** Whether the first row holds numbers above others, which are more than a count of the columns. */
function hasValues([first = [], ...others]: readonly Cells[]): boolean {
  const values = first.flatMap((cell, column) => {
    const isAbove = others.some((row) => isValue(textOf(row[column] ?? [])))
    return isAbove && isValue(textOf(cell)) ? [textOf(cell)] : []
  })
  return values.length > 0 && !values.every((text, index) => text === String(index + 1))
}

/** Rows that go on with the names: without a label, and with words where those below have values. */
function secondHeads(rows: readonly Cells[], from: number): number {
  const isHead = (row: Cells | undefined, below: readonly Cells[]) =>
    row !== undefined &&
    row[0]!.length === 0 &&
    row.some((cell) => cell.length > 0) &&
    below.length > 0 &&
    row.every((cell, column) => {
      const isUsed = below.some((other) => isValue(textOf(other[column] ?? [])))
      return cell.length === 0 || (isUsed && !isValue(textOf(cell)))
    })
  let end = from
  while (end < mostHeads && isHead(rows[end], rows.slice(end + 1))) end++
  return end - from
}
