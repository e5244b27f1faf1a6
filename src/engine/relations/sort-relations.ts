/** The order of relations, and how many of them a claim keeps. */
import { byCodeUnit } from '../by-code-unit.ts'
import { type RelationType, relationTypes } from '../schema.ts'
import type { Weighed } from './relate-passages.ts'

/** Relations of a type that a claim takes part in; what collides is never left out. */
const mostOfType: Readonly<Record<RelationType, number>> = {
  collides: Infinity,
  agrees: 12,
  echoes: 12,
  refines: 12,
  'same-subject': 3,
}

/** In a fixed order: by type, strength and ids. Of all that does not collide a claim keeps the first few. */
export function sortRelations(found: readonly Weighed[]): Weighed[] {
  const byType = Map.groupBy(found, ({ type }) => type)
  return relationTypes.flatMap((type) => {
    const times = new Map<string, number>()
    const sorted = (byType.get(type) ?? []).sort(
      (a, b) => b.strength - a.strength || byCodeUnit(a.claims[0], b.claims[0]) || byCodeUnit(a.claims[1], b.claims[1]),
    )
    return sorted.filter(({ claims }) => {
      if (claims.some((id) => (times.get(id) ?? 0) >= mostOfType[type])) return false
      for (const id of claims) times.set(id, (times.get(id) ?? 0) + 1)
      return true
    })
  })
}
