/** Picks the figures of a long group that stand on a topic's own page, so that they lie as all of them do. */
import type { FigureGroup } from './group-figures.ts'
import type { FigureView } from './view.ts'

const worthCutting = 3 // Rows; to leave out one or two saves no room.

/**
 * The group with `limit` rows (three or more) where it has clearly more, spread over its order: the largest, the smallest, one of each
 * stretch between. Of neighbours, one that names a source and a date stands for them. The axis stays that of all.
 */
export function shortenGroup(whole: FigureGroup, limit: number): FigureGroup {
  const { rows } = whole
  if (rows.length < limit + worthCutting) return whole
  const [first, last] = [rows.slice(0, 1), rows.slice(-1)]
  const between = rows.slice(1, -1)
  const start = (stretch: number) => Math.floor((stretch * between.length) / (limit - 2))
  const picked = Array.from({ length: limit - 2 }, (_, i) => between.slice(start(i), start(i + 1)).reduce(better))
  return { ...whole, rows: [...first, ...picked, ...last] }
}

const better = (a: FigureView, b: FigureView): FigureView => (worth(b) > worth(a) ? b : a)

const worth = ({ claim: { claim, credits } }: FigureView): number =>
  (credits.length > 0 ? 2 : 0) + (claim.date?.role === 'stated' ? 1 : 0)
