/** Reads broken files by the thousand: none may throw, take long, or give a text with places outside of it. */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { whileExtracting } from '../../src/engine/read/pdf/extract-apart.ts'
import { checkReading } from './check-reading.ts'
import { makeDraw, mutate } from './mutate.ts'

const folder = join(import.meta.dirname, '..')
/** Sound files, some of each ending. */
export const seeds: readonly string[] = [
  'fixtures/formats/water-losses.md',
  'fixtures/formats/water-losses.html',
  'fixtures/formats/water-losses.docx',
  'fixtures/formats/water-losses.pdf',
  'fixtures/formats/labour-market-columns.pdf',
  'fixtures/html/article.html',
  'gold/documents/canal-history.txt',
  'gold/documents/labour-market-release.md',
]
const endings = ['.md', '.txt', '.html', '.pdf', '.docx', '.csv', '.tsv']
const longest = 1000 // Milliseconds of work for 100 kB, once all is warm.
const warm = 20

/** One broken file: its bytes and its name. Every seventh has the ending of another kind. */
export async function makeInput(number: number): Promise<{ bytes: Uint8Array; name: string }> {
  const draw = makeDraw(number)
  const [own, other] = [seeds[number % seeds.length]!, seeds[draw(seeds.length)]!]
  const [bytes, lent] = (await Promise.all([own, other].map((name) => readFile(join(folder, name))))) as [
    Buffer,
    Buffer,
  ]
  const ending = draw(7) === 0 ? endings[draw(endings.length)]! : /\.\w+$/.exec(own)![0]
  return { bytes: mutate(bytes, lent, draw), name: `a${ending}` }
}

/** Reads `count` broken files from number `first` on; prints those that break a promise, and keeps them in `kept`. */
export async function fuzz(
  count: number,
  first = 0,
  kept = join('node_modules', '.cache', 'claimtrail', 'fuzz'),
): Promise<void> {
  const start = performance.now()
  let faults = 0
  let slowest = { took: 0, number: first }
  await whileExtracting(async () => {
    for (let number = first; number < first + count; number++) {
      const { bytes, name } = await makeInput(number)
      const { took, fault } = await judge(bytes, name, number >= first + warm)
      if (took > slowest.took) slowest = { took, number }
      if (fault === null) continue
      faults++
      console.log(`${number}${name.slice(1)}  ${fault}`)
      await mkdir(kept, { recursive: true })
      await writeFile(join(kept, `${number}${name.slice(1)}`), bytes)
    }
  })
  const seconds = (performance.now() - start) / 1000
  console.log(
    `${count} files, ${faults} faults, ${seconds.toFixed(0)} s, the slowest number ${slowest.number} in ${slowest.took.toFixed(0)} ms`,
  )
  if (faults > 0) process.exitCode = 1
}

/** What is wrong with the reading of a file, and how long it took. One that is slow is read again, since code is compiled at times. */
async function judge(
  bytes: Uint8Array,
  name: string,
  isWarm: boolean,
): Promise<{ took: number; fault: string | null }> {
  try {
    let took = await checkReading(bytes, name)
    if (took > longest) took = Math.min(took, await checkReading(bytes, name))
    return { took: isWarm ? took : 0, fault: took > longest && isWarm ? `took ${Math.round(took)} ms` : null }
  } catch (error) {
    return { took: 0, fault: (error as Error).stack!.split('\n').slice(0, 3).join(' ') }
  }
}
