import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { findDates } from '../../src/engine/document/find-dates.ts'
import { isEdtf } from '../../src/engine/edtf.ts'
import type { DateSpan } from '../../src/engine/sentence.ts'
import { readTable } from './tables/read-table.ts'

const table = (name: string) => readTable(readFileSync(new URL(`tables/dates/${name}.txt`, import.meta.url), 'utf8'))
const line = ({ raw, edtf }: DateSpan) => `${raw} | ${edtf}`

for (const name of ['stated', 'near-misses'])
  test(`should find the dates of ${name}.txt`, async (t) => {
    for (const { text, expected } of table(name))
      await t.test(text, () => {
        const dates = findDates(text, { published: null, cells: [] })
        assert.deepEqual(dates.map(line), expected)
        for (const { start, end, raw, edtf, relative } of dates) {
          assert.equal(text.slice(start, end), raw)
          assert.ok(isEdtf(edtf))
          assert.equal(relative, false)
        }
      })
  })

test('should count relative dates from the day of the document', async (t) => {
  for (const { text, expected } of table('relative'))
    await t.test(text, () => {
      const dates = findDates(text, { published: '2025-07-15', cells: [] })
      assert.deepEqual(dates.map(line), expected)
      assert.ok(dates.every((date) => date.relative))
      assert.deepEqual(findDates(text, { published: null, cells: [] }), [])
    })
})

const published: [text: string, published: string, expected: string[]][] = [
  ['It closed on 26 January.', '2024', ['26 January | 2024-01-26']],
  ['It closed on 26 December.', '2024-01-10', ['26 December | 2023-12-26']],
  ['It closed on Friday.', '2024-01-10', ['on Friday | 2024-01-05']],
  ['It closed on Friday.', '2024', []],
  ['It closed yesterday.', '2024-03-01', ['yesterday | 2024-02-29']],
  ['It closed last month.', '2024-01', ['last month | 2023-12']],
  ['It closed last month.', '2024', []],
]
for (const [text, day, expected] of published)
  test(`should read against ${day}: ${text}`, () => {
    const dates = findDates(text, { published: day, cells: [] })
    assert.deepEqual(dates.map(line), expected)
  })

test('should read no date out of two cells', () => {
  const text = 'Unit 1 May 1976 14 June'
  const cells = [
    { start: 0, end: 6, header: '' },
    { start: 7, end: 15, header: 'Opened' },
    { start: 16, end: 23, header: 'Closed' },
  ]
  assert.deepEqual(findDates(text, { published: null, cells }).map(line), ['May 1976 | 1976-05'])
})

const headers: [header: string, cell: string, expected: string[]][] = [
  ['2019', '45.2', ['45.2 | 2019']],
  ['Q3 2024', '12%', ['12% | 2024-07/2024-09']],
  ['Cases (March 2020)', '1,200', ['1,200 | 2020-03']],
  ['Share', '45.2', []],
  ['2019', 'n/a', []],
  ['2019', 'in 2018', ['2018 | 2018']],
  ['Year', '2018', ['2018 | 2018']],
  ['Cases', '1850', []],
  ['2019', '1850', ['1850 | 2019']],
  ['', '2018', ['2018 | 2018']],
  ['Year', '1104', ['1104 | 1104']],
  ['Year', '984', ['984 | 0984']],
  ['Founded', '1477', ['1477 | 1477']],
  ['Deaths', '1104', []],
  ['Refurbished', '2006', ['2006 | 2006']],
  ['Last renovated', '1987', ['1987 | 1987']],
  ['Homes completed', '2006', []],
  ['Commissioned', 'May 1976', ['May 1976 | 1976-05']],
  ['', '984', []],
]
for (const [header, cell, expected] of headers)
  test(`should date the cell ${cell} under ${header}`, () => {
    const text = `Spain ${cell}`
    const cells = [
      { start: 0, end: 5, header: 'Country' },
      { start: 6, end: text.length, header },
    ]
    assert.deepEqual(findDates(text, { published: null, cells }).map(line), expected)
  })
