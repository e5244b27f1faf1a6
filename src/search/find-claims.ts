/** Finds the claims for what is asked, counts them by facets and measures, and puts them in order; only those shown are loaded. */
import { type Ask, isEmpty } from './ask.ts'
import { countFacets, type FacetCounts, narrow } from './count-facets.ts'
import { findRecords, type Match } from './find-records.ts'
import { type Hit, toHit } from './hit.ts'
import type { Strictness } from './match-text.ts'
import { listMeasures, type MeasureSpan } from './measures.ts'
import type { SearchIndex } from './open-search.ts'
import { type Query, readQuery } from './read-query.ts'
import { sortMatches } from './sort-matches.ts'

/** The claims found. */
export interface Found {
  total: number
  /** `beginning` where no claim has the last word as a whole one. */
  strictness: Strictness
  counts: FacetCounts
  /** The measures to choose a range or an order by, with what the other choices keep of them. */
  measures: MeasureSpan[]
  /** Whether the best claim has all the words itself, and not only in its headings. */
  isWhole: boolean
  /** Claims from a place in the order; fewer than asked for at the end. */
  page: (from: number, to: number) => Promise<Hit[]>
}

/** The claims for what is asked. Whole words come first; beginnings of words are looked for only where there are none. */
export async function findClaims(index: SearchIndex, ask: Ask): Promise<Found> {
  const query = readQuery(ask.words)
  const facts = await index.facts()
  // Words of which none can be searched for find nothing; none at all are met by every claim.
  if (isEmpty(ask) || (ask.words.trim() && query.terms.length + query.without.length === 0)) return nothing
  const { strictness, matches } = await findStrictest(index, query, facts.claims)
  const narrowed = narrow(matches, ask, facts)
  const kept = sortMatches(
    narrowed.flatMap(({ match, fails }) => (fails.length === 0 ? match : [])),
    ask,
    facts,
  )
  const measured = narrowed.filter(({ fails }) => fails.every((one) => one === 'figures'))
  return {
    total: kept.length,
    strictness,
    counts: countFacets(narrowed, ask, facts),
    measures: listMeasures(measured.map(({ match }) => facts.figures(match.record))),
    isWhole: strictness === 'whole' && kept[0]?.inText === query.terms.length,
    page: (from, to) =>
      Promise.all(kept.slice(from, to).map(async ({ record }) => toHit(record, await index.record(record), facts, query, strictness))), // prettier-ignore
  }
}

const nothing: Found = {
  total: 0, strictness: 'whole', counts: new Map(), measures: [], isWhole: false, page: async () => [],
} // prettier-ignore

async function findStrictest(index: SearchIndex, query: Query, claims: number) {
  const find = async (strictness: Strictness) => telling(await findRecords(index, query, strictness, claims)) // prettier-ignore
  const matches = await find('whole')
  if (matches.length > 0 || query.terms.length === 0) return { strictness: 'whole' as const, matches }
  return { strictness: 'beginning' as const, matches: await find('beginning') }
}

/** Without claims that only stand below a heading with the words, unless there are no others. */
function telling(matches: Match[]): Match[] {
  const own = matches.filter(({ inOwn }) => inOwn > 0)
  return own.length > 0 ? own : matches
}
