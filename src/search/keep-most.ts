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
  const claims = await loadAny(index, terms)
  const matches = terms.map((term) => matchAny(claims, [term]).filter(({ inOwn }) => inOwn > 0))
  const total = (await index.facts()).claims
  const worths = matches.map(({ length }, i) => worthOf(terms[i] as Term, length, total))
  const having = Map.groupBy(matches.flatMap((own, i) => own.map(({ claim }) => ({ claim, i }))), ({ claim }) => claim) // prettier-ignore
  let best = { worth: 0, kept: [] as Term[] }
  for (const [claim, own] of [...having].sort(([a], [b]) => a - b)) {
    const kept = own.flatMap(({ i }) => terms[i] ?? [])
    const worth = own.reduce((sum, { i }) => sum + (worths[i] ?? 0), likeness(claims, claim, kept) / 2)
    if (worth > best.worth) best = { worth, kept }
  }
  const telling = terms.filter((term) => !isAskedFor(term))
  const kept = telling.filter((term) => best.kept.includes(term))
  const isHalf = kept.length * 2 >= telling.length && best.kept.length < terms.length && kept.length > 0
  const shut = without.map(({ words }) => `-${words}`)
  return isHalf ? [...new Set([...best.kept.map(({ words }) => words), ...shut])].join(' ') : null
}

/** The words of the claims that can have any of the terms. */
async function loadAny(index: SearchIndex, terms: Term[]): Promise<Map<number, ClaimWords>> {
  const leads = await Promise.all(terms.map((term) => index.leads(indexWords({ terms: [term], without: [] }))))
  const numbers = [...new Set(leads.flat())]
  const words = await index.claims(numbers)
  return new Map(words.map((one, i) => [numbers[i] ?? 0, one]))
}

const matchAny = (claims: Map<number, ClaimWords>, terms: Term[]): Match[] =>
  [...claims].flatMap(([claim, words]) => matchClaim(claim, words, { terms, without: [] }, 'whole') ?? [])

function likeness(claims: Map<number, ClaimWords>, claim: number, terms: Term[]): number {
  const words = claims.get(claim)
  return words ? (matchClaim(claim, words, { terms, without: [] }, 'whole')?.likeness ?? 0) : 0
}

/** How telling a term is: the fewer claims have it, the more; what only says that something is asked tells little. */
function worthOf(term: Term, having: number, claims: number): number {
  const worth = 1 + Math.log((claims + 1) / (having + 1))
  if (isAskedFor(term)) return worth / 10
  return /\p{Lu}/u.test(term.words) ? 1.5 * worth : worth // A name: `GPT-4`, `OpenAI`.
}
