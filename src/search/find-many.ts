/** Many claims: the index filters, sorts and counts, and only what is shown gets loaded and looked into. */
import { type Ask, widen } from './ask.ts'
import type { Answer, Counts, Filters, Lead, SearchIndex } from './bundle.ts'
import { type FacetCounts, isKept, listValues } from './count-facets.ts'
import { type Found, loadHits, onlyClaims } from './find-claims.ts'
import type { Hit } from './hit.ts'
import type { Query } from './read-query.ts'
import { facets } from './record.ts'
import { measuresIn, scalesWithin } from './scales.ts'
import { sortHits } from './sort-hits.ts'

/**
 * The claims that the index finds, `words` being those it knows. Its numbers are exact where nothing has to be looked into: no words,
 * and no range that cuts through a decade or a year.
 */
export async function findMany(index: SearchIndex, ask: Ask, query: Query, words: string | null): Promise<Found> {
  const unknown = await unknownWords(index, query)
  const known = await index.filters()
  const search = (own: Ask, filters: Filters = {}, sort?: Record<string, 'asc' | 'desc'>) =>
    index.search(words, { filters: { ...filtersOf(own, known), ...filters }, ...(sort && { sort }) })
  const answer = await search(ask, {}, sortKeys[ask.sort])
  if (unknown || answer.results.length === 0) return { ...empty, counts: await countMany(ask, search, answer) }
  const leads = await inOrder(ask, answer, known, search)
  return {
    total: answer.results.length,
    isExact: words === null && query.without.length === 0 && !ask.figures && !ask.years,
    strictness: 'whole',
    counts: await countMany(ask, search, answer),
    // One more question where a range is asked for: its measure is to be chosen anew among all.
    measures: measuresIn((ask.figures ? await search(widen(ask, 'figures')) : answer).filters),
    page: async (from, to) => {
      const hits = await loadHits({ results: leads.slice(from, to) }, query, 'beginning')
      const kept = hits.filter((hit) => isKept(hit, ask))
      return ask.sort === 'largest' ? sortHits(kept, ask) : kept
    },
  }
}

type Search = (own: Ask, filters?: Filters, sort?: Record<string, 'asc' | 'desc'>) => Promise<Answer>

const empty: Found = { total: 0, isExact: true, strictness: 'whole', counts: new Map(), measures: [], page: async (): Promise<Hit[]> => [] } // prettier-ignore

const sortKeys: Partial<Record<Ask['sort'], Record<string, 'asc' | 'desc'>>> = {
  newest: { date: 'desc' },
  oldest: { date: 'asc' },
}

/** Whether a word stands in no record: the index leaves such a word out of the question, and would answer the rest. */
async function unknownWords(index: SearchIndex, { terms }: Query): Promise<boolean> {
  if (terms.length === 0) return false
  const { knows } = await index.vocabulary()
  return terms.some(({ tokens }) => tokens.some((token) => !token.isNumber && !knows(token.forms)))
}

async function countMany(ask: Ask, search: Search, answer: Answer): Promise<FacetCounts> {
  const counts: FacetCounts = new Map()
  for (const facet of facets) {
    const own = ask.chosen.has(facet) ? await search(widen(ask, facet)) : answer
    counts.set(facet, listValues(facet, own.filters[facet] ?? {}, ask.chosen))
  }
  return counts
}

/** The results in the order asked for; by size, decade for decade, each put in order when it is shown. */
async function inOrder(ask: Ask, answer: Answer, known: Counts, search: Search): Promise<Lead[]> {
  if (ask.sort === 'oldest') return undatedLast(answer)
  if (ask.sort !== 'largest' || ask.sizeOf === null) return answer.results
  const ordered = new Map<string, Lead>()
  for (const scale of scalesWithin(known, { measure: ask.sizeOf, from: null, to: null })) {
    const { results } = await search(ask, { Scale: { any: [scale] } })
    for (const lead of results) if (!ordered.has(lead.id)) ordered.set(lead.id, lead)
  }
  for (const lead of answer.results) if (!ordered.has(lead.id)) ordered.set(lead.id, lead)
  return [...ordered.values()]
}

/** An undated claim has the day 0, which the index puts before all others. */
function undatedLast({ results, filters }: Answer): Answer['results'] {
  const undated = filters['Year']?.['Undated'] ?? 0
  return [...results.slice(undated), ...results.slice(0, undated)]
}

/** What the index can narrow to by itself: facets, the decades of a range of figures, the years of a range. */
function filtersOf({ chosen, figures, years }: Ask, known: Counts): Filters {
  const own: Filters = Object.fromEntries([...chosen].map(([facet, any]) => [facet, { any }]))
  if (figures) own['Scale'] = { any: atLeastOne(scalesWithin(known, figures)) }
  if (years && !chosen.has('Year')) {
    const within = Object.keys(known['Year'] ?? {}).filter(
      (year) => Number(year) >= (years.since ?? -Infinity) && Number(year) <= (years.until ?? Infinity),
    )
    own['Year'] = { any: atLeastOne(within) }
  }
  return { ...onlyClaims, ...own }
}

// Without any value Pagefind would not narrow at all.
const atLeastOne = (values: string[]): string[] => (values.length > 0 ? values : ['none'])
