/** A page as zones from top to bottom: lines that stand in two columns, and those that span them or are no prose, as tables are. */
import type { Side } from './find-gutters.ts'
import { measureWords } from './measure-words.ts'
import type { Segment } from './page.ts'
import { type Group, toBaselines, toGroups, widestLeading } from './to-groups.ts'

/** What stands between two heights of a page. */
export type Zone = { kind: 'columns'; left: Segment[]; right: Segment[] } | { kind: 'whole'; segments: Segment[] }

/** What spans the gutter above and below a band. */
interface Around {
  above: Segment | null
  below: Segment | null
  sideOf: (one: Segment) => Side
}

const beside = 0.7 // Of the font size: baselines that are nearer are those of lines beside each other.
const fewestWords = 3.5 // A segment of prose has so many on average; the cells of a table have fewer.
const wordsOfNested = 5 // The same where several stand beside each other, which may as well be cells of more than a word.
const linesOfRow = 8 // A row of a table has fewer.
const reach = 0.8 // Of the width of a column: a line that is followed by another of its paragraph gets so far.

/** Cuts a page at what spans the gutter, and at white space where columns begin or end. */
export function toZones(segments: readonly Segment[], sideOf: (one: Segment) => Side): Zone[] {
  const zones: Zone[] = []
  const put = (zone: Zone) => {
    const last = zones.at(-1)
    if (zone.kind === 'whole' && last?.kind === 'whole') last.segments.push(...zone.segments)
    else zones.push(zone)
  }
  let band: Segment[] = []
  let above: Segment | null = null
  const endBand = (below: Segment | null) => {
    for (const zone of partBand(band, { above, below, sideOf })) put(zone)
    band = []
    above = below
  }
  for (const segment of [...segments].sort((a, b) => a.y - b.y || a.x - b.x)) {
    if (sideOf(segment) !== 'across') band.push(segment)
    else {
      endBand(segment)
      put({ kind: 'whole', segments: [segment] })
    }
  }
  endBand(null)
  return zones
}

/** Rows of a table above or below columns are none of theirs, nor is a line or a table of its own below both. */
function partBand(band: readonly Segment[], around: Around): Zone[] {
  const groups = toGroups(band, around.sideOf)
  const isTable = (group: Group) => isTabular(group) || isTouched(group, around)
  const zones: Zone[] = []
  for (let from = 0; from < groups.length;) {
    let to = from
    while (to < groups.length && (!isTable(groups[to]!) || isTitled(groups, to, isTable))) to++
    const { above, columns, below } = trimmed(groups.slice(from, to))
    if (above.length > 0) zones.push({ kind: 'whole', segments: membersOf(above) })
    if (columns.length > 0)
      zones.push({
        kind: 'columns',
        left: columns.flatMap(({ left }) => left),
        right: columns.flatMap(({ right }) => right),
      })
    const rest = [...below, ...groups.slice(to, to + 1)]
    if (rest.length > 0) zones.push({ kind: 'whole', segments: membersOf(rest) })
    from = to + 1
  }
  return zones
}

/**
 * Groups without what stands on one side alone above or below them, where it is a short line or a table of the whole page
 * and no column that goes on.
 */
function trimmed(groups: Group[]): { above: Group[]; columns: Group[]; below: Group[] } {
  const isBoth = ({ left, right }: Group) => left.length > 0 && right.length > 0
  const [first, last] = [groups.findIndex(isBoth), groups.findLastIndex(isBoth) + 1]
  if (first === -1) return { above: groups, columns: [], below: [] }
  const width = Math.max(...groups.map(({ left, right }) => Math.max(widthOf(left), widthOf(right))))
  const isColumn = (own: readonly Group[]) => goesOn(membersOf(own), width)
  const from = isColumn(groups.slice(0, first)) || isTail(groups[0]!) ? 0 : first
  const to = isColumn(groups.slice(last)) ? groups.length : last
  return { above: groups.slice(0, from), columns: groups.slice(from, to), below: groups.slice(to) }
}

/** The end of a sentence that the foot of the left column broke off. */
const isTail = ({ left, right }: Group) => left.length === 0 && /^\p{Ll}/u.test(right[0]!.pieces[0]!.text)
const membersOf = (groups: readonly Group[]) => groups.flatMap(({ left, right }) => [...left, ...right])
const widthOf = (segments: readonly Segment[]) =>
  segments.reduce((right, one) => Math.max(right, one.right), -Infinity) -
  segments.reduce((x, one) => Math.min(x, one.x), Infinity)

/** Whether lines are prose of a column: one that reaches its edge, and another close below. */
const goesOn = (segments: readonly Segment[], width: number) =>
  segments.some((one, index) => {
    const next = segments[index + 1]
    return next && one.right - one.x > reach * width && next.y > one.y && next.y - one.y < widestLeading * one.size
  })

/** A few lines beside one that spans the gutter: there the columns, if there are any, are parted elsewhere. */
function isTouched({ left, right }: Group, { above, below }: Around): boolean {
  const own = [...left, ...right]
  const touches = (one: Segment, other: Segment | null) => other && Math.abs(one.y - other.y) < beside * one.size
  return measureWords(own).lines < linesOfRow && own.some((one) => touches(one, above) || touches(one, below))
}

/** Headings side by side above columns. */
function isTitled(groups: readonly Group[], at: number, isTable: (group: Group) => boolean): boolean {
  const next = groups[at + 1]
  if (!next?.left.length || !next.right.length || isTable(next)) return false
  const size = Math.max(...[...next.left, ...next.right].map((one) => one.size))
  return [...groups[at]!.left, ...groups[at]!.right].every(
    (one) => one.size > 1.05 * size || one.pieces.every(({ isBold }) => isBold),
  )
}

/** Both sides and no prose on either; or numbers on the baselines of words. */
function isTabular({ left, right }: Group): boolean {
  if (left.length === 0 || right.length === 0 || standApart(left, right)) return false
  const [isLeft, isRight] = [isProse(left), isProse(right)]
  if (isLeft && isRight) return false
  if (!isLeft && !isRight) return true
  const [prose, other] = isLeft ? [left, right] : [right, left]
  return isRow(other) || other.every(({ y, size }) => prose.some((one) => Math.abs(one.y - y) < 0.2 * size))
}

/** As many lines on both sides, and none beside another: the author's name in one column and a heading in the other. */
function standApart(left: readonly Segment[], right: readonly Segment[]): boolean {
  const sides = [left, right].map((own) => toBaselines(own).map(([one]) => one!))
  const isNear = ({ y, size }: Segment) => sides[1]!.some((other) => Math.abs(other.y - y) < 0.3 * size)
  return sides[0]!.length === sides[1]!.length && !sides[0]!.some(isNear)
}

function isProse(segments: readonly Segment[]): boolean {
  return measureWords(segments).words >= (isRow(segments) ? wordsOfNested : fewestWords) * segments.length
}

const isRow = (segments: readonly Segment[]) => measureWords(segments).lines < linesOfRow && stacksOf(segments) > 1

/** How many stacks of segments stand beside each other. */
function stacksOf(segments: readonly Segment[]): number {
  let [stacks, right] = [0, -Infinity]
  for (const one of [...segments].sort((a, b) => a.x - b.x)) {
    if (one.x >= right) stacks++
    right = Math.max(right, one.right)
  }
  return stacks
}
