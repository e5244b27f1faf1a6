/** Whether the gaps of a line are those between the columns of a table, which the words of a justified line do not share. */
import { isValue } from '../is-value.ts'
import type { Segment } from './page.ts'

const least = 0.4 // Of the font size, that a gap shares with the one above or below it.
const fewestGaps = 2 // One gap may be shared by chance, unless a number stands beside it.

/** How far above and below a line its table is looked for; a label of several rows may stand between. */
export const nearby: readonly number[] = [-1, 1, -2, 2]

/** Whether each gap of a line lies over one of a line above or below it. The segments of both come from left to right. */
export function shareGaps(line: readonly Segment[], other: readonly Segment[] | undefined): boolean {
  if (line.length < 2 || !other || other.length < line.length) return false
  const gaps = gapsOf(other)
  const isShared = gapsOf(line).every(({ from, to }) =>
    gaps.some((gap) => Math.min(to, gap.to) - Math.max(from, gap.from) >= least * line[0]!.size),
  )
  return isShared && (line.length > fewestGaps || other.some(isNumber))
}

const isNumber = ({ pieces }: Segment) => isValue(pieces.map(({ text }) => text).join(' '))
const gapsOf = (line: readonly Segment[]) => line.slice(1).map(({ x }, index) => ({ from: line[index]!.right, to: x }))
