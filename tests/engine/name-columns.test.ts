/** What the cells of a table count, by its caption, its heads and the labels of its rows. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readSource } from './read-sentence.ts'

const tables: [what: string, source: string, name: string, expected: string[]][] = [
  [
    'the noun of a caption',
    'Table 1   Offences by district\n\n| District | Year to March 2023 | Year to March 2024 | Change (%) |\n|---|---|---|---|\n| Aldermouth | 14,220 | 13,018 | -8.5 |',
    'a.md',
    ['14,220 offence', '13,018 offence', '-8.5 %'],
  ],
  [
    'no noun of a caption of prices',
    'Table 1   Prices by district\n\n| District | 2023 | 2024 |\n|---|---|---|\n| Aldermouth | 14,220 | 13,018 |',
    'a.md',
    ['14,220 null', '13,018 null'],
  ],
  [
    'heads in two lines',
    'Recorded offences are below.\n\nDistrict             Year to        Year to       Change      Crimes per\n                     March 2023     March 2024    (%)         1,000 people\nAldermouth           14,220         13,018        -8.5        91.3\nBrockfleet           9,874          10,102        2.3         78.0\n',
    'a.txt',
    ['14,220 null', '13,018 null', '-8.5 %', '91.3 crime', '9,874 null', '10,102 null', '2.3 %', '78.0 crime'],
  ],
  [
    'a first row of values without a label',
    '| Town | 2023 | 2024 |\n|---|---|---|\n| | 12 km | 13 km |\n| Brod | 14 km | 15 km |',
    'a.md',
    ['12 km km', '13 km km', '14 km km', '15 km km'],
  ],
  [
    'the labels of rows below a unit for all others',
    'Key indicators (VEL billion unless stated otherwise)\n\n| Indicator | Dec 2023 | Dec 2024 |\n|---|---|---|\n| Total loans | 184.2 | 203.6 |\n| Capital ratio (%) | 17.4 | 18.1 |\n| Branches (number) | 1,204 | 1,131 |\n| ATMs per 100,000 adults | 41.2 | 40.7 |',
    'a.md',
    ['184.2 VEL', '203.6 VEL', '17.4 %', '18.1 %', '1,204 branch', '1,131 branch', '41.2 ATM', '40.7 ATM'],
  ],
  [
    'columns that are numbered, and labels that count or measure',
    '| Item | Phase 1 | Phase 2 |\n|---|---|---|\n| Turbines | 16 | 32 |\n| Rated power (MW) | 1.5 | 2.25 |\n| Netherlands | 12 | 13 |\n| Events, events/h | 24.9 | 31.1 |',
    'a.md',
    ['16 turbine', '32 turbine', '1.5 MW', '2.25 MW', '12 null', '13 null', '24.9 event/h', '31.1 event/h'],
  ],
  ['ranks, which are no values', '| Town | Rank |\n|---|---|\n| Brod | 16 |\n| Sarvo | 32 |', 'a.md', []],
  [
    'a currency and its magnitude in one word',
    '| Aid | EURm |\n|---|---|\n| Seeds | 16 |\n| Tools | 32 |',
    'a.md',
    ['16 EUR', '32 EUR'],
  ],
]

for (const [what, source, name, expected] of tables)
  test(`should read ${what}`, () => {
    const figures = readSource(source, name)[0]!
      .sentences.filter(({ place }) => place === 'row')
      .flatMap((row) => row.figures)
    assert.deepEqual(
      figures.map(({ raw, unit }) => `${raw} ${unit}`),
      expected,
    )
  })

test('should multiply by the magnitude of a currency written as one word', () => {
  const [row] = readSource('| Aid | EURm |\n|---|---|\n| Seeds | 16 |\n| Tools | 32 |', 'a.md')[0]!.sentences.filter(
    ({ place }) => place === 'row',
  )
  assert.equal(row!.figures[0]!.value, 16e6)
})
