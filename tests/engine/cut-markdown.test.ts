/** A long Markdown text reads in parts as it would as a whole; where that cannot be, the place is told. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Nodes } from 'mdast'
import { cutMarkdown } from '../../src/engine/read/cut-markdown.ts'
import { readMarkdown } from '../../src/engine/read/markdown.ts'
import { scanMarkdown } from '../../src/engine/read/scan-markdown.ts'
import { generateText, seededRandom } from '../bench/generate-text.ts'

const bare = (node: Nodes): unknown => {
  const { position: _position, ...rest } = node
  return 'children' in rest ? { ...rest, children: rest.children.map(bare) } : rest
}

/** The lines of a source before which nothing is parted, by their numbers from 1 on. */
const safeLines = (source: string) =>
  scanMarkdown(source).flatMap(({ seam, text }, index) => (seam === 'none' && text.trim() ? [index + 1] : []))

test('cutMarkdown', async (t) => {
  const source = `${generateText(90_000, 'md', 3)}\nSee [it][later].[^n]\n\n${generateText(40_000, 'md', 5)}\n> [later]: http://x.y\n\n[^n]: A note.\n`
  await t.test('should leave out no character', () => {
    const parts = cutMarkdown(source)
    assert.ok(parts.length > 4)
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
  await t.test('should keep a comment whole, and its words out of the text', () => {
    const hidden = `<!--\n${'Hidden 5%.\n\n'.repeat(4000)}-->\n`
    const tree = readMarkdown(`${generateText(30_000, 'md')}\n${hidden}\nSeen.\n`)
    assert.ok(!JSON.stringify(tree).includes('Hidden'))
    assert.ok(JSON.stringify(tree).includes('Seen.'))
  })
  await t.test('should tell once where a list is parted, and nothing of many short lists', () => {
    const told: string[] = []
    const tell = (rule: string, offset: number) => void told.push(`${rule} ${offset}`)
    readMarkdown('- a\n'.repeat(5000), tell)
    assert.deepEqual(told, ['list-length 3204'])
    readMarkdown('- a\n- b\n\nc\n\n'.repeat(1000), tell)
    assert.equal(told.length, 1)
  })
})

test('scanMarkdown', async (t) => {
  const rows: [source: string, safe: number[]][] = [
    ['a\n\nb\nc\n\n> d\n\n| e |\n', [1, 3, 6, 8]],
    ['# a\nb\n## c\n', [1, 2, 3]],
    ['a\n-\nb\n===\nc\n', [1, 3, 5]],
    ['- a\n\n- b\n\n  c\n\nd\n', [1, 7]],
    ['- a\n-\nb\n', [1]],
    ['```\na\n\nb\n```\n\nc\n', [1, 7]],
    ['- ```\n  a\n\n  b\n  ```\n\nc\n', [1, 7]],
    ['````\na\n```\n\nb\n````\n\nc\n', [1, 8]],
    ['```a``` b\n\nc\n', [1, 3]],
    ['<!-- a\n\nb -->\n\nc\n', [1, 5]],
    ['<pre>\n\na\n\n</pre>\n\nb\n', [1, 7]],
    ['<div>\n# a\n</div>\n\nb\n', [1, 5]],
    ['[^1]: a\n\n    b\n\nc\n', [1, 5]],
    ['---\na: |\n\n  b\n\nc: d\n---\ne\n\nf\n', [8, 10]],
    ['> a\nb\n\nc\n', [1, 4]],
  ]
  for (const [source, safe] of rows)
    await t.test(`should find the seams of ${JSON.stringify(source)}`, () => assert.deepEqual(safeLines(source), safe))

  await t.test('should find none that changes what is read', () => {
    const lines =
      'a b|- a|- b|  - c|    d|> q|> |||# H|A\n---|~~~|```|  ```|- ```|  x|<!-- c|-->|<div>|<pre>|</pre>|1. x|2. y|| a ||[^1]: n|* * *|text\n- x|\tcode'.split(
        '|',
      )
    const random = seededRandom(5)
    let seams = 0
    for (let times = 0; times < 400; times++) {
      const picked = Array.from(
        { length: 3 + Math.floor(random() * 9) },
        () => lines[Math.floor(random() * lines.length)],
      )
      const source = `${picked.join('\n')}\n`
      const whole = bare(readMarkdown(source))
      let offset = 0
      for (const { seam, text } of scanMarkdown(source)) {
        if (seam === 'none' && offset > 0 && text.trim()) {
          const [before, behind] = [readMarkdown(source.slice(0, offset)), readMarkdown(`\n${source.slice(offset)}`)]
          const joined = bare({ type: 'root', children: [...before.children, ...behind.children] })
          assert.deepEqual(joined, whole, JSON.stringify([source, offset]))
          seams++
        }
        offset += text.length
      }
    }
    assert.ok(seams > 100)
  })
})
