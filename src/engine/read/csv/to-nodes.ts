/** Rows of a CSV as nodes of a tree. */
import type { Paragraph, PhrasingContent, RootContent, Table, TableCell, TableRow, Text } from 'mdast'
import { columnKinds } from './judge-head.ts'
import { kindOf } from './kind-of-cell.ts'
import type { PartedTable } from './part-table.ts'
import { cellAt } from './read-rows.ts'
import type { Cell, Row } from './row.ts'

/** A table between the paragraphs above and below it. */
export function toNodes({ above, head, units, body, below }: PartedTable, source: string): RootContent[] {
  const paragraph = (row: Row) => toParagraph(row, source)
  const table = head.length + body.length > 0 ? [toTable(head, units, body)] : []
  return [...above.map(paragraph), ...table, ...below.map(paragraph)]
}

const positionOf = ({ origin }: Cell, last: Cell) => ({
  start: { line: 1, column: 1, offset: origin[0]! },
  end: { line: 1, column: 1, offset: last.origin.at(-1)! },
})

const toText = (cell: Cell): Text => ({
  type: 'text',
  value: cell.value,
  data: { origin: cell.origin },
  position: positionOf(cell, cell),
})

/** Words one behind the other, a space between. */
const joined = (cells: readonly Cell[]): PhrasingContent[] =>
  cells.flatMap((cell, index) => (index > 0 ? [{ type: 'break' } as const, toText(cell)] : [toText(cell)]))

/** A row as a line of words; one of prose, which commas part, as it is written. */
function toParagraph({ cells }: Row, source: string): Paragraph {
  const filled = cells.filter(({ value }) => value !== '')
  const [start, end] = [filled[0]!.origin[0]!, filled.at(-1)!.origin.at(-1)!]
  const line = source.slice(start, end)
  const isProse = filled.length > 1 && /^[^"\t\r\n]*[,;] [^"\t\r\n]*$/.test(line)
  return {
    type: 'paragraph',
    children: isProse ? [toText(cellAt(line, start))] : joined(filled),
    position: positionOf(filled[0]!, filled.at(-1)!),
  }
}

function toTable(head: readonly Row[], units: Row | null, body: readonly Row[]): Table {
  const rows = [...head, ...(units ? [units] : []), ...body]
  // A first row of blanks keeps the place of the names, so that no row is taken for them.
  const names: TableRow = head.length > 0 ? toHead(head, units) : { type: 'tableRow', children: [] }
  const taken = takeColumns(body, head.length > 0)
  return {
    type: 'table',
    children: [names, ...body.map((row) => toRow(row, taken))],
    position: positionOf(rows[0]!.cells[0]!, rows.at(-1)!.cells.at(-1)!),
  }
}

/** What columns are taken for: `year` where they count years on, `column 2` for numbers without a name; else nothing. */
const takeColumns = (body: readonly Row[], isNamed: boolean): string[] =>
  columnKinds(body).map((kind, column) =>
    countsYears(body, column) ? 'year' : kind === 'number' && !isNamed ? `column ${column + 1}` : '',
  )

const fewestYears = 3

/** Whether a column holds years alone, one after the other or again and again; `1850` below `1200` is a count. */
function countsYears(body: readonly Row[], column: number): boolean {
  const years = body.flatMap(({ cells }) => (cells[column]?.value ? [cells[column].value] : []))
  const kinds = years.map(kindOf)
  if (years.length < fewestYears || !kinds.every((kind) => kind === 'year' || kind === 'date')) return false
  if (column === 0 && kinds.includes('date')) return true // `2023`, `2023 Q4`, `2023 DEC` in one column
  if (!years.every((value) => /^\d{4}$/.test(value))) return false
  const distinct = [...new Set(years.map(Number))].sort((a, b) => a - b)
  const steps = distinct.slice(1).map((value, index) => value - distinct[index]!)
  return steps.every((step) => step === steps[0]) && (column === 0 || (steps[0] ?? 1) === 1)
}

/** The names of the columns: those that stand over several go before each, and the units behind. */
function toHead(head: readonly Row[], units: Row | null): TableRow {
  const last = head.at(-1)!
  const spanning = head.slice(0, -1).map(({ cells }) => {
    let over: Cell | undefined
    return last.cells.map((_, column) => (over = cells[column]?.value ? cells[column] : over))
  })
  return {
    type: 'tableRow',
    children: last.cells.map((cell, column) => {
      const over = spanning.map((row) => row[column])
      const isPeriod = (one: Cell | undefined) => one !== undefined && /^(?:year|date)$/.test(kindOf(one.value))
      // `Men 2019`: a period stands behind what it is the period of.
      const own = [
        ...over.filter((one) => !isPeriod(one)),
        cell,
        ...over.filter(isPeriod),
        column > 0 ? units?.cells[column] : undefined,
      ]
      return toCell(own.filter((one) => one !== undefined && one.value !== '') as Cell[], cell)
    }),
    position: positionOf(head[0]!.cells[0]!, last.cells.at(-1)!),
  }
}

const toCell = (words: readonly Cell[], place: Cell, header = ''): TableCell => ({
  type: 'tableCell',
  children: joined(words),
  position: positionOf(place, place),
  ...(header !== '' && { data: { header } }),
})

const toRow = ({ cells }: Row, taken: readonly string[]): TableRow => ({
  type: 'tableRow',
  children: cells.map((cell, column) => toCell(cell.value === '' ? [] : [cell], cell, taken[column])),
  position: positionOf(cells[0]!, cells.at(-1)!),
})
