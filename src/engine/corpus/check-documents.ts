/** Faults of the collection of documents as a whole. */
import type { ReadDocument } from '../document/read-document.ts'
import { checkDecimals } from './check-decimals.ts'
import { blamed, type ContentFile } from '../read/read-files.ts'
import { report } from '../report.ts'

/** Reports documents without a claim or with numbers of another language, and a folder without a document; returns the files to blame for the latter. */
export function checkDocuments(
  documents: readonly ReadDocument[],
  files: readonly ContentFile[],
  folder: string,
): ContentFile[] {
  for (const { file, sentences } of documents) {
    if (!sentences.some(({ claim }) => claim)) report(file, 'text-nothing', {})
  }
  for (const document of documents) checkDecimals(document)
  if (files.length > 0) return []
  const file = blamed(folder)
  report(file, 'content-empty', { actual: file.path })
  return [file]
}
