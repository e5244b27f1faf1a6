/** Tables of a page to mdast: one header row with the words of every column, cells that span several kept in line. */
import type { Element, Parents } from 'hast'
import type { Table, TableCell, TableRow, Text } from 'mdast'
import { isValue } from '../is-value.ts'
import { attribute, childElements, elementsBelow, findElement, foldedWords } from './elements.ts'
import { type Conversion, placed, toPhrasing, trimmed } from './to-phrasing.ts'

const widestSpan = 100 // Browsers allow 1000; a table that wide is nobody's.
const widest = 200 // Columns; beyond them a cell spans but itself, so no page grows without bound.

/** The rows of a table, those of tables within it left out. */
export function rowsOf(table: Parents): Element[] {
  return childElements(table).flatMap((child) => {
    if (child.tagName === 'tr') return [child]
    return ['thead', 'tbody', 'tfoot'].includes(child.tagName) ? rowsOf(child) : []
  })
}

/** Whether the table only places things on the page: it says so, holds blocks or other tables, or has one column. */
export function isLayout(table: Element): boolean {
  if (/^(?:presentation|none)$/.test(attribute(table, 'role'))) return true
  if (findElement(table, ({ tagName }) => tagName === 'table' || /^h[1-6]$|^blockquote$/.test(tagName))) return true
  const rows = rowsOf(table)
  const isWide = rows.some((row) => childElements(row).length > 1)
  const hasLongCell = [...elementsBelow(table)].some(
    (cell) => cell.tagName === 'td' && childElements(cell).filter(({ tagName }) => tagName === 'p').length > 2,
  )
  return !isWide || hasLongCell
}

/**
 * Converts a table of data. One whose header is not marked as such, as word processors make them, has it where its first row
 * names columns of numbers; else it gets an empty one, since the first row of a table is its header.
 */
export function toTable(table: Element, conversion: Conversion): Table {
  const rows = rowsOf(table)
  const heads = rows.findIndex((row) => !isHeader(row, table))
  const headers = rows.slice(0, heads === -1 ? Math.min(1, rows.length) : heads || Number(namesColumns(rows)))
  const grid = spread(rows, conversion)
  const width = Math.max(1, ...grid.map(({ length }) => length))
  const header = mergeHeaders(grid.slice(0, headers.length), width)
  const body = grid.slice(headers.length).map((cells, index) => toRow(cells, width, rows[headers.length + index]!))
  return {
    type: 'table',
    align: Array.from({ length: width }, () => null),
    children: [header, ...body.filter(hasWords)],
    ...placed(table),
  }
}

const hasWords = (row: TableRow) => row.children.some(({ children }) => children.length > 0)

function isHeader(row: Element, table: Element): boolean {
  const head = childElements(table).find(({ tagName }) => tagName === 'thead')
  if (head?.children.includes(row)) return true
  const cells = childElements(row)
  return cells.length > 0 && cells.every(({ tagName }) => tagName === 'th')
}

const year = /^(?:1[5-9]|20)\d\d$/

/** Whether the first row of a table has words or years where the others have numbers: `Country | 2022 (GWh)` over `Norway | 1,204`. */
function namesColumns(rows: readonly Element[]): boolean {
  const [first = [], ...body] = rows.map((row) => childElements(row).map(foldedWords))
  if (body.length === 0 || first.some(isValue)) return false
  return first.some((name, column) => {
    const values = body.map((cells) => cells[column] ?? '').filter((text) => text !== '')
    return (
      name !== '' && values.length > 0 && values.every((text) => isValue(text) || (year.test(text) && !year.test(name)))
    )
  })
}

interface Slot {
  cell: TableCell
  /** Whether the cell began in another column or row. */
  isEcho: boolean
}

/** The cells of each row in their columns; a cell that spans several leaves echoes in the others. */
function spread(rows: readonly Element[], conversion: Conversion): Slot[][] {
  const grid: Slot[][] = rows.map(() => [])
  rows.forEach((row, index) => {
    let column = 0
    for (const element of childElements(row)) {
      while (grid[index]![column]) column++
      const cell: TableCell = {
        type: 'tableCell',
        children: trimmed(toPhrasing(element.children, conversion)),
        ...placed(element),
      }
      const room = column < widest ? widestSpan : 1
      const [wide, high] = [
        Math.min(room, span(element, 'colSpan')),
        Math.min(room, span(element, 'rowSpan'), rows.length - index),
      ]
      for (let down = 0; down < high; down++) {
        for (let right = 0; right < wide; right++)
          grid[index + down]![column + right] ??= { cell, isEcho: down + right > 0 }
      }
      column += wide
    }
  })
  return grid
}

const span = (cell: Element, name: string) =>
  Math.min(widestSpan, Math.max(1, Number.parseInt(attribute(cell, name), 10) || 1))
const emptyCell = (): TableCell => ({ type: 'tableCell', children: [] })

function toRow(slots: readonly Slot[], width: number, row: Element): TableRow {
  const cells = Array.from({ length: width }, (_, column) => {
    const slot = slots[column]
    return slot && !slot.isEcho ? slot.cell : emptyCell()
  })
  return { type: 'tableRow', children: cells, ...placed(row) }
}

/** Header rows above each other become one: `2023` over `Men` and `Women` gives `2023 Men` and `2023 Women`. */
function mergeHeaders(rows: readonly Slot[][], width: number): TableRow {
  const children = Array.from({ length: width }, (_, column): TableCell => {
    const cells = [...new Set(rows.map((row) => row[column]?.cell).filter((cell) => cell !== undefined))]
    const words = cells.flatMap((cell, index) =>
      index ? [gapAfter(cells[index - 1]!), ...cell.children] : cell.children,
    )
    return { type: 'tableCell', children: words, ...(cells[0]?.position && { position: cells[0].position }) }
  })
  return { type: 'tableRow', children }
}

/** A space that stands nowhere in the source but behind a cell. */
function gapAfter({ position }: TableCell): Text {
  return { type: 'text', value: ' ', ...(position && { position: { start: position.end, end: position.end } }) }
}
