/** What a file is shows in its bytes, whatever its name says. */
import assert from 'node:assert/strict'
import { gzipSync } from 'node:zlib'
import { readFile } from 'node:fs/promises'
import test from 'node:test'
import { strToU8, zipSync } from 'fflate'
import { formatMessage } from '../../src/engine/report.ts'
import { contentFolder, readFolder } from './content-folder.ts'
import { docxOf } from './make-docx.ts'
import { makePdf } from './make-pdf.ts'

const words = 'Losses fell by 12% in 2020.'
const pdf = makePdf([[{ x: 70, y: 700, text: words }]])
const docx = docxOf(`<w:r><w:t>${words}</w:t></w:r>`)
const page = `<!doctype html>\n<html><body><p>${words}</p></body></html>`
const zipOf = (...names: string[]) => zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])))
const typed = (type: string) => zipSync({ mimetype: strToU8(type), 'content.xml': strToU8('x') })
const ole = (...streams: string[]) =>
  Buffer.concat([
    Buffer.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
    ...streams.map((name) => Buffer.from(name, 'utf16le')),
  ])
const locked = await readFile(new URL('../fixtures/formats/locked.pdf', import.meta.url))

const mistaken: [name: string, bytes: string | Uint8Array, said: RegExp][] = [
  ['a.docx', pdf, /PDF with the ending `\.docx`.*did you mean `a\.pdf` .*\n.*Rename the file/],
  ['a.txt', pdf, /PDF with the ending `\.txt`.*did you mean `a\.pdf`/],
  ['a.html', pdf, /PDF with the ending `\.html`.*did you mean `a\.pdf`/],
  ['a', pdf, /PDF without an ending.*did you mean `a\.pdf`/],
  ['a.DOC', pdf, /PDF with the ending `\.doc`.*did you mean `a\.pdf`/],
  ['below/a.b.zip', docx, /Word document \(DOCX\) with the ending `\.zip`.*did you mean `a\.b\.docx`/],
  ['a.pdf', docx, /Word document \(DOCX\) with the ending `\.pdf`.*did you mean `a\.docx`/],
  ['a.csv', page, /web page \(HTML\) with the ending `\.csv`.*did you mean `a\.html`/],
  ['a.txt', `\uFEFF<!-- saved -->\n${page}`, /web page \(HTML\) with the ending `\.txt`.*did you mean `a\.html`/],
  ['a.txt', Buffer.from(`\uFEFF${page}`, 'utf16le'), /web page \(HTML\) with the ending `\.txt`/],
  ['a.docx', page, /web page \(HTML\) with the ending `\.docx`.*did you mean `a\.html`/],
  ['a.pdf', words, /plain text with the ending `\.pdf`.*did you mean `a\.txt`/],
  ['a.docx', ole('WordDocument'), /Word 97–2003 document \(DOC\) with the ending `\.docx`.*\n.*save it as DOCX/],
  ['a.csv', ole('Workbook'), /Excel 97–2003 workbook \(XLS\) with the ending `\.csv`.*\n.*save it as CSV/],
  ['a.docx', '{\\rtf1 Losses}', /RTF document with the ending `\.docx`.*\n.*save it as DOCX/],
  ['a.csv', zipOf('xl/workbook.xml'), /Excel workbook \(XLSX\) with the ending `\.csv`.*\n.*save it as CSV/],
  ['a.pdf', zipOf('ppt/presentation.xml'), /PowerPoint presentation \(PPTX\).*\n.*save it as PDF/],
  ['a.txt', zipOf('META-INF/container.xml'), /EPUB book with the ending `\.txt`.*\n.*Convert it to HTML/],
  ['a.docx', typed('application/vnd.oasis.opendocument.text'), /OpenDocument text \(ODT\).*\n.*save it as DOCX/],
  ['a.csv', zipOf('b.csv'), /ZIP archive with the ending `\.csv`.*\n.*Unpack it/],
  ['a.csv', gzipSync(words), /gzip archive with the ending `\.csv`.*\n.*Unpack it/],
  ['a.pdf', Buffer.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0), /picture with the ending `\.pdf`.*\n.*\(OCR\)/],
]

for (const [name, bytes, said] of mistaken)
  test(`should say what ${name} is: ${said.source.slice(0, 30)}`, async () => {
    assert.match(await messageOf(name, bytes, 'file-format'), said)
  })

const rightly: [what: string, name: string, bytes: string | Uint8Array, rule: string | null][] = [
  ['a PDF', 'a.pdf', pdf, null],
  ['a DOCX', 'a.docx', docx, null],
  ['a page', 'a.htm', page, null],
  ['a text about the head of a PDF', 'a.txt', `The first bytes are %PDF-1.4. ${words}`, null],
  ['a text that begins with a tag', 'a.txt', `<html> is a tag that 12% of pages lack. ${words}`, null],
  ['a Markdown file with HTML', 'a.md', `<div>\n\n${words}\n\n</div>`, null],
  ['a CSV that begins with PK', 'a.csv', 'PK,Output (t)\n1,14\n2,15\n', null],
  ['a PDF behind a password', 'a.pdf', locked, 'file-locked'],
  ['a DOCX behind a password', 'a.docx', ole('EncryptedPackage'), 'file-locked'],
  ['a broken DOCX', 'a.docx', docx.subarray(0, 200), 'docx-broken'],
  ['an older format under its own ending', 'a.doc', ole('WordDocument'), 'file-ending'],
  ['a workbook under its own ending', 'a.xlsx', zipOf('xl/workbook.xml'), 'file-ending'],
]

for (const [what, name, bytes, rule] of rightly)
  test(`should go by the ending of ${what}`, async () => {
    assert.equal(await messageOf(name, bytes, 'file-format'), '')
    if (rule) assert.notEqual(await messageOf(name, bytes, rule), '')
  })

test('should say what to do with a format that is not read', async () => {
  assert.match(await messageOf('a.doc', ole('WordDocument'), 'file-ending'), /save it as DOCX/)
  assert.match(await messageOf('a.xyz', words, 'file-ending'), /in one of these formats/)
})

/** The messages of a rule on a file, with their hints. */
async function messageOf(name: string, bytes: string | Uint8Array, rule: string): Promise<string> {
  const { files } = await readFolder(contentFolder({ [`documents/${name}`]: bytes }))
  const messages = files.flatMap((file) => file.messages.map((message) => ({ path: file.path, message })))
  return messages
    .filter(({ message }) => message.ruleId === rule)
    .map(({ path, message }) => formatMessage(path, message))
    .join('\n')
}
