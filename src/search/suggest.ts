/** Helps where nothing was found: what to leave out, and which words look like those that nobody wrote. */
import { distance } from 'fastest-levenshtein'
import { type Ask, type Narrowing, narrowings, noAsk, widen, widest } from './ask.ts'
import { findClaims } from './find-claims.ts'
import { mendWords } from './mend-words.ts'
import type { SearchIndex } from './open-search.ts'
import { readQuery, smallWords, type Term } from './read-query.ts'

/** What could be asked instead, and how many claims it gives. */
export interface Suggestion {
  ask: Ask
  count: number
}

export interface Suggestions {
  /** What narrows, each left out by itself; all left out where that alone is not enough. */
  wider: (Suggestion & { narrowing: Narrowing | 'all' })[]
  /** The whole with a word put right. */
  near: Suggestion[]
  /** The words that are left when the fewest are left out, the rarest first. */
  fewer: Suggestion[]
}

const most = 3
const mostTried = 24 // Questions of a few milliseconds each.

/** Every suggestion is asked before it is made: none leads to nothing. */
export async function suggest(index: SearchIndex, ask: Ask): Promise<Suggestions> {
  const wider = await listWider(index, ask)
  if (wider.length > 0) return { wider, near: [], fewer: [] }
  const { terms } = readQuery(ask.words)
  const near = await listNear(index, ask.words, terms)
  return { wider, near, fewer: near.length > 0 ? [] : await listFewer(index, terms.map(({ words }) => words)) } // prettier-ignore
}

/** Leaves out one word, or two, or all but one, whichever first finds something. */
async function listFewer(index: SearchIndex, terms: string[]): Promise<Suggestion[]> {
  for (const left of new Set([terms.length - 1, terms.length - 2, 1])) {
    if (left < 1 || left >= terms.length) continue
    const found = await tell(index, choose(terms, left).slice(0, mostTried))
    if (found.length > 0) return found.sort((a, b) => a.count - b.count).slice(0, most)
  }
  return []
}

/** All ways to keep some of the words, in order. */
function choose(words: string[], left: number): string[] {
  if (left === 1) return words
  return words.flatMap((word, i) => {
    const rest = words.slice(i + 1)
    return rest.length < left - 1 ? [] : choose(rest, left - 1).map((one) => `${word} ${one}`)
  })
}

async function listWider(index: SearchIndex, ask: Ask): Promise<Suggestions['wider']> {
  const own = narrowings(ask)
  const asks = [
    ...own.map((narrowing) => ({ narrowing, ask: widen(ask, narrowing) })),
    ...(own.length > 1 ? [{ narrowing: 'all' as const, ask: widest(ask) }] : []),
  ]
  const counted = []
  for (const one of asks) counted.push({ ...one, count: await countClaims(index, one.ask) })
  const useful = counted.filter(({ count }) => count > 0)
  const single = useful.filter(({ narrowing }) => narrowing !== 'all')
  return single.length > 0 ? single.sort((a, b) => b.count - a.count) : useful
}

async function listNear(index: SearchIndex, words: string, terms: Term[]): Promise<Suggestion[]> {
  const vocabulary = await index.vocabulary()
  const unknown = terms.filter(({ tokens }) =>
    tokens.some((token) => !token.isNumber && !vocabulary.knows(token.forms)),
  )
  const choices = unknown.map((term) => ({
    term,
    near: nearWords(term.tokens[0]?.forms.at(-1) ?? '', vocabulary.words),
  }))
  // All slips mended at once, each by its nearest word; then one by one.
  const whole = choices.reduce((text, { term, near }) => text.replace(term.words, near[0] ?? term.words), words)
  const each = choices.flatMap(({ term, near }) => near.map((word) => words.replace(term.words, word)))
  const single = choices.flatMap(({ near }) => near)
  const mended = mendWords(words, vocabulary)
  const found = await tell(
    index,
    [...(mended === null ? [] : [mended]), whole, ...each].filter((text) => text !== words),
  )
  return (found.length > 0 ? found : await tell(index, single)).slice(0, most)
}

/** The words that differ by the fewest slips, one in four letters at most, the most frequent first: `folding` is not near `flying`. */
function nearWords(word: string, words: string[]): string[] {
  if (word.length < 3) return []
  const slips = Math.max(1, Math.floor(word.length / 4))
  const near = words
    .filter((other) => Math.abs(other.length - word.length) <= slips && other.length > 2 && !smallWords.has(other))
    .map((other, rank) => ({ other, rank, slips: distance(word, other) - (isSwapped(word, other) ? 1 : 0) }))
    .filter((near) => near.slips <= slips && (near.slips < 3 || near.other[0] === word[0]))
    .sort(
      (a, b) => a.slips - b.slips || Number(b.other[0] === word[0]) - Number(a.other[0] === word[0]) || a.rank - b.rank,
    )
  return near
    .filter(({ slips }) => slips === near[0]?.slips)
    .slice(0, most)
    .map(({ other }) => other)
}

/** Whether two neighbouring letters changed places, which counts as one slip: `nueral`. */
function isSwapped(word: string, other: string): boolean {
  if (word.length !== other.length) return false
  const at = [...word].findIndex((letter, i) => letter !== other[i])
  return (
    at >= 0 && word[at] === other[at + 1] && word[at + 1] === other[at] && word.slice(at + 2) === other.slice(at + 2)
  )
}

/** Those of some queries that find something, with how many. */
async function tell(index: SearchIndex, queries: string[]): Promise<Suggestion[]> {
  const told: Suggestion[] = []
  for (const words of new Set(queries)) {
    const ask = { ...noAsk, words }
    const count = await countClaims(index, ask)
    if (count > 0) told.push({ ask, count })
  }
  return told
}

const countClaims = async (index: SearchIndex, ask: Ask): Promise<number> => {
  const found = await findClaims(index, ask)
  return found.strictness === 'whole' ? found.total : 0
}
