/** Loads Pagefind's script and the files beside it from the built site, each once, when it is first needed. */
import type { Bundle } from '../../search/bundle.ts'
import { openSearch, type SearchIndex } from '../../search/open-search.ts'

let index: Promise<SearchIndex> | undefined

/**
 * The index whose script lies at `address`, ready to search. A failure is forgotten, so that the next call tries again.
 * @throws {Error} when there is none, as on a development server.
 */
export function loadBundle(address: string): Promise<SearchIndex> {
  index ??= load(address)
  index.catch(() => (index = undefined))
  return index
}

async function load(address: string): Promise<SearchIndex> {
  const script = new URL(address, location.href)
  const bundle = (await import(/* @vite-ignore */ script.href)) as Bundle
  // A search takes a few milliseconds; a worker would cost more to load than it spares.
  await bundle.options({ noWorker: true })
  return openSearch(bundle, async (file) => {
    // These files keep their names from build to build, as records keep none of their numbers.
    const answer = await fetch(new URL(file, script), { cache: 'no-cache' })
    if (!answer.ok) throw new Error(`Expected ${file} of the index, got ${answer.status}`)
    return answer.json()
  })
}
