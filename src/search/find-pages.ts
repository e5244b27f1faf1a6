/** Finds the topics, sources and documents that carry the words in their names. */
import { findRecords } from './find-records.ts'
import { type Hit, toHit } from './hit.ts'
import { findTerm } from './match-text.ts'
import type { SearchIndex } from './open-search.ts'
import { type Query, readQuery } from './read-query.ts'
import { readTokens } from './read-tokens.ts'

const looked = 8 // Pages that only have the words in their other names, and of which these are looked at.

/** The best pages for some words: those whose title has them all, then those that are called just so otherwise, each by claims. */
export async function findPages(index: SearchIndex, words: string, most: number): Promise<Hit[]> {
  const query = readQuery(words)
  // A number is no name: `30` would find a reference of that number.
  if (!query.terms.some(({ tokens }) => tokens.some(({ isNumber }) => !isNumber))) return []
  const facts = await index.facts()
  const matches = await findRecords(index, query, 'whole', { from: facts.claims, to: Infinity })
  const ordered = matches.sort((a, b) => facts.claimsOf(b.record) - facts.claimsOf(a.record))
  const isTitled = ({ inText }: { inText: number }): boolean => inText === query.terms.length
  const titled = ordered.filter(isTitled).slice(0, most)
  const others = titled.length < most ? ordered.filter((match) => !isTitled(match)).slice(0, looked) : []
  const hits = await Promise.all(
    [...titled, ...others].map(async ({ record }) => toHit(record, await index.record(record), facts, query, 'whole')),
  )
  return hits.filter((hit, i) => i < titled.length || isAlias(hit, query)).slice(0, most)
}

/** Whether one of the other names is what was typed, no more and no less: `AI Act` for `EU AI Act`. */
function isAlias({ record }: Hit, { terms }: Query): boolean {
  const length = terms.reduce((sum, { tokens }) => sum + tokens.length, 0)
  return record.section.split(', ').some((name) => {
    const tokens = readTokens(name)
    return (
      tokens.filter(({ isPart }) => !isPart).length === length &&
      terms.every((term) => findTerm(term, tokens).length > 0)
    )
  })
}
