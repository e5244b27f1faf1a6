/** The thread that `extract-apart.ts` starts: takes PDFs apart one after the other. */
import { parentPort } from 'node:worker_threads'
import { extract } from './extract.ts'

parentPort!.on('message', async (bytes: Uint8Array) => {
  parentPort!.postMessage({ extract: await extract(bytes, () => parentPort!.postMessage({})) })
})
