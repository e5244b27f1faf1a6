/** What the cells of a table count, by its caption, its heads and the labels of its rows. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readRows } from './read-sentence.ts'

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
  [
    'points of a score, rates of what is counted and their intervals',
    '| Outcome | Later start | Difference (95% CI) | P |\n|---|---|---|---|\n| Mathematics score (points) | 512.4 | 6.3 (−0.7 to 13.3) | 0.08 |\n| Late arrivals per term | 2.4 | −1.2 (−1.7 to −0.7) | <0.001 |\n| Deaths (per 1,000) | 4.1 | 0.9 (0.2 to 1.4) | 0.02 |',
    'a.md',
    [
      ...['512.4 point', '6.3 point', '−0.7 to 13.3 point', '0.08 null'],
      ...['2.4 arrival', '−1.2 arrival', '−1.7 to −0.7 arrival', '<0.001 null'],
      ...['4.1 death', '0.9 death', '0.2 to 1.4 death', '0.02 null'],
    ],
  ],
  [
    'ranges and missing values below names that gaps part',
    'Country    Queue 2023 (GW)    Average wait (years)    Rejected (%)\nSpain 139 4.5 38\nPortugal 31 3–5 22\nItaly >300 4 n/a\n',
    'a.txt',
    ['139 GW', '4.5 year', '38 %', '31 GW', '3–5 year', '22 %', '>300 GW', '4 year'],
  ],
  [
    'a label that leaves no room for its first value',
    'Key figures                 2022      2021\nEBIT margin (%)             12.4      11.9\nAverage number of employees 214       203\nShip calls                  1,912     1,804\n',
    'a.txt',
    ['12.4 %', '11.9 %', '214 employee', '203 employee', '1,912 call', '1,804 call'],
  ],
  [
    'a unit in the middle of a caption, and a currency in words behind a comma',
    'Table 3. Rainfall (mm) by month\n\n| Month | Mean | Max |\n|---|---|---|\n| January | 61 | 142 |\n\nFees, in Kenyan shillings\n\n| Licence | Resident |\n|---|---|\n| Day | 500 |',
    'a.md',
    ['61 mm', '142 mm', '500 KES'],
  ],
  [
    'counts with their shares below the size of each group, which the text names',
    'An event occurred in 187 of 1612 patients in the drug group.\n\n| Outcome | Drug (N=1612) | Placebo (N=806) |\n|---|---|---|\n| Stroke — no. (%) | 41 (2.5) | 38 (4.7) |\n| Weight, kg | 71.2 | 70.8 |',
    'a.md',
    ['41 patient', '2.5 %', '38 patient', '4.7 %', '71.2 kg', '70.8 kg'],
  ],
  [
    'counts with their shares where the text names other numbers',
    'An event occurred in 187 of 412 patients.\n\n| Outcome | Drug (N=1612) |\n|---|---|\n| Stroke — no. (%) | 41 (2.5) |',
    'a.md',
    ['41 null', '2.5 %'],
  ],
  [
    'millions of persons, prices and densities per something, and units in a column of their own',
    '| Road | Cost per km (€) | Length (m) | Drivers (m) | Density (per km²) |\n|---|---|---|---|---|\n| A1 | 412 | 31 | 1.2 | 61 |\n\n| Indicator | Value | Unit |\n|---|---|---|\n| Rainfall | 712 | mm |\n| Villages | 41 | number |',
    'a.md',
    ['412 EUR', '31 m', '1.2 driver', '61 per km²', '712 mm', '41 village'],
  ],
  ['ranks, which are no values', '| Town | Rank |\n|---|---|\n| Brod | 16 |\n| Sarvo | 32 |', 'a.md', []],
  [
    'a currency and its magnitude in one word',
    '| Aid | EURm |\n|---|---|\n| Seeds | 16 |\n| Tools | 32 |',
    'a.md',
    ['16 EUR', '32 EUR'],
  ],
  [
    'flattened columns below a unit in their corner, and rows that need none',
    'Key figures\nEUR m unless otherwise stated Jan–Sep 2024 Jan–Sep 2023 FY 2023\nNet sales 1,201.7 1,188.2 1,570.4\nFinancial items (22.6) (19.8) (27.3)\nReturn on capital, % 11.4 9.6 9.9\nEmployees, end of period 5,342 5,518 5,460\nStaff costs 312.0 301.1 402.8\n',
    'a.txt',
    [
      ...['1,201.7 EUR', '1,188.2 EUR', '1,570.4 EUR', '22.6 EUR', '19.8 EUR', '27.3 EUR', '11.4 %', '9.6 %', '9.9 %'],
      ...['5,342 employee', '5,518 employee', '5,460 employee', '312.0 EUR', '301.1 EUR', '402.8 EUR'],
    ],
  ],
  [
    'flattened columns whose names end in their units',
    'Revenue by region, £m\nH1 2025 H1 2024 Growth % Margin, %\nAmericas 1,240.5 1,180.2 5.1 14.2\nAsia Pacific 310.8 322.9 (3.7) 8.8\n',
    'a.txt',
    ['1,240.5 GBP', '1,180.2 GBP', '5.1 %', '14.2 %', '310.8 GBP', '322.9 GBP', '3.7 %', '8.8 %'],
  ],
  [
    'a line of `actual` between years and values, and what a label is measured against',
    'Table 1. Projections (fiscal years)\n\n                              2023/24   2024/25\n                              actual\nFiscal balance, % of GDP       -4.9      -4.2\nReserves, months of imports     4.1       4.5\n',
    'a.txt',
    ['-4.9 %', '-4.2 %', '4.1 month', '4.5 month'],
  ],
  [
    'a table without names of columns as one of its own',
    'Output is below.\n\nEUR m 2023 2024\nWheat 14.2 15.0\nBarley 3.2 3.9\n\nThe stations are listed here.\n\nThe rain came late.\n\nRainfall 12.1 14.3\nSnow 2.2 3.1\n',
    'a.txt',
    ['14.2 EUR', '15.0 EUR', '3.2 EUR', '3.9 EUR', '12.1 null', '14.3 null', '2.2 null', '3.1 null'],
  ],
  [
    'marks of revision in flattened columns below a unit in their corner',
    'Landings by port\nPort, t 2021 2022 2023\nBrodhaven 4,120R 3,905 3,860P\nSarvo 1,204 1,190r 1,142\n',
    'a.txt',
    ['4,120 t', '3,905 t', '3,860 t', '1,204 t', '1,190 t', '1,142 t'],
  ],
  [
    'a unit in the words of a caption',
    'Catch in tonnes, 2021–2023\nSpecies 2021 2022 2023\nCod 4,120 3,905 3,860\nHaddock 1,204 1,190 1,142\n',
    'a.txt',
    ['4,120 tonne', '3,905 tonne', '3,860 tonne', '1,204 tonne', '1,190 tonne', '1,142 tonne'],
  ],
  [
    'a quarter, a loss and a value that is missing',
    'Key figures, SEK m\nQ2 2024 Q2 2023 Change, %\nOrder intake 2,104.5 1,987.0 5.9\nOperating result (14.2) 8.8 n/a\nEmployees, end of period 812 799 1.6\n',
    'a.txt',
    [...['2,104.5 SEK', '1,987.0 SEK', '5.9 %', '14.2 SEK', '8.8 SEK'], ...['812 employee', '799 employee', '1.6 %']],
  ],
  [
    'no unit of a caption or a corner that is a place, a year or a group',
    '| Deaths, by age | 2022 | 2023 |\n|---|---|---|\n| Under 5 | 412 | 398 |\n\nRainfall in Wales, 2021–2022\n\n| Station | 2021 | 2022 |\n|---|---|---|\n| Brod | 12 | 13 |',
    'a.md',
    ['412 null', '398 null', '12 null', '13 null'],
  ],
  [
    'the unit of a caption for columns of any name',
    'Table 1 – Waste services, £000\n\n| Service | Budget 2022/23 | Outturn | Sites | Change |\n|---|---|---|---|---|\n| Refuse | 2,140 | 2,312 | 14 | 12.1 |',
    'a.md',
    ['2,140 GBP', '2,312 GBP', '14 site', '12.1 null'],
  ],
  [
    'units that a caption gives column by column',
    'Stations in July (temperature in °C, rain in mm)\n\n| Station | Mean | Max | Rain | Sunshine |\n|---|---|---|---|---|\n| Brod | 24.0 | 39.7 | 27 | 88.5 |',
    'a.md',
    ['24.0 °C', '39.7 °C', '27 mm', '88.5 null'],
  ],
  [
    'a mean with its deviation, an interval and a probability in a row with a unit',
    '| Outcome | Drug | Difference (95% CI) | P value |\n|---|---|---|---|\n| Grip strength, kg | 23.8 (7.2) | 1.1 (0.3 to 1.9) | 0.008 |\n| Serum calcium, mmol/L | 2.35 (0.10) | 0.02 (−0.01 to 0.05) | <0.001 |',
    'a.md',
    [
      ...['23.8 kg', '7.2 kg', '1.1 kg', '0.3 to 1.9 kg', '0.008 null'],
      ...['2.35 mmol/L', '0.10 mmol/L', '0.02 mmol/L', '−0.01 to 0.05 mmol/L', '<0.001 null'],
    ],
  ],
  [
    'a hazard ratio, which has no unit of its row',
    '| Outcome | Drug | Hazard ratio (95% CI) |\n|---|---|---|\n| Stroke, no. (%) | 41 (2.5) | 0.54 (0.35–0.84) |',
    'a.md',
    ['41 null', '2.5 %', '0.54 null', '0.35–0.84 null'],
  ],
  [
    'bars in plain text',
    'Results by party\n\nParty | Votes | % | Seats | +/–\nGreens | 145,811 | 4.0 | 6 | +6\nCivics | 1,259,610 | 34.7 | 61 | −8\n',
    'a.txt',
    ['145,811 vote', '4.0 %', '6 seat', '6 null', '1,259,610 vote', '34.7 %', '61 seat', '−8 null'],
  ],
  [
    'groups of rows below one head, and what all are counted in',
    'Supply (million tonnes)\n\n             2021/22   2022/23\nWheat\nProduction   43.3      21.5\nExports       2.9       1.2\nCorn\nProduction   52.0      34.0\nExports      35.6      22.3\n',
    'a.txt',
    ['43.3 tonne', '21.5 tonne', '2.9 tonne', '1.2 tonne', '52.0 tonne', '34.0 tonne', '35.6 tonne', '22.3 tonne'],
  ],
  [
    'a line of units above the names of columns',
    'Key figures\nEUR thousand\n                 9M 2022     9M 2021     Change in %\nSales            412,806     377,140     9.5\nGross profit     131,220     124,002     5.8\n',
    'a.txt',
    ['412,806 EUR', '377,140 EUR', '9.5 %', '131,220 EUR', '124,002 EUR', '5.8 %'],
  ],
  [
    'decimals at the ends of flattened rows',
    'Masses of parts are below.\n\nComponent Mass (t) Length (m)\nNacelle 125 12.8\nBlade 13.6 57.2\n',
    'a.txt',
    ['125 t', '12.8 m', '13.6 t', '57.2 m'],
  ],
  [
    'cells that count on by one, which are no numbers of pages',
    'Data\n\nModel\nVX10\nVX15\nHead (m)\n14\n23\nMass (kg)\n24\n33\nFlow (l/s)\n30\n42\n',
    'a.txt',
    [],
  ],
  [
    'pence in a row of a table in millions',
    '| £m | H1 2024 | H1 2023 |\n|---|---|---|\n| Revenue | 412.7 | 387.9 |\n| Earnings per share (p) | 8.4 | 6.3 |\n| Average headcount | 6,812 | 6,934 |\n| Output (p) | 3.1 | 3.0 |',
    'a.md',
    ['412.7 GBP', '387.9 GBP', '8.4 penny', '6.3 penny', '6,812 null', '6,934 null', '3.1 null', '3.0 null'],
  ],
  ['pence, which are no mark', '| Ticket | 2022 |\n|---|---|\n| Child | 120p |', 'a.md', ['120p penny']],
  ['numbers to be called, which are no columns', 'Helplines\n\nCall 020 7946 0958\nCall 020 7946 0999\n', 'a.txt', []],
  [
    'a mark of revision, which is no unit',
    '| Fruit (t) | 2022 | 2023 |\n|---|---|---|\n| Apples (t) | 4,120 | 3,905R |',
    'a.md',
    ['4,120 t', '3,905 t'],
  ],
  [
    'units in a second line of names below names over several columns',
    '| Region | 1990-2000 | | 2000-2010 | |\n|---|---|---|---|---|\n| | 1 000 ha/year | % | 1 000 ha/year | % |\n| East Asia | 1762 | 0.81 | 2781 | 1.16 |\n| Africa | -4067 | -0.56 | -3414 | -0.49 |',
    'a.md',
    ['1762 ha/year', '0.81 %', '2781 ha/year', '1.16 %', '-4067 ha/year', '-0.56 %', '-3414 ha/year', '-0.49 %'],
  ],
  [
    'names with underscores',
    '| accident_year | number_of_vehicles | pc_fatal |\n|---|---|---|\n| 2018 | 1,204 | 0.5 |',
    'a.md',
    ['1,204 vehicle', '0.5 %'],
  ],
  [
    'what a document says once of all its tables, but for a group with a unit of its own',
    '(Data in thousand metric tons, copper content, unless otherwise specified)\n\nThe mines were busy in that year, and some of them closed.\n\nSalient Statistics: 2021 2022 2023\nProduction:\nMine, recoverable 1,230 1,231 1,130\nRefinery:\nPrimary 931 917 843\nSecondary 49 40 39\nPrice, annual average, cents per pound:\nProducer 432.3 410.8 395.3\n',
    'a.txt',
    [
      '1,230 metric ton',
      '1,231 metric ton',
      '1,130 metric ton',
      '931 metric ton',
      '917 metric ton',
      '843 metric ton',
      '49 metric ton',
      '40 metric ton',
      '39 metric ton',
      '432.3 cent/pound',
      '410.8 cent/pound',
      '395.3 cent/pound',
    ],
  ],
]

for (const [what, source, name, expected] of tables)
  test(`should read ${what}`, () => {
    const figures = readRows(source, name).flatMap((row) => row.figures)
    assert.deepEqual(
      figures.map(({ raw, unit }) => `${raw} ${unit}`),
      expected,
    )
  })

test('should date flattened rows by the periods above them, and read brackets as losses', () => {
  const source = 'EUR m Q3 2024 Q3 2023 Change, %\nResult (22.6) 19.8 -6.0\nSales 55.3 58.8 -6.0\n'
  const rows = readRows(source)
  assert.deepEqual(
    rows.map(({ dates, figures }) => [dates.map(({ edtf }) => edtf), figures[0]!.value]),
    [
      [['2024-07/2024-09', '2023-07/2023-09'], -22.6e6],
      [['2024-07/2024-09', '2023-07/2023-09'], 55.3e6],
    ],
  )
})

test('should multiply by the magnitude of a currency written as one word', () => {
  const [row] = readRows('| Aid | EURm |\n|---|---|\n| Seeds | 16 |\n| Tools | 32 |', 'a.md')
  assert.equal(row!.figures[0]!.value, 16e6)
})
