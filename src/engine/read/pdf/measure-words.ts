/** How much prose segments hold, which tells a column from the cells of a table. */
import type { Segment } from './page.ts'

/** How many lines segments make, and of how many words they are. */
export function measureWords(segments: readonly Segment[]): { lines: number; words: number } {
  const lines = new Set(segments.map(({ y }) => Math.round(y))).size
  const words = segments.reduce(
    (sum, { pieces }) => sum + pieces.reduce((n, { text }) => n + text.split(' ').length, 0),
    0,
  )
  return { lines, words }
}
