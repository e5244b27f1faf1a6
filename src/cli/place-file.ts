/** Puts a new file into a folder whole or not at all, and never in the place of another. */
import { copyFile, constants, link, mkdir, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { clearDrafts } from '../engine/clear-drafts.ts'
import { writeFlushed } from '../engine/write-flushed.ts'

const draftPrefix = '.adding-'

/**
 * Writes `content` beside its place under a hidden name, which no reader of the content looks at, and gives it its name
 * once all of it is on the disk. Drafts that a killed program left are taken away.
 * @throws where the file is there already (`EEXIST`), or cannot be written.
 */
export async function placeFile(path: string, content: string | Uint8Array): Promise<void> {
  const folder = dirname(path)
  await mkdir(folder, { recursive: true })
  await clearDrafts(folder, draftPrefix)
  const draft = join(folder, `${draftPrefix}${process.pid}-${basename(path)}`)
  try {
    await writeFlushed(draft, content)
    // A link fails where the name is taken, which a rename does not; some disks know no links.
    await link(draft, path).catch(async (error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') throw error
      await copyFile(draft, path, constants.COPYFILE_EXCL)
    })
  } finally {
    await rm(draft, { force: true })
  }
}
