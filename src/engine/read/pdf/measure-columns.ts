/** Where the columns of a table stand, by the rows that have most cells. */

/** From a left edge to a right one. */
export interface Extent {
  x: number
  right: number
}

/** The columns from left to right. The cells of each row come from left to right and do not overlap. */
export function measureColumns(rows: readonly (readonly Extent[])[]): Extent[] {
  const widest = rows.reduce((most, { length }) => Math.max(most, length), 0)
  const full = rows.filter(({ length }) => length === widest)
  return columnsByOrder(full) ?? columnsByPlace(full.flat())
}

/** The first cells of full rows as the first column, and so on, where they stand clear of the next one's. */
function columnsByOrder(rows: readonly (readonly Extent[])[]): Extent[] | null {
  const columns = (rows[0] ?? []).map((_, index) => extentOf(rows.map((row) => row[index]!)))
  return columns.every(({ x }, index) => index === 0 || columns[index - 1]!.right < x) ? columns : null
}

/** Cells that stand over each other as columns. */
function columnsByPlace(cells: readonly Extent[]): Extent[] {
  const columns: Extent[] = []
  for (const { x, right } of [...cells].sort((a, b) => a.x - b.x)) {
    const last = columns.at(-1)
    if (last && x < last.right) last.right = Math.max(last.right, right)
    else columns.push({ x, right })
  }
  return columns
}

/** What several take together. */
export function extentOf(all: readonly Extent[]): Extent {
  return all.reduce((sum, { x, right }) => ({ x: Math.min(sum.x, x), right: Math.max(sum.right, right) }), {
    x: Infinity,
    right: -Infinity,
  })
}
