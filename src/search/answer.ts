/** One question answered: what the page and the dialogue both show. */
import type { Ask } from './ask.ts'
import type { SearchIndex } from './bundle.ts'
import { findClaims, type Found } from './find-claims.ts'
import { findPages } from './find-pages.ts'
import type { Hit } from './hit.ts'
import { mendWords } from './mend-words.ts'

export interface Answered {
  found: Found
  /** Topics, sources and documents of that name. */
  pages: Hit[]
  /** The words that were looked for in place of damaged ones; null where they are those that were typed. */
  readAs: string | null
}

const mostPages = 4

/** Looks for the words as typed, and for the same with their damage mended where nobody wrote them so. */
export async function answerAsk(index: SearchIndex, ask: Ask): Promise<Answered> {
  const [found, pages] = await Promise.all([findClaims(index, ask), findPages(index, ask.words, mostPages)])
  if (!ask.words.trim() || (found.total > 0 && found.strictness === 'whole')) return { found, pages, readAs: null }
  const readAs = mendWords(ask.words, await index.vocabulary())
  if (readAs === null) return { found, pages, readAs: null }
  const mended = await findClaims(index, { ...ask, words: readAs })
  const isBetter = mended.total > 0 && (mended.strictness === 'whole' || found.total === 0)
  if (!isBetter) return { found, pages, readAs: null }
  return { found: mended, pages: await findPages(index, readAs, mostPages), readAs }
}
