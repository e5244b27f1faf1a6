/** The tables among the lines of a document, and those that go on over the end of a page. */
import { isValue } from '../is-value.ts'
import { cellText, isBoldRow } from './cell-text.ts'
import { findColumns, type FoundTable } from './find-columns.ts'
import type { Type } from './measure-type.ts'
import { mergeHeads } from './merge-heads.ts'
import type { CellLines, Line } from './page.ts'
import { partSides } from './part-sides.ts'
import type { PdfBlock } from './to-blocks.ts'

/** The table that begins with `lines[from]`, behind the block `last`; null where none does. */
export const tableAt = (
  lines: readonly Line[],
  from: number,
  type: Type,
  last: PdfBlock | undefined,
): FoundTable | null => knownTable(lines, from) ?? findColumns(lines, from, type.leading) ?? lastRow(last, lines[from]!)

/** The rows of a table that was known before the columns of its page were. */
function knownTable(lines: readonly Line[], from: number): FoundTable | null {
  const table = lines[from]!.row?.table
  if (table === undefined) return null
  let end = from + 1
  while (lines[end]?.row?.table === table) end++
  const rows = lines.slice(from, end).map(({ row }) => row!)
  const body = rows.findIndex(({ isHead }) => !isHead)
  return { lines: rows.length, rows: rows.map(({ cells }) => cells), heads: body === -1 ? rows.length : body }
}

/** The row that alone of a table stands on the next page. */
function lastRow(last: PdfBlock | undefined, { page, segments }: Line): FoundTable | null {
  const cells = segments.map(({ pieces }): CellLines => [pieces])
  const isRow =
    last?.kind === 'table' &&
    page === last.end + 1 &&
    cells.length === last.rows[0]!.length &&
    cells.slice(1).every((cell) => isValue(cellText(cell)))
  return isRow ? { lines: 1, rows: [cells], heads: 0 } : null
}

/** Puts a table, which begins with a line, behind the blocks, or its rows behind those of the table that it goes on with. */
export function putTable(blocks: PdfBlock[], { page, row }: Line, table: FoundTable): void {
  const last = blocks.at(-1)
  if (last?.kind === 'table' && goesOn(last, page, table)) {
    for (const own of table.rows) last.rows.push(own)
    last.end = page
    return
  }
  for (const { rows, heads } of row ? [table] : partSides(table))
    blocks.push({ kind: 'table', page, end: page, rows: mergeHeads(rows, heads) })
}

/** Whether a table is the rest of one on the page before: without names of its own, or with none as bold as those. */
function goesOn(last: Extract<PdfBlock, { kind: 'table' }>, page: number, { rows, heads }: FoundTable): boolean {
  const isUnnamed = heads === 0 || (isBoldRow(last.rows[0]!) && !isBoldRow(rows[0]!))
  return page === last.end + 1 && rows[0]!.length === last.rows[0]!.length && isUnnamed
}
