/** `claims add`: copies a file into the content, with a sidecar to fill in, and says what was read out of it. */
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { basename, join, relative, resolve } from 'node:path'
import { readContent } from '../engine/index.ts'
import { endingOf } from '../engine/read/formats.ts'
import { slugify } from '../engine/slug.ts'
import { describeReading } from './describe-reading.ts'
import { formatMessages } from './format-messages.ts'
import { dayMade, proposeSidecar } from './propose-sidecar.ts'

export interface Adding {
  /** The content folder. */
  folder: string
  claimUrl: (id: string) => string
  /** Whether to say only what would be done. */
  isTrial: boolean
}

/** What became of a file: the words for the reader, and whether it was refused. */
export interface Added {
  text: string
  isRefused: boolean
}

/**
 * Adds one file. It never overwrites: a document of the same name is a refusal, a sidecar that is there stays. What
 * cannot be read is refused with its faults, and nothing is copied. The copy stands right in `documents`.
 */
export async function addDocument(path: string, { folder, claimUrl, isTrial }: Adding): Promise<Added> {
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(path))
    return refusal(`Unexpected address \`${path}\`, expected a file; save the page first and add what was saved\n`)
  const documents = join(folder, 'documents')
  const stem = slugify(basename(path).replace(/\.[^.]+$/, ''))
  const name = `${stem}${endingOf(basename(path))}`
  if (!stem) return refusal(`Unexpected file name \`${basename(path)}\`, expected one with letters or digits\n`)
  const owner = await ownerOf(stem, documents)
  if (owner) return refusal(`Unexpected document \`${stem}\`, which \`${shown(join(documents, owner))}\` is already\n`)
  const knowledge = await readContent({ folder, claimUrl, more: [resolve(path)] })
  const file = knowledge.files.find((one) => resolve(one.path) === resolve(path))
  const read = knowledge.read.filter((document) => document.file === file)
  if (!file || read.length === 0) return refusal(file ? formatMessages([file]) : `Unexpected missing \`${path}\`\n`)

  const sidecar = join(documents, `${stem}.yaml`)
  const metadata = read.length === 1 ? { title: read[0]!.title, ...read[0]!.metadata } : read[0]!.metadata
  const { title, published, ...shared } = metadata
  const words = proposeSidecar(read.length === 1 ? metadata : shared, dayMade(file.data.created))
  const ids = new Set(read.map(({ id }) => id))
  if (!isTrial) {
    await mkdir(documents, { recursive: true })
    await writeFile(join(documents, name), file.data.bytes, { flag: 'wx' })
    await writeFile(sidecar, words, { flag: 'wx' }).catch(ignoringExisting)
  }
  const verb = isTrial ? 'would be added' : 'added'
  return {
    text: [
      `${path} ${verb} as ${shown(join(documents, name))}\n`,
      describeReading(
        knowledge,
        knowledge.documents.filter(({ id }) => ids.has(id)),
        shown(sidecar),
      ),
      `${shown(sidecar)}\n${words.replace(/^(?=.)/gm, '    ')}`,
      formatMessages([file]),
    ].join(''),
    isRefused: false,
  }
}

const refusal = (text: string): Added => ({ text, isRefused: true })
const shown = (path: string) => relative('', path) || path

/** The document that has a slug already, wherever below the folder; `''` where none has. */
async function ownerOf(stem: string, documents: string): Promise<string> {
  const names = await readdir(documents, { recursive: true }).catch(() => [] as string[])
  const taken = names.filter((name) => !/\.ya?ml$/.test(name) && slugify(name.replace(/\.[^./]+$/, '')) === stem)
  return taken.sort()[0] ?? ''
}

function ignoringExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error
}
