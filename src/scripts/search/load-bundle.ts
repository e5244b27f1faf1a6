/** Loads Pagefind's script and the collection's words from the built site, each once, when it is first needed. */
import type { Bundle, SearchIndex } from '../../search/bundle.ts'
import { openVocabulary, type Vocabulary, wordFile, type WordList } from '../../search/vocabulary.ts'

let bundle: Promise<SearchIndex> | undefined
let words: Promise<Vocabulary> | undefined

/**
 * The index whose script lies at `address`, ready to search. A failure is forgotten, so that the next call tries again.
 * @throws {Error} when there is none, as on a development server.
 */
export function loadBundle(address: string): Promise<SearchIndex> {
  bundle ??= load(address)
  bundle.catch(() => (bundle = undefined))
  return bundle
}

async function load(address: string): Promise<SearchIndex> {
  const script = new URL(address, location.href)
  const loaded = (await import(/* @vite-ignore */ script.href)) as Bundle
  // Titles and quotes are weighed by our own order; Pagefind's own weight for them would put one field above the words of claims.
  const metaWeights = { title: 5, quote: 0, figures: 0, date: 0, role: 0, day: 0, years: 0, language: 0, claims: 0 }
  // A search takes a few milliseconds; a worker would cost more to load than it spares.
  await loaded.options({ ranking: { metaWeights }, noWorker: true })
  return { search: loaded.search, filters: loaded.filters, vocabulary: () => loadWords(new URL(wordFile, script)) }
}

function loadWords(address: URL): Promise<Vocabulary> {
  words ??= fetch(address).then(async (answer) => openVocabulary((await answer.json()) as WordList))
  words.catch(() => (words = undefined))
  return words
}
