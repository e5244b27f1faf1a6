/** Links of a PDF lie as boxes over its words: runs are cut where a box begins or ends. */
import { letterEdges } from './letter-edges.ts'
import type { Run } from './page.ts'

/** A box over a page that leads to another place. */
export interface LinkBox {
  url: string
  left: number
  right: number
  top: number
  bottom: number
}

const slack = 1.5 // Points by which a box may miss the edge of its words.
const mostLinks = 2000 // Of a page; each is held against the runs of its height.

/** Runs with the links over them; those that a box covers in part are cut at the words that it begins and ends with. */
export function linkRuns(runs: readonly Run[], boxes: readonly LinkBox[]): Run[] {
  if (boxes.length === 0 || boxes.length > mostLinks) return [...runs]
  return runs.flatMap((run) => {
    const middle = run.y - run.size / 3
    const over = boxes.filter(
      ({ left, right, top, bottom }) =>
        top < middle && bottom > middle && left < run.x + run.width - slack && right > run.x + slack,
    )
    return over
      .sort((a, b) => a.left - b.left)
      .reduce((parts, box) => [...parts.slice(0, -1), ...cut(parts.at(-1)!, box)], [run])
  })
}

function cut(run: Run, { url, left, right }: LinkBox): Run[] {
  const edges = letterEdges(run.text, run.x, run.width)
  const from = wordEdge(run.text, edges, left, 'start')
  const to = wordEdge(run.text, edges, right, 'end')
  if (to <= from) return [run]
  const part = (start: number, end: number, more: object): Run[] => {
    const text = run.text.slice(start, end)
    const lead = text.length - text.trimStart().length
    if (text.trim() === '') return []
    const x = edges[start + lead]!
    const isApart = start + lead === 0 ? run.isApart : /\s/.test(run.text[start + lead - 1]!)
    return [{ ...run, text: text.trim(), x, width: edges[start + text.trimEnd().length]! - x, isApart, ...more }]
  }
  return [...part(0, from, {}), ...part(from, to, { url }), ...part(to, run.text.length, {})]
}

/** The beginning or the end of the word that is nearest to a place. */
function wordEdge(text: string, edges: readonly number[], x: number, side: 'start' | 'end'): number {
  let best = side === 'start' ? 0 : text.length
  for (let i = 0; i <= text.length; i++) {
    const [before, after] = [text[i - 1] ?? ' ', text[i] ?? ' ']
    const isEdge = side === 'start' ? isWord(after) && !isWord(before) : isWord(before) && !isWord(after)
    if (isEdge && Math.abs(edges[i]! - x) < Math.abs(edges[best]! - x)) best = i
  }
  return best
}

const isWord = (character: string) => /[^\s()[\],;:.“”"]/.test(character)
