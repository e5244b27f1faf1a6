/** Counts the values of facets over the hits that are shown, so that a count never promises what a click does not keep. */
import type { Ask, Narrowing } from './ask.ts'
import type { Hit } from './hit.ts'
import { isWithin, overlaps } from './measures.ts'
import { type Facet, facets } from './record.ts'

/** A value of a facet and how many claims choosing it gives. */
export interface FacetValue {
  value: string
  count: number
  isChosen: boolean
}

export type FacetCounts = Map<Facet, FacetValue[]>

/** Whether a hit is within all that narrows, but for what is left out: one of the chosen values of each facet, and the ranges. */
export const isKept = (
  { fragment, figures }: Hit,
  ask: Pick<Ask, 'chosen' | 'figures' | 'years'>,
  except?: Narrowing,
): boolean =>
  [...ask.chosen].every(
    ([facet, values]) => facet === except || values.some((value) => fragment.filters[facet]?.includes(value)),
  ) &&
  (except === 'figures' || !ask.figures || overlaps(figures, ask.figures)) &&
  (except === 'years' || !ask.years || isWithin(fragment, ask.years))

/**
 * The values of every facet, the most frequent first. Values of one facet are alternatives: each is counted among the claims that
 * everything else keeps. A value that any hit has stays in the list with 0, so that nothing vanishes that can be chosen instead.
 */
export function countFacets(hits: Hit[], ask: Pick<Ask, 'chosen' | 'figures' | 'years'>): FacetCounts {
  return new Map(
    facets.map((facet) => {
      const counts: Record<string, number> = {}
      for (const hit of hits) {
        const step = isKept(hit, ask, facet) ? 1 : 0
        for (const value of hit.fragment.filters[facet] ?? []) counts[value] = (counts[value] ?? 0) + step
      }
      return [facet, listValues(facet, counts, ask.chosen)]
    }),
  )
}

/** The values of one facet in the order in which they are listed: years from the newest, others by count. */
export function listValues(facet: Facet, counts: Record<string, number>, chosen: Ask['chosen']): FacetValue[] {
  const own = chosen.get(facet) ?? []
  const names = new Set([...Object.keys(counts), ...own])
  const values = [...names].map((value) => ({ value, count: counts[value] ?? 0, isChosen: own.includes(value) }))
  return values.sort(
    (a, b) => (facet === 'Year' ? yearOf(b) - yearOf(a) : b.count - a.count) || compare(a.value, b.value),
  )
}

/** What is no year, such as `Undated`, stands behind all years. */
const yearOf = ({ value }: FacetValue): number => Number(value) || -Infinity
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
