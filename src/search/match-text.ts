/** Finds the terms of a query in a text by whole tokens: `30` is not in `300`, `musk` not in `music`. */
import type { ReadText } from './read-claim.ts'
import { type Term, wanted } from './read-query.ts'
import { isSameWord } from './same-word.ts'
import type { Token } from './token.ts'

/** A range of characters, end excluded. */
export interface Range {
  start: number
  end: number
}

/** How a word may be met: as a whole, or as the beginning of one, for a word that is still being typed. */
export type Strictness = 'whole' | 'beginning'

/** Letters of a word that is still being typed: fewer begin too many words to be of help. */
export const leastBeginning = 3

/** How the word at a place of several may be met: only the last can still be in the middle of being typed. */
export const strictnessAt = (place: number, { length }: readonly unknown[], strictness: Strictness): Strictness =>
  place === length - 1 ? strictness : 'whole'

/** Where a term stands in a text, in reading order; nothing where it does not. */
export function findTerm(term: Term, text: ReadText, strictness: Strictness = 'whole'): Range[] {
  const found: Range[] = []
  for (const place of text.places.keys()) {
    const range = rangeFrom(place, term, text.places, strictness)
    if (range && (!term.isCapital || text.text.slice(range.start, range.end) === term.words)) found.push(range)
  }
  return [...found, ...(term.tokens.length > 1 && !term.isQuoted ? findJoined(term, text.tokens) : [])]
}

/** Ranges in order, those that touch or overlap made one. */
export function mergeRanges(ranges: Range[]): Range[] {
  const merged: Range[] = []
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end)
    else merged.push({ ...range })
  }
  return merged
}

function rangeFrom(place: number, term: Term, places: Token[][], strictness: Strictness): Range | null {
  let first: Token | undefined
  let last: Token | undefined
  for (const [i, want] of term.tokens.entries()) {
    const own = strictnessAt(i, term.tokens, strictness)
    last = places[place + i]?.find((token) => isMet(want, token, term, own))
    if (!last || (i === 0 && isBound(last, term, places))) return null
    first ??= last
  }
  return first && last ? { start: first.start, end: last.end } : null
}

function isMet(want: Token, token: Token, { isQuoted }: Term, strictness: Strictness): boolean {
  const form = wanted(want)
  if (token.forms.includes(form)) return true
  if (want.isNumber || token.isNumber || isQuoted) return false
  const own = token.forms.at(-1) ?? ''
  if (strictness === 'beginning' && form.length >= leastBeginning && own.startsWith(form)) return true
  return isSameWord(form, own)
}

/** The number of a name is no figure: a search for `4` does not mean `GPT-4`, unless `GPT` was typed before it. */
function isBound(token: Token, { before }: Term, places: Token[][]): boolean {
  if (!token.isNumber || !token.isTied) return false
  const name = places[token.place - 1]?.filter(({ isNumber, isPart }) => !isNumber && !isPart) ?? []
  return name.length > 0 && !name.some(({ forms }) => before && isSameWord(wanted(before), forms.at(-1) ?? ''))
}

/** `neuro-symbolic` is met by `neurosymbolic`. */
function findJoined({ tokens: wants }: Term, tokens: Token[]): Range[] {
  const whole = wants.map(wanted).join('')
  return tokens.filter(({ forms }) => forms.includes(whole)).map(({ start, end }) => ({ start, end }))
}
