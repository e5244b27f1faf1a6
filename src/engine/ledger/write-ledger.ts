/**
 * Puts a new edition in the place of the last one so that no moment of failure loses either. All files are written beside the
 * ledger and flushed; one rename makes them the edition in force; then each is put in its place. Cut short before that rename
 * nothing has changed; cut short behind it `read-ledger.ts` reads the new files where they wait, and the next run puts them in place.
 */
import { mkdir, open, readdir, rename, rm, rmdir } from 'node:fs/promises'
import { join } from 'node:path'
import { clearDrafts } from '../clear-drafts.ts'
import { writeFlushed } from '../write-flushed.ts'
import { readyFolder } from './read-ledger.ts'

const draftPrefix = '.draft-'

/** Finishes an edition that was cut short, and takes away drafts that were never finished. */
export async function settleLedger(folder: string): Promise<void> {
  const names = await readdir(folder).catch(ignoringMissing)
  await clearDrafts(folder, draftPrefix)
  if (!names.includes(readyFolder)) return
  const ready = join(folder, readyFolder)
  for (const name of await readdir(ready)) await rename(join(ready, name), join(folder, name))
  await flush(folder)
  await rmdir(ready)
}

/**
 * Writes files by name into the ledger's folder, all or none.
 * @throws when the disk is full or the folder may not be written; the ledger is as it was, then.
 */
export async function writeLedger(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  if (files.size === 0) return
  const draft = join(folder, `${draftPrefix}${process.pid}`)
  try {
    await mkdir(draft, { recursive: true })
    for (const [name, text] of files) await writeFlushed(join(draft, name), text)
    await flush(draft)
    await rename(draft, join(folder, readyFolder))
  } catch (error) {
    await rm(draft, { recursive: true, force: true }).catch(() => {}) // What was wrong is said by the first error.
    throw error
  }
  await flush(folder)
  await settleLedger(folder)
}

/** Makes names that were written to a folder last; some systems cannot open folders, and need not. */
async function flush(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null)
  await handle?.sync().catch(() => {})
  await handle?.close()
}

function ignoringMissing(error: NodeJS.ErrnoException): string[] {
  if (error.code !== 'ENOENT') throw error
  return []
}
