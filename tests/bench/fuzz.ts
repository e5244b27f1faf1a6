/** Reads broken files by the hundred thousand: none may throw, take long, or give a text with places outside of it. */
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { whileExtracting } from '../../src/engine/read/pdf/extract-apart.ts'
import { type BrokenFile, makeInput, type Reader, readers } from './broken-inputs.ts'
import { checkReading } from './check-reading.ts'
import { makePdf } from '../engine/make-pdf.ts'
import { generateText } from './generate-text.ts'

/** How far a reader has been fuzzed; kept, so that a run goes on from where the last one was stopped. */
interface Progress {
  files: number
  /** Numbers of the files that broke a promise. */
  faults: number[]
  /** Seconds of processors. */
  seconds: number
  /** Milliseconds of the slowest file for each 100 kB of it, and its number. */
  slowest: { took: number; number: number }
}

const kept = join('node_modules', '.cache', 'claimtrail', 'fuzz')
const longest = 1000 // Milliseconds of work for 100 kB or less, once all is warm.
const ordinary = 3 // Times what ordinary text of that size takes at that moment.
const warm = 100
const step = 1000 // Files between two writings of the progress.

/** Goes on until `count` broken files of each reader were read; prints a table, and keeps those that break a promise. */
export async function fuzz(count: number, only: readonly Reader[] = readers): Promise<void> {
  await mkdir(kept, { recursive: true })
  const rows: string[] = []
  for (const reader of only) rows.push(toRow(reader, await whileExtracting(() => fuzzReader(reader, count))))
  console.log(['reader    files  faults  ms a file  slowest, ms a 100 kB', ...rows].join('\n'))
}

/** Reads one broken file of a reader again, and says what it breaks. */
export async function fuzzOne(reader: Reader, number: number): Promise<void> {
  const input = makeInput(reader, number)
  await mkdir(kept, { recursive: true })
  await writeFile(join(kept, `${reader}-${number}${input.name.slice(1)}`), input.bytes)
  const { took, fault } = await whileExtracting(() => judge(input))
  console.log(fault ?? `no fault, ${took.toFixed(0)} ms`)
  if (fault !== null) process.exitCode = 1
}

async function fuzzReader(reader: Reader, count: number): Promise<Progress> {
  const path = join(kept, `${reader}.json`)
  const progress: Progress = existsSync(path)
    ? (JSON.parse(await readFile(path, 'utf8')) as Progress)
    : { files: 0, faults: [], seconds: 0, slowest: { took: 0, number: 0 } }
  let start = process.cpuUsage()
  for (let warming = 0; warming < warm; warming++) await judge(makeInput(reader, warming))
  while (progress.files < count) {
    const number = progress.files++
    const input = makeInput(reader, number)
    const { took, fault } = await judge(input)
    const rate = took / Math.max(1, input.bytes.length / 100_000)
    if (rate > progress.slowest.took) progress.slowest = { took: rate, number }
    if (fault) await keep(reader, number, input, fault)
    if (fault) progress.faults.push(number)
    if (progress.files % step > 0 && progress.files < count) continue
    const { user, system } = process.cpuUsage(start)
    progress.seconds += (user + system) / 1e6
    start = process.cpuUsage()
    await writeFile(path, JSON.stringify(progress))
  }
  return progress
}

const textOf = (size: number) => Buffer.from(generateText(size, 'txt'))

async function keep(reader: Reader, number: number, { bytes, name }: BrokenFile, fault: string): Promise<void> {
  console.log(`${reader} ${number} (${name})  ${fault}`)
  await writeFile(join(kept, `${reader}-${number}${name.slice(1)}`), bytes)
  process.exitCode = 1
}

/**
 * What is wrong with the reading of a file, and how long it took. One that is slow is read again, since code is compiled at
 * times, and held against ordinary text of its size, since other programs slow down a processor that they share.
 */
async function judge({ bytes, name }: BrokenFile): Promise<{ took: number; fault: string | null }> {
  try {
    let took = await checkReading(bytes, name)
    if (took > longest) {
      await checkReading(makePdf([[]]), 'a.pdf') // A thread that was ended for a slow file starts anew, which is no work on this one.
      took = Math.min(took, await checkReading(bytes, name))
    }
    const isLong = took > longest && took > ordinary * (await checkReading(textOf(bytes.length), 'a.txt'))
    return { took, fault: isLong ? `took ${Math.round(took)} ms` : null }
  } catch (error) {
    return { took: 0, fault: (error as Error).stack!.split('\n').slice(0, 3).join(' ').slice(0, 600) }
  }
}

function toRow(reader: Reader, { files, faults, seconds, slowest }: Progress): string {
  const each = ((1000 * seconds) / files).toFixed(1)
  const worst = `${slowest.took.toFixed(0)} (number ${slowest.number})`
  return `${reader.padEnd(6)}${String(files).padStart(9)}${String(faults.length).padStart(8)}${each.padStart(11)}  ${worst}`
}
