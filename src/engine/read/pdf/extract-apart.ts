/**
 * Takes PDFs apart in a thread of their own: it is ended when a file keeps it busy or fills the memory, and what the
 * library prints about broken files goes nowhere.
 */
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Extract, Refusal } from './page.ts'

const longestSilence = 60_000 // Milliseconds without a page done. A page takes 33 of them as a rule.
const mostMemory = 3 * 2 ** 30 // Bytes that the process may grow by while one file is open.
const look = 250

let worker: Worker | null = null
let turn: Promise<unknown> = Promise.resolve()
let users = 0

/** Runs what takes PDFs apart, and ends the thread behind the last of those who do. */
export async function whileExtracting<T>(work: () => Promise<T>): Promise<T> {
  users++
  try {
    return await work()
  } finally {
    const idle = --users === 0 ? worker : null
    if (idle) worker = null
    await idle?.terminate()
  }
}

/**
 * What a PDF holds, or why nothing could be had. The bytes are copied. Of several calls each waits for those before.
 * To be called within `whileExtracting`, since the thread lives on.
 */
export function extractApart(bytes: Uint8Array): Promise<Extract | Refusal> {
  const answer = turn.then(() => ask((worker ??= start()), bytes))
  turn = answer
  return answer
}

function start(): Worker {
  const thread = new Worker(join(import.meta.dirname, 'extract-worker.ts'), {
    stdout: true,
    stderr: true,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 2048 },
  })
  thread.stdout.resume()
  thread.stderr.resume()
  return thread
}

function ask(thread: Worker, bytes: Uint8Array): Promise<Extract | Refusal> {
  const base = process.memoryUsage.rss()
  let last = performance.now()
  return new Promise((fulfil) => {
    const end = (answer: Extract | Refusal, isOver = true) => {
      clearInterval(timer)
      thread.removeAllListeners('message').removeAllListeners('error')
      if (isOver) worker = null
      if (isOver) void thread.terminate()
      fulfil(answer)
    }
    const timer = setInterval(() => {
      if (performance.now() - last > longestSilence)
        end({ rule: 'pdf-broken', actual: `a page without an end after ${longestSilence / 1000} seconds` })
      else if (process.memoryUsage.rss() - base > mostMemory)
        end({
          rule: 'file-large',
          actual: 'more memory than there should be need for',
          expected: `${mostMemory} bytes`,
        })
    }, look)
    thread.on('error', ({ message }) => end({ rule: 'pdf-broken', actual: message }))
    thread.on('message', ({ extract }: { extract?: Extract | Refusal }) => {
      last = performance.now()
      if (extract) end(extract, false)
    })
    thread.postMessage(bytes)
  })
}
