/** Lists the typed fields of records as the table that search loads. */
import { dateSpan } from './date-span.ts'
import type { FactTable } from './facts.ts'
import { writeFigures } from './measures.ts'
import { type Facet, facets, type SearchRecord } from './record.ts'

/** The table of some claims. */
export function listFacts(claims: readonly SearchRecord[]): FactTable {
  const dates = new Map<string, number>()
  for (const { date } of claims) if (date && !dates.has(date.edtf)) dates.set(date.edtf, dates.size)
  return {
    facets: Object.fromEntries(facets.map((facet) => [facet, listColumn(claims, facet)])) as FactTable['facets'],
    dates: [...dates.keys()].map((edtf) => {
      const { day, first, last } = dateSpan(edtf)
      return [edtf, day, first, last]
    }),
    dated: claims.map(({ date }) => (date ? 2 * (dates.get(date.edtf) ?? 0) + Number(date.role === 'stated') : -1)),
    figures: claims.map(({ figures }) => writeFigures(figures)),
  }
}

function listColumn(claims: readonly SearchRecord[], facet: Facet): FactTable['facets'][Facet] {
  const places = new Map<string, number>()
  const of = claims.map(({ filters }) => {
    const own = (filters[facet] ?? []).map((value) => {
      if (!places.has(value)) places.set(value, places.size)
      return places.get(value) ?? 0
    })
    return own.length === 1 ? (own[0] ?? 0) : own
  })
  return { values: [...places.keys()], of }
}
