/**
 * What the bytes of a file are, whatever its name says: a PDF saved as `.docx`, a page saved as `.csv`. Formats are told by the signs
 * that they begin with, and those in a ZIP or an OLE file by the names of their parts.
 */
import { unzipSync } from 'fflate'

/** A format, by what a reader would call it. */
export interface Contents {
  /** `PDF`, `Excel workbook (XLSX)`. */
  name: string
  /** The ending that it is read under; null for a format that is not read. */
  ending: string | null
  /** What to do with one that is not read. */
  remedy?: string
}

const is = (name: string, ending: string | null, remedy?: string): Contents => ({
  name,
  ending,
  ...(remedy !== undefined && { remedy }),
})

const pdf = is('PDF', '.pdf')
const docx = is('Word document (DOCX)', '.docx')
const page = is('web page (HTML)', '.html')
const text = is('plain text', '.txt')
const saved = (program: string, to: string) => `Open it in a ${program}, save it as ${to}, and put that in.`
const [word, sheet, slides] = [
  saved('word processor', 'DOCX'),
  saved('spreadsheet program', 'CSV'),
  saved('presentation program', 'PDF'),
]
const unpack = 'Unpack it, and put in the documents that are in it.'
const recognise = 'Run text recognition (OCR) over the picture, and put in the PDF or the text that it makes.'

/** The first bytes of formats that these tell, read as Latin-1. */
const openings: readonly (readonly [pattern: RegExp, contents: Contents])[] = [
  [/^\{\\rtf/, is('RTF document', null, word)],
  [/^\x1f\x8b/, is('gzip archive', null, unpack)],
  [/^BZh[1-9]|^7z\xbc\xaf\x27\x1c|^\xfd7zXZ\0|^Rar!\x1a\x07/, is('archive', null, unpack)],
  [/^\x89PNG\r\n\x1a\n|^\xff\xd8\xff|^GIF8[79]a|^II\*\0|^MM\0\*|^RIFF[^]{4}WEBP/, is('picture', null, recognise)],
  [
    /^(?:[\w-]{1,40}:[^\r\n]{0,500}\r?\n[ \t]*){0,20}MIME-Version: [^]{0,2000}Content-Type: multipart\/related/i,
    is('web archive (MHTML)', null, 'Open it in a browser, save the page as HTML, and put that in.'),
  ],
]

/** Parts by which a ZIP tells what it is. */
const zipped: readonly (readonly [part: RegExp, contents: Contents])[] = [
  [/^word\/document\.xml$/, docx],
  [/^xl\/workbook\.(?:xml|bin)$/, is('Excel workbook (XLSX)', null, sheet)],
  [/^ppt\/presentation\.xml$/, is('PowerPoint presentation (PPTX)', null, slides)],
  [/^META-INF\/container\.xml$/, is('EPUB book', null, 'Convert it to HTML, and put that in.')],
]
/** What a part `mimetype` says, of the formats that have one. */
const byType: readonly (readonly [type: string, contents: Contents])[] = [
  ['application/epub', zipped[3]![1]],
  ['application/vnd.oasis.opendocument.text', is('OpenDocument text (ODT)', null, word)],
  ['application/vnd.oasis.opendocument.spreadsheet', is('OpenDocument spreadsheet (ODS)', null, sheet)],
  ['application/vnd.oasis.opendocument.presentation', is('OpenDocument presentation (ODP)', null, slides)],
]

/** Streams by which an OLE file tells what it is; their names are in UTF-16. */
const streams: readonly (readonly [name: string, contents: Contents])[] = [
  ['WordDocument', is('Word 97–2003 document (DOC)', null, word)],
  ['Workbook', is('Excel 97–2003 workbook (XLS)', null, sheet)],
  ['PowerPoint Document', is('PowerPoint 97–2003 presentation (PPT)', null, slides)],
]

const head = 4096 // Bytes in which the signs of a format stand.
const htmlHead =
  /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--(?:(?!-->)[^]){0,1000}-->\s*){0,5}(?:<!doctype html\b|<html[\s>][^]{0,3000}<(?:head|body|title)\b)/i

/** What a file is by its bytes; null where they tell nothing, as those of most texts. */
export function nameContents(bytes: Uint8Array): Contents | null {
  const start = Buffer.from(bytes.subarray(0, head)).toString('latin1')
  if (start.startsWith('%PDF-')) return pdf
  if (start.startsWith('PK\x03\x04')) return inZip(bytes)
  if (start.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return inOle(bytes)
  const opening = openings.find(([pattern]) => pattern.test(start))
  if (opening) return opening[1]
  // Without the byte order mark, and the zeros of UTF-16.
  return htmlHead.test(start.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '').replaceAll('\0', '')) ? page : null
}

/** What a file is that its ending says is something else; null where they agree, or its bytes tell nothing. */
export function nameMistaken(bytes: Uint8Array, ending: string): Contents | null {
  const contents = nameContents(bytes) ?? (packed.has(ending) && isPlainText(bytes) ? text : null)
  return contents?.ending === (ending === '.htm' ? '.html' : ending) ? null : contents
}

const packed: ReadonlySet<string> = new Set(['.pdf', '.docx'])

/** Whether bytes are text, of which no PDF and no DOCX is made; a PDF may begin some way behind the head of its file. */
function isPlainText(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, head)).toString('latin1')
  return start.trim() !== '' && !/[\0-\x08\x0e-\x1f\x7f]|%PDF-/.test(start) && isUtf8(bytes)
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false // That is what a fatal decoder tells us by throwing.
  }
}

/** The names of its parts are read, and of `mimetype` the words. */
function inZip(bytes: Uint8Array): Contents | null {
  const names: string[] = []
  try {
    const { mimetype } = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name)
        return name === 'mimetype' && originalSize < 200
      },
    })
    const type = mimetype && Buffer.from(mimetype).toString('latin1')
    const typed = type && byType.find(([start]) => type.startsWith(start))
    if (typed) return typed[1]
  } catch {
    return null // It is broken, which the reader of its ending says better.
  }
  return zipped.find(([part]) => names.some((name) => part.test(name)))?.[1] ?? is('ZIP archive', null, unpack)
}

/** Null for one of no known kind: what Word writes behind a password is such a file. */
function inOle(bytes: Uint8Array): Contents | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const holds = (name: string) => buffer.includes(Buffer.from(name, 'utf16le'))
  return holds('EncryptedPackage') ? null : (streams.find(([name]) => holds(name))?.[1] ?? null)
}
