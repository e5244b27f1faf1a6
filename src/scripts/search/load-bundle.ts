/** Opens the search of the built site: the tables beside Pagefind's script, and that script where it is needed. */
import type { Bundle } from '../../search/bundle.ts'
import { openSearch, type SearchIndex } from '../../search/open-search.ts'

let index: SearchIndex | undefined

/** The index whose script lies at `address`. What cannot be loaded fails when it is asked for, as on a development server. */
export function loadBundle(address: string): SearchIndex {
  const script = new URL(address, location.href)
  index ??= openSearch({
    load: async (file) => {
      // These files keep their names from build to build, and belong together.
      const answer = await fetch(new URL(file, script), { cache: 'no-cache' })
      if (!answer.ok) throw new Error(`Expected ${file} of the index, got ${answer.status}`)
      return answer.json()
    },
    pagefind: async () => {
      const bundle = (await import(/* @vite-ignore */ script.href)) as Bundle
      // A search takes a few milliseconds; a worker would cost more to load than it spares.
      await bundle.options({ noWorker: true })
      return bundle
    },
  })
  return index
}
