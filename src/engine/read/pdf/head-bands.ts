/** The lines above the first values of a table, which name its columns. */
import { isValue } from '../is-value.ts'
import { cellText, isBoldRow } from './cell-text.ts'
import { hasValues } from './count-heads.ts'
import { type Extent, extentOf } from './measure-columns.ts'
import type { CellLines, Line, Piece } from './page.ts'
import { placeHeads } from './place-cells.ts'
import { splitCells } from './split-cells.ts'

type Band = readonly Line[]

const most = 5 // Lines of a head.

/**
 * How many bands at the top of a table are its head: those above the first values, up to one that begins with a label of
 * its own. 0 where the table begins with values, and where it has none, so that nothing tells.
 */
export function countHeadBands(block: readonly Band[], columns: readonly Extent[]): number {
  const all = block.map((band) => splitCells(band, columns))
  if (hasValues(all)) return 0
  const rows = all.slice(0, most + 1)
  const first = rows.findIndex((row) => row.some((cell) => isValue(cellText(cell))))
  const label = rows.findIndex((row) => row[0]!.length > 0)
  const isBold = (row: readonly CellLines[]) => isBoldRow(row) && row.slice(1).some((cell) => cell.length > 0)
  const goesOn = (row: readonly CellLines[]) => isBold(row) || /^(?:[\p{Ll}(]|$)/u.test(cellText(row[0]))
  const end = rows.findIndex((row, index) => index > 0 && (index === first || (index > label && !goesOn(row))))
  return first > 0 ? Math.min(end, first) : 0
}

/** The names of the columns, those that stand over several in each of them. */
export function nameColumns(head: readonly Band[], columns: readonly Extent[]): CellLines[] {
  const names = columns.map((): CellLines => [])
  const rows = head.map((band) => splitCells(band, columns).filter((cell) => cell.length > 0))
  const cells = rows.map((row) => row.map((cell) => ({ text: cellText(cell), ...extentOf(cell.flat().map(extent)) })))
  placeHeads(cells, columns).forEach((spans, row) =>
    spans.forEach(([from, to], index) => {
      for (const name of names.slice(from, to + 1)) name.push(...rows[row]![index]!)
    }),
  )
  return names
}

const extent = ({ x, width }: Piece): Extent => ({ x, right: x + width })
