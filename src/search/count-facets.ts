/** Counts the values of facets over the hits that are shown, so that a count never promises what a click does not keep. */
import type { Ask } from './ask.ts'
import type { Hit } from './hit.ts'
import { type Facet, facets } from './record.ts'

/** A value of a facet and how many claims choosing it gives. */
export interface FacetValue {
  value: string
  count: number
  isChosen: boolean
}

export type FacetCounts = Map<Facet, FacetValue[]>

/** Whether a hit has one of the chosen values of each facet, but for the facet left out. */
export const isKept = ({ fragment }: Hit, chosen: Ask['chosen'], except?: Facet): boolean =>
  [...chosen].every(
    ([facet, values]) => facet === except || values.some((value) => fragment.filters[facet]?.includes(value)),
  )

/**
 * The values of every facet, the most frequent first. Values of one facet are alternatives: each is counted among the claims that
 * the other facets keep. A chosen value stays in the list with 0.
 */
export function countFacets(hits: Hit[], chosen: Ask['chosen']): FacetCounts {
  return new Map(
    facets.map((facet) => {
      const counts: Record<string, number> = {}
      for (const hit of hits) {
        if (!isKept(hit, chosen, facet)) continue
        for (const value of hit.fragment.filters[facet] ?? []) counts[value] = (counts[value] ?? 0) + 1
      }
      return [facet, listValues(facet, counts, chosen)]
    }),
  )
}

/** The values of one facet in the order in which they are listed: years from the newest, others by count. */
export function listValues(facet: Facet, counts: Record<string, number>, chosen: Ask['chosen']): FacetValue[] {
  const own = chosen.get(facet) ?? []
  const names = new Set([...Object.keys(counts).filter((value) => counts[value]), ...own])
  const values = [...names].map((value) => ({ value, count: counts[value] ?? 0, isChosen: own.includes(value) }))
  return values.sort(
    (a, b) => (facet === 'Year' ? yearOf(b) - yearOf(a) : b.count - a.count) || compare(a.value, b.value),
  )
}

/** What is no year, such as `Undated`, stands behind all years. */
const yearOf = ({ value }: FacetValue): number => Number(value) || -Infinity
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
