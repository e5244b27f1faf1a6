/** One question answered: what the page and the dialogue both show. */
import type { Ask } from './ask.ts'
import type { SearchIndex } from './bundle.ts'
import { findClaims, type Found } from './find-claims.ts'
import { findPages } from './find-pages.ts'
import type { Hit } from './hit.ts'
import { mendWords } from './mend-words.ts'
import { readQuery, withoutAsked } from './read-query.ts'

export interface Answered {
  found: Found
  /** Topics, sources and documents of that name. */
  pages: Hit[]
  /** The words that were looked for in place of damaged ones; null where they are those that were typed. */
  readAs: string | null
}

const mostPages = 4

/** Looks for the words as typed, and for the same with their damage mended, or without what only asks, where that finds more of them. */
export async function answerAsk(index: SearchIndex, ask: Ask): Promise<Answered> {
  const [found, pages] = await Promise.all([findClaims(index, ask), findPages(index, ask.words, mostPages)])
  if (!ask.words.trim() || (await isWhole(found, ask.words))) return { found, pages, readAs: null }
  const readings = [mendWords(ask.words, await index.vocabulary()), withoutAsked(ask.words)]
  for (const readAs of readings.filter((words) => words !== null)) {
    const read = await findClaims(index, { ...ask, words: readAs })
    const isBetter =
      (await isWhole(read, readAs)) || (found.total === 0 && read.total > 0 && read.strictness === 'whole')
    if (isBetter) return { found: read, pages: await findPages(index, readAs, mostPages), readAs }
  }
  return { found, pages, readAs: null }
}

/** Whether the best claim has all the words itself, and not only in its headings. */
async function isWhole(found: Found, words: string): Promise<boolean> {
  const [best] = await found.page(0, 1)
  return found.strictness === 'whole' && best !== undefined && best.inText === readQuery(words).terms.length
}
