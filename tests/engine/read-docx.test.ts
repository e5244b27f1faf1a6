/** A DOCX says what the Markdown that it was made from says; one that cannot be opened says why. */
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import test, { suite } from 'node:test'
import { strToU8, zipSync } from 'fflate'
import { VFile } from 'vfile'
import { openDocx } from '../../src/engine/read/docx.ts'
import type { ContentFile } from '../../src/engine/read/read-files.ts'
import { claimsOf } from './claims-of.ts'
import { docxOf } from './make-docx.ts'

const fixtures = new URL('../fixtures/formats/', import.meta.url)

for (const name of ['water-losses.docx', 'water-losses.html']) {
  test(`should find the same claims in ${name} as in the Markdown`, async () => {
    const [made, markdown] = await Promise.all([name, 'water-losses.md'].map((one) => claimsOf(new URL(one, fixtures))))
    assert.ok(markdown!.length > 10)
    assert.deepEqual(made, markdown)
  })
}

const whole = await readFile(new URL('water-losses.docx', fixtures))
const word = (xml: string, size = xml.length) =>
  zipSync({ 'word/document.xml': size > xml.length ? strToU8(xml + ' '.repeat(size - xml.length)) : strToU8(xml) })

const [open, close] = ['<w:p>', '</w:p>'].map((tag) => tag.repeat(50_000))
const nested = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${open}x${close}</w:body></w:document>`

const rows: [title: string, bytes: Uint8Array, rule: string, actual: RegExp][] = [
  ['no archive', Buffer.from('In 2024 sales grew by 12%.'), 'docx-broken', /invalid zip data/],
  ['an archive of something else', zipSync({ mimetype: strToU8('x') }), 'docx-broken', /no `word\/document\.xml`/],
  ['half of a file', whole.subarray(0, whole.length / 2), 'docx-broken', /invalid zip data/],
  ['parts that are no XML', word('sales & losses <'), 'docx-broken', /./],
  ['a password', Buffer.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'file-locked', /password/],
  ['elements in elements', word(nested), 'docx-broken', /too deep within each other/],
  ['an archive that unpacks without end', word('<w/>', 80 * 2 ** 20), 'file-large', /when unpacked/],
  ['nothing', new Uint8Array(), 'docx-broken', /invalid zip data/],
]

test('should be well-formed where the file has half a character', async () => {
  const file = new VFile({ path: 'a.docx' }) as ContentFile
  const xml = (words: string) =>
    `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:body></w:document>`
  file.data = { name: 'a.docx', bytes: word(xml('Sales &#xD83D; grew by 12%')), sha256: '' }
  await openDocx(file)
  assert.ok(String(file.value).isWellFormed(), String(file.value))
})

suite('a DOCX that cannot be opened', () => {
  for (const [title, bytes, rule, actual] of rows) {
    test(`should be said: ${title}`, async () => {
      const file = new VFile({ path: 'a.docx' }) as ContentFile
      file.data = { name: 'a.docx', bytes, sha256: '' }
      assert.equal(await openDocx(file), false)
      assert.deepEqual(
        file.messages.map(({ ruleId }) => ruleId),
        [rule],
      )
      assert.match(file.messages[0]!.reason, actual)
    })
  }
})

const run = (words: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t>${words}</w:t></w:r>`
const seen: [title: string, content: string, expected: RegExp, parts?: Record<string, string>][] = [
  ['words that are hidden', run('Seen. ') + run('Unseen.', '<w:vanish/>'), /^<p>Seen\. <\/p>$/],
  ['words that are shown for certain', run('Seen.', '<w:vanish w:val="false"/>'), /^<p>Seen\.<\/p>$/],
  ['words that hide on the web alone', run('Seen.', '<w:webHidden/>'), /^<p>Seen\.<\/p>$/],
  ['a paragraph whose end is hidden', `<w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>${run('Seen.')}`, /^<p>Seen\.<\/p>$/],
  [
    'a style that hides',
    run('Unseen.', '<w:rStyle w:val="Aside"/>') + run('Seen.', '<w:rStyle w:val="Strong"/>'),
    /Seen\./,
    {
      styles:
        '<w:style w:styleId="Aside"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId="Strong"><w:rPr><w:b/></w:rPr></w:style>',
    },
  ],
  [
    'tracked changes',
    `${run('It was ')}<w:del w:id="1"><w:r><w:delText>15%</w:delText></w:r></w:del><w:ins w:id="2">${run('18%')}</w:ins>`,
    /^<p>It was 18%<\/p>$/,
  ],
]

suite('what a reader of a DOCX sees', () => {
  for (const [title, content, expected, parts] of seen) {
    test(`should be read: ${title}`, async () => {
      const file = new VFile({ path: 'a.docx' }) as ContentFile
      file.data = { name: 'a.docx', bytes: docxOf(content, parts), sha256: '' }
      assert.equal(await openDocx(file), true)
      assert.match(String(file.value), expected)
      assert.doesNotMatch(String(file.value), /Unseen/)
    })
  }
})
