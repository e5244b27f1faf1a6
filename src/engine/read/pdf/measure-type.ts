/** How a PDF is set: the size of its running text, the distance of its lines, the left and right edges of its columns. */
import type { Line, Piece } from './page.ts'

/** The measures that tell headings and paragraphs. */
export interface Type {
  bodySize: number
  /** Whether most of the text is bold, so that bold type tells nothing. */
  isBold: boolean
  /** The usual distance of two lines of a size. */
  leading: (size: number) => number
  /** Where the lines of a column begin and end. */
  edges: (column: number) => { left: number; right: number }
}

const step = 0.5 // Points; sizes and distances are rounded to these.
const usual = 1.25 // Of the font size, where a size has no two lines in a row.

/** Measures the lines of a document. */
export function measureType(lines: readonly Line[]): Type {
  const pieces = lines.flatMap(({ segments }) => segments.flatMap((segment) => segment.pieces))
  const letters = (own: readonly Piece[]) => own.reduce((sum, { text }) => sum + text.length, 0)
  const bodySize = commonest(pieces.map(({ size, text }) => [rounded(size), text.length])) ?? 12
  const leadings = leadingsOf(lines)
  const edges = new Map([...Map.groupBy(lines, ({ column }) => column)].map(([column, own]) => [column, edgesOf(own)]))
  return {
    bodySize,
    isBold: letters(pieces.filter(({ isBold }) => isBold)) > letters(pieces) / 2,
    leading: (size) => leadings.get(rounded(size)) ?? usual * size,
    edges: (column) => edges.get(column) ?? { left: 0, right: 0 },
  }
}

/** The size in steps of half a point. */
export const rounded = (size: number): number => Math.round(size / step) * step

function leadingsOf(lines: readonly Line[]): Map<number, number> {
  const found = new Map<number, [number, number][]>()
  lines.forEach((line, index) => {
    const before = lines[index - 1]
    if (!before || before.column !== line.column || rounded(before.size) !== rounded(line.size)) return
    const distance = line.y - before.y
    if (distance < 0.8 * line.size || distance > 2.2 * line.size) return
    const own = found.get(rounded(line.size)) ?? []
    own.push([rounded(distance), 1])
    found.set(rounded(line.size), own)
  })
  return new Map(
    [...found].flatMap(([size, distances]) => (distances.length > 1 ? [[size, commonest(distances)!]] : [])),
  )
}

function edgesOf(lines: readonly Line[]): { left: number; right: number } {
  const left = commonest(lines.map(({ x, value }) => [Math.round(x), value.length])) ?? 0
  return { left, right: lines.reduce((most, { right }) => Math.max(most, right), 0) }
}

/** The value of the greatest weight, the least of those that tie. */
function commonest(weighted: readonly [value: number, weight: number][]): number | null {
  const sums = new Map<number, number>()
  for (const [value, weight] of weighted) sums.set(value, (sums.get(value) ?? 0) + weight)
  const best = [...sums].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]
  return best ? best[0] : null
}
