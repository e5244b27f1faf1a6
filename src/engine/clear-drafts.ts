/** Drafts: files and folders `PREFIX-PID` or `PREFIX-PID-NAME` that become something else once they are whole. */
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { isRunning } from './is-running.ts'

/** Takes away the drafts in a folder whose programs are gone; a name without a number is none. */
export async function clearDrafts(folder: string, prefix: string): Promise<void> {
  const names = await readdir(folder).catch(() => [] as string[])
  for (const name of names.filter((one) => one.startsWith(prefix))) {
    const pid = /^\d+(?=-|$)/.exec(name.slice(prefix.length))?.[0]
    if (pid !== undefined && !isRunning(Number(pid))) await rm(join(folder, name), { recursive: true, force: true })
  }
}
