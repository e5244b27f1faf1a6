/** Writes the search index of a library: a record for each claim, and the names of topics, sources and documents, in a fixed order. */
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { close, createIndex, type PagefindIndex } from 'pagefind'
import type { Claim, DocumentEntry, SourceEntry, TopicEntry } from '../engine/schema.ts'
import { factFile } from './facts.ts'
import { libraryRecords } from './library-records.ts'
import { listFacts } from './list-facts.ts'
import { pagefindRecord } from './pagefind-record.ts'
import type { SearchRecord, ShownRecord } from './record.ts'
import { entryDigits } from './rows.ts'
import { pageFile, recordFile, recordsPerFile } from './shown-records.ts'
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

// We have an interface of our own and keep what it shows beside the index.
const unused = /-(?:ui|highlight|worker)\.(?:js|css)$|^fragment\//
const language = 'unknown' // Rows are no language: nothing of them is to be taken for the ending of a word.

/**
 * Writes `pagefind/` below `outDir`: the same library gives the same bytes. Beside Pagefind's own files stand the list of words, the
 * table of typed fields and the records that results show.
 * @throws {Error} when Pagefind reports an error, or when there is no claim to be found.
 */
export async function writeSearchIndex(library: Searchable, { outDir }: Target): Promise<{ records: number }> {
  if (library.claims.length === 0) throw new Error('Unexpected empty search index, expected at least one claim')
  const folder = join(outDir, 'pagefind')
  const { claims, pages } = libraryRecords(library)
  const { list, rows } = listWords(claims, library.documents)
  try {
    const index = await openIndex(claims.length)
    // One after another: the order in which Pagefind numbers pages is the order in which it receives them.
    const digits = entryDigits(list.entries.length)
    for (const [number, record] of claims.entries()) {
      const { errors } = await index.addCustomRecord(pagefindRecord(record, number, rows[number] ?? [], digits))
      check(errors, record.url)
    }
    await writeIndex(index, folder)
  } finally {
    await close()
  }
  const lists = [[wordFile, list], [factFile, listFacts(claims)], [pageFile, pages], ...shownFiles(claims)] as const
  for (const [path, content] of lists) await writeOne(join(folder, path), JSON.stringify(content))
  return { records: claims.length + pages.length }
}

async function openIndex(records: number): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({
    forceLanguage: language,
    maxFragments: Math.ceil(records / recordsPerFile),
  })
  check(errors, 'the index')
  if (!index) throw new Error('Expected Pagefind to open an index')
  return index
}

async function writeIndex(index: PagefindIndex, folder: string): Promise<void> {
  const { files, errors } = await index.getFiles()
  check(errors, folder)
  const needed = files.filter(({ path }) => !unused.test(path))
  if (!needed.some(({ path }) => path.endsWith('.pf_index')))
    throw new Error('Unexpected empty search index, expected words in it')
  for (const { path, content } of needed) await writeOne(join(folder, path), content)
}

/** The records in the files that results load them from. */
function shownFiles(records: SearchRecord[]): [path: string, records: ShownRecord[]][] {
  const groups = Map.groupBy(records.entries(), ([number]) => recordFile(number))
  return [...groups].map(([path, group]) => [path, group.map(([, record]) => shownRecord(record))])
}

const shownRecord = ({ url, text, section, credits, quote, language }: SearchRecord): ShownRecord => ({
  url,
  text,
  section,
  credits,
  ...(quote !== undefined && { quote }),
  ...(language !== undefined && { language }),
})

async function writeOne(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, content)
}

function check(errors: string[], place: string): void {
  if (errors.length > 0) throw new Error(`Pagefind could not index ${place}: ${errors.join('; ')}`)
}
