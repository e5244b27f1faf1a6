/** Figures in code are no claims, and are listed among what was left out. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findCode } from '../../src/engine/document/find-code.ts'
import { readHtml } from '../../src/engine/read/html.ts'
import { readMarkdown } from '../../src/engine/read/markdown.ts'

const rows: [what: string, source: string, misses: [line: number, quote: string][]][] = [
  ['a fence', 'Text.\n\n```\nrain = 612 mm\nn = 3\n```\n', [[4, 'rain = 612 mm']]],
  ['a fence of tildes with its language', '~~~yaml\n\na: 1\nspeed: 40 km/h\n~~~\n', [[4, 'speed: 40 km/h']]],
  ['a fence that nothing closes', '```\nrain = 612 mm', [[2, 'rain = 612 mm']]],
  ['indented code', 'Text.\n\n    cost: 40%\n    cost: 50%\n', [[3, 'cost: 40%'], [4, 'cost: 50%']]],
  ['bare numbers', '```\nx = 4200\ny = 3900\n```\n', [[2, 'x = 4200']]],
  ['a fence in a list', '- Text.\n\n  ```\n  rain = 612 mm\n  ```\n', [[4, 'rain = 612 mm']]],
  ['code without a figure', '```\nconst x = y\n```\n', []],
  ['code within a sentence', 'It is `40 km/h`.\n', []],
] // prettier-ignore

for (const [what, source, expected] of rows)
  test(`should list the figures of ${what}`, () => {
    assert.deepEqual(
      findCode(readMarkdown(source), 'en'),
      expected.map(([line, quote]) => ({ quote, line, reason: 'code' })),
    )
  })

test('should list the figures of preformatted text of a page', () => {
  const { tree } = readHtml('<h1>Rain</h1>\n<p>Text.</p>\n<pre>rain = 612 mm</pre>')
  assert.deepEqual(findCode(tree, 'en'), [{ quote: 'rain = 612 mm', line: 3, reason: 'code' }])
})
