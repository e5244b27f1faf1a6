/** Which words of a PDF stand in cells, as its tags and its drawn lines say, and which only look so. */
import assert from 'node:assert/strict'
import test, { suite } from 'node:test'
import { findRules, type Rule } from '../../src/engine/read/pdf/find-rules.ts'
import type { Run } from '../../src/engine/read/pdf/page.ts'
import { placeCells, placeHeads } from '../../src/engine/read/pdf/place-cells.ts'
import { ruleCells } from '../../src/engine/read/pdf/rule-cells.ts'
import { tagCells } from '../../src/engine/read/pdf/tag-cells.ts'

type Tree = Parameters<typeof tagCells>[0]

const content = (id: string) => ({ type: 'content', id })
const element = (role: string, ...children: object[]) => ({ role, children })
const row = (...ids: string[]) => element('TR', ...ids.map((id) => element('TD', element('P', content(id)))))

const trees: [title: string, tree: object, expected: Record<string, string>][] = [
  [
    'rows in groups',
    element('Root', element('Table', element('THead', row('a', 'b')), element('TBody', row('c', 'd')))),
    { a: '0 0 0', b: '0 0 1', c: '0 1 0', d: '0 1 1' },
  ],
  [
    'a table that holds a heading',
    element('Root', element('Table', row('a', 'b'), element('TR', element('TD', element('H2', content('c')))))),
    {},
  ],
  [
    'a table around a table, of which the inner one counts',
    element(
      'Root',
      element('Table', row('a', 'b'), element('TR', element('TD', element('Table', row('c', 'd'), row('e', 'f'))))),
    ),
    { c: '0 0 0', d: '0 0 1', e: '0 1 0', f: '0 1 1' },
  ],
  ['one column', element('Root', element('Table', row('a'), row('b'))), {}],
  ['one row', element('Root', element('Table', row('a', 'b'))), {}],
]
suite('the tags of a page', () => {
  for (const [title, tree, expected] of trees) {
    test(`should say the cells of ${title}`, () => {
      const cells = [...tagCells(tree as Tree)].map(([id, { table, row, cell }]) => [id, `${table} ${row} ${cell}`])
      assert.deepEqual(Object.fromEntries(cells), expected)
    })
  }
})

const runAt = (text: string, x: number, y: number, width = 6 * text.length): Run => ({
  ...{ text, x, y, width, size: 10, pitch: 0 },
  ...{ isBold: false, isItalic: false, isApart: true, isArtifact: false, isTurned: false },
})
const level = (at: number, from = 0, to = 200): Rule => ({ isLevel: true, at, from, to })
const plumb = (at: number, from = 0, to = 60): Rule => ({ isLevel: false, at, from, to })
const grid = [...[0, 30, 60].map((at) => level(at)), ...[0, 100, 200].map((at) => plumb(at))]

const ruled: [title: string, runs: Run[], rules: Rule[], expected: string[]][] = [
  [
    'cells of two lines',
    [
      runAt('Northern', 5, 12),
      runAt('wards', 5, 24),
      runAt('4.2', 105, 12),
      runAt('Meters', 5, 42),
      runAt('1.3', 105, 42),
    ],
    grid,
    ['Northern 0 0', 'wards 0 0', '4.2 0 1', 'Meters 1 0', '1.3 1 1'],
  ],
  [
    'words of two cells that the file sets in one go',
    [runAt('Year Loss', 75, 12, 50), runAt('2021', 5, 42), runAt('14.2', 105, 42)],
    grid,
    ['Year 0 0', 'Loss 0 1', '2021 1 0', '14.2 1 1'],
  ],
  [
    'a name over two columns',
    [runAt('Seats', 80, 12), runAt('2019', 5, 42), runAt('2023', 105, 42)],
    [...[0, 30, 60].map((at) => level(at)), plumb(0), plumb(100, 30), plumb(200)],
    ['Seats 0 0', '2019 1 0', '2023 1 1'],
  ],
  [
    'rows that no line parts',
    [12, 24].flatMap((y) => [runAt('Mill', 5, y), runAt(`${y}`, 105, y)]),
    grid,
    ['Mill', '12', 'Mill', '24'],
  ],
  [
    'a frame around words',
    [runAt('Mill', 5, 12), runAt('4.2', 105, 12)],
    [level(0), level(60), plumb(0), plumb(200)],
    ['Mill', '4.2'],
  ],
  [
    'the lines behind the bars of a chart',
    [runAt('40', 105, 12)],
    [...[0, 15, 30, 45, 60].map((at) => level(at)), ...[0, 50, 100, 150, 200].map((at) => plumb(at))],
    ['40'],
  ],
]
suite('the lines of a page', () => {
  for (const [title, runs, rules, expected] of ruled) {
    test(`should be read for ${title}`, () => {
      const found = ruleCells(runs, rules).map(({ text, cell }) => (cell ? `${text} ${cell.row} ${cell.cell}` : text))
      assert.deepEqual(found, expected)
    })
  }
})

const [transform, path, stroke, fill] = [12, 91, 20, 22]
const box = [0, 10, 20, 1, 110, 20, 1, 110, 21, 1, 10, 21, 4]
const drawn: [title: string, operators: [operator: number, args: unknown][], expected: Rule[]][] = [
  ['a stroke', [[path, [stroke, [[0, 10, 20, 1, 110, 20]]]]], [{ isLevel: true, at: 80, from: 10, to: 110 }]],
  ['a thin box', [[path, [fill, [box]]]], [{ isLevel: true, at: 79.5, from: 10, to: 110 }]],
  [
    'a stroke that is moved and turned',
    [
      [transform, [0, 1, -1, 0, 50, 0]],
      [path, [stroke, [[0, 10, 20, 1, 60, 20]]]],
    ],
    [{ isLevel: false, at: 30, from: 40, to: 90 }],
  ],
  ['a slanting stroke', [[path, [stroke, [[0, 10, 20, 1, 110, 40]]]]], []],
  ['a curve', [[path, [stroke, [[0, 10, 20, 2, 40, 20, 80, 20, 110, 20]]]]], []],
  ['a step that is none', [[path, [stroke, [[0, 10, 20, 9, 110, 20]]]]], []],
  ['a path without steps', [[path, [stroke, []]]], []],
]
suite('the operators of a page', () => {
  for (const [title, operators, expected] of drawn) {
    test(`should draw ${title}`, () => {
      const [fnArray, argsArray] = [operators.map(([operator]) => operator), operators.map(([, args]) => args)]
      assert.deepEqual(findRules({ fnArray, argsArray }, [1, 0, 0, -1, 0, 100]), expected)
    })
  }
})

const at = (x: number, right: number, text = '') => ({ x, right, text })
const columns = [at(0, 50), at(80, 110), at(140, 170), at(200, 230), at(260, 290)]
const rows: [title: string, cells: ReturnType<typeof at>[], expected: [number, number][]][] = [
  [
    'names in the middle of two columns each',
    [at(0, 30), at(113, 137), at(233, 257)],
    [
      [0, 0],
      [1, 2],
      [3, 4],
    ],
  ],
  [
    'a row without a label',
    [at(85, 110), at(145, 170), at(205, 230), at(265, 290)],
    [
      [1, 1],
      [2, 2],
      [3, 3],
      [4, 4],
    ],
  ],
  ['a label alone', [at(0, 70)], [[0, 0]]],
  [
    'a value in the last column',
    [at(0, 30), at(275, 290)],
    [
      [0, 0],
      [4, 4],
    ],
  ],
]
suite('the cells of a row', () => {
  for (const [title, cells, expected] of rows)
    test(`should be placed: ${title}`, () => assert.deepEqual(placeCells(cells, columns), expected))
  test('should span as many columns as the names below repeat', () => {
    const names = ['Men', 'Women', 'Men', 'Women'].map((text, index) => at(85 + 60 * index, 110 + 60 * index, text))
    const above = [at(0, 40, 'Sector'), at(145, 170, '2022'), at(265, 290, '2023')]
    assert.deepEqual(placeHeads([above, names], columns)[0], [
      [0, 0],
      [1, 2],
      [3, 4],
    ])
  })
})
