/** How many rows at the top of a table name its columns: by their type, and by what they say. */
import { isValue } from '../is-value.ts'
import { cellText, isBoldRow } from './cell-text.ts'
import type { CellLines } from './page.ts'

type Cells = readonly CellLines[]

const most = 4
const amount = /^[^\p{L}\d]*\d[\d.,]*\s?\p{L}/u

/**
 * The number of rows that are the head of a table: those that are bold where others are not, else the first one, if it is
 * not of values, with those that go on with its names; 0 for a table that begins with values. `told` is what the PDF says.
 */
export function countHeads(rows: readonly Cells[], told = 0): number {
  if (rows.length < 2) return Number(told > 0 || rows.some(isBoldRow)) // The rest of a table, or its head at the end of a page.
  const heads = told > 0 && told < rows.length ? told : (boldRows(rows) ?? Number(!hasValues(rows)))
  let end = heads
  while (heads > 0 && end < most && goesOn(rows[end], rows.slice(end + 1))) end++
  return end
}

/** How many rows at the top are bold, where others are not, and hold no values; null where there are none. */
function boldRows(rows: readonly Cells[]): number | null {
  const end = rows.findIndex((row) => !isBoldRow(row) || row.some((cell) => isValue(cellText(cell))))
  return end > 0 && end <= most ? end : null
}

/** Whether the first row holds amounts above others, `3,900` above `4,210`, which are more than a count of the columns. */
export function hasValues([first = [], ...others]: readonly Cells[]): boolean {
  const values = first.flatMap((cell, column) => {
    const [text, below] = [cellText(cell), others.map((row) => cellText(row[column]))]
    const isAbove = isValue(text) && below.some(isValue)
    const isAmount = amount.test(text) && below.some((other) => amount.test(other)) // `1.2 million` above `1,250 km`
    return isAbove || isAmount ? [text] : []
  })
  return values.length > 0 && !values.every((text, index) => text === String(index + 1))
}

/** Whether a row goes on with the names: without a label, and with words where those below have values. */
function goesOn(row: Cells | undefined, below: readonly Cells[]): boolean {
  if (!row || row[0]!.length > 0 || row.every((cell) => cell.length === 0)) return false
  return row.every((cell, column) => {
    const isUsed = below.some((other) => isValue(cellText(other[column])))
    return cell.length === 0 || (isUsed && !isValue(cellText(cell)))
  })
}
