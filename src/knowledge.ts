/** One run of the engine for all who ask: Astro's loaders, and the build that indexes what they load. */
import { formatMessages } from './cli/format-messages.ts'
import { isFaulty, type Knowledge, readContent } from './engine/index.ts'
import { contentFolder } from './environment.ts'

/** The content has errors, which were printed. */
export class ContentError extends Error {
  override name = 'ContentError'
}

// Vite evaluates the modules of `content.config.ts` a second time, apart from those of the build; both see one global.
const memory = globalThis as { [key: symbol]: Promise<Knowledge> | undefined }
const key = Symbol.for('claimtrail.knowledge')

/**
 * What the content folder says, read once; `base` is the path that the site is published below.
 * @throws {ContentError} when the content has an error; all messages were printed to stderr.
 */
export const knowledge = (base: string): Promise<Knowledge> => (memory[key] ??= read(base))

/** Forgets what was read, since a file changed; reading anew is up to who asks next. */
export function forget(known: Promise<Knowledge>): void {
  if (memory[key] === known) memory[key] = undefined
}

async function read(base: string): Promise<Knowledge> {
  const found = await readContent({
    folder: contentFolder(),
    claimUrl: (id) => `${base.replace(/\/$/, '')}/claims/${id}/`,
  })
  process.stderr.write(formatMessages(found.files))
  if (isFaulty(found.files)) throw new ContentError('The content has errors; they are listed above')
  return found
}
