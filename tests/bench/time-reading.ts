/** `node tests/bench/time-reading.ts FOLDER`: reads a content folder once, warm, and prints what it took as JSON. A process of its own, so that it can be stopped. */
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readContent } from '../../src/engine/index.ts'
import { type Format, generateText } from './generate-text.ts'

/** What reading a folder took. */
export interface Reading {
  seconds: number
  claims: number
}

const claimUrl = (id: string) => `/claims/${id}/`
const warmUpSize = 30_000 // Enough for the dictionary to be loaded and for the hot paths to be compiled.
const [folder = '', format = 'txt'] = process.argv.slice(2)
const warm = await mkdtemp(join(tmpdir(), 'claimtrail-warm-'))
await mkdir(join(warm, 'documents'))
await writeFile(join(warm, 'documents', `warm.${format}`), generateText(warmUpSize, format as Format, 7))
await readContent({ folder: warm, claimUrl })
await rm(warm, { recursive: true })
const start = performance.now()
const { claims } = await readContent({ folder, claimUrl })
const reading: Reading = { seconds: (performance.now() - start) / 1000, claims: claims.length }
process.stdout.write(JSON.stringify(reading))
