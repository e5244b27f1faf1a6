/** Modules as Node has compiled them, kept from one run to the next: a program of hundreds starts in a third of the time. */
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'

/** Keeps what is imported from here on, beside the drafts of the site. Where that cannot be written, nothing is kept. */
export function keepCompiled(): void {
  enableCompileCache(join(import.meta.dirname, '../node_modules/.cache/claimtrail/modules'))
}
