/** A PDF says what the text that it was made from says; its words keep their places, and one that cannot be opened says why. */
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import test, { suite } from 'node:test'
import type { Nodes } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { readDocument } from '../../src/engine/document/read-document.ts'
import { openDocuments } from '../../src/engine/read/formats.ts'
import { readPdf } from '../../src/engine/read/pdf.ts'
import { readDocuments } from '../../src/engine/read/read-documents.ts'
import type { ContentFile } from '../../src/engine/read/read-files.ts'
import { claimsOf } from './claims-of.ts'
import { makePdf, type Words } from './make-pdf.ts'

const fixtures = new URL('../fixtures/formats/', import.meta.url)
const gold = new URL('../gold/documents/', import.meta.url)

function fileOf(bytes: Uint8Array): ContentFile {
  const file = new VFile({ path: 'a.pdf' }) as ContentFile
  file.data = { name: 'a.pdf', bytes, sha256: '' }
  return file
}

async function treeOf(bytes: Uint8Array) {
  const file = fileOf(bytes)
  await openDocuments([file])
  assert.equal(file.messages.map(String).join(), '')
  return { file, ...readPdf(file) }
}

for (const name of ['water-losses.pdf', 'water-losses-printed.pdf']) {
  test(`should find the same claims in ${name} as in the Markdown`, async () => {
    const made = await claimsOf(new URL(name, fixtures), 'water-losses.pdf')
    assert.deepEqual(made, await claimsOf(new URL('water-losses.md', fixtures)))
  })
}

/** What is said, without what a title page and front matter tell apart. */
const saying = ({ text, figures, kind }: Awaited<ReturnType<typeof claimsOf>>[number]) => ({
  text,
  kind,
  figures: figures.map(({ raw, value, min, max, unit }) => ({ raw: raw.replace(/- /g, ''), value, min, max, unit })),
})
const printed: [name: string, of: string, title: string][] = [
  [
    'labour-market-columns.pdf',
    'labour-market-release.md',
    'two justified columns with hyphens, a table and running heads',
  ],
]
for (const [name, of, title] of printed) {
  test(`should read ${title}`, async () => {
    const [made, written] = await Promise.all([claimsOf(new URL(name, fixtures)), claimsOf(new URL(of, gold))])
    assert.deepEqual(made.map(saying), written.map(saying))
  })
}

for (const name of ['tagged', 'ruled', 'typeset']) {
  test(`should find the same claims in tables that are ${name} as in the Markdown`, async () => {
    const [made, written] = await Promise.all(
      [`district-tables-${name}.pdf`, 'district-tables.md'].map((file) => claimsOf(new URL(file, fixtures))),
    )
    assert.deepEqual(made!.map(saying), written!.map(saying))
  })
}

const line = (text: string, y: number, more: Partial<Words> = {}): Words => ({ x: 70, y, text, ...more })
/** Cells from left to right, row below row. */
const rowsAt = (places: number[], rows: string[][], top = 700, step = 20): Words[] =>
  rows.flatMap((cells, row) => cells.map((text, i) => line(text, top - step * row, { x: places[i]! })))
const head = (page: number): Words[] => [
  line('Water Board, Annual report', 800, { size: 8 }),
  line(`${page}`, 30, { x: 300 }),
]

/** The tree in one line a block: its type, and its words. */
const outline = (nodes: Nodes[]): string[] =>
  nodes.flatMap((node) => {
    if (node.type === 'table')
      return node.children.map(
        (row) => `row ${row.children.map((cell) => toString(cell).replace(/\n/g, ' ')).join(' | ')}`,
      )
    if (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote')
      return outline(node.children).map((one) => `${node.type === 'listItem' ? 'item' : node.type} ${one}`)
    const mark = node.type === 'heading' ? `h${node.depth}` : node.type === 'footnoteDefinition' ? 'note' : 'p'
    return [`${mark} ${toString(node).replace(/\n/g, ' ')}`]
  })

const layouts: [title: string, pages: Words[][], expected: string[]][] = [
  [
    'headings by size and weight',
    [[line('Losses', 750, { size: 20 }), line('Where', 720, { font: 'F2' }), line('Losses fell by 12% in 2020.', 700)]],
    ['h1 Losses', 'h2 Where', 'p Losses fell by 12% in 2020.'],
  ],
  [
    'running heads, page numbers and a paragraph over two pages',
    [
      [...head(7), line('Losses fell by 12% in the year after the mains were', 600)],
      [...head(8), line('renewed. Repairs cost $3 million.', 750)],
    ],
    ['p Losses fell by 12% in the year after the mains were renewed. Repairs cost $3 million.'],
  ],
  [
    'a number on a line of its own that is no page number',
    [[line('The mains lost 18.4% of their water in', 600), line('2023', 586), line('and less in 2024.', 572)]],
    ['p The mains lost 18.4% of their water in 2023 and less in 2024.'],
  ],
  [
    'rows of a table, a cell over two lines',
    [
      [
        ...['District', 'Losses', 'Mains'].map((text, i) => line(text, 700, { x: 70 + 120 * i })),
        ...['Northgate', '14.2%', '1,240 km'].map((text, i) => line(text, 680, { x: 70 + 120 * i })),
        line('and Hill', 667),
        ...['Harbour', '21.7%', '860 km'].map((text, i) => line(text, 647, { x: 70 + 120 * i })),
      ],
    ],
    ['row District | Losses | Mains', 'row Northgate and Hill | 14.2% | 1,240 km', 'row Harbour | 21.7% | 860 km'],
  ],
  [
    'names of columns that stand evenly apart, as the words of a justified line do',
    [
      rowsAt(
        [70, 110, 200],
        [
          ['Year', 'Leaks repaired', 'Loss (%)'],
          ['2021', '3,900', '14.2'],
          ['2022', '4,210', '13.5'],
        ],
      ),
    ],
    ['row Year | Leaks repaired | Loss (%)', 'row 2021 | 3,900 | 14.2', 'row 2022 | 4,210 | 13.5'],
  ],
  [
    'a table without names, whose first row is none',
    [
      rowsAt(
        [70, 250],
        [
          ['Population', '1.2 million'],
          ['Length of mains', '1,250 km'],
          ['Leaks repaired', '4,500'],
        ],
      ),
    ],
    ['row  | ', 'row Population | 1.2 million', 'row Length of mains | 1,250 km', 'row Leaks repaired | 4,500'],
  ],
  [
    'years that name columns, and a count of them',
    [
      [
        ...rowsAt(
          [70, 170, 270],
          [
            ['Country', '2019', '2020'],
            ['Norway', '3.1', '4.8'],
            ['Spain', '14.1', '15.5'],
          ],
        ),
        ...rowsAt(
          [70, 170, 270],
          [
            ['Quartile', '1', '2'],
            ['Norway', '31', '48'],
            ['Spain', '14', '15'],
          ],
          500,
        ),
      ],
    ],
    [
      ...['row Country | 2019 | 2020', 'row Norway | 3.1 | 4.8', 'row Spain | 14.1 | 15.5'],
      ...['row Quartile | 1 | 2', 'row Norway | 31 | 48', 'row Spain | 14 | 15'],
    ],
  ],
  [
    'names that span two columns each',
    [
      [
        ...rowsAt([70, 190, 310], [['Sector', '2022', '2023']]),
        ...rowsAt([160, 220, 280, 340], [['Men', 'Women', 'Men', 'Women']], 680),
        ...rowsAt(
          [70, 160, 220, 280, 340],
          [
            ['Farming', '12,300', '9,100', '11,800', '9,400'],
            ['Care', '15,600', '61,400', '16,100', '62,800'],
          ],
          660,
        ),
      ],
    ],
    [
      'row Sector | 2022 Men | 2022 Women | 2023 Men | 2023 Women',
      'row Farming | 12,300 | 9,100 | 11,800 | 9,400',
      'row Care | 15,600 | 61,400 | 16,100 | 62,800',
    ],
  ],
  [
    'a label of several rows above its own, which is no part of them',
    [
      rowsAt(
        [70, 200],
        [['Sector', 'Staff'], ['Goods'], ['Farming', '21,200'], ['Crafts', '71,200'], ['Services'], ['Care', '78,900']],
        700,
        14,
      ),
    ],
    [
      'row Sector | Staff',
      'row Goods | ',
      'row Farming | 21,200',
      'row Crafts | 71,200',
      'row Services | ',
      'row Care | 78,900',
    ],
  ],
  [
    'a label that takes a second line',
    [
      rowsAt(
        [70, 200, 280],
        [
          ['Programme', 'Homes', 'Cost'],
          ['Sensors in the', '3,200', '4.2'],
          ['old harbour'],
          ['Meters', '1,100', '0.7'],
        ],
        700,
        14,
      ),
    ],
    ['row Programme | Homes | Cost', 'row Sensors in the old harbour | 3,200 | 4.2', 'row Meters | 1,100 | 0.7'],
  ],
  [
    'tables side by side',
    [
      rowsAt(
        [70, 120, 180, 330, 400, 460],
        [
          ['Year', 'Leaks', 'Loss', 'District', 'Homes', 'Empty'],
          ['2021', '3,900', '14.2', 'Harbour', '12,400', '2.1'],
          ['2022', '4,210', '13.5', 'Mill Hill', '8,900', '3.4'],
        ],
      ),
    ],
    [
      ...['row Year | Leaks | Loss', 'row 2021 | 3,900 | 14.2', 'row 2022 | 4,210 | 13.5'],
      ...['row District | Homes | Empty', 'row Harbour | 12,400 | 2.1', 'row Mill Hill | 8,900 | 3.4'],
    ],
  ],
  [
    'a column of words between numbers, which parts no tables',
    [
      rowsAt(
        [70, 170, 270, 400],
        [
          ['City', 'Homes', 'Owner', 'Rent'],
          ['Lisbon', '12,400', 'Council', '811'],
          ['Porto', '8,900', 'Trust', '974'],
        ],
      ),
    ],
    ['row City | Homes | Owner | Rent', 'row Lisbon | 12,400 | Council | 811', 'row Porto | 8,900 | Trust | 974'],
  ],
  [
    'the rest of a table on the next page',
    [
      rowsAt(
        [70, 200],
        [
          ['Station', 'Rain'],
          ['North Ford', '617'],
          ['South Ford', '754'],
        ],
        120,
      ),
      rowsAt(
        [70, 200],
        [
          ['East Ford', '891'],
          ['West Ford', '1,028'],
        ],
        780,
      ),
      rowsAt([70, 200], [['Total', '3,290']], 780),
    ],
    [
      'row Station | Rain',
      'row North Ford | 617',
      'row South Ford | 754',
      'row East Ford | 891',
      'row West Ford | 1,028',
      'row Total | 3,290',
    ],
  ],
  [
    'the caption of a table, which heads no section',
    [[line('Table 3. Losses by year', 700, { font: 'F2' }), line('Losses fell by 12% in 2020.', 680)]],
    ['p Table 3. Losses by year', 'p Losses fell by 12% in 2020.'],
  ],
  [
    'columns one after the other',
    [
      [0, 1].flatMap((side) =>
        Array.from({ length: 6 }, (_, i) =>
          line(`Side ${side} line ${i} has a few more words`, 700 - 14 * i, { x: 70 + 250 * side }),
        ),
      ),
    ],
    [
      `p ${[0, 1].map((side) => Array.from({ length: 6 }, (_, i) => `Side ${side} line ${i} has a few more words`).join(' ')).join(' ')}`,
    ],
  ],
  [
    'a table above two columns as rows, and the columns below it',
    [
      [
        ...[
          ['District', 'Rent 2021', 'Rent 2024', 'Stock'],
          ['Harbour', '1,010', '1,166', '12.4'],
          ['Mill Hill', '795', '811', '8.9'],
        ].flatMap((cells, row) => cells.map((text, i) => line(text, 780 - 20 * row, { x: 70 + 120 * i }))),
        ...[0, 1].flatMap((side) =>
          Array.from({ length: 5 }, (_, i) =>
            line(`side ${side} row ${i} has a few more words`, 700 - 14 * i, { x: 70 + 250 * side }),
          ),
        ),
      ],
    ],
    [
      'row District | Rent 2021 | Rent 2024 | Stock',
      'row Harbour | 1,010 | 1,166 | 12.4',
      'row Mill Hill | 795 | 811 | 8.9',
      `p ${[0, 1].flatMap((side) => Array.from({ length: 5 }, (_, i) => `side ${side} row ${i} has a few more words`)).join(' ')}`,
    ],
  ],
  [
    'a label above a sentence, which are two, though neither ends the first',
    [[line('Cost', 700), line('Repairs of the mains took $3 million in 2021 and more than that in 2022.', 686)]],
    ['p Cost', 'p Repairs of the mains took $3 million in 2021 and more than that in 2022.'],
  ],
  [
    'a sentence that a box cuts in two, and the box after it',
    [
      [
        line('Losses reached 12% of the supply in the year after the', 700),
        line('We paid 340 crews', 660, { size: 9 }),
        line('mains were renewed.', 620),
      ],
    ],
    ['p Losses reached 12% of the supply in the year after the mains were renewed.', 'p We paid 340 crews'],
  ],
  [
    'words that a box parts and that may be two sentences, which stay apart',
    [
      [
        line('Losses reached 12% of the supply in the year after', 700),
        line('We paid 340 crews', 660, { size: 9 }),
        line('Mains were renewed.', 620),
      ],
    ],
    ['p Losses reached 12% of the supply in the year after', 'p We paid 340 crews', 'p Mains were renewed.'],
  ],
  [
    'the head of a page with its number',
    [[line('Coastal Review', 800), line('Page 13', 800, { x: 400 }), line('Losses fell by 12% in 2020.', 700)]],
    ['p Losses fell by 12% in 2020.'],
  ],
  [
    'bullets, and numbers that count on',
    [
      [
        line('\x95 One of 5%', 700),
        line('\x95 Two of 7%', 686),
        line('1. First', 650),
        line('2. Second', 636),
        line('3.5 million litres', 600),
      ],
    ],
    [
      'list item p One of 5%',
      'list item p Two of 7%',
      'list item p First',
      'list item p Second',
      'p 3.5 million litres',
    ],
  ],
  [
    'items without bullets below a colon, and a quotation with its credit at the margin',
    [
      [
        line(
          'The council, which met on Tuesday, has set two aims for the decade, and wants both of them met by 2030:',
          700,
        ),
        line('Cut fuel use by 25%', 680, { x: 100 }),
        line('Build 1,200 homes', 666, { x: 100 }),
        line('The fleet earns more per boat than ever.', 630, { x: 100 }),
        line('\x97 Ida Holm, director', 600),
      ],
    ],
    [
      'p The council, which met on Tuesday, has set two aims for the decade, and wants both of them met by 2030:',
      'list item p Cut fuel use by 25%',
      'list item p Build 1,200 homes',
      'blockquote p The fleet earns more per boat than ever.',
      'p — Ida Holm, director',
    ],
  ],
  [
    'footnotes, and a power that is none',
    [
      [
        line('Losses fell by 12%.', 700),
        line('1', 704, { x: 164, size: 6 }),
        line('They reach 10', 650),
        line('7', 654, { x: 138.5, size: 6 }),
        line('litres.', 650, { x: 146 }),
        line('1', 124, { size: 6 }),
        line('Annual report, 2023.', 120, { x: 76, size: 9 }),
      ],
    ],
    ['p Losses fell by 12%.', 'p They reach 10<sup>7</sup> litres.', 'note Annual report, 2023.'],
  ],
  [
    'an entry of a table of contents, which says nothing',
    [[line('Losses in 2023 .......... 12', 700), line('Losses fell by 12% in 2020.', 650)]],
    ['p Losses fell by 12% in 2020.'],
  ],
]

suite('the layout of a page', () => {
  for (const [title, pages, expected] of layouts) {
    test(`should show ${title}`, async () => {
      const { file, tree } = await treeOf(makePdf(pages))
      assert.deepEqual(outline(tree.children), expected)
      for (const { text } of pages.flat())
        assert.ok(String(file.value).includes(text.replace('\x95', '•').replace('\x97', '—')), text)
    })
  }
})

test('should know the place of every character, and the page of every sentence', async () => {
  for (const name of ['water-losses.pdf', 'labour-market-columns.pdf', 'platform-work-pages.pdf']) {
    const file = fileOf(await readFile(new URL(name, fixtures)))
    await openDocuments([file])
    const source = String(file.value)
    assert.ok(source.isWellFormed())
    const [text] = readDocuments([file])
    visit(text!.tree, 'text', ({ value, data }) => {
      assert.equal(data!.origin!.length, value.length + 1)
      for (const [index, sign] of [...value.split('').entries()])
        if (/\S/.test(sign))
          assert.match(source[data!.origin![index]!]!, sign === '⁰' ? /0/ : new RegExp(`[${RegExp.escape(sign)}\\d]`))
    })
    for (const { position } of readDocument(text!, new Set())!.sentences)
      assert.equal(position.page, source.slice(0, position.start).split('\f').length)
  }
})

const facts: [title: string, facts: Record<string, string>, found: object][] = [
  [
    'a title and authors that stand in the text',
    { Title: 'Losses in the mains', Author: 'Ann Smith; Bo Li' },
    { title: 'Losses in the mains', authors: ['Ann Smith', 'Bo Li'] },
  ],
  ['the name of a file, and of an account', { Title: 'Microsoft Word - report_v3.docx', Author: 'asmith' }, {}],
]
for (const [title, said, found] of facts) {
  test(`should weigh ${title}`, async () => {
    const page = [
      line('Losses in the mains', 750, { size: 20 }),
      line('Ann Smith and Bo Li', 720),
      line('Losses fell.', 690),
    ]
    assert.deepEqual((await treeOf(makePdf([page], said))).found, found)
  })
}

const broken: [title: string, bytes: () => Uint8Array | Promise<Uint8Array>, messages: string[]][] = [
  ['no PDF', () => Buffer.from('In 2024 sales grew by 12%.'), ['file-format']],
  ['nothing', () => new Uint8Array(), ['pdf-broken']],
  ['a password', () => readFile(new URL('locked.pdf', fixtures)), ['file-locked']],
  ['a scan', () => makePdf(['picture']), ['pdf-textless']],
  ['a page that is a scan', () => makePdf([[line('Losses fell by 12%.', 700)], 'picture']), ['page-textless']],
  ['no word', () => makePdf([[line('---', 700)]]), ['pdf-textless']],
]
suite('a PDF that cannot be read', () => {
  for (const [title, bytes, expected] of broken) {
    test(`should be said: ${title}`, async () => {
      const file = fileOf(await bytes())
      await openDocuments([file])
      assert.deepEqual(
        file.messages.map(({ ruleId }) => ruleId),
        expected,
      )
    })
  }
})

test('should keep turned text at the end of its page, and read on across pages', async () => {
  const stamp: Words = { x: 30, y: 300, text: 'stamp: 5% in 2023', isTurned: true }
  const pages = [
    [line('The mains lost 12% of the', 700), stamp],
    [line('water in 2020.', 700), stamp],
  ]
  const file = fileOf(makePdf(pages))
  await openDocuments([file])
  assert.equal(file.value, 'The mains lost 12% of the\nstamp: 5% in 2023\n\fwater in 2020.\nstamp: 5% in 2023\n')
  assert.doesNotMatch(toString(readPdf(file).tree), /stamp/)
})
