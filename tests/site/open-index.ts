/** Opens a built search index in plain Node: Pagefind's script asks the browser for three things, which stand in here. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Bundle, SearchIndex } from '../../src/search/bundle.ts'
import { openVocabulary, wordFile } from '../../src/search/vocabulary.ts'

/** The index in `folder`, the one that holds `pagefind.js`. Addresses in results begin with `/`. */
export async function openIndex(folder: string): Promise<SearchIndex> {
  const browser = {
    document: { currentScript: null, querySelector: () => ({ getAttribute: () => 'en' }) },
    window: { location: { origin: 'null' } },
    fetch: async (address: string) => new Response(await readFile(new URL(address.replace(/\?.*$/, '')))),
  }
  Object.assign(globalThis, browser)
  const bundle = (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as Bundle
  await bundle.options({ baseUrl: '/' })
  const words = openVocabulary(JSON.parse(await readFile(join(folder, wordFile), 'utf8')))
  return { ...bundle, vocabulary: async () => words }
}
