import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Nodes } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { nestHeadings } from '../../src/engine/read/nest-headings.ts'
import { readText } from '../../src/engine/read/text.ts'

/** One line a block: `# title`, `- item`, `| row`, `paragraph`, line ends as `⏎`. */
function outline(source: string): string[] {
  const tree = readText(source)
  nestHeadings(tree)
  const words = (node: Nodes) => toString(node).replace(/\n/g, '⏎')
  return tree.children.flatMap((node) => {
    if (node.type === 'heading') return [`${'#'.repeat(node.depth)} ${words(node)}`]
    if (node.type === 'list') return node.children.map((item) => `- ${words(item)}`)
    if (node.type === 'table') return node.children.map((row) => `| ${row.children.map(words).join(' | ')}`)
    return [words(node)]
  })
}

const rows: [title: string, source: string, expected: string[]][] = [
  [
    'a title and a paragraph',
    'Water Losses in Mains\n\nA fifth of all water is lost.\n',
    ['# Water Losses in Mains', 'A fifth of all water is lost.'],
  ],
  [
    'a first line that is a sentence as a paragraph',
    'A fifth of all water is lost in the mains of the city.\n',
    ['A fifth of all water is lost in the mains of the city.'],
  ],
  [
    'numbered headings, and one without a number a step below',
    'On Pumps\n\n1. Supply\n\nThere are 12 pumps.\n\nHow Pumps Age\n\nThey wear.\n\n2. Demand\n\nIt grew.\n\nConclusion\n\nAll is well.\n',
    [
      '# On Pumps',
      '## 1. Supply',
      'There are 12 pumps.',
      '### How Pumps Age',
      'They wear.',
      '## 2. Demand',
      'It grew.',
      '## Conclusion',
      'All is well.',
    ],
  ],
  [
    'a numbered heading that asks and answers',
    'Intro\n\n2. Too Late? It Is the Wrong Question to Ask.\n\nText follows here.\n',
    ['# Intro', '## 2. Too Late? It Is the Wrong Question to Ask.', 'Text follows here.'],
  ],
  [
    'numbers in a row as a list',
    'We did:\n\n1. Count the 40 pipes.\n2. Weigh them.\n',
    ['We did:', '- Count the 40 pipes.', '- Weigh them.'],
  ],
  [
    'bullets with lines that go on',
    '• One pipe\n  of lead\n• Two of steel\n',
    ['- One pipe⏎of lead', '- Two of steel'],
  ],
  [
    'a lead-in set on the line above its bullets',
    'The causes are:\n- rust\n- frost\n',
    ['The causes are:', '- rust', '- frost'],
  ],
  [
    'a wrapped paragraph as one block',
    'The pipes were laid in 1931 and\nhave lasted until now.\n',
    ['The pipes were laid in 1931 and⏎have lasted until now.'],
  ],
  [
    'lines that are sentences as paragraphs',
    'Rust costs the city dearly.\nFrost costs it more.\n',
    ['Rust costs the city dearly.', 'Frost costs it more.'],
  ],
  [
    'a table whose columns ran together as rows',
    'Material Main Use Known Weakness\nLead House connections up to 1960. Dissolves in soft water.\nSteel Long mains. Rusts within 40 years.\n',
    [
      '| Material Main Use Known Weakness',
      '| Lead House connections up to 1960. Dissolves in soft water.',
      '| Steel Long mains. Rusts within 40 years.',
    ],
  ],
  [
    'columns set with spaces as cells',
    'Year  Leaks  Cost\n2019  12  400\n2020  9  310\n',
    ['| Year | Leaks | Cost', '| 2019 | 12 | 400', '| 2020 | 9 | 310'],
  ],
  [
    'no page numbers and running heads',
    'The mains of\n\nWater Report 2020\n\n12\n\nthe city are old.\n\nWater Report 2020\n\n13\n\nThey leak.\n\nWater Report 2020\n\n14\n',
    ['The mains of⏎the city are old.', 'They leak.'],
  ],
  [
    'a heading that comes back, since it is no running head',
    'One\n\nX is 1.\n\nConclusion\n\nIt is.\n\nB\n\nY is 2.\n\nConclusion\n\nIt was.\n\nC\n\nZ is 3.\n\nConclusion\n\nIt will be.\n',
    [
      '# One',
      'X is 1.',
      '## Conclusion',
      'It is.',
      '## B',
      'Y is 2.',
      '## Conclusion',
      'It was.',
      '## C',
      'Z is 3.',
      '## Conclusion',
      'It will be.',
    ],
  ],
  [
    'marks of emphasis left out, also a pair cut in two',
    'See **the loss** of *water*.\n\nIt is **half\nof all**.\n',
    ['See the loss of water.', 'It is half⏎of all.'],
  ],
  [
    'a lone asterisk and a power kept',
    'It is 3 * 4 and 2**10 and p < 0.05*.\n',
    ['It is 3 * 4 and 2**10 and p < 0.05*.'],
  ],
]

for (const [title, source, expected] of rows)
  test(`should read ${title}`, () => assert.deepEqual(outline(source), expected))

test('should join paragraphs that blank lines tore apart', () => {
  const torn = `**The state of the mains in the city and what it costs**

The pipes below the city were laid before the war and have been mended again and again since

then, so that nobody knows how many of them are still of lead. **The most recent count found that**

**a fifth of all water is lost**, and the loss grows by a tenth each year according to those who

measure it at the works. A new count is due soon.

Nothing else is known of it.`
  assert.deepEqual(outline(torn), [
    '# The state of the mains in the city and what it costs',
    'The pipes below the city were laid before the war and have been mended again and again since⏎then, so that nobody knows how many of them are still of lead. The most recent count found that⏎a fifth of all water is lost, and the loss grows by a tenth each year according to those who⏎measure it at the works. A new count is due soon.',
    'Nothing else is known of it.',
  ])
})

test('should tell where each character stands', () => {
  const source = 'A Title\r\n\r\n  It is **half\r\nof all** water.\r\n'
  const [, paragraph] = readText(source).children
  assert.equal(paragraph?.type, 'paragraph')
  const [text] = paragraph.children
  assert.equal(text?.type, 'text')
  const { origin } = text.data!
  assert.equal(origin!.length, text.value.length + 1)
  for (const [index, character] of [...text.value].entries()) {
    if (character !== '\n') assert.equal(source[origin![index]!], character)
  }
})
