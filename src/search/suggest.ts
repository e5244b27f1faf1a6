/** Helps where nothing was found: which words are found alone, and which words look like those that are not. */
import { distance } from 'fastest-levenshtein'
import type { Bundle } from './bundle.ts'
import { findClaims, loadHits } from './find-claims.ts'
import { readQuery } from './read-query.ts'
import { readTokens } from './read-tokens.ts'

/** What could be searched for instead. */
export interface Suggestion {
  words: string
  count: number
}

const root = 3 // Letters at the beginning of a word that most misspellings keep.
const looked = 80
const most = 3

/** Each term of a query alone, where there are several, and words of the claims that differ from an unknown one by a slip or two. */
export async function suggest(bundle: Bundle, words: string): Promise<{ alone: Suggestion[]; near: Suggestion[] }> {
  const { terms } = readQuery(words)
  const alone: Suggestion[] = []
  const near: Suggestion[] = []
  for (const term of terms) {
    const count = await countClaims(bundle, term.words)
    if (count > 0 && terms.length > 1) alone.push({ words: term.words, count })
    if (count > 0 || term.tokens.some(({ isNumber }) => isNumber)) continue
    for (const word of await nearWords(bundle, term.tokens[0]?.forms[0] ?? '')) {
      // The whole with the slip mended, or else the mended word alone: another may be unknown, too.
      for (const mended of new Set([words.replace(term.words, word), word])) {
        const found = await countClaims(bundle, mended)
        if (found === 0) continue
        near.push({ words: mended, count: found })
        break
      }
    }
  }
  return { alone, near }
}

const countClaims = async (bundle: Bundle, words: string): Promise<number> => {
  const found = await findClaims(bundle, { words, chosen: new Map(), sort: 'relevance' })
  return found.strictness === 'whole' ? found.total : 0
}

/** Words of the index that begin alike, the most alike first. */
async function nearWords(bundle: Bundle, word: string): Promise<string[]> {
  if (word.length <= root) return []
  const answer = await bundle.search(word.slice(0, root))
  const hits = await loadHits({ results: answer.results.slice(0, looked) }, { terms: [] }, 'whole')
  const known = new Set(hits.flatMap(({ fields }) => readTokens(fields.text).flatMap(({ forms }) => forms[0] ?? [])))
  const slips = word.length > 5 ? 2 : 1
  return [...known]
    .map((other) => ({ other, slips: distance(word, other) }))
    .filter((near) => near.slips > 0 && near.slips <= slips)
    .sort((a, b) => a.slips - b.slips || (a.other < b.other ? -1 : 1))
    .slice(0, most)
    .map(({ other }) => other)
}
