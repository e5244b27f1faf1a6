/** Asks the index and keeps what really contains the words. */
import { type Ask, isEmpty } from './ask.ts'
import type { Answer, Filters, SearchIndex } from './bundle.ts'
import { countFacets, type FacetCounts, isKept } from './count-facets.ts'
import { findMany } from './find-many.ts'
import { type Hit, toHit } from './hit.ts'
import type { Strictness } from './match-text.ts'
import { listMeasures, type MeasureSpan } from './measures.ts'
import { indexWords, type Query, readQuery } from './read-query.ts'
import { sortHits } from './sort-hits.ts'

/** The claims found. */
export interface Found {
  total: number
  /** False where there were too many to look into each: `total` and `counts` are then those of the index. */
  isExact: boolean
  /** `beginning` where no claim has the last word as a whole one. */
  strictness: Strictness
  counts: FacetCounts
  /** The measures to choose a range or an order by, with what the other choices keep of them. */
  measures: MeasureSpan[]
  /** Claims from a place in the order; fewer than asked for at the end, or where the index was wrong about one. */
  page: (from: number, to: number) => Promise<Hit[]>
}

const readable = 400 // Records that one answer may load: about 100 kB, 25 requests.

/** The claims for what is asked. Whole words come first; beginnings of words are looked for only where there are none. */
export async function findClaims(index: SearchIndex, ask: Ask): Promise<Found> {
  const query = readQuery(ask.words)
  const words = query.terms.length > 0 ? indexWords(query) : null
  // Words of which none can be searched for find nothing; none at all are met by every claim.
  if (isEmpty(ask) || (ask.words.trim() && words === null && query.without.length === 0)) return nothing
  const answer = await index.search(words, { filters: onlyClaims })
  if (answer.results.length > readable) return findMany(index, ask, query, words)
  const whole = telling(await loadHits(answer, query, 'whole'))
  const strictness = whole.length > 0 || query.terms.length === 0 ? 'whole' : 'beginning'
  const hits = strictness === 'whole' ? whole : telling(await loadHits(answer, query, 'beginning'))
  const kept = sortHits(
    hits.filter((hit) => isKept(hit, ask)),
    ask,
  )
  return {
    total: kept.length,
    isExact: true,
    strictness,
    counts: countFacets(hits, ask),
    measures: listMeasures(hits.filter((hit) => isKept(hit, ask, 'figures'))),
    page: async (from, to) => kept.slice(from, to),
  }
}

export const onlyClaims: Filters = { Type: { any: ['claim'] } }

const nothing: Found = {
  total: 0,
  isExact: true,
  strictness: 'whole',
  counts: new Map(),
  measures: [],
  page: async () => [],
}

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
