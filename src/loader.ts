/** One Astro loader over one run of the engine: the collections are read together, whichever Astro asks for first. */
import type { Loader } from 'astro/loaders'
import type { Knowledge } from './engine/index.ts'
import { toEntries } from './engine/ledger/to-entries.ts'
import { relationId } from './engine/relations/relate-claims.ts'
import { contentFolder } from './environment.ts'
import { forget, knowledge } from './knowledge.ts'

/** The entries of each collection. */
const entriesOf = {
  documents: ({ documents }: Knowledge) => documents,
  claims: ({ claims }: Knowledge) => claims,
  topics: ({ topics }: Knowledge) => topics,
  sources: ({ sources }: Knowledge) => sources,
  ledger: toEntries,
  /** A relation is called by its claims. */
  relations: ({ relations }: Knowledge) => relations.map((one, rank) => ({ id: relationId(one), rank, ...one })),
  /** The origins of a claim, called by the claim. */
  origins: ({ origins }: Knowledge) => [...origins].map(([id, own]) => ({ id, origins: [...own] })),
  /** One entry: what the site was made of. */
  content: ({ sha256 }: Knowledge) => [{ id: 'content', sha256 }],
} satisfies Record<string, (known: Knowledge) => { id: string }[]>

/** A loader of the engine's finished entries, which were checked already. Throws when the content has an error. */
export function knowledgeLoader(name: keyof typeof entriesOf): Loader {
  return {
    name: `claimtrail-${name}`,
    load: async ({ store, config, watcher, generateDigest, logger }) => {
      let known = knowledge(config.base)
      const fill = async () => {
        const entries = entriesOf[name](await known)
        store.clear()
        for (const entry of entries) store.set({ id: entry.id, data: entry, digest: generateDigest(entry) })
      }
      await fill()
      watcher?.add(contentFolder())
      watcher?.on('all', (_event, path) => {
        if (!path.startsWith(contentFolder())) return
        forget(known)
        known = knowledge(config.base)
        fill().catch((error: Error) => logger.error(error.message)) // While developing, the last good entries stay.
      })
    },
  }
}
