/** Orders claims. */
import type { Ask } from './ask.ts'
import type { Facts } from './facts.ts'
import type { Match } from './match-claim.ts'
import { largest } from './measures.ts'

/** A new list in the order asked for; ties stand by relevance, claims without a date or without a figure of the measure last. */
export function sortMatches(matches: Match[], { sort, sizeOf }: Pick<Ask, 'sort' | 'sizeOf'>, facts: Facts): Match[] {
  const relevant = [...matches].sort(
    (a, b) => b.inText - a.inText || b.likeness - a.likeness || b.weight - a.weight || a.claim - b.claim,
  )
  if (sort === 'newest') return sortBy(relevant, (claim) => -facts.day(claim))
  if (sort === 'oldest') return sortBy(relevant, (claim) => facts.day(claim) || noDay)
  if (sort === 'largest' && sizeOf !== null) return sortBy(relevant, (claim) => -largest(facts.figures(claim), sizeOf))
  return relevant
}

const noDay = 99_999_999 // Behind every day there is.

/** By a number of each, the lowest first. */
function sortBy(matches: Match[], keyOf: (claim: number) => number): Match[] {
  const keys = new Map(matches.map(({ claim }) => [claim, keyOf(claim)]))
  const keyAt = ({ claim }: Match): number => keys.get(claim) ?? 0
  return matches.sort((a, b) => (keyAt(a) < keyAt(b) ? -1 : keyAt(a) > keyAt(b) ? 1 : 0))
}
