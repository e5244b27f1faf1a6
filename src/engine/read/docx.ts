/** DOCX to HTML, which is then read as a page: headings, lists, tables, notes and raised digits stay what they are. */
import { unzipSync, type Unzipped, zipSync } from 'fflate'
import { report } from '../report.ts'
import type { ContentFile } from './read-files.ts'

const largest = 64 * 2 ** 20 // Bytes of a document's parts when unpacked; pictures are left packed.
const needed = /^(?:\[Content_Types\]\.xml|_rels\/.*|word\/[^/]+\.xml|word\/_rels\/.*)$/
const styles = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
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
  if (!parts) return false
  try {
    // Packed again without packing: what mammoth opens has the size that was checked.
    const buffer = Buffer.from(zipSync(parts, { level: 0 }))
    const { default: mammoth } = await import('mammoth') // It takes longer to load than a page to read.
    const { value } = await mammoth.convertToHtml({ buffer }, { styleMap: styles, externalFileAccess: false })
    file.value = value.toWellFormed() // `&#xD83D;` alone is half a character.
  } catch (error) {
    report(file, 'docx-broken', { actual: (error as Error).message })
    return false
  }
  if (!/[\p{L}\d]/u.test(file.value.replace(/<[^>]*>/g, ''))) report(file, 'file-empty', {})
  return !file.messages.some(({ fatal }) => fatal)
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
