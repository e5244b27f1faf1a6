/** Finds the topics, sources and documents that carry the words in their names. */
import type { SearchIndex } from './bundle.ts'
import { loadHits } from './find-claims.ts'
import type { Hit } from './hit.ts'
import { findTerm } from './match-text.ts'
import { indexWords, type Query, readQuery } from './read-query.ts'
import { readTokens } from './read-tokens.ts'

const looked = 16 // The index puts titles first; what stands behind them is about something else.

/** The best pages for some words: those whose title has them all, then those that are called just so otherwise, each by claims. */
export async function findPages(index: SearchIndex, words: string, most: number): Promise<Hit[]> {
  const query = readQuery(words)
  // A number is no name: `30` would find a reference of that number.
  if (!query.terms.some(({ tokens }) => tokens.some(({ isNumber }) => !isNumber))) return []
  const answer = await index.search(indexWords(query), { filters: { Type: { any: ['topic', 'source', 'document'] } } })
  const hits = await loadHits({ results: answer.results.slice(0, looked) }, query, 'whole')
  const claims = ({ fragment }: Hit): number => Number(fragment.meta['claims'] ?? 0)
  return hits
    .filter((hit) => hit.inText === query.terms.length || isAlias(hit, query))
    .sort((a, b) => b.inText - a.inText || claims(b) - claims(a))
    .slice(0, most)
}

/** Whether one of the other names is what was typed, no more and no less: `AI Act` for `EU AI Act`. */
function isAlias({ fields }: Hit, { terms }: Query): boolean {
  const length = terms.reduce((sum, { tokens }) => sum + tokens.length, 0)
  return fields.section.split(', ').some((name) => {
    const tokens = readTokens(name)
    return (
      tokens.filter(({ isPart }) => !isPart).length === length &&
      terms.every((term) => findTerm(term, tokens).length > 0)
    )
  })
}
