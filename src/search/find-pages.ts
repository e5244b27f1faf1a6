/** Finds the topics, sources and documents that carry the words in their names. */
import type { Bundle } from './bundle.ts'
import { loadHits } from './find-claims.ts'
import type { Hit } from './hit.ts'
import { indexWords, readQuery } from './read-query.ts'

const looked = 40 // The index puts titles first; what stands behind them is about something else.

/** The best pages for some words: those whose title has them all, then those that are called so otherwise; those with most claims first. */
export async function findPages(bundle: Bundle, words: string, most: number): Promise<Hit[]> {
  const query = readQuery(words)
  // A number is no name: `30` would find a reference of that number.
  if (!query.terms.some(({ tokens }) => tokens.some(({ isNumber }) => !isNumber))) return []
  const answer = await bundle.search(indexWords(query), { filters: { Type: { any: ['topic', 'source', 'document'] } } })
  const hits = await loadHits({ results: answer.results.slice(0, looked) }, query, 'whole')
  const isNamed = ({ ranges, inText }: Hit): boolean => inText === query.terms.length || ranges.credits.length === 0
  const claims = ({ fragment }: Hit): number => Number(fragment.meta['claims'] ?? 0)
  return hits
    .filter(isNamed)
    .sort((a, b) => b.inText - a.inText || claims(b) - claims(a))
    .slice(0, most)
}
