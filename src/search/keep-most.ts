/** Leaves out of a query what keeps it from finding anything: as few words as can be, the least telling ones. */
import { type Match, matchClaim } from './match-claim.ts'
import { nameCandidates } from './name-candidates.ts'
import type { SearchIndex } from './open-search.ts'
import { isAskedFor, readQuery, type Term } from './read-query.ts'
import type { ClaimWords } from './record.ts'

const leastTerms = 3 // Of two words one is left, and that is another question.
const atOnce = 16 // Claims looked into before it is asked whether another can be nearer.

/** A claim by its number, with the terms that Pagefind names it for, and the most that these can be worth. */
interface Candidate {
  claim: number
  terms: Term[]
  most: number
}

/**
 * The words of a query that the claim nearest to it has, or null where it has fewer than half of them; what the query shuts out stays.
 * `GPT-4 parameter count` is `GPT-4 parameter` where no claim counts them. A figure stays: with another one it is no answer.
 */
export async function keepMost(index: SearchIndex, words: string): Promise<string | null> {
  const { terms, without } = readQuery(words)
  if (terms.length < leastTerms) return null
  const named = await Promise.all(terms.map((term) => nameCandidates(index, term, 'whole')))
  const { claims: total } = await index.facts()
  const worths = new Map(terms.map((term, i) => [term, worthOf(term, named[i]?.claims.length ?? 0, total)]))
  const kept = await nearest(index, listCandidates(terms, named.map(({ claims }) => claims), worths), worths) // prettier-ignore
  const telling = terms.filter((term) => !isAskedFor(term))
  const left = telling.filter((term) => kept.includes(term))
  const isHalf = left.length * 2 >= telling.length && kept.length < terms.length && left.length > 0
  if (!isHalf || terms.some((term) => isFigure(term) && !kept.includes(term))) return null
  const shut = without.map(({ words }) => `-${words}`)
  return [...new Set([...kept.map(({ words }) => words), ...shut])].join(' ')
}

/** The claims that have any of the terms, those first that can be nearest. */
function listCandidates(terms: Term[], named: (readonly number[])[], worths: ReadonlyMap<Term, number>): Candidate[] {
  const own = new Map<number, Term[]>()
  for (const [i, term] of terms.entries())
    for (const claim of named[i] ?? []) own.set(claim, [...(own.get(claim) ?? []), term])
  return [...own]
    .map(([claim, terms]) => ({ claim, terms, most: sumOf(terms, worths) + terms.length })) // Likeness is two a term, by half.
    .sort((a, b) => b.most - a.most || a.claim - b.claim)
}

/** The terms that the nearest claim has; claims that can be no nearer are not loaded. */
async function nearest(
  index: SearchIndex,
  candidates: Candidate[],
  worths: ReadonlyMap<Term, number>,
): Promise<Term[]> {
  let best = { worth: 0, claim: Infinity, kept: [] as Term[] }
  for (let from = 0; (candidates[from]?.most ?? 0) >= best.worth && from < candidates.length; from += atOnce) {
    const some = candidates.slice(from, from + atOnce)
    const loaded = await index.claims(some.map(({ claim }) => claim))
    for (const [i, own] of loaded.entries()) {
      const { claim, terms } = some[i] as Candidate
      const kept = terms.filter((term) => isIn(own, term))
      const worth = sumOf(kept, worths) + likeness(own, kept) / 2
      if (worth > best.worth || (worth === best.worth && claim < best.claim)) best = { worth, claim, kept }
    }
  }
  return best.kept
}

const sumOf = (terms: Term[], worths: ReadonlyMap<Term, number>): number =>
  terms.reduce((sum, term) => sum + (worths.get(term) ?? 0), 0)

/** How a claim has all of some terms, whatever its number is; null where it lacks one. */
const matchAll = (claim: ClaimWords, terms: Term[]): Match | null =>
  matchClaim(0, claim, { terms, without: [] }, 'whole')

const isIn = (claim: ClaimWords, term: Term): boolean => (matchAll(claim, [term])?.inOwn ?? 0) > 0
const likeness = (claim: ClaimWords, terms: Term[]): number => matchAll(claim, terms)?.likeness ?? 0

const figureWorth = 1000 // More than all words together: only claims with the figure can be nearest.
const isFigure = ({ tokens }: Term): boolean => tokens.every(({ isNumber }) => isNumber)

/** How telling a term is: the fewer claims have it, the more; what only says that something is asked tells little. */
function worthOf(term: Term, having: number, claims: number): number {
  const worth = 1 + Math.log((claims + 1) / (having + 1))
  if (isFigure(term)) return figureWorth + worth
  if (isAskedFor(term)) return worth / 10
  return /\p{Lu}/u.test(term.words) ? 1.5 * worth : worth // A name: `GPT-4`, `OpenAI`.
}
