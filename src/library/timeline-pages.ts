/** Where on the pages of a timeline each year stands. */
import { pagedPath } from '../paths.ts'
import type { DatedClaim, Period } from './timeline.ts'

/** How many claims a page of a timeline holds: beside its plots, what a slow phone lays out at once. */
export const timelinePage = 25

/** The way to the heading of a period, on whichever page its first claim stands. */
export function periodPath(path: string, list: DatedClaim[]): (period: Period) => string {
  const places = new Map(list.map((each, at) => [each, at]))
  return ({ id, claims: [first] }) => {
    const at = (first && places.get(first)) ?? 0
    return `${pagedPath(path, Math.floor(at / timelinePage) + 1)}#${id}`
  }
}
