/** CSV to mdast: a table of which each row may be a claim, and the lines of notes above and below it. */
import { parse } from 'csv-parse/sync'
import type { Paragraph, Root, RootContent, Table, TableRow, Text } from 'mdast'

const delimiters = [',', ';', '\t', '|']
const sampled = 20 // Lines from which the delimiter is read.

/** A cell with the offset of each character of its value, and of its end. */
interface Cell {
  value: string
  origin: number[]
}

/**
 * Reads a table of values apart by commas, semicolons, tabs or bars. The first row of more than one cell names the
 * columns; a row of one cell before or behind the table is a paragraph (`Source: Water Board`). Places count in `source`.
 */
export function readCsv(source: string): Root {
  const rows = cellsOf(source).filter((row) => row.some(({ value }) => value !== ''))
  const isWide = (row: Cell[]) => row.filter(({ value }) => value !== '').length > 1
  const first = rows.findIndex(isWide)
  const last = rows.findLastIndex(isWide)
  if (first === -1) return { type: 'root', children: rows.map(toParagraph) }
  const table = toTable(rows.slice(first, last + 1))
  const children: RootContent[] = [
    ...rows.slice(0, first).map(toParagraph),
    table,
    ...rows.slice(last + 1).map(toParagraph),
  ]
  return { type: 'root', children }
}

function cellsOf(source: string): Cell[][] {
  const text = source.replace(/^\uFEFF/, ' ') // The mark keeps its place.
  try {
    return parseCells(text, '"')
  } catch (error) {
    if ((error as { code?: string }).code !== 'CSV_QUOTE_NOT_CLOSED') throw error
    return parseCells(text, null) // A mark that nothing closes is a sign like others: `5" pipe`.
  }
}

function parseCells(text: string, quote: string | null): Cell[][] {
  const rows: Cell[][] = []
  parse(Buffer.from(text, 'utf16le'), {
    encoding: 'utf16le', // Two bytes a unit, so that the parser's bytes are our offsets.
    delimiter: delimiterOf(text),
    quote,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    cast: (value, { bytes, quoting, index }) => {
      if (index === 0) rows.push([])
      rows.at(-1)!.push(toCell(value, bytes / 2, quoting))
      return value
    },
  })
  return rows
}

/** The sign that parts the cells: the one that stands equally often in each line, or else the most frequent. */
function delimiterOf(source: string): string {
  const lines = source.split(/[\r\n]+/, sampled).filter((line) => line.trim() !== '')
  const counts = delimiters.map((delimiter) =>
    lines.map((line) => line.replace(/"[^"]*"/g, '').split(delimiter).length - 1),
  )
  const even = counts.findIndex((count) => count[0]! > 0 && count.every((number) => number === count[0]))
  const sums = counts.map((count) => count.reduce((sum, number) => sum + number, 0))
  return delimiters[even === -1 ? sums.indexOf(Math.max(...sums)) : even]!
}

/** A cell that ends at an offset. Within quotation marks each of its own is written twice. */
function toCell(value: string, end: number, isQuoted: boolean): Cell {
  const origin: number[] = []
  const doubled = isQuoted ? value.split('"').length - 1 : 0
  let place = end - (isQuoted ? 1 : 0) - value.length - doubled
  for (const sign of value.split('')) {
    origin.push(place)
    place += isQuoted && sign === '"' ? 2 : 1
  }
  origin.push(place)
  const [from, to] = [value.length - value.trimStart().length, value.trimEnd().length]
  return to > from
    ? { value: value.slice(from, to), origin: origin.slice(from, to + 1) }
    : { value: '', origin: [place] }
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

function toParagraph(row: Cell[]): Paragraph {
  const cell = row.find(({ value }) => value !== '')!
  return { type: 'paragraph', children: [toText(cell)], position: positionOf(cell, cell) }
}

function toTable(rows: Cell[][]): Table {
  return {
    type: 'table',
    align: [],
    children: rows.map(toRow),
    position: positionOf(rows[0]![0]!, rows.at(-1)!.at(-1)!),
  }
}

function toRow(row: Cell[]): TableRow {
  return {
    type: 'tableRow',
    children: row.map((cell) => ({
      type: 'tableCell',
      children: cell.value === '' ? [] : [toText(cell)],
      position: positionOf(cell, cell),
    })),
    position: positionOf(row[0]!, row.at(-1)!),
  }
}
