/** Finds the claims for what is asked, counts them by facets and measures, and puts them in order; only those shown are loaded. */
import { type Ask, isEmpty } from './ask.ts'
import { countFacets, type FacetCounts, type Narrowed, narrow } from './count-facets.ts'
import type { Facts } from './facts.ts'
import { type Hit, toHit } from './hit.ts'
import { anyMatch, type Match, matchClaim } from './match-claim.ts'
import type { Strictness } from './match-text.ts'
import { listMeasures, type MeasureSpan } from './measures.ts'
import { nameCommon } from './name-candidates.ts'
import type { SearchIndex } from './open-search.ts'
import { type Query, readQuery } from './read-query.ts'
import { sortMatches } from './sort-matches.ts'

/** From year to year, both within. */
type YearSpan = readonly [first: number, last: number]

/** The claims found. */
export interface Found {
  total: number
  /** `beginning` where no claim has the last word as a whole one. */
  strictness: Strictness
  counts: FacetCounts
  /** The measures to choose a range or an order by, with what the other choices keep of them. */
  measures: MeasureSpan[]
  /** The earliest and the latest year that they speak of, with what the other choices keep; null where none has a date. */
  years: YearSpan | null
  /** Whether the best claim has all the words itself, and not only in its headings. */
  isWhole: boolean
  /** Claims from a place in the order; fewer than asked for at the end. */
  page: (from: number, to: number) => Promise<Hit[]>
}

/** The claims for what is asked. Whole words come first; beginnings of words are looked for only where there are none. */
export async function findClaims(index: SearchIndex, ask: Ask): Promise<Found> {
  const query = readQuery(ask.words)
  // Words of which none can be searched for find nothing; none at all are met by every claim.
  if (isEmpty(ask) || (ask.words.trim() && query.terms.length + query.without.length === 0)) return nothing
  const facts = await index.facts()
  const { strictness, matches } = await findMatches(index, query, facts.claims)
  const narrowed = narrow(matches, ask, facts)
  const kept = sortMatches(narrowed.flatMap(({ match, fails }) => (fails.length === 0 ? match : [])), ask, facts) // prettier-ignore
  const measured = narrowed.filter(({ fails }) => fails.every((one) => one === 'figures'))
  return {
    total: kept.length,
    strictness,
    counts: countFacets(narrowed, ask, facts),
    years: spanYears(narrowed, facts),
    measures: listMeasures(measured.map(({ match }) => facts.figures(match.claim))),
    isWhole: strictness === 'whole' && kept[0]?.inText === query.terms.length,
    page: async (from, to) => {
      const shown = kept.slice(from, to).map(({ claim }) => claim)
      const words = await index.claims(shown)
      return words.map((one, i) => toHit(shown[i] ?? 0, one, facts, query, strictness))
    },
  }
}

function spanYears(claims: Narrowed[], facts: Facts): YearSpan | null {
  const spans = claims.flatMap(({ match, fails }) =>
    fails.every((one) => one === 'years') ? [facts.years(match.claim)] : [],
  )
  const ends = spans.flatMap((span) => span ?? []).filter(Number.isFinite)
  if (ends.length === 0) return null
  return [ends.reduce((a, b) => Math.min(a, b)), ends.reduce((a, b) => Math.max(a, b))]
}

const nothing: Found = {
  total: 0, strictness: 'whole', counts: new Map(), measures: [], years: null, isWhole: false, page: async () => [],
} // prettier-ignore

async function findMatches(
  index: SearchIndex,
  query: Query,
  total: number,
): Promise<{ strictness: Strictness; matches: Match[] }> {
  const { terms, without } = query
  const all = (): number[] => Array.from({ length: total }, (_, claim) => claim)
  if (terms.length + without.length === 0) return { strictness: 'whole', matches: all().map(anyMatch) }
  const find = async (strictness: Strictness): Promise<Match[]> => {
    const numbers = terms.length === 0 ? all() : (await nameCommon(index, terms, strictness)).claims
    const words = await index.claims(numbers)
    return telling(words.flatMap((one, i) => matchClaim(numbers[i] ?? 0, one, query, strictness) ?? []))
  }
  const matches = await find('whole')
  if (matches.length > 0 || terms.length === 0) return { strictness: 'whole', matches }
  return { strictness: 'beginning', matches: await find('beginning') }
}

/** Without claims that only stand below a heading with the words, unless there are no others. */
function telling(matches: Match[]): Match[] {
  const own = matches.filter(({ inOwn }) => inOwn > 0)
  return own.length > 0 ? own : matches
}
