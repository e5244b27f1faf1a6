/** One Astro loader over one run of the engine: the collections are read together, whichever Astro asks for first. */
import type { Loader } from 'astro/loaders'
import type { Collections } from './engine/corpus/to-collections.ts'
import type { Knowledge } from './engine/index.ts'
import { relationId } from './engine/relations/relate-claims.ts'
import { contentFolder } from './environment.ts'
import { forget, knowledge } from './knowledge.ts'

/** A loader of the engine's finished entries, which were checked already. Throws when the content has an error. */
export function knowledgeLoader(name: keyof Collections | 'relations' | 'origins'): Loader {
  return {
    name: `claimtrail-${name}`,
    load: async ({ store, config, watcher, generateDigest, logger }) => {
      let known = knowledge(config.base)
      const fill = async () => {
        const entries = entriesOf(await known, name)
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

/** The entries of a collection; a relation is called by its claims, and the origins of a claim by the claim. */
function entriesOf(known: Knowledge, name: keyof Collections | 'relations' | 'origins'): { id: string }[] {
  if (name === 'relations')
    return known.relations.map((relation, rank) => ({ id: relationId(relation), rank, ...relation }))
  if (name === 'origins') return [...known.origins].map(([id, origins]) => ({ id, origins: [...origins] }))
  return known[name]
}
