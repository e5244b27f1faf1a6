/** The thread that `extract-apart.ts` starts: takes PDFs apart one after the other. */
import { parentPort } from 'node:worker_threads'
import { extract } from './extract.ts'
import type { Extract, Refusal } from './page.ts'

/** What the thread says: how many seconds it has worked so far, at each step of a file, and what came of it. */
export type Told = { spent: number } | { extract: Extract | Refusal }

// The library leaves promises of broken files behind that fail when nobody waits any more, at times during the next file.
process.on('unhandledRejection', () => {})
parentPort!.on('message', async (bytes: Uint8Array) => {
  tell()
  parentPort!.postMessage({ extract: await extract(bytes, tell) } satisfies Told)
})

function tell(): void {
  const { user, system } = process.threadCpuUsage()
  parentPort!.postMessage({ spent: (user + system) / 1e6 } satisfies Told)
}
