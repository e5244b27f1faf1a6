/** A claim that was found, as results show it. */
import type { Facts } from './facts.ts'
import { findTerm, mergeRanges, type Range, type Strictness } from './match-text.ts'
import type { Query } from './read-query.ts'
import { readTokens } from './read-tokens.ts'
import { type Fields, fieldNames, type FigureFacts, type ShownRecord } from './record.ts'

export interface Hit {
  record: ShownRecord
  /** Where the words stand in each field. */
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

/** The hit of the record of a number, the words of the query marked in it. */
export function toHit(number: number, record: ShownRecord, facts: Facts, query: Query, strictness: Strictness): Hit {
  const valuesOf = (facet: 'Topic' | 'Source' | 'Document' | 'Kind'): string[] =>
    facts.valuesOf(facet, number).map((value) => facts.values(facet)[value] ?? '')
  return {
    record,
    ranges: markFields(record, query, strictness),
    figures: facts.figures(number),
    date: facts.date(number),
    topic: valuesOf('Topic')[0] ?? null,
    sources: valuesOf('Source'),
    document: valuesOf('Document')[0] ?? null,
    kind: valuesOf('Kind')[0] ?? null,
  }
}

function markFields(record: Fields, { terms }: Query, strictness: Strictness): Hit['ranges'] {
  const ranges: Hit['ranges'] = { text: [], section: [], credits: [] }
  if (terms.length === 0) return ranges
  for (const name of fieldNames) {
    const tokens = readTokens(record[name])
    ranges[name] = mergeRanges(
      terms.flatMap((term, i) => findTerm(term, tokens, i === terms.length - 1 ? strictness : 'whole')),
    )
  }
  return ranges
}
