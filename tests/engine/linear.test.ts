/** Reading takes linear time in what once took more: four times the text takes less than three times four times as long. */
import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import dictionary from 'dictionary-en'
import nspell from 'nspell'
import { makeSpeller } from '../../src/engine/document/repair/speller.ts'
import { readContent } from '../../src/engine/index.ts'
import { cutMarkdown } from '../../src/engine/read/cut-markdown.ts'
import { readMarkdown } from '../../src/engine/read/markdown.ts'
import { generateText } from '../bench/generate-text.ts'
import { hostilePage, hostileTexts } from '../bench/hostile-texts.ts'

const size = 12_000
const mostGrowth = 12 // Of four times the text: 4 is linear, 16 quadratic; the collector and other programs take the rest.
const tries = 3
const kinds = [
  ['md', 'reference marks'],
  ['md', 'open comments'],
  ['md', 'open and closed emphasis'],
  ['txt', 'abbreviations'],
  ['txt', 'initials'],
  ['txt', 'days'],
  ['txt', 'open pictures'],
  ['html', 'greater-than signs'],
  ['html', 'open formatting in paragraphs'],
  ['html', 'raised by markup'],
] as const

/** Seconds of this thread alone. */
async function secondsOf(text: string, format: string): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'claimtrail-linear-'))
  await mkdir(join(folder, 'documents'))
  await writeFile(join(folder, 'documents', `text.${format}`), text)
  const before = process.threadCpuUsage()
  await readContent({ folder, claimUrl: (id) => `/claims/${id}/` })
  const { user, system } = process.threadCpuUsage(before)
  await rm(folder, { recursive: true })
  return (user + system) / 1e6
}

test('linear time', async (t) => {
  for (const format of ['txt', 'md', 'html'] as const) await secondsOf(generateText(20_000, format), format)
  for (const [format, kind] of kinds) {
    await t.test(`should hold for ${kind} in ${format}`, async () => {
      const growths: number[] = []
      while (growths.length < tries && !growths.some((growth) => growth < mostGrowth)) {
        const [one, four] = [size, 4 * size].map((length) => hostilePage(hostileTexts[kind]!(length), format))
        const before = await secondsOf(one!, format)
        growths.push((await secondsOf(four!, format)) / Math.max(before, 0.02))
      }
      assert.ok(
        Math.min(...growths) < mostGrowth,
        `grew ${growths.map((growth) => growth.toFixed(1)).join(', ')} times`,
      )
    })
  }
})

test('cutMarkdown', async (t) => {
  const source = `${generateText(90_000, 'md', 3)}\nSee [it][later].[^n]\n\n${generateText(40_000, 'md', 5)}\n[later]: http://x.y\n\n[^n]: A note.\n`
  await t.test('should leave out no character', () => {
    const parts = cutMarkdown(source)
    assert.ok(parts.length > 2)
    assert.equal(parts.map(({ value }) => value).join(''), source)
    for (const { value, offset } of parts) assert.ok(source.startsWith(value, offset))
  })
  await t.test('should find links and notes that another part defines, all at their places', () => {
    const tree = readMarkdown(source)
    const paragraph = tree.children.find(({ position }) => source.startsWith('See [it]', position!.start.offset))!
    assert.deepEqual('children' in paragraph && paragraph.children.map(({ type }) => type), [
      'text',
      'linkReference',
      'text',
      'footnoteReference',
    ])
  })
})

test('makeSpeller should answer as the whole dictionary does', () => {
  const [whole, speller] = [nspell(dictionary as Parameters<typeof nspell>[0]), makeSpeller()]
  const words = dictionary.dic.toString().split(/[\n/]/)
  for (let at = 1; at < words.length; at += 40) {
    const word = words[at]!
    const forms = [
      word,
      `${word}s`,
      `${word}ing`,
      `re${word}`,
      `un${word}ed`,
      word.toUpperCase(),
      `${word.slice(0, -1)}ied`,
    ]
    for (const form of [...forms, '21st', '12nd', '']) assert.equal(speller(form), whole.correct(form), form)
  }
})
