/** Parts the rows of a CSV into tables, with the lines of words above and below each. */
import { judgeHead } from './judge-head.ts'
import { kindOf } from './kind-of-cell.ts'
import { filledOf, type Row } from './row.ts'

/** A table, and the lines around it that are none of its rows. */
export interface PartedTable {
  above: Row[]
  /** The rows that name its columns, the last one over all of them; empty where the first row holds values already. */
  head: Row[]
  /** The row that says what the columns are counted in: `Unit,tonnes,%`. */
  units: Row | null
  body: Row[]
  below: Row[]
}

/** The tables of a file, in order. Another one begins behind a blank line with names of its own. */
export function partTables(rows: readonly Row[]): PartedTable[] {
  const groups: Row[][] = []
  for (const row of rows) {
    if (row.isApart || groups.length === 0) groups.push([row])
    else groups.at(-1)!.push(row)
  }
  const tables: Row[][] = []
  let isFilled = false // Whether the last table has values already.
  for (const group of groups) {
    const isNew: boolean = tables.length === 0 || (isFilled && opensTable(group))
    if (isNew) tables.push([])
    for (const row of group) tables.at(-1)!.push(row)
    isFilled = (isFilled && !isNew) || group.some(hasNumber)
  }
  return tables.map(partTable)
}

const hasNumber = ({ cells }: Row): boolean =>
  cells.some(({ value }, column) => column > 0 && kindOf(value) === 'number')

/** Whether names of columns stand above values in a group, below lines of a cell or not. */
function opensTable(group: readonly Row[]): boolean {
  const first = group.findIndex((row) => filledOf(row) > 1)
  return first >= 0 && first + 1 < group.length && judgeHead(group[first]!, group.slice(first + 1)) === 'names'
}

function partTable(rows: readonly Row[]): PartedTable {
  const width = widthOf(rows)
  let first = 0
  while (first < rows.length && isAbove(rows, first, width)) first++
  let end = rows.length
  while (end > first && isBelow(rows[end - 1]!)) end--
  const [above, table, below] = [rows.slice(0, first), rows.slice(first, end), rows.slice(end)]
  const { head, units, lines, body } = partHead(table)
  return { above: [...above, ...lines], head, units, body, below }
}

/** How many cells most rows have. */
function widthOf(rows: readonly Row[]): number {
  const counts = [...Map.groupBy(rows, ({ cells }) => cells.length)].map(([width, { length }]) => ({ width, length }))
  return counts.sort((a, b) => b.length - a.length || b.width - a.width)[0]?.width ?? 0
}

const mostLines = 100 // Above a table, or between its names and its values; more are a table themselves.

/** A line of words above a table: one cell alone, a name with its value (`Last updated,2024-03-28`), or prose with commas. */
function isAbove(rows: readonly Row[], at: number, width: number): boolean {
  const [row, next] = [rows[at]!, rows[at + 1]]
  const filled = filledOf(row)
  if (row.isComment || filled < 2) return true
  if (next === undefined || hasNumber(row) || at > mostLines) return false
  const after = rows.slice(at + 2, at + 2 + mostLines)
  const isOther =
    row.cells.length !== width ||
    (isProse(row) && !isProse(next)) ||
    (width > 2 && filled === 2 && row.cells[0]!.value !== '' && row.cells[1]!.value !== '')
  if (next.isApart && after.length > 0)
    return judgeHead(next, after) === 'names' || (isOther && judgeHead(row, [next, ...after]) !== 'names')
  return isOther && !hasNumber(next)
}

/** `Water use, by region, 2019`: cells that a comma and a space part. */
const isProse = ({ cells }: Row): boolean =>
  cells.every(({ origin }, at) => at === 0 || origin[0]! - cells[at - 1]!.origin.at(-1)! === 2)

const note =
  /^(?:(?:data )?sources?|notes?|footnotes?|last updated|updated|copyright|licen[cs]e|©|\*|†|[([]?[\da-z][)\]])(?:\b|(?=\W)|$)/iu

/** A line of words below a table: one cell alone, or a note with commas in it. */
const isBelow = (row: Row): boolean =>
  row.isComment || filledOf(row) < 2 || (!hasNumber(row) && note.test(row.cells[0]!.value))

const mostRows = 4 // Rows that name the columns together.
const unitLabel = /^units?(?: of measure(?:ment)?)?$/i

/** The names of the columns, over one another, and the lines of words between them and the values: `Release date,17-01-2024`. */
function partHead(table: readonly Row[]): Pick<PartedTable, 'head' | 'units' | 'body'> & { lines: Row[] } {
  const [first, ...others] = table
  const none = { head: [], units: null, lines: [], body: table.slice() }
  if (!first || (others.length > 0 && judgeHead(first, others) === 'values')) return none
  const head = [first]
  const lines: Row[] = []
  let units: Row | null = null
  let at = 0
  while (at < Math.min(others.length - 1, mostLines)) {
    const [row, rest] = [others[at]!, others.slice(at + 1, at + 1 + 2 * mostLines)]
    if (filledOf(row) > 1 && unitLabel.test(row.cells[0]!.value) && !hasNumber(row)) units = row
    else if (judgeHead(row, rest) !== 'names' || row.cells[0]!.value === '') break
    else if (isSpanning(head.at(-1)!) && lines.length === 0 && head.length < mostRows) head.push(row)
    else if (isDated(others)) lines.push(row)
    else break
    at++
  }
  return { head, units, lines, body: others.slice(at) }
}

/** `,Imports,,Exports,`: names that stand over several columns each. */
function isSpanning({ cells }: Row): boolean {
  return cells[0]!.value === '' && cells.length > 2
}

/** Whether rows begin with a year or a date each, so that words above them are no label of a row. */
const isDated = (rows: readonly Row[]): boolean => {
  const kinds = rows.slice(-3).map(({ cells }) => kindOf(cells[0]!.value))
  return kinds.every((kind) => kind === 'year' || kind === 'date')
}
