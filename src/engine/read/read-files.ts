/** The content folder as files: sorted, hashed, decoded; what cannot be read says so. */
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'
import { VFile } from 'vfile'
import { report } from '../report.ts'

/** A file of the content folder. Its `path` is the one to print, its `value` the decoded text. */
export interface ContentFile extends VFile {
  data: { name: string; bytes: Uint8Array; sha256: string }
}

/**
 * Reads the files of `folder` and below it, in the order of their names; a folder that is missing has none.
 * `data.name` is the name below the folder, with `/`. Hidden files are left alone.
 */
export async function readFiles(folder: string): Promise<ContentFile[]> {
  const names = await listFiles(folder)
  return Promise.all(names.map((name) => readContentFile(folder, name)))
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return []
      throw error
    },
  )
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((name) => !name.split('/').some((part) => part.startsWith('.')))
    .sort(byCodeUnit)
}

/** A path as messages print it: below the working folder without it, elsewhere in full. */
export function shownPath(path: string): string {
  const below = relative(process.cwd(), path)
  return below.startsWith('..') ? resolve(path) : below
}

const byCodeUnit = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Reads the bytes of one file of a folder. */
export async function readContentFile(folder: string, name: string): Promise<ContentFile> {
  const path = shownPath(join(folder, name))
  const file = new VFile({ path }) as ContentFile
  file.data = { name, bytes: new Uint8Array(), sha256: '' }
  try {
    file.data.bytes = await readFile(join(folder, name))
  } catch (error) {
    report(file, 'file-unreadable', { actual: (error as NodeJS.ErrnoException).code ?? String(error) })
    return file
  }
  file.data.sha256 = createHash('sha256').update(file.data.bytes).digest('hex')
  return file
}

/** Decodes a file into its `value`; returns whether it is a text that can be read on. */
export function decode(file: ContentFile): boolean {
  if (file.messages.some((message) => message.fatal)) return false
  const { bytes } = file.data
  const encoding = encodingOf(bytes)
  // A byte order mark stays, so that offsets are those of the file as others decode it.
  file.value = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
  if (file.value.replace(/^\uFEFF/, '').trim() === '') report(file, 'file-empty', {})
  else if (file.value.includes('\0')) report(file, 'file-binary', { actual: 'bytes of value zero' })
  else if (!isWellFormed(bytes, encoding)) reportBadByte(file, encoding)
  return !file.messages.some((message) => message.fatal)
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return 'utf-8'
}

function isWellFormed(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return true
  } catch {
    return false // That is what a fatal decoder tells us by throwing.
  }
}

/** Points at the first place where the decoder had to put in a replacement that the bytes do not spell out. */
function reportBadByte(file: ContentFile, encoding: string): void {
  const { bytes } = file.data
  let [low, high] = [0, bytes.length] // The longest prefix that decodes; a cut character at its end counts as whole.
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (canStart(bytes.subarray(0, middle), encoding)) low = middle
    else high = middle
  }
  const before = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes.subarray(0, low), { stream: true })
  const start = before.length
  const byte = bytes[encoding === 'utf-8' ? Buffer.byteLength(before) : 2 * start] ?? 0
  const actual = `0x${byte.toString(16).padStart(2, '0').toUpperCase()}`
  report(file, 'file-encoding', { actual, expected: encoding.toUpperCase() }, { start, end: start + 1 })
}

function canStart(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false // As above.
  }
}
