/** Loads Pagefind's script from the built site, once, when it is first needed. */
import type { Bundle } from '../../search/bundle.ts'

let bundle: Promise<Bundle> | undefined

/**
 * The script at `address`, ready to search. A failure is forgotten, so that the next call tries again.
 * @throws {Error} when there is none, as on a development server.
 */
export function loadBundle(address: string): Promise<Bundle> {
  bundle ??= load(address)
  bundle.catch(() => (bundle = undefined))
  return bundle
}

async function load(address: string): Promise<Bundle> {
  const loaded = (await import(/* @vite-ignore */ new URL(address, location.href).href)) as Bundle
  // Titles and quotes are weighed by our own order; Pagefind's own weight for them would put one field above the words of claims.
  const metaWeights = { title: 5, quote: 0, figures: 0, date: 0, role: 0, day: 0, language: 0, claims: 0 }
  // A search takes a few milliseconds; a worker would cost more to load than it spares.
  await loaded.options({ ranking: { metaWeights }, noWorker: true })
  return loaded
}
