/** The rows of a table below the one that names its columns. */
import type { CellLines } from './page.ts'

/**
 * Joins the first rows, which are its head, to one, `2023` above `Men` giving `2023 Men`. A table without a head gets an
 * empty one.
 */
export function mergeHeads(rows: readonly (readonly CellLines[])[], heads: number): CellLines[][] {
  const names = (rows[0] ?? []).map((_, column) => [...new Set(rows.slice(0, heads).map((row) => row[column]!))].flat())
  return [names, ...rows.slice(heads).map((row) => [...row])]
}
