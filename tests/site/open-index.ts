/** Opens a built search index in plain Node: Pagefind's script asks the browser for three things, which stand in here. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Bundle } from '../../src/search/bundle.ts'
import { openSearch, type SearchIndex } from '../../src/search/open-search.ts'

/** Pagefind's script in `folder`, the one that holds `pagefind.js`. Addresses in results begin with `/`. */
export async function openPagefind(folder: string): Promise<Bundle> {
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

/** The index in `folder` as our own search asks it. */
export const openIndex = (folder: string): SearchIndex =>
  openSearch({
    load: async (file) => JSON.parse(await readFile(join(folder, file), 'utf8')),
    pagefind: () => openPagefind(folder),
  })
