/** The untouched files of all documents, and the texts that were taken out of them, as files of the site. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Knowledge } from './engine/index.ts'
import { publishedName, textName } from './file-names.ts'

/** Writes them below `folder/files`. Documents that share a file share its copy. */
export async function writeFiles({ read }: Knowledge, folder: string): Promise<void> {
  await mkdir(join(folder, 'files'), { recursive: true })
  for (const file of new Set(read.map((document) => document.file))) {
    const text = textName(file.data.name)
    await writeFile(join(folder, 'files', publishedName(file.data.name)), file.data.bytes)
    if (text) await writeFile(join(folder, 'files', text), String(file.value))
  }
}
