/** A run as the parts that stand in different places, parted between its words. */
import { findAll } from '../../find-all.ts'
import { letterEdges } from './letter-edges.ts'
import type { Run } from './page.ts'

const word = /\S+/g

/** Parts of a run by what `placeOf` says of the middle of each word; the run itself where all say the same. */
export function splitRun<T extends Run>(run: T, placeOf: (x: number) => number): T[] {
  const edges = letterEdges(run.text, run.x, run.width)
  const parts: { place: number; start: number; end: number }[] = []
  for (const { index, 0: own } of findAll(run.text, word)) {
    const end = index + own.length
    const place = placeOf((edges[index]! + edges[end]!) / 2)
    const last = parts.at(-1)
    if (last?.place === place) last.end = end
    else parts.push({ place, start: index, end })
  }
  if (parts.length < 2) return [run]
  return parts.map(({ start, end }, index) => ({
    ...run,
    text: run.text.slice(start, end),
    x: edges[start]!,
    width: edges[end]! - edges[start]!,
    isApart: index > 0 || run.isApart,
  }))
}
