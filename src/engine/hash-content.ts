/** One hash for all that people put in, so that two sites can be told to be made of the same. */
import { createHash } from 'node:crypto'
import type { ContentFile } from './read/read-files.ts'

/**
 * SHA-256 over a line `HASH  FOLDER/NAME` for each file that is not hidden, in the order of their names: what
 * `sha256sum` prints of them, hashed again. Neither the content folder's own place nor the order of its files counts.
 */
export function hashContent(folders: Readonly<Record<string, readonly ContentFile[]>>): string {
  const lines = Object.entries(folders).flatMap(([folder, files]) =>
    files.map(({ data: { name, sha256 } }) => ({ path: `${folder}/${name}`, sha256 })),
  )
  lines.sort((a, b) => (a.path < b.path ? -1 : 1))
  return createHash('sha256')
    .update(lines.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join(''))
    .digest('hex')
}
