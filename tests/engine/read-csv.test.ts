/** Tables of values become rows whose every character knows its place. */
import assert from 'node:assert/strict'
import test from 'node:test'
import type { Table } from 'mdast'
import { visit } from 'unist-util-visit'
import { readCsv } from '../../src/engine/read/csv.ts'
import { contentFolder, readFolder } from './content-folder.ts'

type Rows = string[][]
const rows: [title: string, source: string, kinds: string[], table: Rows][] = [
  [
    'commas',
    'a,b\n1,2\n',
    ['table'],
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'semicolons with decimal commas',
    'a;b\n1,5;2,5\n',
    ['table'],
    [
      ['a', 'b'],
      ['1,5', '2,5'],
    ],
  ],
  [
    'tabs',
    'a\tb\n1, 2\t3\n',
    ['table'],
    [
      ['a', 'b'],
      ['1, 2', '3'],
    ],
  ],
  [
    'tabs, with a comma in each line',
    'Year\tDeaths, all\n1990\t3,204\n2000\t2,811\n',
    ['table'],
    [
      ['Year', 'Deaths, all'],
      ['1990', '3,204'],
      ['2000', '2,811'],
    ],
  ],
  [
    'semicolons under a title with more commas',
    'Losses, by year, in thousands, all of them\na;b\n1,5;2\n3;2,5',
    ['paragraph', 'table'],
    [
      ['a', 'b'],
      ['1,5', '2'],
      ['3', '2,5'],
    ],
  ],
  [
    'bars',
    'a|b\n1|2',
    ['table'],
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'carriage returns alone',
    'a,b\r1,2\r',
    ['table'],
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'mixed ends of lines',
    'a,b\r\n1,2\n3,4',
    ['table'],
    [
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
    ],
  ],
  [
    'quotation marks',
    '"a ""b""",c\n"1,2\n3",4\n',
    ['table'],
    [
      ['a "b"', 'c'],
      ['1,2\n3', '4'],
    ],
  ],
  [
    'quotation marks within a cell',
    'a,5" pipe\n1,2\n',
    ['table'],
    [
      ['a', '5" pipe'],
      ['1', '2'],
    ],
  ],
  [
    'white space around',
    ' a , "b" \n1,2\n',
    ['table'],
    [
      ['a', '"b"'],
      ['1', '2'],
    ],
  ],
  [
    'a byte order mark',
    '\uFEFFa,b\n1,2\n',
    ['table'],
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'rows of other lengths',
    'a,b,c\n1,2\n3,4,5,6\n',
    ['table'],
    [
      ['a', 'b', 'c'],
      ['1', '2'],
      ['3', '4', '5', '6'],
    ],
  ],
  [
    'empty cells',
    'a,,c\n,2,\n1,2,3\n',
    ['table'],
    [
      ['a', '', 'c'],
      ['', '2', ''],
      ['1', '2', '3'],
    ],
  ],
  [
    'lines around',
    'Losses;;\na;b;\n\n1;2;\nSource: X;;\n',
    ['paragraph', 'table', 'paragraph'],
    [
      ['a', 'b', ''],
      ['1', '2', ''],
    ],
  ],
  ['no table', 'alone\nagain\n', ['paragraph', 'paragraph'], []],
  ['nothing', ',,\n,,\n', [], []],
  [
    'words behind a closed quotation mark',
    'a,b\n"1, 2" of “3”,é "x""y"\n"p ""q"" r" s,"t ""u"""\n',
    ['table'],
    [
      ['a', 'b'],
      ['"1, 2" of “3”', 'é "x""y"'],
      ['"p "q" r" s', 't "u"'],
    ],
  ],
  [
    'letters of all widths',
    'é,😀\n“1”,2\n',
    ['table'],
    [
      ['é', '😀'],
      ['“1”', '2'],
    ],
  ],
  [
    'an open quotation mark',
    'a,b\n1,"2\n',
    ['table'],
    [
      ['a', 'b'],
      ['1', '"2'],
    ],
  ],
]

for (const [title, source, kinds, expected] of rows) {
  test(`should read ${title}`, () => {
    const { tree } = readCsv(source)
    assert.deepEqual(
      tree.children.map(({ type }) => type),
      kinds,
    )
    const table = tree.children.find((child): child is Table => child.type === 'table')
    const words = table?.children.map(({ children }) =>
      children.map((cell) => cell.children.map((text) => ('value' in text ? text.value : '')).join('')),
    )
    assert.deepEqual(words ?? [], expected)
    visit(tree, 'text', ({ value, data }) => {
      assert.equal(data!.origin!.length, value.length + 1)
      value.split('').forEach((sign, index) => assert.equal(source[data!.origin![index]!], sign))
    })
  })
}

test('should show each cell on the page of its document', async () => {
  const { claims, documents } = await readFolder(
    contentFolder({ 'documents/a.csv': 'Region,Output (tonnes),Sites\nNorth,1200,3\nSouth,940,\n' }),
  )
  const { html } = documents[0]!
  assert.equal(claims.length, 2)
  for (const { id } of claims) assert.match(html, new RegExp(`id="claim-${id}"`))
  assert.deepEqual(html.match(/(?<=>)[^<>\n]+(?=<)/g), [
    'Region',
    'Output (tonnes)',
    'Sites',
    'North',
    '1200',
    '3',
    'South',
    '940',
  ])
})
