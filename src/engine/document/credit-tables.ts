/** Whom the rows of a table are credited to by the line below or above it: `Source: Global Health Estimates.` */
import { reasonBy } from '../reason.ts'
import { type AttributionSpan, tableRule } from '../sentence.ts'
import type { SegmentedBlock } from './segment.ts'

const sourceLine = /^\W{0,3}(?:data )?sources?(?: of data)?\s*[:—–-]\s*\S/i
const reach = 2 // Blocks: a caption or a note may stand between a table and its source line.

/** Adds to the rows of each table the sources of its source line, but for rows that credit somebody themselves. */
export function creditTables(parts: readonly SegmentedBlock[]): void {
  const isRow = parts.map(({ block }) => block.place === 'row')
  for (let first = 0; first < parts.length; first++) {
    if (!isRow[first]) continue
    let end = first
    while (isRow[end]) end++
    const sources = sourcesNear(parts, isRow, first, end)
    for (const { sentences } of parts.slice(first, end))
      for (const { attributions, text } of sentences)
        if (attributions.length === 0)
          attributions.push(...sources.map((one) => ({ ...one, start: text.length, end: text.length })))
    first = end
  }
}

/** The sources of the nearest source line, below the table before above it; none across another table or a heading. */
function sourcesNear(
  parts: readonly SegmentedBlock[],
  isRow: readonly boolean[],
  first: number,
  end: number,
): AttributionSpan[] {
  for (const [from, step] of [
    [end, 1],
    [first - 1, -1],
  ] as const) {
    for (let at = from, left = reach; left > 0; at += step, left--) {
      const part = parts[at]
      if (!part || isRow[at] || part.block.place === 'heading') break
      const line = part.sentences.find(({ text }) => sourceLine.test(text))
      if (line) return line.attributions.map((one) => ({ ...one, reason: reasonBy(tableRule, line.text) }))
    }
  }
  return []
}
