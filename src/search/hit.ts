/** A record that contains what was asked for, and where. */
import type { Fragment } from './bundle.ts'
import { findTerm, mergeRanges, type Range, type Strictness } from './match-text.ts'
import { readFigures } from './measures.ts'
import type { Query, Term } from './read-query.ts'
import { fold, readTokens, type Token } from './read-tokens.ts'
import { type Fields, type FigureFacts, splitFields } from './record.ts'

export interface Hit {
  fragment: Fragment
  fields: Fields
  /** A claim's figures, in reading order. */
  figures: FigureFacts[]
  /** Where the words stand in each part. */
  ranges: Record<keyof Fields, Range[]>
  /** How many of the terms stand in the text itself. */
  inText: number
  /** How many stand in the text or in whom it is credited to, and not only in the headings above. */
  inOwn: number
  /** How many terms of the text stand as they were typed, and how many right behind the term typed before them. */
  likeness: number
  /** Pagefind's own weight. */
  score: number
}

const parts = ['text', 'section', 'credits'] as const
const nearest = 3 // Characters between neighbours: a space, `. “`, `, `.

/**
 * The hit of a record, or null where one of the terms is in none of its parts, or one that must not be there is. A query without
 * terms is met by all.
 */
export function toHit(fragment: Fragment, query: Query, score: number, strictness: Strictness): Hit | null {
  const fields = splitFields(fragment.content)
  const hit: Hit = {
    fragment,
    fields,
    figures: readFigures(fragment),
    ranges: { text: [], section: [], credits: [] },
    inText: 0,
    inOwn: 0,
    likeness: 0,
    score,
  }
  if (query.terms.length + query.without.length === 0) return hit
  const tokens = tokensOf(fragment.content, fields)
  if (query.without.some((term) => tokens.some((own) => findTerm(term, own).length > 0))) return null
  return meetsAll(hit, query.terms, tokens, strictness) ? hit : null
}

// Reading a record takes longer than all else, and one letter more asks for the same records again.
const read = new Map<string, Token[][]>()

function tokensOf(content: string, fields: Fields): Token[][] {
  const tokens = read.get(content) ?? parts.map((part) => readTokens(fields[part]))
  read.set(content, tokens)
  return tokens
}

/** Whether each term stands in one of the parts; notes in the hit where. */
function meetsAll(hit: Hit, terms: Term[], tokens: Token[][], strictness: Strictness): boolean {
  let before: Range[] = []
  for (const [i, term] of terms.entries()) {
    // Only the last word can still be in the middle of being typed.
    const own = i === terms.length - 1 ? strictness : 'whole'
    const found = tokens.map((tokensOfPart) => findTerm(term, tokensOfPart, own))
    if (found.every(({ length }) => length === 0)) return false
    for (const [at, part] of parts.entries()) hit.ranges[part].push(...(found[at] ?? []))
    const [inText = [], , inCredits = []] = found
    if (inText.length > 0) hit.inText++
    if (inText.length + inCredits.length > 0) hit.inOwn++
    hit.likeness += likenessOf(term, inText, before, hit.fields.text)
    before = inText
  }
  for (const part of parts) hit.ranges[part] = mergeRanges(hit.ranges[part])
  return true
}

function likenessOf({ words }: Term, ranges: Range[], before: Range[], text: string): number {
  const isTyped = ranges.some(({ start, end }) => fold(text.slice(start, end)) === fold(words))
  const isNext = ranges.some(({ start }) => before.some(({ end }) => start >= end && start - end <= nearest))
  return Number(isTyped) + Number(isNext)
}
