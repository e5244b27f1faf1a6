/**
 * Topics that a collection suggests by its own words: the nouns and names that its claims share.
 * Claims on `heat pumps`, `air-source heat pumps` and `the heat pump` give `Heat pumps` with those terms.
 */
import { vagueWords } from '../lexicon/vague-words.ts'
import type { Claim } from '../schema.ts'
import { slugify } from '../slug.ts'
import { foldWords } from './assign-topics.ts'
import { collectPhrases, type Phrase } from './topics/collect-phrases.ts'

/** A topic to be saved as `content/topics/SLUG.md`. */
export interface TopicProposal {
  slug: string
  title: string
  kind: 'subject' | 'thing'
  /** Words that mean it, those of most claims first. No two proposals share one. */
  terms: string[]
  /** How many of the claims have one of them. */
  claims: number
}

/** Topics that exist, whose titles, terms and slugs are taken. */
interface KnownTopic {
  id: string
  title: string
  terms: readonly string[]
}

const fewestClaims = 3
const leastShare = 1 / 2000 // Of a large collection's claims; what fewer share is no subject of its own.
const fewestLimit = 20 // Proposals; a larger collection has as many as the root of its claims.
const mostTerms = 12
const weightOfWidth = [0, 1, 1.4, 1.6] // `heat pump` says more than `heat`, which a few more claims have.
const weightOfHeading = 1.3 // What stands in headings is what the authors call their subjects.
const leastNamed = 0.8 // Of the places inside sentences; a name has its capitals nearly everywhere.
const [leastClosed, leastNominal, mostVerbal] = [0.4, 0.25, 0.15] // Of a noun's places; verbs and adjectives stand elsewhere.
const leastClosedAlone = 0.7
const participle = /[^e]ed$/
const adjective = /(?:able|ible|ful|less|ous|ive|al|ic|ary|ant|ent|ern|ing)$/ // Some are nouns, which the places must show.
const leastShownAlone = 1.3 // Of such a word's places, those closed and those with a noun's word before them together.
const broad = 1 / 8 // Of the claims; what so many share divides them too little, so that they count for further proposals as well.
const fewestForBroad = 40
const reserved = 'unsorted'

/**
 * Proposes topics for the claims that have none, the one that sorts most of them first, then always the one that sorts most
 * of the rest. Each has three claims or more; there are at most twenty, or the root of the number of claims where that is more. Deterministic; the time grows with the text.
 */
export function proposeTopics(claims: readonly Claim[], known: readonly KnownTopic[] = []): TopicProposal[] {
  const unsorted = claims.filter(({ topics, status }) => topics.length === 0 && status !== 'withdrawn')
  const phrases = collectPhrases(unsorted, Math.max(fewestClaims, Math.floor(unsorted.length * leastShare)))
  const sources = sourceNames(claims)
  const nouns = [...phrases.values()].filter((phrase) => isNoun(phrase, phrases) && !isSource(phrase, sources))
  const candidates = weigh(nouns, unsorted).sort(
    (a, b) => b.weight * b.claims.length - a.weight * a.claims.length || (a.key < b.key ? -1 : 1),
  )
  const taken = takenBy(known)
  const sorted = new Set<number>()
  const proposals: TopicProposal[] = []
  const most = Math.max(fewestLimit, Math.round(Math.sqrt(unsorted.length)))
  while (proposals.length < most) {
    const seed = bestOf(candidates, sorted, taken)
    if (!seed) break
    const proposal = propose(seed, candidates, taken)
    if (proposal) proposals.push(proposal)
    taken.add(seed.key)
    const isBroad = unsorted.length >= fewestForBroad && seed.claims.length > broad * unsorted.length
    if (proposal && !isBroad) for (const claim of seed.claims) sorted.add(claim)
  }
  return proposals
}

interface Candidate extends Phrase {
  weight: number
}

/** The candidate that sorts most claims anew, for its weight. Candidates come by falling promise, so most need no look. */
function bestOf(
  candidates: readonly Candidate[],
  sorted: ReadonlySet<number>,
  taken: ReadonlySet<string>,
): Candidate | null {
  let [best, most]: [Candidate | null, number] = [null, 0]
  for (const candidate of candidates) {
    if (candidate.weight * candidate.claims.length <= most) break
    if (taken.has(candidate.key)) continue
    const gain = candidate.claims.reduce((count, claim) => count + Number(!sorted.has(claim)), 0)
    if (gain >= fewestClaims && gain * candidate.weight > most) [best, most] = [candidate, gain * candidate.weight]
  }
  return best
}

/** A proposal around a phrase, with the longer phrases that hold it; null where nothing of it is free. */
function propose(seed: Candidate, candidates: readonly Candidate[], taken: Set<string>): TopicProposal | null {
  const isNamed = isName(seed)
  const longer = candidates.filter(
    (one) => ` ${one.key} `.includes(` ${seed.key} `) && one !== seed && !taken.has(one.key),
  )
  const title = titleOf(seed)
  const slug = slugify(title)
  if (!slug || taken.has(`slug ${slug}`)) return null
  const terms = [seed, ...longer.toSorted((a, b) => b.claims.length - a.claims.length || (a.key < b.key ? -1 : 1))]
    .slice(0, mostTerms)
    .flatMap((one) => termsOf(one, taken))
  if (terms.length === 0) return null
  for (const { key } of longer) taken.add(key)
  taken.add(`slug ${slug}`)
  return { slug, title, kind: isNamed ? 'thing' : 'subject', terms, claims: seed.claims.length }
}

/** The ways of writing a phrase that the matching of terms does not hold for one; each is taken from now on. */
function termsOf(phrase: Phrase, taken: Set<string>): string[] {
  return formsOf(phrase).filter((form) => {
    const key = `term ${foldWords(form.split(' '))}`
    return !taken.has(key) && taken.add(key)
  })
}

/** How a phrase is written, most often first; of a subject the forms in small letters before those that open a sentence or a title. */
function formsOf(phrase: Phrase): string[] {
  const isSmall = (form: string) =>
    Number(!isName(phrase) && /^\p{Ll}/u.test(form)) - Number(isName(phrase) && /^\p{Ll}/u.test(form))
  return [...phrase.forms]
    .sort(([a, x], [b, y]) => isSmall(b) - isSmall(a) || y - x || (a < b ? -1 : 1))
    .map(([form]) => form)
}

function titleOf(phrase: Phrase): string {
  const form = formsOf(phrase)[0]!
  return form.charAt(0).toUpperCase() + form.slice(1)
}

const isName = ({ named, inside }: Phrase): boolean => named > 0 && named >= leastNamed * inside

/** Whether the claims use a phrase as a noun: nothing of it follows, no `to` or `will` before it, and for a lone word `the` or `of`. */
function isNoun(phrase: Phrase, phrases: ReadonlyMap<string, Phrase>): boolean {
  const { key, width, times, closed, nominal, verbal } = phrase
  const words = key.split(' ')
  if (words.every((word) => vagueWords.has(word))) return false
  if (isName(phrase)) return closed >= leastClosed * times
  const last = words.at(-1)!
  if (
    closed < (width === 1 ? leastClosedAlone : leastClosed) * times ||
    verbal > mostVerbal * times ||
    participle.test(last)
  )
    return false
  if (width === 1)
    return nominal >= leastNominal * times && (!adjective.test(last) || closed + nominal >= leastShownAlone * times)
  const first = phrases.get(words[0]!)
  return first === undefined || (first.verbal <= mostVerbal * first.times && !participle.test(first.key))
}

/** Names of sources as keys of phrases, those of persons in each part too: whom claims are credited to is no subject. */
function sourceNames(claims: readonly Claim[]): Set<string> {
  const names = new Set<string>()
  for (const { cited, kind } of claims.flatMap(({ sources }) => sources)) {
    const words = wordsOf(cited)
    names.add(foldWords(words))
    if (kind === 'person') for (const word of words) names.add(foldWords([word]))
  }
  return names
}

const isSource = (phrase: Phrase, sources: ReadonlySet<string>): boolean =>
  isName(phrase) && sources.has(foldWords(phrase.key.split(' ')))

function weigh(phrases: readonly Phrase[], claims: readonly Claim[]): Candidate[] {
  const headings = new Set(claims.flatMap(({ section }) => section))
  const headed = new Set([...headings].flatMap((heading) => partsOf(heading)))
  return phrases.map((phrase) => ({
    ...phrase,
    weight: weightOfWidth[phrase.width]! * (headed.has(foldWords(phrase.key.split(' '))) ? weightOfHeading : 1),
  }))
}

function partsOf(heading: string): string[] {
  const words = wordsOf(heading)
  return words.flatMap((_, start) => [1, 2, 3].map((width) => foldWords(words.slice(start, start + width))))
}

function takenBy(known: readonly KnownTopic[]): Set<string> {
  const terms = known
    .flatMap(({ title, terms: own }) => [title, ...own])
    .map((term) => `term ${foldWords(wordsOf(term))}`)
  return new Set([...terms, ...known.map(({ id }) => `slug ${id}`), `slug ${reserved}`])
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+(?:[.'’][\p{L}\p{N}]+)*/gu) ?? []
