/** How long search takes over many claims: the index that is loaded, and answers to words, figures, ranges and slips. */
import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readContent } from '../../src/engine/index.ts'
import { answerAsk } from '../../src/search/answer.ts'
import { readAddress } from '../../src/search/ask.ts'
import { suggest } from '../../src/search/suggest.ts'
import { writeSearchIndex } from '../../src/search/write-search-index.ts'
import { openIndex } from '../site/open-index.ts'
import { generateText } from './generate-text.ts'

const characters = 160 // Of generated text to a claim, about.
const perDocument = 500
const asks = [
  '?q=harvest+Norfolk', '?q=80%25', '?q=vaccine', '?q=households', '?q=households&sort=newest', '?q="regional+harvest"', '?q=vaccine+-Norfolk',
  '?measure=percent&from=20&to=30', '?measure=percent&sort=largest&of=percent', '?q=harvest&since=2015&until=2016',
  '?kind=Statement', '?kind=Statement&year=2015&sort=oldest', '?q=harvset', '?q=zzzz',
] // prettier-ignore

/** Prints the size of the index and, for each question, how many claims there are and the milliseconds of its first and its next answer. */
export async function measureSearch(claims = 10_000): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'search-'))
  try {
    const known = await readGenerated(folder, claims)
    const start = performance.now()
    await writeSearchIndex(known, { outDir: folder })
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    console.log(
      `${known.claims.length} claims, indexed in ${seconds} s, ${await kilobytes(join(folder, 'pagefind'))} kB`,
    )
    const index = openIndex(join(folder, 'pagefind'))
    console.log(`${'asked'.padEnd(46)}claims   first ms   next ms`)
    for (const address of asks) {
      const times: number[] = []
      let total = ''
      for (let run = 0; run < 2; run++) {
        const from = performance.now()
        const { found } = await answerAsk(index, readAddress(address))
        await found.page(0, 20)
        if (found.total === 0) await suggest(index, readAddress(address))
        times.push(performance.now() - from)
        total = String(found.total)
      }
      console.log(
        `${address.padEnd(46)}${total.padStart(6)}${times.map((time) => time.toFixed(0).padStart(11)).join('')}`,
      )
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function readGenerated(folder: string, claims: number) {
  const content = join(folder, 'content')
  await mkdir(join(content, 'documents'), { recursive: true })
  for (let i = 0; i < claims / perDocument; i++)
    await writeFile(join(content, 'documents', `year-${i}.md`), generateText(perDocument * characters, 'md', i + 1))
  return readContent({ folder: content, claimUrl: (id) => `/claims/${id}/` })
}

async function kilobytes(folder: string): Promise<number> {
  const files = await readdir(folder, { recursive: true })
  const sizes = await Promise.all(files.map((file) => stat(join(folder, file))))
  return Math.round(sizes.reduce((sum, { size }) => sum + size, 0) / 1000)
}
