/** Tables drawn with signs, as converters, terminals, databases and spreadsheets write them, in Markdown and in plain text alike. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readSource } from './read-sentence.ts'

const wool = [
  '  Fibre diameter   Minimum price   Fleeces (kg)',
  '  ---------------- --------------- --------------',
  '  32 microns       €130 (2007)     1,210',
  '  28 microns       €180 (2006)     940',
]

const tables: [what: string, lines: string[], rows: string[]][] = [
  [
    'names above a line of dashes',
    ['Prices rose.', '', ...wool, '', 'They fell again.'],
    ['32 micron, 130 EUR, 1210 kg', '28 micron, 180 EUR, 940 kg'],
  ],
  [
    'names between two lines',
    ['=========  =====  =========', 'District   Sites  Area (ha)', '=========  =====  =========', 'North      12     345', 'South             1,210', '=========  =====  ========='],
    ['12 site, 345 ha', '1210 ha'],
  ],
  [
    'names in two lines below another',
    ['-----------------------', 'District   Pumped     ', '           water (m3) ', '---------- -----------', 'North      12,000     ', 'South      9,000      ', '-----------------------'],
    ['12000 m³', '9000 m³'],
  ],
  ['no names', ['------ ------ ------', 'Lead   12 kg  14 kg', 'Zinc   9 kg   8 kg', '------ ------ ------'], ['12 kg, 14 kg', '9 kg, 8 kg']],
  [
    'a grid and a heavy line below the names',
    ['+----------+---------------+', '| District | Pumped (m3)   |', '+==========+===============+', '| North    | 12,000        |', '+----------+---------------+', '| South    | 9,000         |', '+----------+---------------+'],
    ['12000 m³', '9000 m³'],
  ],
  [
    'a grid with rows of several lines',
    ['+----------+--------+', '| District | Pumped |', '+==========+========+', '| North    | 12,000 |', '| (upper)  | m3     |', '+----------+--------+', '| South    | 9,000 m3 |', '+----------+--------+'],
    ['12000 m³', '9000 m³'],
  ],
  [
    'a grid as databases draw it',
    ['+-------+----------+', '| Town  | Sites    |', '+-------+----------+', '| Rye   |       12 |', '| Esk   |          |', '| Wells |       40 |', '+-------+----------+'],
    ['12 site', '', '40 site'],
  ],
  ['a grid without names', ['+------+-------+', '| Lead | 12 kg |', '+------+-------+', '| Zinc | 9 kg  |', '+------+-------+'], ['12 kg', '9 kg']],
  [
    'rows between two edges of which one has no number',
    ['| Town  | Rain (mm) |', '|-------+-----------|', '| Rye   | 300       |', '| Esk   | 400       |', '| Wells | none      |', '|-------+-----------|', '| All   | 700       |', '|-------+-----------|'],
    ['300 mm', '400 mm', '', '700 mm'],
  ],
  ['a grid that has a bar in its edges', ['| Town | Rain (mm) |', '|------+-----------|', '| Rye  | 300       |'], ['300 mm']],
  ['bars and a line with joints', [' town | rain (mm) ', '------+-----------', ' Rye  | 612', ' Esk  | 700'], ['612 mm', '700 mm']],
  [
    'a grid of box drawing',
    ['┌──────┬───────────┐', '│ Town │ Rain (mm) │', '├──────┼───────────┤', '│ Rye  │ 612       │', '│ Esk  │ 700       │', '└──────┴───────────┘'],
    ['612 mm', '700 mm'],
  ],
  [
    'a cell over two columns of a grid',
    ['+------+-----------+-----------+', '| Town | Rain (mm) | Snow (mm) |', '+======+===========+===========+', '| Rye  | 612       | 12        |', '+------+-----------+-----------+', '| Esk  | 700                   |', '+------+-----------+-----------+'],
    ['612 mm, 12 mm', '700 mm'],
  ],
  ['tabs', ['Town\tRain (mm)\tSnow (mm)', 'Rye\t612\t12', 'Esk\t700\t9'], ['612 mm, 12 mm', '700 mm, 9 mm']],
  ['tabs and an empty cell', ['Town\tRain (mm)\tSnow (mm)', 'Rye\t\t12', 'Esk\t700\t9'], ['12 mm', '700 mm, 9 mm']],
  ['a box around a text', ['+----------------+', '| Pay 12 pounds. |', '+----------------+'], []],
  ['edges alone', ['+-----+-----+', '+-----+-----+', '+-----+-----+'], []],
  ['tabs behind the marks of a list', ['1.\tRye has 12 pumps.', '2.\tEsk has 40 pumps.'], []],
  ['a line that only parts two texts', ['A line above', '--- --- ---', 'Prose goes on below with 12 pumps, and with 40 more.'], []],
] // prettier-ignore

/** Words without what draws a table around them; those of cells of several lines stand line by line in the file. */
const bare = (text: string) =>
  text
    .split(/[|│\s]+/)
    .filter(Boolean)
    .sort()
    .join(' ')

for (const [what, lines, expected] of tables) {
  for (const name of ['a.md', 'a.txt']) {
    test(`should read a table with ${what} in ${name}`, () => {
      const source = `Wool of the islands\n\n${lines.join('\n')}\n`
      const rows = readSource(source, name).flatMap(({ sentences }) => sentences.filter(({ place }) => place === 'row'))
      assert.deepEqual(
        rows.map(({ figures }) => figures.map(({ value, unit }) => `${value} ${unit}`).join(', ')),
        expected,
      )
      for (const { quote, position } of rows)
        assert.equal(bare(source.slice(position.start, position.end)), bare(quote))
    })
  }
}

test('should keep what stands around a table in its order', () => {
  const source = `# Wool\n\nPrices rose in 2007.\n\n${wool.join('\n')}\n\nThey fell in 2008.\n`
  const starts = readSource(source, 'a.md')[0]!.sentences.map(({ position }) => position.start)
  assert.deepEqual(
    starts,
    [...starts].sort((a, b) => a - b),
  )
  assert.equal(starts.length, 6)
})

const grid = [
  '+------+-----------+',
  '| Town | Rain (mm) |',
  '+------+-----------+',
  '| Rye  | 612       |',
  '+------+-----------+',
]
const unread: [what: string, lines: string[]][] = [
  ['a fence', ['```', ...wool, '```']],
  ['a fence', ['```', ...grid, '```']],
  ['a fence', ['~~~', 'Town\tRain (mm)', 'Rye\t612', '~~~']],
  ['code by its indentation', ['\tTown\tRain (mm)', '\tRye\t612']],
] // prettier-ignore
for (const [what, lines] of unread)
  test(`should read no table in ${what} of Markdown: ${lines[1]}`, () => {
    const { sentences } = readSource(`# Wool\n\n${lines.join('\n')}\n`, 'a.md')[0]!
    assert.deepEqual(
      sentences.filter(({ place }) => place === 'row'),
      [],
    )
  })

test('should read no table in front matter', () => {
  const [document] = readSource(
    '---\ntitle:\tHeat in 3 towns\npublisher:\t3 towns\n---\n\nRye had 612 mm of rain.\n',
    'a.md',
  )
  assert.deepEqual(
    document!.sentences.map(({ quote }) => quote),
    ['Rye had 612 mm of rain.'],
  )
})

test('should take time in step with the length of a text of edges', () => {
  const start = process.cpuUsage().user
  readSource(`${'+---+---+\n'.repeat(40_000)}`, 'a.md')
  assert.ok(process.cpuUsage().user - start < 5e6)
})
