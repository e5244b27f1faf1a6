/** `claims add`: copies a file into the content, with a sidecar to fill in, and says what was read out of it. */
import { rm } from 'node:fs/promises'
import { basename, join, relative, resolve } from 'node:path'
import { readContent } from '../engine/index.ts'
import { endingOf } from '../engine/read/formats.ts'
import { blamed, type ContentFile, listFiles } from '../engine/read/read-files.ts'
import { report } from '../engine/report.ts'
import { slugify } from '../engine/slug.ts'
import { writingFault } from '../writing-fault.ts'
import { describeReading, type DocumentReading } from './describe-reading.ts'
import { placeFile } from './place-file.ts'
import { proposeSidecar } from './propose-sidecar.ts'

export interface Adding {
  /** The content folder. */
  folder: string
  claimUrl: (id: string) => string
  /** Whether to say only what would be done. */
  isTrial: boolean
  /** The real path of the folder that the file was found in; a link that leads out of it is refused. */
  home?: string
}

/** What became of a file. */
export interface Added {
  path: string
  /** Why it was refused, where none of its messages says so. */
  refusal: string | null
  /** The files whose messages are to be said: the one that was read, or what could not be written. */
  files: ContentFile[]
  /** The copy and its sidecar; null where the file was refused. */
  made: { copy: string; sidecar: string; words: string; documents: DocumentReading[]; isTrial: boolean } | null
}

/**
 * Adds one file. It never overwrites: a document of the same name is a refusal, a sidecar that is there stays. What
 * cannot be read is refused with its faults, and nothing is copied. The copy stands right in `documents`.
 */
export async function addDocument(path: string, adding: Adding): Promise<Added> {
  const documents = join(adding.folder, 'documents')
  const stem = slugify(basename(path).replace(/\.[^.]+$/, ''))
  const refusal = refusalOf(path, stem)
  const refused = { path, refusal, files: [], made: null }
  if (refusal !== null) return refused
  const owner = await ownerOf(stem, documents)
  if (owner) return { ...refused, files: [sharing(path, stem, join(documents, owner))] }
  const knowledge = await readContent({ ...adding, more: [resolve(path)] })
  const file = knowledge.files.find((one) => resolve(one.path) === resolve(path))
  const read = knowledge.read.filter((document) => document.file === file)
  if (!file) return { ...refused, refusal: `Unexpected missing \`${path}\`` }
  if (read.length === 0) return { ...refused, files: [file] }

  const [copy, sidecar] = [join(documents, `${stem}${endingOf(basename(path))}`), join(documents, `${stem}.yaml`)]
  const metadata = read.length === 1 ? { title: read[0]!.title, ...read[0]!.metadata } : read[0]!.metadata
  const { title, published, ...shared } = metadata
  const words = proposeSidecar(read.length === 1 ? metadata : shared, file.data.made)
  const unwritten = adding.isTrial ? null : await writePair(copy, file.data.bytes, sidecar, words)
  if (unwritten) return { ...refused, files: [unwritten] }
  const ids = new Set(read.map(({ id }) => id))
  const own = knowledge.documents.filter(({ id }) => ids.has(id)).map((one) => describeReading(knowledge, one))
  const made = { copy: shown(copy), sidecar: shown(sidecar), words, documents: own, isTrial: adding.isTrial }
  return { path, refusal: null, files: [file], made }
}

/** A file whose slug a document has already, with that said. */
function sharing(path: string, stem: string, owner: string): ContentFile {
  const file = blamed(resolve(path))
  report(file, 'slug-shared', { actual: stem, expected: shown(owner) })
  return file
}

/** Why a file cannot be added, as its name shows; null where it can. */
function refusalOf(path: string, stem: string): string | null {
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(path))
    return `Unexpected address \`${path}\`, expected a file; save the page first and add what was saved`
  return stem
    ? null
    : `Unexpected file name \`${basename(path)}\`, expected one with letters or digits: rename the file`
}

/**
 * The document first: one without a sidecar is a document, a sidecar without one a fault. Both or none. Returns what could
 * not be written.
 */
async function writePair(copy: string, bytes: Uint8Array, sidecar: string, words: string): Promise<ContentFile | null> {
  try {
    await placeFile(copy, bytes)
    await placeFile(sidecar, words).catch(async (error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') return // A sidecar that was written before.
      await rm(copy)
      throw error
    })
    return null
  } catch (error) {
    const fault = writingFault(error, copy)
    if (!fault) throw error
    return fault
  }
}

const shown = (path: string) => relative('', path) || path

/** The document that has a slug already, wherever below the folder; `''` where none has. */
async function ownerOf(stem: string, documents: string): Promise<string> {
  const names = await listFiles(documents)
  const taken = names.filter((name) => !/\.ya?ml$/.test(name) && slugify(name.replace(/\.[^./]+$/, '')) === stem)
  return taken.sort()[0] ?? ''
}
