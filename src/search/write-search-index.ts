/** Writes the search index of a library: Pagefind's, with a record for each claim, topic, source and document, and our tables beside it. */
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { close, createIndex, type PagefindIndex } from 'pagefind'
import type { Claim, DocumentEntry, SourceEntry, TopicEntry } from '../engine/schema.ts'
import { minify } from 'vite'
import { blockFile, cutBlocks } from './blocks.ts'
import { factFile } from './facts.ts'
import { libraryRecords } from './library-records.ts'
import { listFacts } from './list-facts.ts'
import { listUnits } from './list-units.ts'
import { briefPage } from './named-pages.ts'
import { claimEntry, pageEntry, type PagefindRecord } from './pagefind-record.ts'
import { unitFile } from './read-amount.ts'
import type { SearchRecord } from './record.ts'
import { listWords, wordFile } from './vocabulary.ts'

/** What can be searched. */
export interface Searchable {
  documents: readonly DocumentEntry[]
  claims: readonly Claim[]
  topics: readonly TopicEntry[]
  sources: readonly SourceEntry[]
}

export interface Target {
  /** The built site; the index becomes its folder `pagefind`. */
  outDir: string
}

const bundled = 12 // Records a file of Pagefind's: one file each is a request each, and far larger ones carry what nobody asked for.
const unused = /-(?:ui|highlight|worker)\.(?:js|css)$|^wasm\.unknown\./ // We have an interface of our own, in one language.

/**
 * Writes `pagefind/` below `outDir`: the same library gives the same bytes. Addresses in it begin below the site's base. Whoever asks
 * Pagefind itself finds claims, topics, sources and documents by their words; our own search has its tables beside that.
 * @throws {Error} when Pagefind reports an error, or when there is no claim to be found.
 */
export async function writeSearchIndex(library: Searchable, { outDir }: Target): Promise<{ records: number }> {
  if (library.claims.length === 0) throw new Error('Unexpected empty search index, expected at least one claim')
  const folder = join(outDir, 'pagefind')
  const { claims, pages: all } = libraryRecords(library)
  const pages = all.map(briefPage)
  const records = [...claims.map(claimEntry), ...pages.map(pageEntry)]
  try {
    const index = await openIndex(records.length)
    // One after another: Pagefind lists records in the order in which it receives them, by which they are known again.
    for (const record of records) await addRecord(index, record)
    await writeIndex(index, folder)
  } finally {
    await close()
  }
  await writeJson(join(folder, factFile), listFacts(claims))
  await writeJson(join(folder, unitFile), listUnits(dimensionsOf(claims)))
  await writeJson(join(folder, wordFile), listWords(library.claims, library.documents))
  for (const [block, own] of cutBlocks('claims', claims).entries())
    await writeJson(
      join(folder, blockFile('claims', block)),
      own.map(({ words }) => words),
    )
  for (const [block, own] of cutBlocks('pages', pages).entries())
    await writeJson(join(folder, blockFile('pages', block)), own)
  return { records: records.length }
}

const dimensionsOf = (claims: readonly SearchRecord[]): string[] =>
  claims.flatMap(({ figures }) => figures.flatMap(({ base }) => base?.[0] ?? []))

async function writeJson(path: string, content: unknown): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, JSON.stringify(content))
}

// How many places of words a file of the index holds. Pagefind has no option for it, only this variable, and calls that unstable; its usual
// 20,000 suit a large site, and here one file would hold all words, 38 kB for any question. As many as there are records gives about
// forty files at any number of claims. A Pagefind that no longer knows the variable finds the same from larger files, and a test says so.
const chunkVariable = 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'
const chunkSize = (records: number): number => Math.min(20_000, Math.max(500, records))

async function openIndex(records: number): Promise<PagefindIndex> {
  process.env[chunkVariable] = String(chunkSize(records)) // Pagefind's program starts with the first index, and reads it then.
  const { index, errors } = await createIndex({
    forceLanguage: 'en',
    maxFragments: Math.ceil(records / bundled),
  })
  check(errors, 'the index')
  if (!index) throw new Error('Expected Pagefind to open an index')
  return index
}

async function addRecord(index: PagefindIndex, record: PagefindRecord): Promise<void> {
  const { errors } = await index.addCustomRecord({ ...record, language: 'en' })
  check(errors, record.url)
}

async function writeIndex(index: PagefindIndex, folder: string): Promise<void> {
  const { files, errors } = await index.getFiles()
  check(errors, folder)
  const needed = files.filter(({ path }) => !unused.test(path))
  if (!needed.some(({ path }) => path.endsWith('.pf_index')))
    throw new Error('Unexpected empty search index, expected words in it')
  const folders = new Set(needed.map(({ path }) => dirname(join(folder, path))))
  for (const path of folders) await mkdir(path, { recursive: true })
  for (const { path, content } of needed) await writeFile(join(folder, path), await shorten(path, content))
}

/** Pagefind's script comes with all its names and line ends spelled out; its licence stays with it. */
async function shorten(path: string, content: Uint8Array): Promise<Uint8Array | string> {
  if (!path.endsWith('.js')) return content
  const { code, errors } = await minify(path, new TextDecoder().decode(content), { module: true })
  check(errors.map(({ message }) => message), path) // prettier-ignore
  return `/*! Pagefind, MIT License, https://pagefind.app */\n${code}`
}

function check(errors: string[], place: string): void {
  if (errors.length > 0) throw new Error(`Pagefind could not index ${place}: ${errors.join('; ')}`)
}
