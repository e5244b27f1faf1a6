/** A claim that was found, as results show it. */
import type { Facts } from './facts.ts'
import { markClaim } from './match-claim.ts'
import type { Range, Strictness } from './match-text.ts'
import type { Query } from './read-query.ts'
import type { ClaimWords, Fields, FigureFacts } from './record.ts'

export interface Hit {
  words: ClaimWords
  /** Where the words asked for stand in each field. */
  ranges: Record<keyof Fields, Range[]>
  /** Its figures, in reading order. */
  figures: FigureFacts[]
  date: { edtf: string; isStated: boolean } | null
  /** Its values in the facets that results name; the first of its topics is the best. */
  topic: string | null
  sources: string[]
  document: string | null
  kind: string | null
}

/** The hit of the claim of a number, the words of the query marked in it. */
export function toHit(claim: number, words: ClaimWords, facts: Facts, query: Query, strictness: Strictness): Hit {
  const valuesOf = (facet: 'Topic' | 'Source' | 'Document' | 'Kind'): string[] =>
    facts.valuesOf(facet, claim).map((value) => facts.values(facet)[value] ?? '')
  return {
    words,
    ranges: markClaim(words, query, strictness),
    figures: facts.figures(claim),
    date: facts.date(claim),
    topic: valuesOf('Topic')[0] ?? null,
    sources: valuesOf('Source'),
    document: valuesOf('Document')[0] ?? null,
    kind: valuesOf('Kind')[0] ?? null,
  }
}
