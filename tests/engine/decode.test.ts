/** Bytes become text in the encoding that they are in, and a doubt about it is said. */
import assert from 'node:assert/strict'
import test from 'node:test'
import { VFile } from 'vfile'
import { decode } from '../../src/engine/read/decode.ts'
import type { ContentFile } from '../../src/engine/read/read-files.ts'

const words = 'The café sold 12 % less – “a disaster” – for €5.'
const western = Buffer.from('The caf\xe9 sold 12\xa0% less \x96 \x93a disaster\x94 \x96 for \x805.', 'latin1')
const little = Buffer.from(words, 'utf16le')
const big = Buffer.from(little).swap16()
const page = (charset: string) => `<!doctype html><meta charset="${charset}"><p>`
const hard = words.replace('12 %', '12\u00a0%')

const rows: [title: string, bytes: Uint8Array, text: string, rule?: string][] = [
  ['UTF-8', Buffer.from(words), words],
  ['UTF-8 with its mark', Buffer.from(`\uFEFF${words}`), `\uFEFF${words}`],
  ['UTF-16, little end first, with its mark', Buffer.concat([Buffer.of(0xff, 0xfe), little]), `\uFEFF${words}`],
  ['UTF-16, big end first, with its mark', Buffer.concat([Buffer.of(0xfe, 0xff), big]), `\uFEFF${words}`],
  ['UTF-16, little end first, without a mark', little, words],
  ['UTF-16, big end first, without a mark', big, words],
  ['Windows-1252', western, hard, 'encoding-guessed'],
  [
    'a page that names its encoding',
    Buffer.concat([Buffer.from(page('iso-8859-2')), Buffer.of(0xb3)]),
    `${page('iso-8859-2')}ł`,
  ],
  ['a page that names the wrong one', Buffer.from(page('iso-8859-1') + words), page('iso-8859-1') + words],
  [
    'a page that names none there is',
    Buffer.concat([Buffer.from(page('utf-9')), western]),
    page('utf-9') + hard,
    'encoding-guessed',
  ],
  ['UTF-8 with a bad byte', Buffer.concat([Buffer.from('café '), Buffer.of(0xe9)]), 'café \ufffd', 'file-encoding'],
  ['no text', Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13), '', 'file-binary'],
  ['noise', Buffer.from(Array.from({ length: 200 }, (_, index) => 1 + ((index * 89) % 255))), '', 'file-encoding'],
]

for (const [title, bytes, text, rule] of rows) {
  test(`should read ${title}`, () => {
    const file = new VFile({ path: 'a.txt' }) as ContentFile
    file.data = { name: 'a.txt', bytes, sha256: '' }
    const isText = decode(file)
    assert.deepEqual(
      file.messages.map(({ ruleId }) => ruleId),
      rule ? [rule] : [],
    )
    assert.equal(isText, !file.messages.some(({ fatal }) => fatal))
    if (text) assert.equal(file.value, text)
  })
}
