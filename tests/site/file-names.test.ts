/** No name under which a file is handed out lets it run in a reader's browser. */
import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm, mkdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test from 'node:test'
import { readContent } from '../../src/engine/index.ts'
import { downloadName, publishedName, textName } from '../../src/file-names.ts'
import { writeFiles } from '../../src/write-files.ts'

const rows: [file: string, published: string, text: string | null, download: string][] = [
  ['report.txt', 'report.txt', null, 'report.txt'],
  ['page.html', 'page.html.txt', null, 'page.html'],
  ['PAGE.HTM', 'page.htm.txt', null, 'PAGE.HTM'],
  ['notes.md', 'notes.md.txt', null, 'notes.md'],
  ['figure.svg', 'figure.svg.txt', null, 'figure.svg'],
  ['table.csv', 'table.csv', null, 'table.csv'],
  ['report.pdf', 'report.pdf', 'report.pdf.txt', 'report.pdf'],
  ['report.docx', 'report.docx', 'report.docx.txt', 'report.docx'],
  ['a/Café & "co" #1?.html', 'a-cafe-co-1.html.txt', null, 'Café & "co" #1?.html'],
]
for (const [file, published, text, download] of rows)
  test(`should hand out ${file} as ${published}`, () =>
    assert.deepEqual([publishedName(file), textName(file), downloadName(file)], [published, text, download]))

test('should hand out the very bytes, and the text that positions count in', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'claimtrail-files-'))
  const pdf = await readFile(new URL('../fixtures/formats/water-losses.pdf', import.meta.url))
  const page = '<script>alert(1)</script><p>Losses fell by 12% in 2020.</p>'
  await mkdir(join(folder, 'documents'))
  await writeFile(join(folder, 'documents', 'a.pdf'), pdf)
  await writeFile(join(folder, 'documents', 'b.html'), page)
  const known = await readContent({ folder, claimUrl: (id) => id })
  await writeFiles(known, folder)
  assert.deepEqual(await readFile(join(folder, 'files', 'a.pdf')), pdf)
  assert.equal(await readFile(join(folder, 'files', 'b.html.txt'), 'utf8'), page)
  const text = await readFile(join(folder, 'files', 'a.pdf.txt'), 'utf8')
  for (const { document, position, quote } of known.claims)
    if (document === 'a')
      assert.equal(text.slice(position.start, position.end).replace(/\s+/g, ' ').slice(0, 20), quote.slice(0, 20))
  await rm(folder, { recursive: true })
})
