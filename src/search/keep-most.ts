/** Leaves out of a query what keeps it from finding anything: as few words as can be, the least telling ones. */
import { askTerm, type AskedTerm, matchTerms, readPostings, Rows } from './find-records.ts'
import type { Posting, SearchIndex } from './open-search.ts'
import { isAskedFor, readQuery } from './read-query.ts'

const leastTerms = 3 // Of two words one is left, and that is another question.

/**
 * The words of a query that the claim nearest to it has, or null where it has fewer than half of them; what the query shuts out stays.
 * `GPT-4 parameter count` is `GPT-4 parameter` where no claim counts them.
 */
export async function keepMost(index: SearchIndex, words: string): Promise<string | null> {
  const { terms, without } = readQuery(words)
  if (terms.length < leastTerms) return null
  const [vocabulary, facts] = await Promise.all([index.vocabulary(), index.facts()])
  const asked = terms.map((term) => askTerm(term, vocabulary, 'whole'))
  const postings = await readPostings(index, asked)
  const rows = new Rows(vocabulary, postings)
  const worths = asked.map((term) => worthOf(term, postings, facts.claims))
  const near = new Set([...postings.values()].flatMap((posting) => [...posting.keys()]))
  let best = { worth: 0, kept: [] as AskedTerm[] }
  for (const record of [...near].sort((a, b) => a - b)) {
    const fields = rows.read(record)
    const kept = asked.filter((term) => matchTerms([term], fields, record, 0)?.inOwn)
    const match = matchTerms(kept, fields, record, 0)
    const worth = kept.reduce((sum, term) => sum + (worths[asked.indexOf(term)] ?? 0), (match?.likeness ?? 0) / 2)
    if (worth > best.worth) best = { worth, kept }
  }
  const telling = asked.filter(({ term }) => !isAskedFor(term))
  const kept = telling.filter((term) => best.kept.includes(term))
  const isHalf = kept.length * 2 >= telling.length && best.kept.length < terms.length && kept.length > 0
  const shut = without.map(({ words }) => `-${words}`)
  return isHalf ? [...new Set([...best.kept.map(({ term }) => term.words), ...shut])].join(' ') : null
}

/** How telling a term is: the fewer claims have it, the more; what only says that something is asked tells little. */
function worthOf({ term, entries }: AskedTerm, postings: Map<number, Posting>, claims: number): number {
  const sizes = entries.map((list) => list.reduce((sum, entry) => sum + (postings.get(entry)?.size ?? 0), 0))
  const worth = 1 + Math.log((claims + 1) / (Math.min(...sizes) + 1))
  if (isAskedFor(term)) return worth / 10
  return /\p{Lu}/u.test(term.words) ? 1.5 * worth : worth // A name: `GPT-4`, `OpenAI`.
}
