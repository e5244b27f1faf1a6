/** Runs of a page as segments: what stands on one baseline without a wide gap, powers and marks of notes in their words. */
import { firstWhere } from '../../first-where.ts'
import type { Piece, Run, Segment } from './page.ts'
import { nearby, shareGaps } from './share-gaps.ts'

const slack = 0.2 // Of the font size: baselines that differ by less are one.
const widestGap = 0.6 // Of the font size, between the words of a segment; the cells of a narrow table stand little farther apart.
const fewestEven = 4 // Words, from which even gaps are no chance.
const widestEven = 2.5 // Of the font size, between the words of a justified line.
const evenness = 0.08 // Of the font size, by which even gaps may differ.
const raisedSize = 0.86 // Of the size of the words that it belongs to, at most.
const reach = 0.35 // Of the font size, from the words to what is raised behind or before them.

/** The segments of a page from top to bottom. */
export function toSegments(runs: readonly Run[]): Segment[] {
  const baselines = attachRaised(toBaselines(runs))
  const lines = baselines.map((own) => cut(own.sort((a, b) => a.x - b.x)))
  return lines.flatMap((own, index) =>
    nearby.some((step) => shareGaps(own, lines[index + step])) ? own : joinJustified(own),
  )
}

/** Words of a justified line that stand far apart, all of them equally far, are one segment; columns of numbers are none. */
function joinJustified(segments: Segment[]): Segment[] {
  const joined: Segment[] = []
  for (let from = 0; from < segments.length;) {
    let to = from + 1
    while (to < segments.length && isEven(segments, from, to)) to++
    const own = segments.slice(from, to)
    const inWords = own.filter(({ pieces }) => pieces.some(({ text }) => /\p{L}/u.test(text))).length
    const isLine = own.length >= fewestEven && inWords * 2 > own.length
    const taken = isLine ? own.length : Math.max(1, own.length - 1) // The last one may begin a line.
    if (isLine) joined.push({ ...own[0]!, pieces: own.flatMap(({ pieces }) => pieces), right: own.at(-1)!.right })
    else joined.push(...own.slice(0, taken))
    from += taken
  }
  return joined
}

const gapBefore = (segments: readonly Segment[], at: number) => segments[at]!.x - segments[at - 1]!.right
const isEven = (segments: readonly Segment[], from: number, at: number) => {
  const [gap, { size }] = [gapBefore(segments, from + 1), segments[from]!]
  return gap < widestEven * size && Math.abs(gapBefore(segments, at) - gap) < evenness * size
}

function toBaselines(runs: readonly Run[]): Run[][] {
  const baselines: Run[][] = []
  let [y, size] = [-Infinity, 0]
  for (const run of [...runs].sort((a, b) => a.y - b.y || a.x - b.x)) {
    if (run.y - y > slack * Math.min(run.size, size)) {
      baselines.push([])
      ;[y, size] = [run.y, run.size]
    }
    baselines.at(-1)!.push(run)
    size = Math.max(size, run.size)
  }
  return baselines
}

/** Moves small runs that stand beside larger ones, a little above or below, onto their baseline. */
function attachRaised(baselines: Run[][]): Run[][] {
  const hosts = baselines.map((own) => ({
    edges: own.flatMap((run) => [run.x, run.x + run.width].map((x) => ({ x, run }))).sort((a, b) => a.x - b.x),
    added: [] as Run[],
  }))
  const left = baselines.map((own, index) =>
    own.filter((run) => {
      for (const near of [index + 1, index - 1, index + 2, index - 2]) {
        const beside = hosts[near] && besideOf(run, hosts[near].edges)
        if (!beside) continue
        hosts[near]!.added.push({ ...run, y: beside.y, shift: run.y < beside.y ? 'up' : 'down' })
        return false
      }
      return true
    }),
  )
  return left.map((own, index) => [...own, ...hosts[index]!.added]).filter((own) => own.length > 0)
}

/** The larger run that a small one touches on its left or right, if there is one. */
function besideOf(run: Run, edges: readonly { x: number; run: Run }[]): Run | null {
  const tolerance = reach * 2 * run.size
  for (let i = firstWhere(edges.length, (at) => edges[at]!.x >= run.x - tolerance); i < edges.length; i++) {
    const edge = edges[i]!
    if (edge.x > run.x + run.width + tolerance) return null
    const { size, x, width, y } = edge.run
    const isNear = Math.abs(run.x - (x + width)) <= reach * size || Math.abs(x - (run.x + run.width)) <= reach * size
    if (isNear && run.size <= raisedSize * size && Math.abs(run.y - y) < 0.75 * size) return edge.run
  }
  return null
}

function cut(runs: readonly Run[]): Segment[] {
  const segments: Segment[] = []
  for (const run of runs) {
    const last = segments.at(-1)
    const piece: Piece = { ...run, start: 0 }
    const isFar = !last || run.x - last.right > Math.max(widestGap * Math.max(run.size, last.size), 1.5 * run.pitch)
    if (isFar) segments.push({ pieces: [piece], x: run.x, right: run.x + run.width, y: run.y, size: run.size })
    else {
      last.pieces.push(piece)
      last.right = Math.max(last.right, run.x + run.width)
      last.size = Math.max(last.size, run.size)
    }
  }
  return segments
}
