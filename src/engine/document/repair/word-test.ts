/** What one document shows of its own words and of its damage, found once and asked for every sentence. */
import { findAll } from '../../find-all.ts'
import { type Loss, losses } from '../../lexicon/repair-losses.ts'
import { functionWords, neverMended, openers, prefixes, unlikely } from '../../lexicon/repair-words.ts'
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
  /** The same and those too rare here to mend a word but by both of its halves: a lone `signi cant`. */
  joinLosses: readonly Loss[]
  /** Whether words are split here with no letter lost: `land ing`. */
  hasSplits: boolean
  /** The ligatures that vanish without a trace here: `signicant`. */
  tightLosses: readonly Loss[]
  /** Whether the document holds TeX, whose backslashes are no escapes. */
  hasTex: boolean
}

const enoughPlaces = 3 // One broken pair can be a foreign phrase; three of one sort are damage.
const enoughWords = 2
const enoughTight = 4 // Misspellings happen one at a time.
const shortestOwn = 4
const shortestSure = 5 // Shorter pieces make words of anything: `to re` makes `tottre`.
const longWord = 9 // A word as long as `significant` is not made by chance.
const shortestSplit = 3

/** Reads a whole document for what `repairText` needs to know of it. Linear in the length of the text. */
export function makeWordTest(documentText: string): WordTest {
  const tokens = tokensOf(documentText)
  const own = ownWords(documentText, tokens)
  const isOwn = (word: string) => own.has(word.toLowerCase())
  return {
    isWhole: isDictionaryWord,
    isMended: (word) => (isBuiltWord(word) && !unlikely.has(word)) || (word.length >= shortestOwn && isOwn(word)),
    isOwn,
    ...lossesOf(documentText, tokens, isOwn),
    hasSplits: tokens.some(
      (before, index) =>
        areNeighbours(documentText, before, tokens[index + 1]) &&
        isPlainSplit(before.value, tokens[index + 1]!.value, isOwn),
    ),
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

type LossTest = Pick<WordTest, 'losses' | 'joinLosses'>

/** What one sort of loss has broken: the words as they stand, how often both halves are no words, and whether it is certain. */
interface Evidence {
  words: Set<string>
  places: number
  isProven: boolean
  isCertain: boolean
}

/** The sorts of loss that break words of the text in two, not both halves words: `bil ion`, `e ciency`, `signi cant`. */
function lossesOf(text: string, tokens: readonly Token[], isOwn: (word: string) => boolean): LossTest {
  const found = new Map<string, Evidence>()
  tokens.forEach((before, index) => {
    const after = tokens[index + 1]
    if (!after || !isLowerCase(after.value) || !areNeighbours(text, before, after)) return
    const wholes = [before, after].filter(({ value }) => isDictionaryWord(value))
    if (wholes.length > 1 || (wholes.length === 1 && !isSure(before.value, after.value))) return
    for (const [key, word] of sortsBetween(before.value, after.value)) {
      const evidence = found.get(key) ?? { words: new Set(), places: 0, isProven: false, isCertain: false }
      evidence.words.add(`${before.value} ${after.value}`.toLowerCase())
      if (wholes.length === 0) evidence.places++
      evidence.isProven ||= isMagnitude(text, before.start, after.end)
      evidence.isCertain ||= word.length >= longWord || isOwn(word)
      found.set(key, evidence)
    }
  })
  const lost = found.get('f lost')
  if (lost) for (const { value } of tokens) if (lacksStart(value)) lost.words.add(value)
  const isDamaged = new Set([...found.values()].flatMap(({ words }) => [...words])).size >= enoughWords
  const isFrequent = ({ isProven, places, words }: Evidence) =>
    isProven || places >= enoughPlaces || words.size >= enoughWords
  const passing = (test: (evidence: Evidence) => boolean) =>
    losses.filter((loss) => found.has(sort(loss)) && test(found.get(sort(loss))!))
  return { losses: passing(isFrequent), joinLosses: passing((one) => isDamaged || one.isCertain || isFrequent(one)) }
}

/** Whether two pieces, one of them a word, may be one: not in `a re-run` or `to fro`. */
const isSure = (before: string, after: string) =>
  before.length + after.length >= shortestSure && !openers.has(before.toLowerCase()) && !functionWords.has(after)

/** Whether a piece is the rest of a word that began with a ligature: `rst`, `gures`. Alone it proves nothing. */
const lacksStart = (value: string) =>
  value.length >= shortestSplit &&
  isLowerCase(value) &&
  !isDictionaryWord(value) &&
  losses.filter(
    ({ kept, left, letters }) => !kept && !left && letters.startsWith('f') && isDictionaryWord(letters + value),
  ).length === 1

/** Behind a number, `mil ion` can be nothing else. */
const isMagnitude = (text: string, start: number, end: number) =>
  /\d $/.test(text.slice(Math.max(0, start - 2), start)) && /^(?:mil|bil|tril) ions?$/.test(text.slice(start, end))

/** The sorts of loss that may stand between two pieces, with the words they make; none where they are of two families: `offer`, `otter`. */
function sortsBetween(before: string, after: string): Map<string, string> {
  const fitting = lossesBetween(before, after)
  if (fitting.some(({ family }) => family !== fitting[0]!.family)) return new Map()
  return new Map(fitting.map((loss) => [sort(loss), before + loss.letters.slice(loss.kept.length) + after]))
}

const lossesBetween = (before: string, after: string) =>
  losses.filter(
    ({ letters, kept, left = '' }) =>
      before.endsWith(kept) && after.startsWith(left) && isDictionaryWord(before + letters.slice(kept.length) + after),
  )

/**
 * Whether two pieces are one word that was split with no letter lost, as `land ing`: together a word, at least one of them
 * none. Not where a lost ligature makes a word of them, too (`wil ing`), nor behind a prefix (`post mortem`), nor in names.
 */
export function isPlainSplit(before: string, after: string, isOwn: (word: string) => boolean): boolean {
  if (before.length < shortestSplit || after.length < shortestSplit || !isLowerCase(before + after)) return false
  if (isDictionaryWord(before) && isDictionaryWord(after)) return false
  if (neverMended.has(before) || neverMended.has(after)) return false // `5 mol ten`: a unit.
  if (prefixes.includes(before) || functionWords.has(before) || functionWords.has(after)) return false
  return (isDictionaryWord(before + after) || isOwn(before + after)) && lossesBetween(before, after).length === 0
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
