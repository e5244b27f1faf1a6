/** Runs of a page as segments: what stands on one baseline without a wide gap, powers and marks of notes in their words. */
import { firstWhere } from '../../first-where.ts'
import type { Piece, Run, Segment } from './page.ts'

const slack = 0.2 // Of the font size: baselines that differ by less are one.
const widestGap = 0.6 // Of the font size, between the words of a segment; the cells of a narrow table stand little farther apart.
const raisedSize = 0.86 // Of the size of the words that it belongs to, at most.
const reach = 0.35 // Of the font size, from the words to what is raised behind or before them.

/** The segments of a page from top to bottom. */
export function toSegments(runs: readonly Run[]): Segment[] {
  const baselines = attachRaised(toBaselines(runs))
  return baselines.flatMap((own) => cut(own.sort((a, b) => a.x - b.x)))
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
    const isFar = !last || run.x - last.right > widestGap * Math.max(run.size, last.size)
    if (isFar) segments.push({ pieces: [piece], x: run.x, right: run.x + run.width, y: run.y, size: run.size })
    else {
      last.pieces.push(piece)
      last.right = Math.max(last.right, run.x + run.width)
      last.size = Math.max(last.size, run.size)
    }
  }
  return segments
}
