/** Counts the values of facets over all claims found, so that a count never promises what a click does not keep. */
import { byCodeUnit } from '../engine/by-code-unit.ts'
import { type Ask, type Narrowing, narrowings } from './ask.ts'
import type { Facts } from './facts.ts'
import type { Match } from './match-claim.ts'
import { type Facet, facets } from './record.ts'

/** A value of a facet and how many claims choosing it gives. */
export interface FacetValue {
  value: string
  count: number
  isChosen: boolean
}

export type FacetCounts = Map<Facet, FacetValue[]>

/** A claim that has the words, and what narrows that it is outside of. */
export interface Narrowed {
  match: Match
  fails: Narrowing[]
}

/** Tells of each claim what keeps it out: a facet of which it has none of the chosen values, or a range. */
export function narrow(matches: Match[], ask: Ask, facts: Facts): Narrowed[] {
  const tests = narrowings(ask).map((narrowing) => ({ narrowing, isKept: testOf(narrowing, ask, facts) }))
  return matches.map((match) => ({
    match,
    fails: tests.flatMap(({ narrowing, isKept }) => (isKept(match.claim) ? [] : narrowing)),
  }))
}

function testOf(narrowing: Narrowing, { chosen, figures, years }: Ask, facts: Facts): (claim: number) => boolean {
  if (narrowing === 'figures') return (claim) => !figures || facts.overlaps(claim, figures)
  if (narrowing === 'years') return (claim) => !years || facts.isWithin(claim, years)
  const own = new Set(chosen.get(narrowing)?.map((value) => facts.values(narrowing).indexOf(value)))
  return (claim) => facts.valuesOf(narrowing, claim).some((value) => own.has(value))
}

/**
 * The values of every facet, the most frequent first. Values of one facet are alternatives: each is counted among the claims that
 * everything else keeps. A value that any claim has stays in the list with 0, so that nothing vanishes that can be chosen instead.
 */
export function countFacets(claims: Narrowed[], { chosen }: Ask, facts: Facts): FacetCounts {
  return new Map(
    facets.map((facet) => {
      const counts = new Map<number, number>()
      for (const { match, fails } of claims) {
        const step = fails.every((one) => one === facet) ? 1 : 0
        for (const value of facts.valuesOf(facet, match.claim)) counts.set(value, (counts.get(value) ?? 0) + step)
      }
      const names = facts.values(facet)
      const named = new Map([...counts].map(([value, count]) => [names[value] ?? '', count]))
      return [facet, listValues(facet, named, chosen.get(facet) ?? [])]
    }),
  )
}

/** The values of one facet in the order in which they are listed: years from the newest, others by count. */
function listValues(facet: Facet, counts: Map<string, number>, chosen: string[]): FacetValue[] {
  const names = new Set([...counts.keys(), ...chosen])
  const values = [...names].map((value) => ({ value, count: counts.get(value) ?? 0, isChosen: chosen.includes(value) }))
  return values.sort(
    (a, b) => (facet === 'Year' ? yearOf(b) - yearOf(a) : b.count - a.count) || byCodeUnit(a.value, b.value),
  )
}

/** What is no year, such as `Undated`, stands behind all years. */
const yearOf = ({ value }: FacetValue): number => Number(value) || -1e9
