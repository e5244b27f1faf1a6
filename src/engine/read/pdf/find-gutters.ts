/** Where columns of a page may be parted: strips from top to bottom that few of its lines cross. */
import { measureWords } from './measure-words.ts'
import type { Segment } from './page.ts'

const bin = 2 // Points.
const narrowest = 8 // Points between two columns.
const fewestSegments = 4
const wide = 0.6 // Of the width of the text: what is wider spans the columns, if there are any.
const wordsOfProse = 4 // A segment of a column has so many.
const most = 6 // Strips that are tried.

/** The middles of the strips, the emptiest first: of all lines, then of those alone that do not span the page. */
export function findGutters(segments: readonly Segment[]): number[] {
  if (segments.length < fewestSegments) return []
  const left = segments.reduce((least, { x }) => Math.min(least, x), Infinity)
  const right = segments.reduce((most, one) => Math.max(most, one.right), -Infinity)
  const narrow = segments.filter((one) => one.right - one.x < wide * (right - left))
  const prose = narrow.filter((one) => measureWords([one]).words >= wordsOfProse) // A table may span the columns.
  const found = [segments, narrow, prose].flatMap((own) => gutters(own, left, right))
  return [...new Set(found)]
}

/** Where a segment stands, seen from a gutter. */
export type Side = 'left' | 'right' | 'across'

/** On which side of a gutter a segment stands. */
export const sideOf = ({ x, right }: Segment, gutter: number): Side =>
  right <= gutter ? 'left' : x >= gutter ? 'right' : 'across'

function gutters(segments: readonly Segment[], left: number, right: number): number[] {
  const bins = Math.ceil((right - left) / bin)
  if (!(bins > 20 && bins < 5000)) return []
  const covered = coverage(segments, left, bins)
  return emptiest(covered, Math.floor(bins * 0.15), Math.ceil(bins * 0.85), segments.length / 3).map(
    ({ from, to }) => left + ((from + to) / 2) * bin,
  )
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
function emptiest(covered: readonly number[], from: number, to: number, limit: number) {
  const least = covered.slice(from, to).reduce((a, b) => Math.min(a, b), Infinity)
  const strips: { from: number; to: number; sum: number }[] = []
  for (let i = from; i < to; i++) {
    if (covered[i]! > Math.min(limit, least + 2)) continue
    const last = strips.at(-1)
    if (last?.to === i) [last.to, last.sum] = [i + 1, last.sum + covered[i]!]
    else strips.push({ from: i, to: i + 1, sum: covered[i]! })
  }
  return strips
    .filter((strip) => (strip.to - strip.from) * bin >= narrowest)
    .sort((a, b) => a.sum / (a.to - a.from) - b.sum / (b.to - b.from) || b.to - b.from - (a.to - a.from))
    .slice(0, most)
}
