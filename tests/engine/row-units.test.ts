/** What the labels of rows and the brackets of heads say of numbers: magnitudes, units, things counted; and when the row was. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readRows } from './read-sentence.ts'

const tables: [what: string, source: string, expected: string[]][] = [
  [
    'magnitudes in labels',
    'Library services\n 2021/22 2022/23 Change\nVisits (million) 2.4 2.1 –12.5%\nMuseum tickets (thousand) 812.4 790.1 –2.7%\nBook fund (€k)1 41.5 38.2 –8.0%\n',
    [
      ...['2400000 visit', '2100000 visit', '-12.5 %'],
      ...['812400 ticket', '790100 ticket', '-2.7 %', '41500 EUR', '38200 EUR', '-8 %'],
    ],
  ],
  [
    'no things of a magnitude of sales, and no letter of a length as a magnitude',
    'Foundry works\n 2021/22 2022/23 Change\nExports (million) 14.2 15.1 6.3%\nMast height (m) 41.5 43.0 3.6%\n',
    ['14200000 null', '15100000 null', '6.3 %', '41.5 m', '43 m', '3.6 %'],
  ],
  [
    'things in brackets behind a label',
    'Rescue service\n2019 2024\nStation capacity (boats)2 24 23\nShore cover (volunteers) 1,204 1,131\n',
    ['24 boat', '23 boat', '1204 volunteer', '1131 volunteer'],
  ],
  [
    'no groups, owners or rates in brackets as things counted',
    'Rescue service\n2019 2024\nLiteracy (women) 81 77\nIncome (households) 812 906\nResponse rate (stations) 71 72\nBoats (stations) 14 15\nLaunches (index) 104 105\n',
    [
      ...['81 null', '77 null', '812 null', '906 null', '71 null', '72 null'],
      ...['14 boat', '15 boat', '104 null', '105 null'],
    ],
  ],
  [
    'shares that a label says behind `as`',
    'Fishery\n2019 2024\nCatch as % of quota 81 77\nFuel as a % of costs 21 27\nFares as a substitute 12 14\n',
    ['81 %', '77 %', '21 %', '27 %', '12 null', '14 null'],
  ],
  [
    'what was done, and where, behind the noun of a label',
    'Harbour\n2019 2024\nContainers handled, Brod 4,210 5,118\nTickets sold 312 290\nFerries, Aran line 12 14\n',
    ['4210 container', '5118 container', '312 ticket', '290 ticket', '12 ferry', '14 ferry'],
  ],
  [
    'no noun of a label of prices or places',
    'Harbour\n2019 2024\nPrices paid, Brod 4,210 5,118\nNetherlands, coast 12 14\nGravel bed 12 14\n',
    ['4210 null', '5118 null', '12 null', '14 null', '12 null', '14 null'],
  ],
  [
    'things in brackets behind a date in a tabbed head',
    'Wards\n\nSite\tTarget 2023 (beds)\tUse (%)\nModern units\t412\t81\nSouth\t388\t90\n',
    ['412 bed', '81 %', '388 bed', '90 %'],
  ],
  [
    'no schools of a budget, and no patients of a median',
    'Wards\n\nSite\tBudget 2023 (schools)\tMedian (patients)\nNorth\t412\t81\nSouth\t388\t90\n',
    ['412 null', '81 null', '388 null', '90 null'],
  ],
]

for (const [what, source, expected] of tables)
  test(`should read ${what}`, () => {
    const rows = readRows(source)
    assert.deepEqual(
      rows.flatMap(({ figures }) => figures.map(({ value, unit }) => `${value} ${unit}`)),
      expected,
    )
  })

test('should read ranges, bounds and temperatures below what heads measure and count', () => {
  const source =
    '| Tyre | Wear life (laps) | Working range (°C) |\n|---|---|---|\n| Soft | 18–24 | −30 to 60 |\n| Hard | >6,000 | 85–100 |\n| Wet | 30+ | −5 |'
  const rows = readRows(source, 'a.md')
  assert.deepEqual(
    rows.flatMap(({ figures }) =>
      figures.map(({ value, min, max, unit, modifier }) => `${value ?? `${min}..${max}`} ${unit} ${modifier}`),
    ),
    ['18..24 lap null', '-30..60 °C null', '6000 lap at-least', '85..100 °C null', '30 lap at-least', '-5 °C null'],
  )
})

const dated: [what: string, source: string, expected: string[]][] = [
  [
    'by the year of a cost, and not by that of a source',
    '| Pump | Cost 2021 (EUR) | Source |\n|---|---|---|\n| A1 | 210 | Brandt 2024 |\n| B2 | 180 | Mora & Kip 2023 |',
    ['2021', '2021'],
  ],
  ['by no year of a source alone', '| Pump | Head (m) | Source |\n|---|---|---|\n| A1 | 21 | Brandt 2024 |', ['']],
  [
    'by a year in any other column',
    '| Pump | Head (m) | Installed |\n|---|---|---|\n| A1 | 21 | spring 2024 |\n| B2 | 18 | 2023 |',
    ['2024-21', '2023'],
  ],
  ['by no four digits of a cost', '| Pump | Cost of 2021 units |\n|---|---|\n| A1 | 210 |', ['']],
]

for (const [what, source, expected] of dated)
  test(`should date rows ${what}`, () => {
    const rows = readRows(source, 'a.md')
    assert.deepEqual(
      rows.map(({ dates }) => dates.map(({ edtf }) => edtf).join(' ')),
      expected,
    )
  })
