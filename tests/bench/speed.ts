/** How long reading takes: ordinary text in four sizes, and hostile text in one, in every format, on one thread. */
import { type Format, formats, generateText } from './generate-text.ts'
import { hostilePage, hostileTexts } from './hostile-texts.ts'
import { readApart, type Reading, stopReader } from './read-apart.ts'

const sizes = [10_000, 100_000, 1_000_000, 10_000_000]
const longestRun = 600 // Seconds by the clock; a machine under load is slow.
const least = 0.02 // Seconds; below it the clock and the collector decide.
const mostPerMegabyte = 10 // Seconds of one thread; what takes more is marked.

/** Prints seconds, megabytes a second, and how the time grew from the size before: 10 is linear. Sizes may be fewer. */
export async function measureSpeed(most = Infinity): Promise<void> {
  console.log('format       size   seconds      MB/s    claims   times the size before')
  for (const format of formats) {
    let before: number | null = null
    for (const size of sizes.filter((one) => one <= most)) {
      const reading = await readApart(generateText(size, format), format, longestRun)
      if ('failure' in reading) console.log(`${format.padEnd(6)}${name(size).padStart(11)}   ${reading.failure}`)
      else
        console.log(
          `${format.padEnd(6)}${name(size).padStart(11)}${reading.seconds.toFixed(2).padStart(10)}${(size / 1e6 / reading.seconds).toFixed(2).padStart(10)}${String(reading.claims).padStart(10)}${before === null ? '' : (reading.seconds / before).toFixed(1).padStart(10)}`,
        )
      before = 'failure' in reading ? null : reading.seconds
    }
  }
  stopReader()
}

/** Prints the seconds that each hostile text takes, and how many times those of a tenth of it (10 is linear); `only` is part of the names of those to read. */
export async function measureHostile(size = 1_000_000, only = ''): Promise<void> {
  console.log(`hostile text of ${name(size)}`.padEnd(30) + formats.map((format) => format.padStart(16)).join(''))
  for (const [kind, make] of Object.entries(hostileTexts)) {
    if (!kind.includes(only)) continue
    const cells: string[] = []
    for (const format of formats) {
      const tenth = await readApart(hostilePage(make(size / 10), format), format, longestRun / 20)
      cells.push(await cellOf(hostilePage(make(size), format), format, size, tenth))
    }
    console.log(kind.padEnd(30) + cells.join(''))
  }
  stopReader()
}

async function cellOf(text: string, format: Format, size: number, tenth: Reading): Promise<string> {
  const reading = await readApart(text, format, longestRun / 20)
  if ('failure' in reading) return `  ${reading.failure}`
  const growth = 'failure' in tenth ? '' : ` ×${(reading.seconds / Math.max(tenth.seconds, least)).toFixed(1)}`
  return `${reading.seconds.toFixed(2)}${reading.seconds > (mostPerMegabyte * size) / 1e6 ? '!' : ''}${growth}`.padStart(
    16,
  )
}

const name = (size: number): string => (size < 1e6 ? `${size / 1e3} kB` : `${size / 1e6} MB`)
