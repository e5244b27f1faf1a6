/**
 * Takes PDFs apart in a thread of their own: it is ended when a file keeps it busy or fills the memory, and what the
 * library prints about broken files goes nowhere.
 */
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Told } from './extract-worker.ts'
import type { Extract, Refusal } from './page.ts'
import { watchWork } from './watch-work.ts'

const leastMemory = 640 * 2 ** 20 // Bytes that the process may grow by while one file is open, a small one takes 200 MB.
const memoryOfByte = 24 // Times the size of the file, on top of it.
const mostMemory = 3 * 2 ** 30
const look = 100 // Milliseconds between two looks at the thread.
const longestIdle = 60_000 // Milliseconds of the clock, for what waits without any work.

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
  const most = Math.min(mostMemory, leastMemory + memoryOfByte * bytes.length)
  const memory = process.memoryUsage.rss() + most
  const watch = watchWork(bytes.length)
  let [isOver, work, life] = [false, 0, performance.now()]
  return new Promise((fulfil) => {
    const finish = (answer: Extract | Refusal) => {
      isOver = true
      clearInterval(timer)
      thread.removeAllListeners('message').removeAllListeners('error')
      fulfil(answer)
    }
    const giveUp = (refusal: Refusal) => {
      worker = null
      void thread.terminate()
      finish(refusal)
    }
    const hear = (spent: number, excess: Refusal | null) => {
      if (spent > work) life = performance.now()
      work = Math.max(work, spent)
      if (excess) giveUp(excess)
    }
    const timer = setInterval(() => {
      if (performance.now() - life > longestIdle) return giveUp(idle)
      if (process.memoryUsage.rss() > memory) return giveUp(memoryExcess(most))
      const asked = thread.cpuUsage().then(({ user, system }) => (user + system) / 1e6)
      asked.then(
        (spent) => isOver || hear(spent, watch.worked(spent)),
        () => undefined,
      ) // It may have ended by itself.
    }, look)
    thread.on('error', ({ message }) => giveUp({ rule: 'pdf-broken', actual: message }))
    thread.on('message', (told: Told) => {
      if ('extract' in told) finish(told.extract)
      else hear(told.spent, watch.stepped(told.spent))
    })
    thread.postMessage(bytes)
  })
}

const idle: Refusal = { rule: 'pdf-broken', actual: `a page without an end after ${longestIdle / 1000} seconds` }
const memoryExcess = (most: number): Refusal => ({
  rule: 'file-large',
  actual: 'more memory than any page of text takes',
  expected: `${Math.round(most / 2 ** 20)} MiB for a file of this size`,
})
