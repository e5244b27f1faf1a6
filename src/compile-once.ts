/** What makes a program of hundreds of modules start sooner. */
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'

/**
 * Keeps modules as Node has compiled them from one run to the next, beside the drafts of the site; where that cannot be written,
 * nothing is kept. Flags of the engine belong on the command line: one that is set in a running process may end it.
 */
export function compileOnce(): void {
  enableCompileCache(join(import.meta.dirname, '../node_modules/.cache/claimtrail/modules'))
}
