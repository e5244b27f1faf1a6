/** The segments of a page in reading order: columns one after the other, what spans them above and between. */
import type { Segment } from './page.ts'

const fewestLines = 4 // Of a column.
const fewestWords = 3.5 // A line of a column has so many on average; the cells of a table have fewer.
const bin = 2 // Points.
const narrowest = 8 // Points between two columns.
const deepest = 4 // Columns within columns.

/** The columns of a page, each with its segments; a page of one column is one. */
export function orderColumns(segments: readonly Segment[], depth = 0): Segment[][] {
  const gutter = depth < deepest ? findGutter(segments) : null
  if (gutter === null) return segments.length ? [[...segments]] : []
  const columns: Segment[][] = []
  let band: { left: Segment[]; right: Segment[] } = { left: [], right: [] }
  let spanning: Segment[] = []
  const endBand = () => {
    columns.push(...orderColumns(band.left, depth + 1), ...orderColumns(band.right, depth + 1))
    band = { left: [], right: [] }
  }
  for (const segment of [...segments].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const side = sideOf(segment, gutter)
    if (side === 'across') {
      if (band.left.length || band.right.length) endBand()
      spanning.push(segment)
      continue
    }
    if (spanning.length) columns.push(spanning)
    spanning = []
    band[side].push(segment)
  }
  if (spanning.length) columns.push(spanning)
  endBand()
  return columns
}

const sideOf = ({ x, right }: Segment, gutter: number) => (right <= gutter ? 'left' : x >= gutter ? 'right' : 'across')

/** The middle of the empty strip between two columns; null where there are none. */
function findGutter(segments: readonly Segment[]): number | null {
  if (segments.length < 2 * fewestLines) return null
  const left = segments.reduce((least, { x }) => Math.min(least, x), Infinity)
  const right = segments.reduce((most, one) => Math.max(most, one.right), -Infinity)
  const bins = Math.ceil((right - left) / bin)
  if (!(bins > 20 && bins < 5000)) return null
  const covered = coverage(segments, left, bins)
  const strips = emptiest(covered, Math.floor(bins * 0.15), Math.ceil(bins * 0.85), segments.length / 3)
  for (const { from, to } of strips) {
    const gutter = left + ((from + to) / 2) * bin
    if (isGutter(segments, gutter)) return gutter
  }
  return null
}

/** How many segments stand over each strip of two points. */
function coverage(segments: readonly Segment[], left: number, bins: number): number[] {
  const steps = new Array<number>(bins + 2).fill(0)
  for (const { x, right } of segments) {
    steps[Math.max(0, Math.floor((x - left) / bin))]! += 1
    steps[Math.min(bins, Math.ceil((right - left) / bin))]! -= 1
  }
  let sum = 0
  return steps.slice(0, bins).map((step) => (sum += step))
}

/** The strips that few segments cross, the emptiest first. */
function emptiest(covered: readonly number[], from: number, to: number, most: number) {
  const least = covered.slice(from, to).reduce((a, b) => Math.min(a, b), Infinity)
  const strips: { from: number; to: number; sum: number }[] = []
  for (let i = from; i < to; i++) {
    if (covered[i]! > Math.min(most, least + 2)) continue
    const last = strips.at(-1)
    if (last?.to === i) [last.to, last.sum] = [i + 1, last.sum + covered[i]!]
    else strips.push({ from: i, to: i + 1, sum: covered[i]! })
  }
  return strips
    .filter((strip) => (strip.to - strip.from) * bin >= narrowest)
    .sort((a, b) => a.sum / (a.to - a.from) - b.sum / (b.to - b.from) || b.to - b.from - (a.to - a.from))
    .slice(0, 6)
}

function isGutter(segments: readonly Segment[], gutter: number): boolean {
  const sides = Map.groupBy(segments, (segment) => sideOf(segment, gutter))
  const [left, right] = [sides.get('left') ?? [], sides.get('right') ?? []].map(measure)
  const across = measure(sides.get('across') ?? []).lines
  return [left!, right!].every(
    ({ lines, words }) => lines >= fewestLines && words >= fewestWords * lines && lines >= across,
  )
}

function measure(segments: readonly Segment[]): { lines: number; words: number } {
  const lines = new Set(segments.map(({ y }) => Math.round(y))).size
  const words = segments.reduce(
    (sum, { pieces }) => sum + pieces.reduce((n, { text }) => n + text.split(' ').length, 0),
    0,
  )
  return { lines, words }
}
