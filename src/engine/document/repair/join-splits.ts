/** Joins words that a space splits, most often at a ligature or a double letter: `effi cient`, `fi nancial`, `bil lion`, `land ing`. */
import { splitLigatures } from '../../lexicon/repair-losses.ts'
import type { Edit } from './edit.ts'
import { areNeighbours, isLowerCase, type Token, tokensOf } from './tokens.ts'
import { isPlainSplit, type WordTest } from './word-test.ts'

const mostPieces = 5

/** The edits that join split words; the pieces of which are no words themselves, so `sci fi films` stays. */
export function joinSplits(text: string, words: WordTest): Edit[] {
  if (!words.hasSplits && !/f[fil]?\s|\sf[fil]|([lt])\s\1/i.test(text)) return []
  const tokens = tokensOf(text)
  const edits: Edit[] = []
  for (let index = 0; index < tokens.length; index++) {
    const last = lastPiece(text, tokens, index, words)
    for (let piece = index; piece < last; piece++) {
      edits.push({ start: tokens[piece]!.end, end: tokens[piece + 1]!.start, text: '', kind: 'split-word' })
    }
    index = last
  }
  return edits
}

/** The last piece of the word that begins at `index`; `index` itself where nothing is split. */
function lastPiece(text: string, tokens: readonly Token[], index: number, words: WordTest): number {
  const last = longestWord(text, tokens, index, words)
  // In `a fi eld` the article is no piece, though `afield` is a word.
  if (last > index + 1 && words.isWhole(tokens[index]!.value) && longestWord(text, tokens, index + 1, words) >= last)
    return index
  return last
}

function longestWord(text: string, tokens: readonly Token[], index: number, words: WordTest): number {
  let word = tokens[index]!.value
  let isBroken = !words.isWhole(word)
  let last = index
  for (let next = index + 1; next < tokens.length && next - index < mostPieces; next++) {
    const { value } = tokens[next]!
    if (!isLowerCase(value) || !areNeighbours(text, tokens[next - 1], tokens[next])) break
    if (!isSplitAt(tokens[next - 1]!.value, value) && !(words.hasSplits && isPlainSplit(word, value, words.isOwn)))
      break
    word += value
    isBroken ||= !words.isWhole(value)
    if (isBroken && words.isWhole(word)) last = next
  }
  return last
}

const endsInLigature = (value: string) => splitLigatures.some((letters) => value.toLowerCase().endsWith(letters))
const beginsWithLigature = (value: string) => splitLigatures.some((letters) => value.startsWith(letters))
const doubled = /([lt])\1/
const isSplitAt = (before: string, after: string) =>
  endsInLigature(before) || beginsWithLigature(after) || doubled.test(`${before.at(-1)}${after[0]}`)
