/** Tables with tabs between the cells, as they come out of a spreadsheet: `Town⇥Heat (GWh)` above `Rye⇥12`. */
import { cellOf, type LineTable, type RawLine } from './raw-lines.ts'
import type { Line } from './text-lines.ts'
import { findColumns } from './text-tables.ts'

const tabbed = /\S\t+\S/
const emptyCell = /\S\t\t+\S/
const number = /^[^\p{L}\d]{0,3}\d/u
const listMark = /^[ \t]*(?:[-*+•–]|\(?[\da-z]{1,3}[.)])\s/i
const markup = /^(?: {4}|[#>|])|\|/ // Code, a heading, a quotation; a table of another kind.
const longestCell = 80 // Characters; prose with a tab in it is no table.

/** The table of Markdown among the lines from one on to the next blank one: columns as a plain text has them, or what follows. */
export const readTabbedTable = (lines: readonly RawLine[], at: number, least: number): LineTable | null =>
  readBlock(lines, at, least, (block) => (hasGap(block) ? byTabs(block) : byColumns(block)))

/** The same where cells are empty, and the tabs alone tell the columns. */
export const readGappedTable = (lines: readonly RawLine[], at: number, least: number): LineTable | null =>
  readBlock(lines, at, least, (block) => (hasGap(block) ? byTabs(block) : null))

const hasGap = (block: readonly RawLine[]): boolean => block.some(({ text }) => emptyCell.test(text))

/** What `read` finds in the lines from one on to the next blank one; null where no row of it holds a number. */
function readBlock(
  lines: readonly RawLine[],
  at: number,
  least: number,
  read: (block: readonly RawLine[]) => LineTable | null,
): LineTable | null {
  if (at > least && /\S/.test(lines[at - 1]!.text)) return null
  if (lines[at]!.text.startsWith('\t') && lines[at + 1]?.text.startsWith('\t')) return null // Code by its indentation.
  let to = at
  while (lines[to] && /\S/.test(lines[to]!.text) && !markup.test(lines[to]!.text)) to++
  const block = lines.slice(at, to)
  if (block.filter(({ text }) => tabbed.test(text) && !listMark.test(text)).length < 2) return null
  const found = read(block)
  if (!found?.rows.some((row) => row.slice(1).some(([cell]) => cell && number.test(cell.value)))) return null
  return { ...found, from: at + found.from, to: at + found.to }
}

function byColumns(block: readonly RawLine[]): LineTable | null {
  const found = findColumns(block.map((line) => cellOf(line, 0, line.text.length)))
  return found && { ...found, rows: found.rows.map((row) => row.map((cell) => [cell])) }
}

/** The first lines in a row that have as many cells; the first of them names the columns where it holds no number. */
function byTabs(block: readonly RawLine[]): LineTable | null {
  const apart = block.map(cellsOf)
  const from = apart.findIndex((row, index) => row.length > 1 && apart[index + 1]?.length === row.length)
  if (from < 0) return null
  const end = apart.findIndex((row, index) => index > from && row.length !== apart[from]!.length)
  const rows = apart.slice(from, end < 0 ? undefined : end)
  if (rows.flat().some(({ value }) => value.length > longestCell)) return null
  const hasNames = rows[0]!.slice(1).every(({ value }) => !number.test(value) || /^\d{4}$/.test(value))
  const cells = rows.map((row) => row.map((cell) => (cell.value === '' ? [] : [cell])))
  return { from, to: from + rows.length, rows: hasNames ? cells : [[], ...cells] }
}

function cellsOf(line: RawLine): Line[] {
  let from = 0
  return line.text
    .trimEnd()
    .split('\t')
    .map((part) => {
      const cell = cellOf(line, from, from + part.length)
      from += part.length + 1
      return cell
    })
}
