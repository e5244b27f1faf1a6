/** The content folder as files: sorted, hashed, decoded; what cannot be read says so. */
import { createHash } from 'node:crypto'
import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { VFile } from 'vfile'
import { byCodeUnit } from '../by-code-unit.ts'
import { nearest, report } from '../report.ts'

/** A file of the content folder. Its `path` is the one to print, its `value` the decoded text. */
export interface ContentFile extends VFile {
  data: {
    name: string
    bytes: Uint8Array
    sha256: string
    /** Offsets in `value` at which the pages of a PDF begin. */
    pages?: number[]
    /** Whom the properties of a PDF or DOCX give as its author, and the day on which they say that it was made. */
    made?: { author: string; day: string | null }
  }
}

/**
 * Reads the files of `folder` and below it, in the order of their names; a folder that is missing has none, and one below it
 * that cannot be listed stands among them with that fault. `data.name` is the name below the folder, with `/`. Hidden files
 * are left alone.
 */
export async function readFiles(folder: string): Promise<ContentFile[]> {
  const unlisted: ContentFile[] = []
  const names = await listFiles(folder, '', (name, code) => {
    const file = blamed(join(folder, name), name)
    const noFolder = { actual: 'a file, and no folder', hint: 'Make it a folder, and put the files into it.' }
    report(file, 'file-unreadable', code === 'ENOTDIR' ? noFolder : { actual: code })
    unlisted.push(file)
  })
  const home = names.length > 0 ? await realpath(folder) : folder
  const read = await Promise.all(names.sort(byCodeUnit).map((name) => readContentFile(folder, name, home)))
  return [...read, ...unlisted.sort((a, b) => byCodeUnit(a.data.name, b.data.name))]
}

/**
 * The names of the files below `below`, a folder within `folder`, but for hidden ones; a link to a folder is listed and not followed,
 * since it may lead in a circle. `refuse` hears of folders that cannot be listed.
 */
export async function listFiles(
  folder: string,
  below = '',
  refuse: (name: string, code: string) => void = () => {},
): Promise<string[]> {
  const entries = await readdir(join(folder, below), { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') refuse(below, error.code ?? String(error))
    return []
  })
  const shown = entries.filter(({ name }) => !name.startsWith('.'))
  const names = await Promise.all(
    shown.map(async (entry) => {
      const name = below === '' ? entry.name : `${below}/${entry.name}`
      return entry.isDirectory() ? listFiles(folder, name, refuse) : [name]
    }),
  )
  return names.flat()
}

/** Whether a path leads, by a link, out of a folder whose real path is `home`. */
const isOutside = async (home: string, path: string): Promise<boolean> =>
  relative(home, await realpath(path)).startsWith('..')

/** The folders and the files right within a folder, but for hidden ones, in the order of their names. */
export async function listBeside(folder: string): Promise<{ folders: string[]; files: string[] }> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const shown = entries.filter(({ name }) => !name.startsWith('.')).sort((a, b) => byCodeUnit(a.name, b.name))
  const names = (isFolder: boolean) => shown.filter((entry) => entry.isDirectory() === isFolder).map(({ name }) => name)
  return { folders: names(true), files: names(false) }
}

/** A file without bytes: one that is not read yet, or only to blame, as a folder or what is missing. */
export function blamed(path: string, name = shownPath(path)): ContentFile {
  return Object.assign(new VFile({ path: shownPath(path) }), { data: { name, bytes: new Uint8Array(), sha256: '' } })
}

/** A path as messages print it: below the working folder without it, elsewhere in full. */
function shownPath(path: string): string {
  const below = relative(process.cwd(), path)
  return below.startsWith('..') ? resolve(path) : below
}

/** The name that is likely meant by one which its folder does not have. */
async function nearestName(folder: string, name: string): Promise<string | null> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  return nearest(name, entries.flatMap((entry) => (entry.isFile() ? entry.name : [])).sort(byCodeUnit))
}

/** Says why nothing is there: a folder lists names that are not UTF-8 with signs in place of their bytes; a path may be misspelt. */
async function reportMissing(file: ContentFile, folder: string, name: string, isListed: boolean): Promise<void> {
  if (isListed && name.includes('\ufffd'))
    report(file, 'file-unreadable', { actual: 'a name that is not UTF-8', hint: 'Rename the file.' })
  else if (isListed) report(file, 'file-missing', {})
  else report(file, 'file-missing', { nearest: await nearestName(folder, name), hint: 'Correct the path.' })
}

/** Files beyond this are no text that a person wrote; a book has a megabyte. */
const mostBytes = 64 * 2 ** 20

/** Reads the bytes of one file of a folder; not those that a link leads to outside of the folder `home`, where one is given. */
export async function readContentFile(folder: string, name: string, home?: string): Promise<ContentFile> {
  const file = blamed(join(folder, name), name)
  try {
    const found = await stat(join(folder, name))
    if (home !== undefined && (await isOutside(home, join(folder, name)))) report(file, 'file-outside', {})
    else if (!found.isFile()) report(file, 'file-unreadable', { actual: 'no regular file' })
    else if (found.size > mostBytes)
      report(file, 'file-large', {
        actual: `${Math.ceil(found.size / 2 ** 20)} MiB`,
        expected: `${mostBytes / 2 ** 20} MiB`,
      })
    else file.data.bytes = await readFile(join(folder, name))
    if (file.messages.length > 0) return file
  } catch (error) {
    const { code = String(error) } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') await reportMissing(file, folder, name, home !== undefined)
    else report(file, 'file-unreadable', { actual: code })
    return file
  }
  file.data.sha256 = createHash('sha256').update(file.data.bytes).digest('hex')
  return file
}
