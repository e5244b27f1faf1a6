/** What a person asks: words, what is chosen in the facets, and an order. It is the address of the search page, too. */
import { type Facet, facets } from './record.ts'

export const sorts = ['relevance', 'newest', 'oldest', 'largest'] as const
export type Sort = (typeof sorts)[number]

export interface Ask {
  /** As typed. */
  words: string
  /** The chosen values of each facet; a facet without any is left out. */
  chosen: Map<Facet, string[]>
  sort: Sort
}

/** Whether there is anything to search for. */
export const isEmpty = ({ words, chosen }: Ask): boolean => words.trim() === '' && chosen.size === 0

/** Reads an address: `?q=neurons&topic=Quantum+AI&topic=Safety&sort=newest`. What it does not know it leaves out. */
export function readAddress(query: string): Ask {
  const parameters = new URLSearchParams(query)
  const chosen = new Map<Facet, string[]>()
  for (const facet of facets) {
    const values = [...new Set(parameters.getAll(facet.toLowerCase()))].filter(Boolean)
    if (values.length > 0) chosen.set(facet, values)
  }
  const sort = sorts.find((name) => name === parameters.get('sort')) ?? 'relevance'
  return { words: parameters.get('q') ?? '', chosen, sort }
}

/** Writes the address of what is asked, the same for the same; empty where nothing is asked. */
export function writeAddress({ words, chosen, sort }: Ask): string {
  const parameters = new URLSearchParams()
  if (words.trim()) parameters.set('q', words.trim())
  for (const facet of facets) for (const value of chosen.get(facet) ?? []) parameters.append(facet.toLowerCase(), value)
  if (sort !== 'relevance') parameters.set('sort', sort)
  const text = parameters.toString()
  return text ? `?${text}` : ''
}

/** The same with a value of a facet chosen, or no longer chosen. */
export function toggle(ask: Ask, facet: Facet, value: string): Ask {
  const values = ask.chosen.get(facet) ?? []
  const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value]
  const chosen = new Map(ask.chosen)
  if (next.length > 0) chosen.set(facet, next)
  else chosen.delete(facet)
  return { ...ask, chosen, sort: ask.sort === 'largest' && chosen.get('Unit')?.length !== 1 ? 'relevance' : ask.sort }
}
