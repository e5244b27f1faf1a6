/** Leaves out of a query what keeps it from finding anything: as few words as can be, the least telling ones. */
import { type Match, matchClaim } from './match-claim.ts'
import type { SearchIndex } from './open-search.ts'
import { indexWords, isAskedFor, readQuery, type Term } from './read-query.ts'
import type { ClaimWords } from './record.ts'

const leastTerms = 3 // Of two words one is left, and that is another question.

/**
 * The words of a query that the claim nearest to it has, or null where it has fewer than half of them; what the query shuts out stays.
 * `GPT-4 parameter count` is `GPT-4 parameter` where no claim counts them.
 */
export async function keepMost(index: SearchIndex, words: string): Promise<string | null> {
  const { terms, without } = readQuery(words)
  if (terms.length < leastTerms) return null
  const claims = (await loadAny(index, terms)).map((own) => ({ own, kept: terms.filter((term) => isIn(own, term)) }))
  const total = (await index.facts()).claims
  const worths = new Map(terms.map((term) => [term, worthOf(term, claims.filter(({ kept }) => kept.includes(term)).length, total)])) // prettier-ignore
  let best = { worth: 0, kept: [] as Term[] }
  for (const { own, kept } of claims) {
    const worth = kept.reduce((sum, term) => sum + (worths.get(term) ?? 0), likeness(own, kept) / 2)
    if (worth > best.worth) best = { worth, kept }
  }
  const telling = terms.filter((term) => !isAskedFor(term))
  const kept = telling.filter((term) => best.kept.includes(term))
  const isHalf = kept.length * 2 >= telling.length && best.kept.length < terms.length && kept.length > 0
  const shut = without.map(({ words }) => `-${words}`)
  return isHalf ? [...new Set([...best.kept.map(({ words }) => words), ...shut])].join(' ') : null
}

/** The words of the claims that can have any of the terms, in the order of their numbers. */
async function loadAny(index: SearchIndex, terms: Term[]): Promise<ClaimWords[]> {
  const leads = await Promise.all(terms.map((term) => index.leads(indexWords({ terms: [term], without: [] }))))
  return index.claims([...new Set(leads.flat())].sort((a, b) => a - b))
}

/** How a claim has all of some terms, whatever its number is; null where it lacks one. */
const matchAll = (claim: ClaimWords, terms: Term[]): Match | null =>
  matchClaim(0, claim, { terms, without: [] }, 'whole')

const isIn = (claim: ClaimWords, term: Term): boolean => (matchAll(claim, [term])?.inOwn ?? 0) > 0
const likeness = (claim: ClaimWords, terms: Term[]): number => matchAll(claim, terms)?.likeness ?? 0

/** How telling a term is: the fewer claims have it, the more; what only says that something is asked tells little. */
function worthOf(term: Term, having: number, claims: number): number {
  const worth = 1 + Math.log((claims + 1) / (having + 1))
  if (isAskedFor(term)) return worth / 10
  return /\p{Lu}/u.test(term.words) ? 1.5 * worth : worth // A name: `GPT-4`, `OpenAI`.
}
