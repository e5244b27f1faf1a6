/** Writes the search index of a library: one record for each claim, topic, source and document, in a fixed order. */
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { close, createIndex, type PagefindIndex } from 'pagefind'
import type { Claim, DocumentEntry, SourceEntry, TopicEntry } from '../engine/schema.ts'
import { libraryRecords } from './library-records.ts'
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

const bundled = 12 // Records a file: one file each is a request each, and far larger ones carry what nobody asked for.
const unused = /-(?:ui|highlight|worker)\.(?:js|css)$|^wasm\.unknown\./ // We have an interface of our own, in one language.

/**
 * Writes `pagefind/` below `outDir`: the same library gives the same bytes. Addresses in it begin below the site's base, which
 * Pagefind's script puts before them, as it knows where it was loaded from.
 * @throws {Error} when Pagefind reports an error, or when there is no claim to be found.
 */
export async function writeSearchIndex(library: Searchable, { outDir }: Target): Promise<{ records: number }> {
  if (library.claims.length === 0) throw new Error('Unexpected empty search index, expected at least one claim')
  const records = libraryRecords(library)
  try {
    const index = await openIndex(records.length)
    // One after another: the order in which Pagefind numbers pages is the order in which it receives them.
    for (const record of records) await addRecord(index, record)
    await writeIndex(index, join(outDir, 'pagefind'))
    const words = listWords(library.claims, library.documents)
    await writeFile(join(outDir, 'pagefind', wordFile), JSON.stringify(words))
  } finally {
    await close()
  }
  return { records: records.length }
}

async function openIndex(records: number): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({
    forceLanguage: 'en',
    maxFragments: Math.ceil(records / bundled),
  })
  check(errors, 'the index')
  if (!index) throw new Error('Expected Pagefind to open an index')
  return index
}

async function addRecord(index: PagefindIndex, record: SearchRecord): Promise<void> {
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
  for (const { path, content } of needed) await writeFile(join(folder, path), content)
}

function check(errors: string[], place: string): void {
  if (errors.length > 0) throw new Error(`Pagefind could not index ${place}: ${errors.join('; ')}`)
}
