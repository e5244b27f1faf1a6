/** The segments of a page in reading order: columns one after the other, what spans them above, between and below. */
import { findGutters, sideOf } from './find-gutters.ts'
import { measureWords } from './measure-words.ts'
import type { Segment } from './page.ts'
import { type Zone, toZones } from './to-zones.ts'

const deepest = 5 // Columns within columns, and below each other.
const fewestLines = 4 // Of a column.
const fewestOfProse = 2 // Of a column whose lines are surely prose.
const wordsOfProse = 5 // A segment of such a line has so many on average.

/** The columns of a page, each with its segments; a page of one column is one. */
export function orderColumns(segments: readonly Segment[], depth = 0): Segment[][] {
  const zones = depth < deepest ? zonesOf(segments) : null
  if (!zones) return segments.length ? [[...segments]] : []
  return zones.flatMap((zone) =>
    zone.kind === 'columns'
      ? [...orderColumns(zone.left, depth + 1), ...orderColumns(zone.right, depth + 1)]
      : orderColumns(zone.segments, depth + 1),
  )
}

/** The page cut at the first gutter between columns that its lines bear out; null where there is none. */
function zonesOf(segments: readonly Segment[]): Zone[] | null {
  for (const gutter of findGutters(segments)) {
    const zones = toZones(segments, (segment) => sideOf(segment, gutter))
    if (isBorneOut(zones)) return zones
  }
  return null
}

function isBorneOut(zones: readonly Zone[]): boolean {
  const columns = zones.filter((zone) => zone.kind === 'columns')
  const sides = [columns.flatMap(({ left }) => left), columns.flatMap(({ right }) => right)]
  return sides.every((side) => {
    const { lines, words } = measureWords(side)
    return lines >= fewestLines || (lines >= fewestOfProse && words >= wordsOfProse * side.length)
  })
}
