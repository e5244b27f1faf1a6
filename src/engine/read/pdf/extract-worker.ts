/** The thread that `extract-apart.ts` starts: takes PDFs apart one after the other. */
import { parentPort } from 'node:worker_threads'
import { extract } from './extract.ts'

// The library leaves promises of broken files behind that fail when nobody waits any more, at times during the next file.
process.on('unhandledRejection', () => {})
parentPort!.on('message', async (bytes: Uint8Array) => {
  parentPort!.postMessage({ extract: await extract(bytes, () => parentPort!.postMessage({})) })
})
