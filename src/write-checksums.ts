/** The hashes of a built site, by which anyone can tell that it is whole, or the same as another. */
import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { checksumsFile } from './file-names.ts'

/**
 * Writes a line `HASH  FILE` for each file of a site, sorted, as `sha256sum --check` reads it, and returns the SHA-256 of
 * these lines: the hash of the tree.
 */
export async function writeChecksums(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort((a, b) => (a < b ? -1 : 1))
  let lines = ''
  for (const name of names) lines += `${sha256(await readFile(join(folder, name)))}  ${name}\n`
  await writeFile(join(folder, checksumsFile), lines)
  return sha256(lines)
}

const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex')
