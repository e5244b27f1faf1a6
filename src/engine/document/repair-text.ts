/**
 * Mends the words of a quote for reading and keeps the way back: `artificial intel igence` reads `artificial
 * intelligence`, and every letter of it knows its place in the quote. Numbers and names are never changed.
 */
import type { RepairKind } from '../lexicon/repair-kinds.ts'
import { placesFrom } from '../places-from.ts'
import { applyEdits, type Draft, type Edit, editToScar, type Scar } from './repair/edit.ts'
import { decodeTwice } from './repair/decode-twice.ts'
import { joinLines, joinRanges } from './repair/join-lines.ts'
import { joinSplits } from './repair/join-splits.ts'
import { closeSpace, dropInvisible, spellLigatures, unescape } from './repair/mend-characters.ts'
import { restoreLetters } from './repair/restore-letters.ts'
import type { WordTest } from './repair/word-test.ts'

export { makeWordTest, type WordTest } from './repair/word-test.ts'

/** A mended place; `start` counts in the quote. */
export interface TextRepair {
  quote: string
  text: string
  kind: string
  start: number
}

/** A quote for reading. */
export interface RepairedText {
  text: string
  /** The place in the quote of each character of `text`, and of its end. */
  toQuote: number[]
  repairs: TextRepair[]
}

type Pass = (text: string, words: WordTest) => Edit[]

// Characters before words: a word can be looked up only when its letters are right.
const passes: readonly Pass[] = [
  decodeTwice,
  spellLigatures,
  dropInvisible,
  unescape,
  closeSpace,
  joinRanges,
  joinLines,
  joinSplits,
  restoreLetters,
]

const mostRounds = 4 // One mended place may show the next: text decoded three times, a hyphen between mended halves.

/**
 * Mends a quote whose white space is folded. `words` comes from `makeWordTest` on the whole document. An undamaged
 * quote comes back as it is; mended text, mended again, stays the same. `draft` is what of the quote is read, where not all of it is.
 */
export function repairText(quote: string, words: WordTest, draft: Draft = wholeOf(quote)): RepairedText {
  const scars: Scar[] = []
  for (let round = 0, before = -1; round < mostRounds && scars.length > before; round++) {
    before = scars.length
    for (const pass of passes) {
      const edits = pass(draft.text, words)
      for (const edit of edits) scars.push(editToScar(draft, edit))
      draft = applyEdits(draft, edits)
    }
  }
  return { ...draft, repairs: scars.length ? listRepairs(quote, draft, scars) : [] }
}

const wholeOf = (quote: string): Draft => ({ text: quote, toQuote: placesFrom(0, quote.length) })

/** One repair for each damaged word, however many scars it bears. */
function listRepairs(quote: string, { text, toQuote }: Draft, scars: readonly Scar[]): TextRepair[] {
  let index = 0
  return damagedWords(quote, scars).map(({ start, end, kind }) => {
    while (toQuote[index]! < start) index++
    const first = index
    while (index < text.length && toQuote[index]! < end) index++
    const repair = { quote: quote.slice(start, end), text: text.slice(first, index), kind, start }
    return punctuation.has(kind) ? repair : trim(repair)
  })
}

const punctuation: ReadonlySet<string> = new Set<RepairKind>(['escape', 'invisible', 'stray-space'])

/** Widens the scars to the words they touch, as the gap of `bil ion` to both halves, and makes one of those that meet. */
function damagedWords(quote: string, scars: readonly Scar[]): Scar[] {
  const wholes: Scar[] = []
  for (const scar of scars.toSorted((one, other) => one.start - other.start)) {
    const last = wholes.at(-1)
    let { start, end } = scar
    while (start > (last?.end ?? 0) && !/\s/.test(quote[start - 1]!)) start--
    if (last) end = Math.max(end, last.end)
    while (end < quote.length && !/\s/.test(quote[end]!)) end++
    if (last && start <= last.end) last.end = end
    else wholes.push({ start, end, kind: scar.kind })
  }
  return wholes
}

/** Takes off the punctuation that the words share: `intel igence.` is told as `intel igence`. */
function trim({ quote, text, kind, start }: TextRepair): TextRepair {
  let head = 0
  while (quote[head] === text[head] && /[^\p{L}\p{N}]/u.test(quote[head] ?? 'x')) head++
  let tail = 0
  while (quote.at(-1 - tail) === text.at(-1 - tail) && /[^\p{L}\p{N}]/u.test(quote.at(-1 - tail) ?? 'x')) tail++
  return {
    quote: quote.slice(head, quote.length - tail),
    text: text.slice(head, text.length - tail),
    kind,
    start: start + head,
  }
}
