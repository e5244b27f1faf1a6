/** Reads texts in a process of its own, so that a text which takes too long can be given up, and says what each took. */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Format, formats, generateText } from './generate-text.ts'

/** What reading a text took: seconds of one thread; or why it was refused or given up. */
export type Reading = { seconds: number; claims: number } | { failure: string }

const program = join(import.meta.dirname, 'time-reading.ts')
const warmUpSize = 50_000 // Enough for the dictionary to be loaded and for the hot paths to be compiled.
const longestWarmUp = 300
let reader: ChildProcess | null = null

/** Reads `text` as a document of a format, warm; gives up after `limit` seconds by the clock. */
export async function readApart(text: string, format: Format, limit: number): Promise<Reading> {
  const child = (reader ??= await startReader())
  return ask(child, text, format, limit)
}

/** Ends the process. */
export function stopReader(): void {
  reader?.kill('SIGKILL')
  reader = null
}

async function startReader(): Promise<ChildProcess> {
  const child = fork(program, {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    execArgv: ['--max-old-space-size=6144'],
  })
  for (const format of formats) {
    const reading = await ask(child, generateText(warmUpSize, format, 7), format, longestWarmUp)
    if ('failure' in reading) throw new Error(`An ordinary text could not be read: ${reading.failure}`)
  }
  return child
}

async function ask(child: ChildProcess, text: string, format: Format, limit: number): Promise<Reading> {
  const folder = await mkdtemp(join(tmpdir(), 'claimtrail-bench-'))
  const done = new AbortController()
  try {
    await mkdir(join(folder, 'documents'))
    await writeFile(join(folder, 'documents', `text.${format}`), text)
    let said = ''
    child.stderr!.setEncoding('utf8').on('data', (text: string) => (said += text))
    child.send(folder)
    const signal = AbortSignal.any([done.signal, AbortSignal.timeout(limit * 1000)])
    const stopped = (failure: string): Reading => {
      stopReader()
      return { failure }
    }
    const ended = once(child, 'close', { signal }).then(() => stopped(reasonOf(said)))
    const answered = once(child, 'message', { signal }).then(([reading]) => reading as Reading)
    return await Promise.any([answered, ended]).catch(() => stopped(`stopped after ${limit} s`))
  } finally {
    done.abort()
    child.stderr!.removeAllListeners('data')
    await rm(folder, { recursive: true })
  }
}

/** The line of a stack trace that says what went wrong. */
const reasonOf = (said: string): string =>
  /^(?:\w*Error\b.*|FATAL ERROR:.*)/m.exec(said)?.[0] ?? 'ended without an answer'
