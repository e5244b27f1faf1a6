/** Asks the index and keeps what really contains the words. */
import type { Ask } from './ask.ts'
import type { Answer, Bundle, Filters } from './bundle.ts'
import { countFacets, type FacetCounts, isKept, listValues } from './count-facets.ts'
import { type Hit, toHit } from './hit.ts'
import type { Strictness } from './match-text.ts'
import { indexWords, type Query, readQuery } from './read-query.ts'
import { facets } from './record.ts'
import { sortHits } from './sort-hits.ts'

/** The claims found. */
export interface Found {
  total: number
  /** False where there were too many to look into each: `total` and `counts` are then those of the index. */
  isExact: boolean
  /** `beginning` where no claim has the last word as a whole one. */
  strictness: Strictness
  counts: FacetCounts
  /** Claims from a place in the order; fewer than asked for at the end, or where the index was wrong about one. */
  page: (from: number, to: number) => Promise<Hit[]>
}

const readable = 400 // Records that one answer may load: about 100 kB, 25 requests.

/** The claims for what is asked. Whole words come first; beginnings of words are looked for only where there are none. */
export async function findClaims(bundle: Bundle, ask: Ask): Promise<Found> {
  const query = readQuery(ask.words)
  const words = query.terms.length > 0 ? indexWords(query) : null
  if (ask.words.trim() && words === null) return nothing
  const answer = await bundle.search(words, { filters: narrowed() })
  if (answer.results.length > readable) return findMany(bundle, ask, query, words)
  const whole = telling(await loadHits(answer, query, 'whole'))
  const strictness = whole.length > 0 || query.terms.length === 0 ? 'whole' : 'beginning'
  const hits = strictness === 'whole' ? whole : telling(await loadHits(answer, query, 'beginning'))
  const kept = sortHits(
    hits.filter((hit) => isKept(hit, ask.chosen)),
    ask,
  )
  return {
    total: kept.length,
    isExact: true,
    strictness,
    counts: countFacets(hits, ask.chosen),
    page: async (from, to) => kept.slice(from, to),
  }
}

const nothing: Found = { total: 0, isExact: true, strictness: 'whole', counts: new Map(), page: async () => [] }

/** Without claims that only stand below a heading with the words, unless there are no others. */
function telling(hits: Hit[]): Hit[] {
  const own = hits.filter(({ inOwn }) => inOwn > 0)
  return own.length > 0 ? own : hits
}

/** Loads the records of an answer and drops those that do not contain the words. */
export async function loadHits(
  { results }: Pick<Answer, 'results'>,
  query: Query,
  strictness: Strictness,
): Promise<Hit[]> {
  const fragments = await Promise.all(results.map(({ data }) => data()))
  return fragments.flatMap((fragment, i) => toHit(fragment, query, results[i]?.score ?? 0, strictness) ?? [])
}

/** Many claims: the index filters, sorts and counts, and only what is shown gets loaded and looked into. */
async function findMany(bundle: Bundle, ask: Ask, query: Query, words: string | null): Promise<Found> {
  await bundle.filters()
  const sort = sortKeys[ask.sort]
  const answer = await bundle.search(words, { filters: narrowed(ask.chosen), ...(sort && { sort }) })
  const counts: FacetCounts = new Map()
  for (const facet of facets) {
    const others = new Map([...ask.chosen].filter(([name]) => name !== facet))
    const own = ask.chosen.has(facet) ? await bundle.search(words, { filters: narrowed(others) }) : answer
    counts.set(facet, listValues(facet, own.filters[facet] ?? {}, ask.chosen))
  }
  const results = ask.sort === 'oldest' ? undatedLast(answer) : answer.results
  const page: Found['page'] = (from, to) => loadHits({ results: results.slice(from, to) }, query, 'beginning')
  // Without words nothing has to be looked into.
  return { total: results.length, isExact: words === null, strictness: 'whole', counts, page }
}

const sortKeys: Partial<Record<Ask['sort'], Record<string, 'asc' | 'desc'>>> = {
  newest: { date: 'desc' },
  oldest: { date: 'asc' },
  largest: { value: 'desc' },
}

/** An undated claim has the day 0, which the index puts before all others. */
function undatedLast({ results, filters }: Answer): Answer['results'] {
  const undated = filters['Year']?.['Undated'] ?? 0
  return [...results.slice(undated), ...results.slice(0, undated)]
}

function narrowed(chosen: Ask['chosen'] = new Map()): Filters {
  return { Type: { any: ['claim'] }, ...Object.fromEntries([...chosen].map(([facet, any]) => [facet, { any }])) }
}
