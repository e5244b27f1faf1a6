/** Runs of words that stand where a publisher's tag stands, with the gaps that a button leaves around them. */
import { findAll } from '../../find-all.ts'
import { functionWords } from '../../lexicon/nameless-words.ts'
import { sentenceStarters } from '../../lexicon/sentence-starters.ts'
import type { TracedText } from '../../sentence.ts'
import { hasName, type Names } from './names.ts'

/** A word of a line, and what parts it from the word before. */
export interface Token {
  value: string
  start: number
  end: number
  /** `wide` for several spaces, `edge` for a change of type, `line` for the end of a line, `none` for a space. */
  gap: 'none' | 'line' | 'edge' | 'wide'
  /** Whether a change of type stands before the punctuation at its end: `requirements**,`. */
  gapInside: boolean
}

/** Words that may be tags, and the index behind the last of them. */
export interface Run {
  tokens: Token[]
  next: number
}

const longestRun = 8
const wordPattern = /\S+/g
const gaps = [
  { gap: 'wide', shape: /^[^\r\n]*[^\S\r\n]{2}[^\r\n]*$/ }, // Behind a line's end spaces indent what goes on: a list item's next line.
  { gap: 'edge', shape: /[*_]/ },
  { gap: 'line', shape: /[\r\n]/ },
] as const
const isSet = ({ gap }: Token) => gap === 'wide' || gap === 'edge'

/** The words of a line; `source` is the file's text that the line was read from. */
export function tokenise({ value, origin }: TracedText, source: string): Token[] {
  return findAll(value, wordPattern).map(({ index, 0: word }) => {
    const between = index < 2 ? ' ' : source.slice(origin[index - 2]! + 1, origin[index])
    const gap = gaps.find(({ shape }) => shape.test(between))?.gap ?? 'none'
    const last = origin[index + word.length - 1]!
    return {
      value: word,
      start: index,
      end: index + word.length,
      gap,
      gapInside: word.length > 1 && last - origin[index + word.length - 2]! > 1,
    }
  })
}

/** `+2`: so many further sources behind a tag. */
export const isCount = (word: string): boolean => /^\\?\+\d{1,2}$/.test(word)
export const endsSentence = (word: string): boolean => /[.!?…]["”’)\]]*$/.test(word) && !/^(?:\p{L}\.)+$/u.test(word)

/** Whether a tag may begin here: behind the end of a sentence, a comma, a colon or a dash, or at the gap before the last words. */
export function opensTag(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.value
  if (before === undefined) return false
  const isLast = tokens[index]!.gap === 'wide' && tokens.length - index <= 4
  return isLast || endsSentence(before) || /[,:;][”"’]?$/.test(before) || /\p{L}[—–]$/u.test(before)
}

/** A run that gaps, a count or the end of the line set apart; `opener` is the index of the word before the first tag. */
export function readGappedRun(
  tokens: readonly Token[],
  index: number,
  opener: number,
  isWord: (word: string) => boolean,
): Run | null {
  const first = tokens[index]!
  const isInside = !endsSentence(tokens[opener]!.value)
  const isFramed = first.gap === 'wide' || first.gap === 'line'
  let next = index
  while (next < tokens.length && next - index < longestRun && isNamePart(tokens, next, isInside, isWord)) {
    next++
    if (isCount(tokens[next - 1]!.value) || (tokens[next] && tokens[next]!.gap !== 'none')) break
  }
  // `… in June 2024,  pv magazine  but efficiency lags`: words of the language are a name where gaps stand on both sides.
  const framed = isFramed ? endOfFrame(tokens, index) : index
  if (framed > next) next = framed
  const wrapped = isFramed ? endOfWrapped(tokens, index, next) : next
  if (wrapped > next) next = wrapped
  const run = { tokens: tokens.slice(index, next), next }
  if (!startsName(run.tokens) || !goesOn(tokens, opener, next)) return null
  const behind = tokens[next]
  if (behind === undefined || isCount(tokens[next - 1]!.value) || isSet(behind)) return run
  if (behind.gap === 'line' && first.gap !== 'none') return run
  if (!isInside) return null
  // `has become routine,  Nature while …`: a gap behind a comma; `specific tasks— Devtechinsights a …`: half a dash's spaces.
  const isDashed = /\p{L}[—–]$/u.test(tokens[opener]!.value) && /^(?:an?|the)$/.test(behind.value)
  const isEdged = tokens[opener]!.gapInside && run.tokens.length === 1 && isCamelCase(first.value)
  return isSet(first) || isDashed || isEdged ? run : null
}

/** Index behind up to four words that a gap of several spaces or the end of the line closes; the first index where there are none. */
function endOfFrame(tokens: readonly Token[], index: number): number {
  let next = index
  while (next < tokens.length && next - index < 4 && isNameShaped(tokens[next]!.value)) {
    next++
    if (tokens[next] && tokens[next]!.gap !== 'none') break
  }
  return (tokens[next]?.gap ?? 'wide') === 'wide' ? next : index
}

/** Index behind the count that closes a tag or two on the next line: `Our World in Data`, a line end, `nature +2`. */
function endOfWrapped(tokens: readonly Token[], index: number, from: number): number {
  let line = from
  while (line < tokens.length && line - index < 5 && tokens[line]!.gap === 'none' && isNameShaped(tokens[line]!.value))
    line++
  if (tokens[line]?.gap !== 'line') return from
  for (let at = line; at < Math.min(tokens.length, line + 4); at++) {
    const { value, gap } = tokens[at]!
    if (isCount(value)) return at > line ? at + 1 : from
    if (!isNameShaped(value) || (at > line && gap !== 'none')) return from
  }
  return from
}

/** Names that the document is known to use as tags, where one side alone shows a gap. */
export function readKnownRun(tokens: readonly Token[], index: number, names: Names): Run | null {
  let next = index
  for (let width = 1; width > 0; next += width) width = hasName(tokens, next, names)
  if (next > index && isCount(tokens[next]?.value ?? '')) next++
  const run = { tokens: tokens.slice(index, next), next }
  if (next === index || !goesOn(tokens, index - 1, next)) return null
  // `says Jane Doe, who heads` names no WHO.
  const isLowerCase = run.tokens.every(({ value }) => /^\p{Ll}/u.test(value) && !functionWords.has(value))
  const isCut = isSet(tokens[index]!) || tokens[index - 1]!.gapInside || (tokens[next]?.gap ?? 'wide') !== 'none'
  return isLowerCase || isCut ? run : null
}

/** Behind a tag that closes a sentence a new one begins; behind one within it the sentence goes on in lower case. */
function goesOn(tokens: readonly Token[], opener: number, next: number): boolean {
  const behind = tokens[next]?.value
  if (behind === undefined) return true
  return endsSentence(tokens[opener]!.value)
    ? /^["“‘']?[\p{Lu}\d]/u.test(behind) || isCamelCase(behind)
    : /^[\p{Ll}\d(]/u.test(behind)
}

/** A word of a name. In lower case it must be no word of the language, or stand last behind the end of a sentence. */
function isNamePart(
  tokens: readonly Token[],
  index: number,
  isInside: boolean,
  isWord: (word: string) => boolean,
): boolean {
  const { value } = tokens[index]!
  if (!isNameShaped(value)) return false
  if (isCount(value) || value === '&' || /\p{Lu}|\d/u.test(value)) return true
  if (isInside) return false
  return !isWord(value) || (tokens[index + 1]?.gap ?? 'wide') !== 'none'
}

function isNameShaped(value: string): boolean {
  if (isCount(value) || value === '&') return true
  const bare = value.replace(/(?:Inc|Ltd|Co|Corp)\.$/, '')
  return (
    /^[\p{L}\d][\p{L}\d.&'’-]*$/u.test(bare) &&
    /\p{L}/u.test(bare) &&
    !/(?:['’]s|[.!?,])$/u.test(bare) &&
    !/^\d+(?:\.\d+)?(?:st|nd|rd|th|[kKmMbBx%])$/.test(bare)
  )
}

/** `ImageVision`, `AIMultiple`, `arXiv`. */
export const isCamelCase = (word: string): boolean => /\p{Ll}\p{L}*\p{Lu}|^\p{Lu}{2,}\p{Ll}{2,}/u.test(word)

function startsName(run: readonly Token[]): boolean {
  const words = run.filter(({ value }) => !isCount(value)).map(({ value }) => value)
  const [first] = words
  if (first === undefined) return false
  if (first === 'The') return words.length > 2 && words.slice(1, 3).every((word) => /^\p{Lu}/u.test(word))
  return !sentenceStarters.has(first.toLowerCase())
}
