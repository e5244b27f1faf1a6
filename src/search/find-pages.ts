/** Finds the topics, sources and documents that carry the words in their names. */
import { findTerm, mergeRanges, type Range } from './match-text.ts'
import { nameCommon } from './name-candidates.ts'
import type { SearchIndex } from './open-search.ts'
import { readQuery, type Term } from './read-query.ts'
import { type ReadText, readText } from './read-claim.ts'
import type { NamedPage } from './record.ts'

/** A page that was found. */
export interface PageHit {
  page: NamedPage
  /** Where the words stand in its title. */
  ranges: Range[]
}

/** The best pages for some words: those whose title has them all, the one with the fewest others first, then those that are called just so otherwise, then sources and documents of which another name has them all: a surname, a publisher. */
export async function findPages(index: SearchIndex, words: string, most: number): Promise<PageHit[]> {
  const { terms } = readQuery(words)
  // A number is no name: `30` would find a reference of that number.
  if (!terms.some(({ tokens }) => tokens.some(({ isNumber }) => !isNumber))) return []
  const named = await nameCommon(index, terms, 'whole')
  const pages = (await index.pages(named.pages)).sort((a, b) => b.claims - a.claims)
  const length = ({ title }: NamedPage): number => readText(title).places.length
  const titled = pages.filter(({ title }) => hasAll(terms, readText(title))).sort((a, b) => length(a) - length(b))
  const others = pages.filter((page) => isAlias(page, terms))
  const parts = pages.filter(
    (page) => page.type !== 'topic' && page.others.some((name) => hasAll(terms, readText(name))),
  )
  return [...new Set([...titled, ...others, ...parts])].slice(0, most).map((page) => ({
    page,
    ranges: mergeRanges(terms.flatMap((term) => findTerm(term, readText(page.title)))),
  }))
}

/** Whether one of the other names is what was typed, no more and no less: `AI Act` for `EU AI Act`. */
function isAlias({ others }: NamedPage, terms: Term[]): boolean {
  const length = terms.reduce((sum, { tokens }) => sum + tokens.length, 0)
  return others.some((name) => {
    const text = readText(name)
    return text.tokens.filter(({ isPart }) => !isPart).length === length && hasAll(terms, text)
  })
}

const hasAll = (terms: Term[], text: ReadText): boolean => terms.every((term) => findTerm(term, text).length > 0)
