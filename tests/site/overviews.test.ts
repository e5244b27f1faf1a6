/** What the overviews count and in which order, apart from how it looks. */
import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { toCsv } from '../../src/csv.ts'
import type { Claim, Figure } from '../../src/engine/schema.ts'
import { compareDocuments } from '../../src/library/compare-documents.ts'
import { countYears } from '../../src/library/count-years.ts'
import { groupFigures } from '../../src/library/group-figures.ts'
import { shortenGroup } from '../../src/library/shorten-group.ts'
import { latestFirst, listedClaim, periodsOf, timelineOf } from '../../src/library/timeline.ts'
import type { ClaimView, DocumentView } from '../../src/library/view.ts'
import { plotFigures } from '../../src/plots/plot-figures.ts'
import { breakInTwo, snippet } from '../../src/wording/excerpt.ts'

const figure = (value: number, unit = '%'): Figure => ({ raw: `${value}`, kind: 'count', value, unit, modifier: null, base: null }) // prettier-ignore
const documentOf = (id: string, published: string | null = null) => ({ document: { id, title: id, published } }) as DocumentView // prettier-ignore
const claimOf = (claim: Partial<Claim>, document = documentOf('d'), credits: unknown[] = []) =>
  ({ claim: { figures: [], date: null, ...claim }, document, credits, order: 0 }) as unknown as ClaimView

suite('a CSV file', () => {
  const rows: [cell: string, written: string][] = [
    ['plain', 'plain'],
    ['a, b', '"a, b"'],
    ['say "so"', '"say ""so"""'],
    ['two\nlines', '"two\nlines"'],
    ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
    ['+1 (555)', "'+1 (555)"],
    ['-80% of it', "'-80% of it"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['a=b', 'a=b'],
  ]
  for (const [cell, written] of rows) {
    test(`should write ${JSON.stringify(cell)} as ${JSON.stringify(written)}`, () => {
      assert.equal(toCsv(['h'], [[cell]]), `h\r\n${written}\r\n`)
    })
  }
  test('should leave numbers numbers, and nothing nothing', () => {
    assert.equal(toCsv(['a', 'b', 'c'], [[-5, null, undefined]]), 'a,b,c\r\n-5,,\r\n')
  })
})

suite('the timeline', () => {
  const dated = (edtf: string, more: object = {}) => claimOf({ date: { edtf, role: 'stated', ...more } })
  const claims = [
    dated('2024-03'),
    dated('196X'),
    dated('2026-05'),
    dated('2023', { due: '2025' }),
    dated('2022', { due: '2040' }),
    dated('2024', { due: '2025/2027' }),
    claimOf({ date: { edtf: '2026-01', role: 'inherited' } }),
    claimOf({}),
    dated('-3999'),
  ]
  const timeline = timelineOf({ claims, documents: [documentOf('new', '2026-02-17'), documentOf('old', '2020')] })

  test('should part what has been from what lies ahead by the newest document', () => {
    assert.equal(timeline.now, '2026-02-17')
    assert.deepEqual(timeline.past.map(({ edtf }) => edtf), ['2024-03', '196X', '-3999'])
    assert.deepEqual(timeline.ahead.map(({ edtf }) => edtf), ['2025', '2026-05', '2027', '2040'])
    assert.equal(timeline.undated, 2)
  }) // prettier-ignore

  test('should order the claims of a topic the latest first, those that name no date by their document', () => {
    const sorted = latestFirst(claims)
    const years = periodsOf(sorted.flatMap((claim) => listedClaim(claim) ?? []))
    assert.deepEqual(
      years.map(({ id, claims: own }) => `${id} ${own.length}`),
      ['y2040 1', 'y2027 1', 'y2026 2', 'y2025 1', 'y2024 1', 'y196X 1', 'y-3999 1'],
    )
    assert.equal(sorted.at(-1)!.claim.date, null)
  })

  test('should have no future where no document has a date', () => {
    const { past, ahead } = timelineOf({ claims: [dated('2099')], documents: [documentOf('x')] })
    assert.deepEqual([past.length, ahead.length], [1, 0])
  })

  test('should show single years near now, decades and centuries further away, and lose none', () => {
    const years = ['2026', '2024', '2011', '2009', '2001', '1999', '1850', '1799', '0047', '-3999', '2012/2023']
    const { past } = timelineOf({ claims: years.map((year) => dated(year)), documents: [documentOf('n', '2026')] })
    const bars = countYears(periodsOf(past), 2026)
    assert.deepEqual(
      bars.filter((bar) => bar.claims > 0).map(({ name, claims: count }) => [name, count]),
      [
        ['earlier', 2],
        ['1700s', 1],
        ['1800s', 1],
        ['1990s', 1],
        ['2000s', 2],
        ['2011', 1],
        ['2012', 1],
        ['2024', 1],
        ['2026', 1],
      ],
    )
    assert.deepEqual(bars.find(({ name }) => name === '2020'), { name: '2020', claims: 0, target: null }) // prettier-ignore
  })

  const gaps: [years: string[], names: string[]][] = [
    [
      ['2024', '2026'],
      ['2024', '2025', '2026'],
    ],
    [
      ['1975', '1994'],
      ['1970s', '1980s', '1990s'],
    ],
    [
      ['1984', '2011'],
      ['1980s', '1990s', '2000s', '2010', '2011'],
    ],
    [
      ['1911', '1999'],
      ['1910s', '1990s'],
    ], // Seven empty decades say less than they take room.
    [
      ['2042', '2061'],
      ['2040s', '2050s', '2060s'],
    ],
  ]
  for (const [years, names] of gaps)
    test(`should leave time its length between ${years.join(' and ')}`, () => {
      const { past } = timelineOf({ claims: years.map((year) => dated(year)), documents: [documentOf('n', '2070')] })
      assert.deepEqual(countYears(periodsOf(past), 2026).map(({ name }) => name), names) // prettier-ignore
    })
})

suite('documents compared', () => {
  const [one, two, three] = [documentOf('one'), documentOf('two'), documentOf('three')]

  test('should set one unit a row and one document a column', () => {
    const [table] = compareDocuments([
      claimOf({ figures: [figure(5), figure(7, 'ship')] }, one),
      claimOf({ figures: [figure(80), figure(9)] }, two),
      claimOf({}, three),
    ])
    assert.deepEqual(table?.documents.map(({ document }) => document.id), ['one', 'two'])
    assert.deepEqual(
      table?.rows.map(({ name, cells }) => [name, ...cells.map((cell) => cell.map(({ figure: { value } }) => value))]),
      [['Per cent', [5], [80, 9]], ['Ships', [7], []]],
    )
  }) // prettier-ignore

  test('should need two documents with figures', () => {
    assert.deepEqual(compareDocuments([claimOf({ figures: [figure(5)] }, one), claimOf({}, two)]), [])
  })

  test('should hold every figure once, however many documents', () => {
    const claims = Array.from({ length: 11 }, (_, i) => claimOf({ figures: [figure(i), figure(i, 'ship')] }, documentOf(`d${i}`))) // prettier-ignore
    const tables = compareDocuments(claims)
    assert.deepEqual(tables.map(({ documents }) => documents.length), [4, 4, 3]) // prettier-ignore
    assert.equal(tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flat())).length, 22)
  })
})

test('should keep figures that name a source where a group is cut, in order of size', () => {
  const claims = [8, 7, 6, 5, 4, 3, 2, 1].map((value) => claimOf({ figures: [figure(value)] }, documentOf('d'), value < 3 ? [{}] : [])) // prettier-ignore
  const [group] = groupFigures(claims)
  assert.ok(group)
  const short = shortenGroup(group, 3)
  assert.deepEqual(short.rows.map((row) => row.figure.value), [8, 2, 1]) // prettier-ignore
  assert.equal(short.total, 8)
  assert.equal(shortenGroup(group, 6), group)
})

test('should show how all figures of a group lie where it is cut, not the largest alone', () => {
  const [group] = groupFigures([
    claimOf({ quote: 'It was so.', text: 'It was so.', figures: Array.from({ length: 90 }, (_, i) => figure(i)) }),
  ])
  assert.ok(group)
  const short = shortenGroup(group, 4)
  const values = short.rows.map((row) => row.figure.value ?? NaN)
  assert.deepEqual([values[0], values.at(-1)], [89, 0])
  assert.ok(values[1]! > values[2]! && values[1]! >= 44 && values[2]! <= 45, `${values}`)
  assert.deepEqual(short.scale, group.scale)
  assert.equal(short.spread.length, 90)
  const [wide] = plotFigures(short, 'plot-1')
  assert.match(wide?.svg ?? '', /<path [^>]*d="M[\d.,Mvhz-]+" class="plot-spread"/)
  assert.match(wide?.svg ?? '', /On top, how many of all 90 lie where/)
  assert.doesNotMatch(plotFigures(group, 'plot-1')[0]?.svg ?? '', /plot-spread|On top/)
})

test('should cut a quote to the words around its figure', () => {
  const quote =
    'Nobody in the whole harbour expected that traffic would grow by 80% within a single summer of record heat.'
  const short = snippet(quote, '80%', 40)
  assert.equal(short, '…\u00a0would grow by 80% within a single summer\u00a0…')
  assert.equal(snippet('Short enough: 80%.', '80%', 40), 'Short enough: 80%.')
  const late = 'Overall, the share of the harbour in the trade of the whole coast reached a commanding 90.2%.'
  assert.equal(snippet(late, '90.2%', 40), '…\u00a0whole coast reached a commanding 90.2%.')
})

test('should set a text on at most two lines of one length', () => {
  for (const [text, broken] of [
    ['Short enough.', 'Short enough.'],
    ['Traffic grew by 80% within a single summer', 'Traffic grew by 80%\nwithin a single summer'],
    ['Donaudampfschifffahrtsgesellschaft', 'Donaudampfschifffahrtsgesellschaft'],
    ['A Donaudampfschifffahrtsgesellschaft', 'A\nDonaudampfschifffahrtsgesellschaft'],
  ] as const)
    assert.equal(breakInTwo(text, 20), broken)
})
