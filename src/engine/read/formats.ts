/** The formats of documents: how the bytes of each become a text, and the text a tree. */
import { basename, extname } from 'node:path'
import { distance } from 'fastest-levenshtein'
import type { Root } from 'mdast'
import { report } from '../report.ts'
import type { Metadata } from '../schema.ts'
import { readCsv } from './csv.ts'
import { decode } from './decode.ts'
import { docxMetadata, openDocx } from './docx.ts'
import { loadReadability } from './html/main-content.ts'
import { readHtml } from './html.ts'
import { readMarkdown } from './markdown.ts'
import { nameMistaken } from './name-contents.ts'
import { openPdf, readPdf } from './pdf.ts'
import { whileExtracting } from './pdf/extract-apart.ts'
import type { ContentFile } from './read-files.ts'
import type { Tell } from './tell.ts'
import { readText } from './text.ts'

/** What a format makes of a text. */
export interface Reading {
  tree: Root
  /** What the file says of itself; front matter and sidecar win. */
  found?: Metadata
  /** Whether depths of headings are guesses, to be put in order once posts are parted. */
  isFlat?: boolean
  /** Which sign its numbers have before their decimals, where the file says so by itself. */
  decimals?: {
    sign: 'comma' | 'point' | null
    /** A number that only the language of the document can tell from another. */
    doubt: { actual: string; offset: number } | null
  }
}

/** How the documents of an ending are read: the bytes to a text, and the text to a tree. */
export interface Format {
  /** Sets the file's `value`, which places count in; false where there is none, which it says. */
  open: (file: ContentFile) => boolean | Promise<boolean>
  /** `tell` hears of what is not read as it is written; after an error the tree is of no use. */
  read: (source: string, tell: Tell, file: ContentFile) => Reading
  /** What each row of a table is known by before anything is parsed; at most one match a line or an element. */
  row?: RegExp
  /** What each paragraph is known by before anything is parsed. */
  paragraph?: RegExp
}

const gap = /(?<=(?:\r(?!\n)|\n)[ \t]*(?:\r\n?|\n))[ \t]*\S/g // A paragraph stands behind a blank line.

const markdown: Format = {
  open: decode,
  read: (source, tell) => ({ tree: readMarkdown(source, tell) }),
  row: /^[^\n\r\u2028\u2029|]*\|.*/gm, // All that `^` takes for the end of a line, or a text of carriage returns is read again from each.
  paragraph: gap,
}
const element = /<tr[\s/>]/gi
const html: Format = {
  open: openPage,
  read: (source, tell) => readPage(source, tell),
  row: element,
  paragraph: /<(?:p|li|d[dt]|h[1-6])[\s/>]/gi,
}
const csv: Format = { open: decode, read: readCsv, row: /[^\r\n]+/g }
/** From the ending of a file to its format; what is not listed is not read. */
export const formats: Readonly<Record<string, Format>> = {
  '.md': markdown,
  '.markdown': markdown,
  '.txt': { open: decode, read: (source) => ({ tree: readText(source), isFlat: true }), paragraph: gap },
  '.html': html,
  '.htm': html,
  '.pdf': { open: openPdf, read: (_source, _tell, file) => readPdf(file) },
  '.docx': {
    open: openDocx,
    read: (source, tell, file) => {
      const { tree, found } = readPage(source, tell, true)
      return { tree, found: { ...found, ...docxMetadata(file) } }
    },
    row: element,
  },
  '.csv': csv,
  '.tsv': csv,
}

/** Endings of what other programs write, with what these can save it as. */
const savedAs: Readonly<Record<string, string>> = {
  '.docx': '.odt .rtf .doc .docm .dotx .pages .wpd',
  '.csv': '.xls .xlsx .xlsm .ods .numbers',
  '.pdf': '.ppt .pptx .odp .key .ps .djvu',
  '.html': '.xhtml .mht .mhtml .epub .webarchive .shtml',
  '.md': '.mdx .mkd .mdown .rst .adoc .org .tex',
  '.txt': '.text .asc',
}
const kin = new Map(Object.entries(savedAs).flatMap(([to, from]) => from.split(' ').map((one) => [one, to] as const)))

/** The ending that a file of another is best saved with, or that was mistyped: `.docx` for `.odt`, `.html` for `.htlm`. */
export function nearestFormat(ending: string): string | null {
  const sorted = (text: string) => [...text].sort().join('')
  const slip = Object.keys(formats).find((one) => distance(one, ending) === 1 || sorted(one) === sorted(ending))
  return kin.get(ending) ?? slip ?? null
}

async function openPage(file: ContentFile): Promise<boolean> {
  await loadReadability()
  return decode(file)
}

function readPage(source: string, tell: Tell, isWhole?: boolean): Reading {
  const { tree, metadata } = readHtml(source, tell, isWhole)
  return { tree, found: metadata }
}

/** The ending of a file's name with its dot, in small letters; empty where it has none. */
export const endingOf = (name: string): string => /\.[^./]+$/.exec(name)?.[0].toLowerCase() ?? ''

/** Documents beyond this are no text that a person wrote; a book has a million characters. */
const mostCharacters = 20_000_000

function checkLength(file: ContentFile): void {
  const { length } = String(file.value ?? '')
  if (length > mostCharacters)
    report(file, 'file-large', { actual: `${length} characters`, expected: `${mostCharacters}` })
}

/** Says what a file is whose ending says something else. One of an ending that is not read may be of a format that is. */
function checkEnding(file: ContentFile): void {
  const { name, bytes } = file.data
  const ending = endingOf(name)
  const contents = nameMistaken(bytes, ending)
  if (!contents || (contents.ending === null && !formats[ending])) return
  const nearest = contents.ending && `${basename(name, extname(name))}${contents.ending}`
  report(file, 'file-format', {
    actual: `${contents.name} ${ending ? `with the ending \`${ending}\`` : 'without an ending'}`,
    nearest,
    ...(contents.remedy && { hint: contents.remedy }),
  })
}

/** Gives each file of a known ending its text. What cannot be opened says so. */
export const openDocuments = (files: readonly ContentFile[]): Promise<void> =>
  whileExtracting(async () => {
    // One after the other, so that no more than one unpacked document is in memory.
    for (const file of files) {
      const format = formats[endingOf(file.data.name)]
      if (file.messages.some(({ fatal }) => fatal)) continue
      checkEnding(file)
      if (!format || file.messages.some(({ fatal }) => fatal)) continue
      await format.open(file)
      checkLength(file)
    }
  })
