/** DOCX to HTML, which is then read as a page: headings, lists, tables, notes and raised digits stay what they are. */
import { strFromU8, strToU8, unzipSync, type Unzipped, zipSync } from 'fflate'
import { findAll } from '../find-all.ts'
import { report } from '../report.ts'
import type { Metadata } from '../schema.ts'
import { coreProperties } from './docx/core-properties.ts'
import { dropHidden, hidingStyles } from './docx/drop-hidden.ts'
import { mostPassages } from './most-passages.ts'
import type { ContentFile } from './read-files.ts'
import { saidProperties } from './said-properties.ts'

const largest = 64 * 2 ** 20 // Bytes of a document's parts when unpacked; pictures are left packed.
const mostElements = 1_000_000 // The package makes an object of each; a report of 500 pages has 200,000.
const needed = /^(?:\[Content_Types\]\.xml|_rels\/.*|word\/[^/]+\.xml|word\/_rels\/.*|docProps\/core\.xml)$/
const styles = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Quotations'] => blockquote > p:fresh", // LibreOffice's own.
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Block Text'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
]

/**
 * Sets the file's `value` to the page that its words make, which places count in; returns whether there is one.
 * A file that is no DOCX, one behind a password, and one that unpacks without end say so.
 */
export async function openDocx(file: ContentFile): Promise<boolean> {
  const parts = unpack(file)
  if (!parts || hasTooManyElements(file, parts) || hasTooManyParagraphs(file, parts)) return false
  sayUnread(file, parts)
  try {
    // Packed again without packing: what mammoth opens has the size that was checked.
    const buffer = Buffer.from(zipSync(parts, { level: 0 }))
    const { default: mammoth } = await import('mammoth') // It takes longer to load than a page to read.
    const { value } = await mammoth.convertToHtml({ buffer }, { styleMap: styles, externalFileAccess: false })
    file.value = value.toWellFormed() // `&#xD83D;` alone is half a character.
    const core = parts['docProps/core.xml']
    if (core) keepProperties(file, strFromU8(core))
  } catch (error) {
    const isDeep = error instanceof RangeError // The package's own recursion met its end.
    report(file, 'docx-broken', { actual: isDeep ? 'elements too deep within each other' : (error as Error).message })
    return false
  }
  if (!/[\p{L}\d]/u.test(file.value.replace(/<[^>]*>/g, ''))) report(file, 'file-empty', {})
  return !file.messages.some(({ fatal }) => fatal)
}

const properties = new WeakMap<ContentFile, Metadata>()

/** What the properties of a DOCX that was opened say of it. */
export const docxMetadata = (file: ContentFile): Metadata => properties.get(file) ?? {}

function keepProperties(file: ContentFile, xml: string): void {
  const { title, author, day } = coreProperties(xml)
  file.data.made = { author, day }
  properties.set(file, saidProperties({ title, author }, String(file.value).replace(/<[^>]*>/g, ' ')))
}

/** Whether its parts are more elements than the memory of the package is for; that is said. */
function hasTooManyElements(file: ContentFile, parts: Unzipped): boolean {
  let elements = 0
  for (const part of Object.values(parts))
    for (let at = part.indexOf(opens); at >= 0; at = part.indexOf(opens, at + 1))
      if (part[at + 1] !== closes) elements++
  const expected = `${mostElements}`
  if (elements > mostElements) report(file, 'file-large', { actual: `${elements} elements when unpacked`, expected })
  return elements > mostElements
}

const [opens, closes] = [0x3c, 0x2f] // `<` and `/`, as bytes of XML.

/** Whether it has more paragraphs outside of tables than a site can show; that is said before they take a package's memory. */
function hasTooManyParagraphs(file: ContentFile, parts: Unzipped): boolean {
  let outside = 0
  for (const [tag] of strFromU8(parts['word/document.xml']!).matchAll(/<w:(?:p|tc)(?=[\s/>])/g))
    outside += tag === '<w:p' ? 1 : -1 // A cell holds a paragraph at least.
  if (outside > mostPassages) report(file, 'paragraph-excess', { expected: String(mostPassages) })
  return outside > mostPassages
}

/**
 * Takes hidden words out of the parts, and says what of the file is not read: those, and the comments in its margin.
 * Tracked insertions are read and tracked deletions are not, as the document would read if they were accepted.
 */
function sayUnread(file: ContentFile, parts: Unzipped): void {
  const xmlOf = (name: string) => (parts[name] ? strFromU8(parts[name]) : '')
  const styles = hidingStyles(xmlOf('word/styles.xml'))
  let [hidden, changes] = [0, 0]
  const deleted: string[] = []
  for (const name of Object.keys(parts)) {
    if (!withWords.test(name)) continue
    const xml = xmlOf(name).replaceAll('<w:dstrike', '<w:strike') // Two lines strike out as one does.
    parts[name] = strToU8(xml)
    changes += findAll(xml, change).length
    deleted.push(...findAll(xml, deletedFigure).map(([, words]) => `“${words!.trim()}”`))
    if (!styles.size && !xml.includes('w:vanish')) continue
    const found = dropHidden(xml, styles)
    parts[name] = strToU8(found.xml)
    hidden += found.runs
  }
  const comments = findAll(xmlOf('word/comments.xml'), /<w:comment(?=[\s>])/g).length
  if (hidden > 0) report(file, 'text-hidden', { actual: `${hidden}` })
  if (comments > 0) report(file, 'comment-unread', { actual: `${comments}` })
  if (changes > 0) report(file, 'change-tracked', { actual: [changes, ...deletedWords(deleted)].join(', ') })
}

const withWords = /^word\/(?:document|footnotes|endnotes)\d*\.xml$/
const change = /<w:(?:ins|del|moveFrom|moveTo)(?=\s)(?![^<>]*\/>)/g // Those without content are marks of paragraphs and rows.

const deletedFigure = /<w:delText(?:\s[^<>]*)?>([^<\d]*\d[^<]*)<\/w:delText>/g
const mostDeleted = 5 // Words of deletions that one message names.

/** What deletions with figures say, as a message goes on: `deleted with figures: “15%”`. */
function deletedWords(deleted: readonly string[]): string[] {
  if (deleted.length === 0) return []
  const more = deleted.length > mostDeleted ? ` and ${deleted.length - mostDeleted} more` : ''
  return [`deleted with figures: ${deleted.slice(0, mostDeleted).join(', ')}${more}`]
}

/** The parts that hold words; null where there are none to be had, which is said. */
function unpack(file: ContentFile): Unzipped | null {
  const { bytes } = file.data
  // What Word writes behind a password is a file of its older kind.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return (void report(file, 'file-locked', {}), null)
  let size = 0
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => needed.test(name) && (size += originalSize) <= largest,
    })
    if (size > largest) report(file, 'file-large', { actual: `${size} bytes when unpacked`, expected: `${largest}` })
    else if (parts['word/document.xml']) return parts
    else report(file, 'docx-broken', { actual: 'no `word/document.xml` in it' })
  } catch (error) {
    report(file, 'docx-broken', { actual: (error as Error).message })
  }
  return null
}
