/** Faults of the collection of documents as a whole. */
import { VFile } from 'vfile'
import type { ReadDocument } from '../document/read-document.ts'
import { type ContentFile, shownPath } from '../read/read-files.ts'
import { report } from '../report.ts'

/** Reports documents without a claim, and a folder without a document; returns the files to blame for the latter. */
export function checkDocuments(
  documents: readonly ReadDocument[],
  files: readonly ContentFile[],
  folder: string,
): ContentFile[] {
  for (const { file, sentences } of documents) {
    if (!sentences.some(({ claim }) => claim)) report(file, 'text-nothing', {})
  }
  if (files.length > 0) return []
  const path = shownPath(folder)
  const file = Object.assign(new VFile({ path }), { data: { name: path, bytes: new Uint8Array(), sha256: '' } })
  report(file, 'content-empty', { actual: path })
  return [file]
}
