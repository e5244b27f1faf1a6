/** CSV to mdast: tables of which each row may be a claim, and the lines of words above and below them. */
import type { Root } from 'mdast'
import { decideDecimals } from './csv/decide-decimals.ts'
import { type PartedTable, partTables } from './csv/part-table.ts'
import { readRows } from './csv/read-rows.ts'
import type { Row } from './csv/row.ts'
import { toNodes } from './csv/to-nodes.ts'
import type { Reading } from './formats.ts'
import type { Tell } from './tell.ts'

const mostTold = 20 // Marks that are told one by one.
const longestTold = 60 // Characters of a row that a message repeats.

/**
 * Reads tables of values apart by commas, semicolons, tabs or bars. The first row of each that is not of the kind of those below it
 * names the columns; a row of one cell before or behind the table is a paragraph (`Source: Water Board`). Places count in
 * `source`; `tell` hears of tables without names, of marks that nothing closes, and of numbers that may be two.
 */
export function readCsv(source: string, tell: Tell = () => {}): Reading {
  const { rows, delimiter, openQuotes } = readRows(source)
  for (const offset of openQuotes.slice(0, mostTold))
    tell('quote-unclosed', offset, { actual: source.slice(offset, endOfCell(source, offset)) })
  const tables = partTables(rows)
  for (const { head, body } of tables) if (head.length === 0 && body.length > 0) tellHeadless(body[0]!, delimiter, tell)
  const tree: Root = { type: 'root', children: tables.flatMap((table) => toNodes(table, source)) }
  const { sign, mixed, doubtful } = decideDecimals(tables.map(({ body }) => body))
  // Semicolons part cells where commas part decimals. `125,000` is rather read as thousands: decimals of three digits soon show a `0,4`.
  const doubt = mixed ?? (delimiter === ';' && doubtful?.value.includes('.') ? doubtful : null)
  const title = titleOf(tables)
  return {
    tree,
    ...(title !== undefined && { found: { title } }),
    decimals: { sign, doubt: doubt && { actual: doubt.value, offset: doubt.origin[0]! } },
  }
}

function endOfCell(source: string, from: number): number {
  const end = source.slice(from, from + longestTold).search(/[\r\n]/)
  return end < 0 ? from + longestTold : from + end
}

function tellHeadless({ cells }: Row, delimiter: string, tell: Tell): void {
  const words = cells.map(({ value }) => value).join(delimiter === '\t' ? ' ' : delimiter)
  tell('header-missing', cells[0]!.origin[0]!, { actual: words.slice(0, longestTold) })
}

/** What a line `Title,Consumer prices` above the values says. */
const titleOf = (tables: readonly PartedTable[]): string | undefined =>
  tables
    .flatMap(({ above, head }) => [...above, ...head.slice(0, 1)])
    .find(({ cells }) => cells.length === 2 && /^title$/i.test(cells[0]!.value) && cells[1]!.value !== '')?.cells[1]!
    .value
