/** Which columns the cells of a row stand over, where it has fewer cells than the table has columns. */
import type { Extent } from './measure-columns.ts'

const skipped = 0.25 // Points, for a column that no cell stands over.
const spanned = 2 // Points, for each column more that a cell spans.
const mostColumns = 24 // Beyond them a row is placed by its order.

/** The first and the last column of a cell. */
export type Span = [from: number, to: number]

interface Choice {
  cost: number
  spans: Span[]
}

/**
 * For each cell the columns that it is set over: flush with them at the left or the right, or in their middle, such that
 * all cells together stand as well as they can. `2022` and `2023` in the middle above two columns each give `[1, 2]` and
 * `[3, 4]`. Cells come from left to right.
 */
export function placeCells(cells: readonly Extent[], columns: readonly Extent[]): Span[] {
  if (cells.length >= columns.length || columns.length > mostColumns)
    return cells.map((_, index) => [Math.min(index, columns.length - 1), Math.min(index, columns.length - 1)])
  // The best way to place all cells so far within the first so many columns.
  let best: (Choice | null)[] = columns.map((_, to) => ({ cost: skipped * (to + 1), spans: [] }))
  best.unshift({ cost: 0, spans: [] })
  for (const cell of cells) {
    const next: (Choice | null)[] = [null]
    for (let to = 0; to < columns.length; to++) {
      const skipping = next[to]
      let choice: Choice | null = skipping ? { spans: skipping.spans, cost: skipping.cost + skipped } : null
      for (let from = 0; from <= to; from++) {
        const before = best[from]
        if (!before) continue
        const cost = before.cost + misfit(cell, columns, from, to) + spanned * (to - from)
        if (!choice || cost < choice.cost) choice = { cost, spans: [...before.spans, [from, to]] }
      }
      next.push(choice)
    }
    best = next
  }
  return best.at(-1)!.spans
}

/** A cell of a head. */
export interface NameCell extends Extent {
  text: string
}

/**
 * The columns of the names in each row of a head. Names that repeat, as `Men` and `Women` do below `2022` and `2023`, say
 * how many columns each of those above them spans, wherever it is set.
 */
export function placeHeads(rows: readonly (readonly NameCell[])[], columns: readonly Extent[]): Span[][] {
  const placed = rows.map((cells) => placeCells(cells, columns))
  const names = columns.map((_, column) => {
    const at = placed.at(-1)?.findIndex(([from]) => from === column) ?? -1
    return rows.at(-1)?.[at]?.text
  })
  return placed.map((spans, index) => {
    const groups = spans.filter(([from]) => from > 0)
    const wide = (columns.length - 1) / groups.length
    const isPeriodic = names.every((name, column) => column <= wide || name === names[column - wide])
    if (index === rows.length - 1 || groups.length < 2 || wide < 2 || !Number.isInteger(wide) || !isPeriodic)
      return spans
    const first = spans.length - groups.length
    return spans.map((span, at): Span => (at < first ? span : [1 + (at - first) * wide, (at - first + 1) * wide]))
  })
}

/** How far a cell stands from where words over these columns would, and how far over the columns beside them. */
function misfit({ x, right }: Extent, columns: readonly Extent[], from: number, to: number): number {
  const [left, end] = [columns[from]!.x, columns[to]!.right]
  const before = columns[from - 1]?.right ?? -Infinity
  const after = columns[to + 1]?.x ?? Infinity
  const over = Math.max(0, before - x) + Math.max(0, right - after)
  return Math.min(Math.abs(x + right - left - end) / 2, Math.abs(x - left), Math.abs(right - end)) + over
}
