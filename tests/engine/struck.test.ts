/** What an author struck out: it stays in the quote, gives no figure and no claim, and is told. */
import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { suite, test, after } from 'node:test'
import { readContent } from '../../src/engine/index.ts'
import { docxOf } from './make-docx.ts'

const folder = await mkdtemp(join(tmpdir(), 'claimtrail-struck-'))
after(() => rm(folder, { recursive: true }))

let times = 0
/** What one file in a folder of its own gives. */
async function read(name: string, source: string | Uint8Array) {
  const path = join(folder, `${times++}-${name}`)
  await writeFile(path, source)
  const { claims, documents, files } = await readContent({
    folder: join(folder, 'none'),
    claimUrl: (id) => id,
    more: [path],
  })
  return { claims, document: documents[0]!, messages: files.flatMap(({ messages }) => messages.map(String)) }
}

const page = (body: string) => `<!doctype html><title>Rates</title><h1>Rates</h1>${body}`
const run = (words: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`
const both = 'The rate was 12% 14% in 2024.'

const partly: [what: string, name: string, source: string | Uint8Array, quote: string, text: string, raws: string[]][] = [
  ['two tildes', 'a.md', 'The rate was ~~12%~~ 14% in 2024.', both, 'The rate was 14% in 2024.', ['14%']],
  ['del in Markdown', 'a.md', 'The rate was <del>12%</del> 14% in 2024.', both, 'The rate was 14% in 2024.', ['14%']],
  ['s in Markdown', 'a.md', 'The rate was <S class="x">12%</S> 14% in 2024.', both, 'The rate was 14% in 2024.', ['14%']],
  ['del', 'a.html', page('<p>The rate was <del>12%</del> 14% in 2024.</p>'), both, 'The rate was 14% in 2024.', ['14%']],
  ['strike', 'a.html', page('<p>The rate was <strike>12%</strike> 14% in 2024.</p>'), both, 'The rate was 14% in 2024.', ['14%']],
  ['a style', 'a.html', page('<p>The rate was <span style="color:red; text-decoration:line-through">12%</span> 14% in 2024.</p>'), both, 'The rate was 14% in 2024.', ['14%']],
  ['a line in DOCX', 'a.docx', docxOf(run('The rate was ') + run('12%', '<w:strike/>') + run(' 14% in 2024.')), both, 'The rate was 14% in 2024.', ['14%']],
  ['two lines in DOCX', 'a.docx', docxOf(run('The rate was ') + run('12%', '<w:dstrike/>') + run(' 14% in 2024.')), both, 'The rate was 14% in 2024.', ['14%']],
  ['the end of a sentence', 'a.md', 'The rate was 14% ~~15%~~.', 'The rate was 14% 15%.', 'The rate was 14%.', ['14%']],
  ['the head of a sentence', 'a.md', '~~In 2019, 12%,~~ In 2024 14% were paid.', 'In 2019, 12%, In 2024 14% were paid.', 'In 2024 14% were paid.', ['14%']],
  ['two stretches in a row', 'a.md', 'The rate was ~~12%~~ ~~13%~~, later 14%.', 'The rate was 12% 13%, later 14%.', 'The rate was, later 14%.', ['14%']],
  ['the end of a word', 'a.md', 'The fund~~s~~ paid out 14% in 2024.', 'The funds paid out 14% in 2024.', 'The fund paid out 14% in 2024.', ['14%']],
  ['a cell', 'a.md', '| Town | Heat (GWh) |\n| --- | --- |\n| Rye | ~~12~~ 14 |', 'Rye 12 14', 'Rye 14', ['14']],
  ['a note of credit', 'a.md', 'The rate was 14% in 2024 ~~according to the Bank~~.', 'The rate was 14% in 2024 according to the Bank.', 'The rate was 14% in 2024.', ['14%']],
  // Near misses, of which nothing is struck out.
  ['one tilde', 'a.md', 'It fell from ~21% to ~14% in 2024.', 'It fell from ~21% to ~14% in 2024.', 'It fell from ~21% to ~14% in 2024.', ['~21%', '~14%']],
  ['a tag without an end', 'a.md', 'The rate was <del>12% in 2024.', 'The rate was 12% in 2024.', 'The rate was 12% in 2024.', ['12%']],
  ['ins', 'a.html', page('<p>The rate was <ins>14%</ins> in 2024.</p>'), 'The rate was 14% in 2024.', 'The rate was 14% in 2024.', ['14%']],
  ['a line below', 'a.html', page('<p>The rate was <span style="text-decoration: underline">14%</span> in 2024.</p>'), 'The rate was 14% in 2024.', 'The rate was 14% in 2024.', ['14%']],
  ['a line switched off', 'a.docx', docxOf(run('The rate was ') + run('14%', '<w:strike w:val="0"/>') + run(' in 2024.')), 'The rate was 14% in 2024.', 'The rate was 14% in 2024.', ['14%']],
] // prettier-ignore

suite('a sentence that is partly struck out', () => {
  for (const [what, name, source, quote, text, raws] of partly)
    test(`should be read without it: ${what} (${name})`, async () => {
      const { claims, document } = await read(name, source)
      assert.deepEqual(
        claims.map((claim) => [claim.quote, claim.text, claim.figures.map(({ raw }) => raw), claim.sources]),
        [[quote, text, raws, []]],
      )
      const [{ notes, struck }] = claims as [(typeof claims)[0]]
      const told = struck.map(
        ({ start, end }) =>
          `“${quote.slice(start, end)}” is struck out in the document, and no part of what it claims.`,
      )
      assert.deepEqual(notes.map((note) => note.text), told) // prettier-ignore
      assert.equal(/<del>/.test(document.html), struck.length > 0)
      assert.equal(struck.length > 0, quote !== text)
    })
})

const wholly: [what: string, name: string, source: string | Uint8Array][] = [
  ['a sentence', 'a.md', '~~Sales fell by 3% in 2023.~~ They rose later.'],
  ['a page’s paragraph', 'a.html', page('<p><s>Sales fell by 3% in 2023.</s></p>')],
  ['blocks within a tag', 'a.html', page('<del><p>Sales fell by 3% in 2023.</p></del>')],
  ['blocks within a tag in Markdown', 'a.md', '<del>\n<p>Sales fell by 3% in 2023.</p>\n</del>\n'],
  [
    'a paragraph by its style',
    'a.html',
    page('<p style="text-decoration: line-through">Sales fell by 3% in 2023.</p>'),
  ],
  ['a paragraph of a DOCX', 'a.docx', docxOf(run('Sales fell by 3% in 2023.', '<w:strike/>'))],
  ['all figures', 'a.md', 'Sales fell ~~by 3% in 2023~~.'],
]

suite('what is struck out wholly', () => {
  for (const [what, name, source] of wholly)
    test(`should be no claim, and stand on the list of what was left out: ${what} (${name})`, async () => {
      const { claims, document } = await read(name, source)
      assert.deepEqual(claims, [])
      assert.deepEqual(
        document.misses.map(({ reason }) => reason),
        ['struck out'],
      )
      assert.match(document.html, /<del>/)
    })
})

test('should say what tracked deletions held', async () => {
  const deletion = (words: string) => `<w:del w:id="1"><w:r><w:delText>${words}</w:delText></w:r></w:del>`
  const { claims, messages } = await read(
    'a.docx',
    docxOf(run('It was 18% in 2024.') + deletion('15%') + deletion('so')),
  )
  assert.deepEqual(
    claims.map(({ quote }) => quote),
    ['It was 18% in 2024.'],
  )
  assert.match(
    messages.join('\n'),
    /tracked changes \(2, deleted with figures: “15%”\), expected a text that is settled/,
  )
})
