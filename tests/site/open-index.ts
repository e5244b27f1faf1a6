/** Opens a built search index in plain Node: Pagefind's script asks the browser for three things, which stand in here. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Bundle } from '../../src/search/bundle.ts'
import { openSearch, type SearchIndex } from '../../src/search/open-search.ts'

/** The index in `folder`, the one that holds `pagefind.js`. */
export async function openIndex(folder: string): Promise<SearchIndex> {
  const bundle = await openBundle(folder)
  return openSearch(bundle, async (file) => JSON.parse(await readFile(join(folder, file), 'utf8')))
}

/** Pagefind's own script of that index, as any other page would ask it. */
export async function openBundle(folder: string): Promise<Bundle> {
  const browser = {
    document: { currentScript: null, querySelector: () => ({ getAttribute: () => 'en' }) },
    window: { location: { origin: 'null' } },
    fetch: async (address: string) => new Response(await readFile(new URL(address.replace(/\?.*$/, '')))),
  }
  Object.assign(globalThis, browser)
  const bundle = (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as Bundle
  await bundle.options({ baseUrl: '/' })
  return bundle
}
