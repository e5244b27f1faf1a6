/** Reads texts in a process of its own, so that a text which takes too long can be given up, and says what each took. */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Format, formats, generateText } from './generate-text.ts'

/** What reading a text took: seconds of one thread; or why it was given up. */
export type Reading = { seconds: number; claims: number } | { failure: string }

const program = join(import.meta.dirname, 'time-reading.ts')
const warmUpSize = 50_000 // Enough for the dictionary to be loaded and for the hot paths to be compiled.
const longestWarmUp = 300
let reader: ChildProcess | null = null

/** Reads `text` as a document of a format, warm; gives up after `limit` seconds by the clock. */
export async function readApart(text: string, format: Format, limit: number): Promise<Reading> {
  if (reader === null) {
    reader = fork(program, { stdio: ['ignore', 'ignore', 'ignore', 'ipc'], execArgv: ['--max-old-space-size=6144'] })
    for (const one of formats) await ask(reader, generateText(warmUpSize, one, 7), one, longestWarmUp)
  }
  return ask(reader, text, format, limit)
}

/** Ends the process. */
export function stopReader(): void {
  reader?.kill('SIGKILL')
  reader = null
}

async function ask(child: ChildProcess, text: string, format: Format, limit: number): Promise<Reading> {
  const folder = await mkdtemp(join(tmpdir(), 'claimtrail-bench-'))
  const done = new AbortController()
  try {
    await mkdir(join(folder, 'documents'))
    await writeFile(join(folder, 'documents', `text.${format}`), text)
    child.send(folder)
    const signal = AbortSignal.any([done.signal, AbortSignal.timeout(limit * 1000)])
    const ended = once(child, 'exit', { signal }).then((): Reading => ({ failure: 'ended without an answer' }))
    const answered = once(child, 'message', { signal }).then(([reading]) => reading as Reading)
    const reading = await Promise.any([answered, ended]).catch((): Reading => ({ failure: `stopped after ${limit} s` }))
    if ('failure' in reading) stopReader()
    return reading
  } finally {
    done.abort()
    await rm(folder, { recursive: true })
  }
}
