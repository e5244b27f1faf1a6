/**
 * The topics of each claim, by the terms of topics: in the claim itself first, then in its headings, then beside it.
 * `Loihi 2 requires 500 watts` below `Neuromorphic LLMs` is about Loihi 2 and neuromorphic computing.
 */
import { findAll } from '../find-all.ts'
import { type Reason, reasonAt, reasonBy } from '../reason.ts'
import type { TopicMatter } from '../schema.ts'
import type { Span } from '../sentence.ts'

/** What of a claim tells its subject. */
export interface Passage {
  text: string
  /** The headings above it, outermost first; the document's title is the first. */
  headings: string[]
  /** The sentences before and behind it in its paragraph. */
  neighbours: string[]
}

/** A topic of a passage, with the terms that gave it, the weightiest first. */
export interface AssignedTopic {
  topic: string
  reasons: Reason[]
}

/** Finds the topics of passages, the best first; made once for a set of topics. */
export type TopicAssigner = (passage: Passage) => AssignedTopic[]

/** What speaks for a topic so far. */
interface Score {
  weight: number
  reasons: Reason[]
}

interface Term {
  topic: string
  /** Its words as written where case matters (`SLM`, `xAI`), null where it does not. */
  exact: string | null
  /** How many words it has. */
  width: number
}

const weights = { text: 4, heading: 2.5, title: 0.5, neighbour: 1 } // The claim's own words outweigh all around them.
const wordBonus = 0.75 // A term of more words says more.
const repeatShare = 0.25 // A second mention adds a little.
const broaderShare = 0.6 // A named thing speaks for its subject, less than a word for the subject does.
const leastShare = 0.4 // Of the best subject's weight; what lies below is said in passing.
const mostSubjects = 3
const mostThings = 5
const word = /[\p{L}\p{N}]+(?:[.'’][\p{L}\p{N}]+)*\+?/gu // A hyphen parts words, so that `quantum-enhanced` and `quantum enhanced` are one.

/** Builds the assigner. Topics name their broader ones by id; terms are whole words, `s` at the end aside. */
export function makeTopicAssigner(topics: ReadonlyMap<string, TopicMatter>): TopicAssigner {
  const terms = indexTerms(topics)
  const widest = [...terms.values()].flat().reduce((most, { width }) => Math.max(most, width), 1)
  const found = new Map<string, (Term & Span)[]>() // A sentence is asked for itself and beside its neighbours, a heading for each claim below it.
  const subjectOf = new Map([...topics.keys()].map((id) => [id, subjectAbove(id, topics)]))
  return ({ text, headings, neighbours }) => {
    const things = new Map<string, Score>()
    const subjects = new Map<string, Score>()
    const read = (words: string, weight: number, place: Place) => {
      const known = found.get(words) ?? findTerms(words, terms, widest)
      found.set(words, known)
      for (const { topic, width, start, end } of known) {
        const reason =
          place === 'the claim'
            ? reasonAt(words, start, end, `a term in ${place}`)
            : reasonBy(`a term in ${place}`, words.slice(start, end))
        const gained = weight * (1 + wordBonus * (width - 1))
        const isThing = topics.get(topic)!.kind === 'thing'
        if (isThing && place === 'the claim') add(things, topic, gained, reason)
        const subject = subjectOf.get(topic)
        if (subject) add(subjects, subject, isThing ? gained * broaderShare : gained, reason)
      }
    }
    read(text, weights.text, 'the claim')
    headings.forEach((heading, index) =>
      index === 0 ? read(heading, weights.title, 'the title') : read(heading, weights.heading, 'its section'),
    )
    neighbours.forEach((neighbour) => read(neighbour, weights.neighbour, 'a neighbour'))
    return [...best(subjects, mostSubjects, leastShare), ...best(things, mostThings, 0)]
  }
}

/** The nearest subject on the way up from a topic, itself first; none where the way leads into a circle or nowhere. */
function subjectAbove(id: string, topics: ReadonlyMap<string, TopicMatter>): string | undefined {
  const passed = new Set<string>()
  let topic: string | undefined = id
  while (topic !== undefined && !passed.has(topic) && topics.get(topic)?.kind === 'thing') {
    passed.add(topic)
    topic = topics.get(topic)?.broader
  }
  return topic !== undefined && topics.get(topic)?.kind === 'subject' ? topic : undefined
}

type Place = 'the claim' | 'the title' | 'its section' | 'a neighbour'

function add(scores: Map<string, Score>, id: string, gained: number, reason: Reason): void {
  const before = scores.get(id)
  if (!before) return void scores.set(id, { weight: gained, reasons: [reason] })
  before.weight = Math.max(before.weight, gained) + repeatShare * Math.min(before.weight, gained)
  if (!before.reasons.some(({ rule, words }) => rule === reason.rule && words === reason.words))
    before.reasons.push(reason)
}

/** By folded words; each entry holds the terms that fold alike, `not` phrases with an empty topic. */
function indexTerms(topics: ReadonlyMap<string, TopicMatter>): Map<string, Term[]> {
  const terms = new Map<string, Term[]>()
  const put = (phrase: string, topic: string) => {
    const words = phrase.match(word) ?? []
    const exact = /\p{Lu}.*\p{Lu}|\p{Ll}\p{Lu}/u.test(phrase.replace(/\s.*/, '')) && words.length === 1 ? phrase : null
    const key = foldWords(words)
    const term = { topic, exact, width: words.length }
    const same = terms.get(key)
    if (same) same.push(term)
    else if (key) terms.set(key, [term])
  }
  for (const [id, { title, terms: own, not }] of topics) {
    for (const phrase of new Set([...own, title])) put(phrase, id)
    for (const phrase of not) put(phrase, '')
  }
  return terms
}

/** The terms in a text, longest first, none within another; a phrase that does not mean a topic hides the words in it. */
function findTerms(text: string, terms: ReadonlyMap<string, Term[]>, widest: number): (Term & Span)[] {
  const places = findAll(text, word)
  const words = places.map(([own]) => own)
  const folded = words.map(fold) // Once a word: it stands in as many phrases as the widest term has words.
  const found: (Term & Span)[] = []
  for (let start = 0; start < words.length; start++) {
    for (let width = Math.min(widest, words.length - start); width > 0; width--) {
      const first = words[start]!
      const match = terms
        .get(folded.slice(start, start + width).join(' '))
        ?.find(({ exact }) => exact === null || exact === first.replace(/['’]s$/, '') || `${exact}s` === first)
      if (!match) continue
      const last = places[start + width - 1]!
      if (match.topic) found.push({ ...match, start: places[start]!.index, end: last.index + last[0].length })
      start += width - 1
      break
    }
  }
  return found
}

/** Words as terms are compared: without case, possessive and plural `s`. */
export const foldWords = (words: readonly string[]) => words.map(fold).join(' ')
function fold(one: string): string {
  const lower = one.toLowerCase()
  return lower.endsWith('s') ? singular(lower.replace(/['’]s$/, '')) : lower
}
const singular = (one: string) => (one.length > 3 && /[^s]s$/.test(one) ? one.slice(0, -1) : one)

function best(scores: ReadonlyMap<string, Score>, most: number, share: number): AssignedTopic[] {
  const ranked = [...scores].sort(([a, x], [b, y]) => y.weight - x.weight || (a < b ? -1 : 1))
  const least = (ranked[0]?.[1].weight ?? 0) * share
  return ranked
    .filter(([, { weight }]) => weight >= least)
    .slice(0, most)
    .map(([topic, { reasons }]) => ({ topic, reasons }))
}
