/** A record that contains what was asked for, and where. */
import type { Fragment } from './bundle.ts'
import { findTerm, mergeRanges, type Range, type Strictness } from './match-text.ts'
import type { Query } from './read-query.ts'
import { readTokens } from './read-tokens.ts'
import { type Fields, splitFields } from './record.ts'

export interface Hit {
  fragment: Fragment
  fields: Fields
  /** Where the words stand in each part. */
  ranges: Record<keyof Fields, Range[]>
  /** How many of the terms stand in the text itself. */
  inText: number
  /** How many stand in the text or in whom it is credited to, and not only in the headings above. */
  inOwn: number
  score: number
}

const parts = ['text', 'section', 'credits'] as const

/** The hit of a record, or null where one of the terms is in none of its parts. A query without terms is met by all. */
export function toHit(fragment: Fragment, { terms }: Query, score: number, strictness: Strictness): Hit | null {
  const fields = splitFields(fragment.content)
  const tokens = parts.map((part) => readTokens(fields[part]))
  const ranges: Hit['ranges'] = { text: [], section: [], credits: [] }
  let inText = 0
  let inOwn = 0
  for (const [i, term] of terms.entries()) {
    // Only the last word can still be in the middle of being typed.
    const own = i === terms.length - 1 ? strictness : 'whole'
    const found = parts.map((part, at) => ({ part, at: findTerm(term, tokens[at] ?? [], own) }))
    if (found.every(({ at }) => at.length === 0)) return null
    for (const { part, at } of found) ranges[part].push(...at)
    if (found[0]?.at.length) inText++
    if (found[0]?.at.length || found[2]?.at.length) inOwn++
  }
  for (const part of parts) ranges[part] = mergeRanges(ranges[part])
  return { fragment, fields, ranges, inText, inOwn, score }
}
