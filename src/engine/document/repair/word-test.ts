/** What one document shows of its own words and of its damage, found once and asked for every sentence. */
import { findAll } from '../../find-all.ts'
import { type Loss, losses } from '../../lexicon/repair-losses.ts'
import { unlikely } from '../../lexicon/repair-words.ts'
import { isBuiltWord, isDictionaryWord } from './dictionary.ts'
import { areNeighbours, isLowerCase, type Token, tokensOf } from './tokens.ts'

/** The words of a document, and which damage to look for in it. */
export interface WordTest {
  /** Whether the word is whole as it stands, by the dictionary. */
  isWhole: (word: string) => boolean
  /** Whether mending may make this word: the dictionary or the document itself knows it. */
  isMended: (word: string) => boolean
  /** Whether the document writes the word, or the compound with its hyphens. */
  isOwn: (word: string) => boolean
  /** The ligatures that break words in two or halve their ends here; empty for an undamaged document. */
  losses: readonly Loss[]
  /** The ligatures that vanish without a trace here: `signicant`. */
  tightLosses: readonly Loss[]
  /** Whether the document holds TeX, whose backslashes are no escapes. */
  hasTex: boolean
}

const enoughPlaces = 3 // One broken pair can be a foreign phrase; three of one sort are damage.
const enoughWords = 2
const enoughTight = 4 // Misspellings happen one at a time.
const shortestOwn = 4

/** Reads a whole document for what `repairText` needs to know of it. Linear in the length of the text. */
export function makeWordTest(documentText: string): WordTest {
  const tokens = tokensOf(documentText)
  const own = ownWords(documentText, tokens)
  const isOwn = (word: string) => own.has(word.toLowerCase())
  return {
    isWhole: isDictionaryWord,
    isMended: (word) => (isBuiltWord(word) && !unlikely.has(word)) || (word.length >= shortestOwn && isOwn(word)),
    isOwn,
    losses: frequentLosses(documentText, tokens),
    tightLosses: frequentTightLosses(tokens),
    hasTex: /\\(?:begin|frac|sum|mathbb|mathrm|alpha|beta|sigma|cdot|times|text)\b/.test(documentText),
  }
}

const compound = /(?<![\p{L}\p{N}])[\p{L}\p{N}]+(?:[-‐‑][\p{L}\p{N}]+)+/gu

function ownWords(text: string, tokens: readonly Token[]): ReadonlySet<string> {
  const own = new Set<string>()
  for (const { value } of tokens) if (value.length >= shortestOwn) own.add(value.toLowerCase())
  for (const match of findAll(text, compound)) own.add(match[0].toLowerCase().replace(/[‐‑]/g, '-'))
  return own
}

const sort = ({ family, kept, left }: Loss) => `${family} ${left ? 'left' : kept ? 'halved' : 'lost'}`

/** The sorts of loss that break several words of the text in two, neither half a word: `bil ion`, `e ciency`. */
function frequentLosses(text: string, tokens: readonly Token[]): Loss[] {
  const words = new Map<string, Set<string>>()
  const places = new Map<string, number>()
  const proven = new Set<string>()
  tokens.forEach((before, index) => {
    const after = tokens[index + 1]
    if (!after || !isLowerCase(after.value) || !areNeighbours(text, before, after)) return
    if (isDictionaryWord(before.value) || isDictionaryWord(after.value)) return
    for (const key of sortsBetween(before.value, after.value)) {
      places.set(key, (places.get(key) ?? 0) + 1)
      words.set(key, (words.get(key) ?? new Set()).add(`${before.value} ${after.value}`.toLowerCase()))
      // Behind a number, `mil ion` can be nothing else.
      if (
        /\d $/.test(text.slice(before.start - 2, before.start)) &&
        /^(?:mil|bil|tril) ions?$/.test(text.slice(before.start, after.end))
      )
        proven.add(key)
    }
  })
  const isFrequent = (key: string) =>
    proven.has(key) || (places.get(key) ?? 0) >= enoughPlaces || (words.get(key)?.size ?? 0) >= enoughWords
  return losses.filter((loss) => isFrequent(sort(loss)))
}

/** The sorts of loss that may stand between two pieces; none where they are of two families: `offer`, `otter`. */
function sortsBetween(before: string, after: string): Set<string> {
  const fitting = losses.filter(
    ({ letters, kept, left = '' }) =>
      before.endsWith(kept) && after.startsWith(left) && isDictionaryWord(before + letters.slice(kept.length) + after),
  )
  return new Set(fitting.some(({ family }) => family !== fitting[0]!.family) ? [] : fitting.map(sort))
}

/** The same for letters that leave no gap. Where most ligatures are whole, an unknown word is just unknown. */
function frequentTightLosses(tokens: readonly Token[]): Loss[] {
  const lost = losses.filter(({ family, kept, left }) => family === 'f' && !kept && !left)
  const damaged = new Set<string>()
  const whole = new Set<string>()
  for (const { value } of tokens) {
    if (!isLowerCase(value) || damaged.has(value) || whole.has(value)) continue
    if (/f[fil]/.test(value)) whole.add(value)
    else if (value.length > shortestTight && !isDictionaryWord(value) && mendTight(value, lost, isDictionaryWord))
      damaged.add(value)
  }
  return damaged.size >= enoughTight && damaged.size > whole.size ? lost : []
}

const shortestTight = 4 // `oce` is too short to be sure of.
const longestTight = 30

/** The one word that a lost ligature put back makes of `value`, and where it goes; null where there is none or several. */
export function mendTight(
  value: string,
  lost: readonly Loss[],
  isMended: (word: string) => boolean,
): { at: number; letters: string } | null {
  if (value.length < shortestTight || value.length > longestTight) return null
  let found: { at: number; letters: string } | null = null
  for (let at = 1; at < value.length; at++) {
    for (const { letters } of lost) {
      if (!isMended(value.slice(0, at) + letters + value.slice(at))) continue
      if (found) return null
      found = { at, letters }
    }
  }
  return found
}
