import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toString } from 'mdast-util-to-string'
import { readMarkdown } from '../../src/engine/read/markdown.ts'

const outline = (source: string) =>
  readMarkdown(source).children.map((node) => `${node.type}: ${toString(node).replace(/\s+/g, ' ').trim()}`)

const torn = `Harbour Network | Stranded

# Summary

Between 2015 and 2023 the four states in this study spent €6.8 billion on gas,

nearly twice what they put into storage. **The plants were built to run for**

**4,000 hours a year; in 2024 the median ran for 610. ** Much of it has been

passed to households. Of the 23 units we surveyed, 17 started in the year to September

7

Harbour Network | Stranded

2024, and six did not start at all. It was a forecast that nobody had

ever updated.

- **Batteries got cheap. **Prices fell.

- The second cable, commissioned on 3 November 2022, carries up to

700 MW.

**Notes**

1 ACER, Monitor, 2024.

2 Own calculation.

8

Harbour Network | Stranded
`

test('should mend what pages tore', () =>
  assert.deepEqual(outline(torn), [
    'heading: Summary',
    'paragraph: Between 2015 and 2023 the four states in this study spent €6.8 billion on gas,nearly twice what they put into storage. The plants were built to run for4,000 hours a year; in 2024 the median ran for 610. Much of it has beenpassed to households. Of the 23 units we surveyed, 17 started in the year to September2024, and six did not start at all. It was a forecast that nobody hadever updated.',
    'list: Batteries got cheap. Prices fell.The second cable, commissioned on 3 November 2022, carries up to700 MW.',
    'heading: Notes',
    'paragraph: 1 ACER, Monitor, 2024.',
    'paragraph: 2 Own calculation.',
  ]))

const whole: [what: string, source: string, expected: string[]][] = [
  [
    'paragraphs of a whole text',
    'We found that\n\nit is so.\n\n12\n\nIt ends.',
    ['paragraph: We found that', 'paragraph: it is so.', 'paragraph: 12', 'paragraph: It ends.'],
  ],
  ['powers', 'It has 2**10 parts.', ['paragraph: It has 2**10 parts.']],
  [
    'bold sentences',
    '# A\n\n**Losses fell by 12%.**\n\nText.',
    ['heading: A', 'paragraph: Losses fell by 12%.', 'paragraph: Text.'],
  ],
  [
    'bold lines as headings',
    '# A\n\n**Key findings**\n\nText.',
    ['heading: A', 'heading: Key findings', 'paragraph: Text.'],
  ],
]
for (const [what, source, expected] of whole)
  test(`should read ${what}`, () => assert.deepEqual(outline(source), expected))
