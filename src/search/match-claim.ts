/** Whether a claim has what is asked for, and how well. */
import { findTerm, mergeRanges, type Range, type Strictness, strictnessAt } from './match-text.ts'
import { readClaim } from './read-claim.ts'
import type { Query, Term } from './read-query.ts'
import { type ClaimWords, type Fields, fieldNames } from './record.ts'
import { fold } from './token.ts'

/** A claim that has the words. */
export interface Match {
  /** Its number. */
  claim: number
  /** How many of the terms stand in the text itself. */
  inText: number
  /** How many stand in the text or in whom it is credited to, and not only in the headings above. */
  inOwn: number
  /** How many terms of the text stand as they were typed, and how many right behind the term typed before them. */
  likeness: number
  /** How much of the text is about the terms: often named in few words is most. */
  weight: number
}

/** A claim that is met by asking for no words at all. */
export const anyMatch = (claim: number): Match => ({ claim, inText: 0, inOwn: 0, likeness: 0, weight: 0 })

/** The match of a claim, or null where one of the terms is in none of its parts, or one that must not be there is. */
export function matchClaim(claim: number, words: ClaimWords, query: Query, strictness: Strictness): Match | null {
  const { text, section, credits } = readClaim(words)
  const match = anyMatch(claim)
  let before: Range[] = []
  for (const [i, term] of query.terms.entries()) {
    const own = strictnessAt(i, query.terms, strictness)
    const inText = findTerm(term, text, own)
    const isCredit = findTerm(term, credits, own).length > 0
    if (inText.length === 0 && !isCredit && findTerm(term, section, own).length === 0) return null
    if (inText.length > 0) match.inText++
    if (inText.length > 0 || isCredit) match.inOwn++
    match.likeness += likenessOf(term, inText, before, words.text)
    // As in BM25: each further mention adds less, and more so in a long text.
    match.weight += inText.length / (inText.length + (usualLength + text.places.length) / (2 * usualLength))
    before = inText
  }
  const isShut = query.without.some((term) => [text, section, credits].some((part) => findTerm(term, part).length > 0))
  return isShut ? null : match
}

const usualLength = 24 // Words of a claim.
const nearest = 3 // Characters between neighbours: a space, `. “`, `, `.

function likenessOf({ words }: Term, ranges: Range[], before: Range[], text: string): number {
  const isTyped = ranges.some(({ start, end }) => fold(text.slice(start, end)) === fold(words))
  const isNext = ranges.some(({ start }) => before.some(({ end }) => start >= end && start - end <= nearest))
  return Number(isTyped) + Number(isNext)
}

/** Where the terms of a query stand in each part of a claim. */
export function markClaim(words: ClaimWords, { terms }: Query, strictness: Strictness): Record<keyof Fields, Range[]> {
  const read = readClaim(words)
  const marks = fieldNames.map((name) => {
    const found = terms.flatMap((term, i) => findTerm(term, read[name], strictnessAt(i, terms, strictness)))
    return [name, mergeRanges(found)] as const
  })
  return Object.fromEntries(marks) as Record<keyof Fields, Range[]>
}
