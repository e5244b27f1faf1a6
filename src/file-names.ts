/** The names under which the site hands out the files of documents, and why none of them can run in a reader's browser. */
import { slugify } from './engine/slug.ts'

/** Where a site lists the hashes of all its other files. */
export const checksumsFile = 'data/sha256sums.txt'

const harmless: ReadonlySet<string> = new Set(['.txt', '.csv', '.tsv', '.pdf', '.docx'])
const extracted: ReadonlySet<string> = new Set(['.pdf', '.docx'])

/**
 * The name of an untouched file below `files/`: a slug, and an ending that every host serves as something that runs
 * nothing. `Reports/Café.html` is `reports-cafe.html.txt`; the download gives the true name back.
 */
export function publishedName(file: string): string {
  const [stem, ending] = parted(file)
  return `${slugify(stem)}${ending}${harmless.has(ending) ? '' : '.txt'}`
}

/** The name of the text that was taken out of a file, which positions count in; null where that is the file itself. */
export function textName(file: string): string | null {
  const [stem, ending] = parted(file)
  return extracted.has(ending) ? `${slugify(stem)}${ending}.txt` : null
}

/** The name that a reader's copy gets. */
export const downloadName = (file: string): string => file.split('/').at(-1)!

function parted(file: string): [string, string] {
  const ending = /\.[^./]+$/.exec(file)?.[0] ?? ''
  return [file.slice(0, file.length - ending.length), ending.toLowerCase()]
}
