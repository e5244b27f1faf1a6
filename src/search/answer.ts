/** One question answered: what the page and the dialogue both show. */
import type { Ask } from './ask.ts'
import { findClaims, type Found } from './find-claims.ts'
import { findPages, type PageHit } from './find-pages.ts'
import { keepMost } from './keep-most.ts'
import { mendWords } from './mend-words.ts'
import type { SearchIndex } from './open-search.ts'
import { withoutAsked } from './read-query.ts'

export interface Answered {
  found: Found
  /** Topics, sources and documents of that name. */
  pages: PageHit[]
  /** The words that were looked for in place of those that were typed; null where they are the same. */
  readAs: string | null
  /** Whether some of the words were left out of these, since no claim has them all. */
  isFewer: boolean
}

const mostPages = 3

/**
 * Looks for the words as typed; where no claim has them all, for the same with their damage mended, then without what only asks, then
 * without as few others as can be.
 */
export async function answerAsk(index: SearchIndex, ask: Ask): Promise<Answered> {
  const [found, pages] = await Promise.all([findClaims(index, ask), findPages(index, ask.words, mostPages)])
  if (!ask.words.trim() || found.isWhole) return { found, pages, readAs: null, isFewer: false }
  const mended = mendWords(ask.words, await index.vocabulary())
  const fewer = withoutAsked(ask.words)
  for (const words of [mended, fewer].filter((words) => words !== null)) {
    const read = await findClaims(index, { ...ask, words })
    const isBetter = read.isWhole || (found.total === 0 && read.total > 0 && read.strictness === 'whole')
    if (isBetter) return answerAs(index, read, words, words === fewer)
  }
  const most = found.total === 0 ? await keepMost(index, ask.words) : null
  const read = most === null ? found : await findClaims(index, { ...ask, words: most })
  return most === null || read.total === 0
    ? { found, pages, readAs: null, isFewer: false }
    : answerAs(index, read, most, true)
}

const answerAs = async (index: SearchIndex, found: Found, readAs: string, isFewer: boolean): Promise<Answered> => ({
  found,
  pages: await findPages(index, readAs, mostPages),
  readAs,
  isFewer,
})
