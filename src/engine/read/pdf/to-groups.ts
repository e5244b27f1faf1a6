/** A band of a page as groups of lines that white space through both columns parts. */
import type { Side } from './find-gutters.ts'
import { measureWords } from './measure-words.ts'
import type { Segment } from './page.ts'

/** Segments between two breaks that go through both columns. */
export interface Group {
  left: Segment[]
  right: Segment[]
}

/** Of the font size: baselines that are farther apart have white space between them. */
export const widestLeading = 1.75
const moreLeading = 1.2 // Of the usual distance of lines, from which on there is white space between them.
const littleMore = 1.08 // The same between a row of a table and prose.
const fewestDistances = 3
const fewestWords = 3.5 // A segment of prose has so many.

/** The groups of a band, whose segments come from the top down; `sideOf` says in which column each stands. */
export function toGroups(band: readonly Segment[], sideOf: (one: Segment) => Side): Group[] {
  const groups: Group[] = []
  const leading = leadingOf(band)
  let last: Segment[] | null = null
  for (const line of toBaselines(band)) {
    const [one, before] = [line[0]!, last?.[0]]
    const usual =
      leading === null ? widestLeading * Math.min(one.size, before?.size ?? Infinity) : leading * moreLeading
    // Prose may stand close to the first or the last row of a table.
    const most = last && leading !== null && partsProse(last, line) ? leading * littleMore : usual
    if (!before || one.y - before.y > most) groups.push({ left: [], right: [] })
    for (const segment of line) groups.at(-1)![sideOf(segment) === 'left' ? 'left' : 'right'].push(segment)
    last = line
  }
  return groups
}

/** Segments, which come from the top down, as those on one baseline. */
export function toBaselines(band: readonly Segment[]): Segment[][] {
  const lines: Segment[][] = []
  for (const segment of band) {
    const last = lines.at(-1)
    if (last && segment.y - last[0]!.y < 0.2 * segment.size) last.push(segment)
    else lines.push([segment])
  }
  return lines
}

/** Whether of two baselines one has more segments than two columns of prose, and the other has nothing but prose. */
function partsProse(a: readonly Segment[], b: readonly Segment[]): boolean {
  const [fewer, more] = a.length < b.length ? [a, b] : [b, a]
  return more.length > 2 && fewer.length < 3 && fewer.every((one) => measureWords([one]).words >= fewestWords)
}

/** The usual distance of lines of prose, which stand below each other; null where there are too few. */
function leadingOf(band: readonly Segment[]): number | null {
  const prose = band.filter((one) => measureWords([one]).words >= fewestWords).sort((a, b) => a.x - b.x || a.y - b.y)
  const distances = prose.flatMap((one, index) => {
    const before = prose[index - 1]
    const isBelow = before && one.x - before.x < one.size / 2 && one.y > before.y
    return isBelow && one.y - before.y < 2.5 * one.size ? [one.y - before.y] : []
  })
  const middle = distances.sort((a, b) => a - b)[distances.length >> 1]
  return middle !== undefined && distances.length >= fewestDistances ? middle : null
}
