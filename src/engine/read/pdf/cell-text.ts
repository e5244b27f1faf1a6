/** What a cell of a table says. */
import type { CellLines } from './page.ts'

/** The words of a cell on one line. */
export const cellText = (cell: CellLines | undefined): string =>
  (cell ?? []).map((line) => line.map(({ text }) => text).join(' ')).join(' ')

/** Whether all words of a row are bold; marks of notes may be light. */
export const isBoldRow = (row: readonly CellLines[]): boolean =>
  row.flat(2).every((piece) => piece.isBold || piece.shift)
