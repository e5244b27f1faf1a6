import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { test } from 'node:test'
import { findDates } from '../../src/engine/document/find-dates.ts'
import { findFigures } from '../../src/engine/document/find-figures.ts'
import { findCurrencies } from '../../src/engine/document/find-currencies.ts'
import type { FigureSpan } from '../../src/engine/sentence.ts'
import { readTable } from './tables/read-table.ts'

const folder = new URL('tables/figures/', import.meta.url)
const signs = { approximately: '≈', 'at-most': '≤', 'at-least': '≥' }
const figuresOf = (text: string, language = 'en') =>
  findFigures(text, { dates: findDates(text, { published: null, cells: [] }), language, cells: [] })
const amountOf = ({ modifier, value, min, max }: FigureSpan) =>
  `${modifier ? signs[modifier] : ''}${value ?? `${min}..${max}`}`
const line = (figure: FigureSpan) => [figure.raw, figure.kind, amountOf(figure), figure.unit ?? '-'].join(' | ')

for (const name of readdirSync(folder).sort())
  test(`should read the figures of ${name}`, async (t) => {
    for (const { text, expected } of readTable(readFileSync(new URL(name, folder), 'utf8')))
      await t.test(text, () => assert.deepEqual(figuresOf(text).map(line), expected))
  })

test('should give spans that cut the raw words out of the text', () => {
  for (const name of readdirSync(folder))
    for (const { text } of readTable(readFileSync(new URL(name, folder), 'utf8')))
      for (const { start, end, raw } of figuresOf(text)) assert.equal(text.slice(start, end), raw)
})

const bases: [text: string, dimension: string, min: number, max: number][] = [
  ['It took 2 hours.', 'seconds', 7200, 7200],
  ['It took 10–15 years.', 'seconds', 315569520, 473354280],
  ['It holds 21 GB.', 'bytes', 2.1e10, 2.1e10],
  ['It holds 4 bits.', 'bytes', 0.5, 0.5],
  ['It draws 1.5 kW.', 'watts', 1500, 1500],
  ['It stores 450 Wh/kg.', 'joules/gram', 1620, 1620],
  ['It rose by 25 basis points.', 'percentage points', 0.25, 0.25],
  ['It is 20 °C.', 'kelvins', 293.15, 293.15],
  ['It is 68 °F.', 'kelvins', 293.15, 293.15],
  ['It costs $2.6B.', 'USD', 2.6e9, 2.6e9],
  ['It costs 50 cents.', 'USD', 0.5, 0.5],
  ['It emits 37 Gt.', 'grams', 3.7e16, 3.7e16],
  ['It has 12 neurons.', 'neuron', 12, 12],
  ['It is 10x faster.', 'ratio', 10, 10],
  ['It runs at 36 km/h.', 'metres/second', 10, 10],
  ['It has 37 deaths per 1,000 live births.', 'death/birth', 0.037, 0.037],
]
for (const [text, dimension, min, max] of bases)
  test(`should put on a scale: ${text}`, () => assert.deepEqual(figuresOf(text)[0]?.base, { dimension, min, max }))

test('should leave a bare score without a scale', () => assert.equal(figuresOf('It scored 0.47.')[0]?.base, null))

const languages: [text: string, language: string, expected: string[]][] = [
  ['Das kostet 1.234,50 Euro.', 'de', ['1.234,50 Euro | money | 1234.5 | EUR']],
  ['Der Anteil stieg auf 3,5 Prozent.', 'de', ['3,5 Prozent | percentage | 3.5 | %']],
  ['Rund 2,5 Millionen Euro.', 'de-DE', ['2,5 Millionen Euro | money | 2500000 | EUR']],
  ['Il a perdu 4,2 kg en 12 h.', 'fr', ['4,2 kg | measure | 4.2 | kg', '12 h | duration | 12 | hour']],
  ['La part est de 12,5 %.', 'fr', ['12,5 % | percentage | 12.5 | %']],
  ['It costs 1,234.5 euros.', 'en-GB', ['1,234.5 euros | money | 1234.5 | EUR']],
  ['It is 1.234.567 m long.', 'en', ['1.234.567 m | measure | 1234567 | m']],
]
for (const [text, language, expected] of languages)
  test(`should read ${language}: ${text}`, () => assert.deepEqual(figuresOf(text, language).map(line), expected))

const rows: [header: string, cell: string, expected: string[]][] = [
  ['Value (EUR m)', '1.5', ['1.5 | money | 1500000 | EUR']],
  ['Sales (€m)', '2.5', ['2.5 | money | 2500000 | EUR']],
  ['Aid (m USD)', '4.5', ['4.5 | money | 4500000 | USD']],
  ['Loan (A$m)', '7.5', ['7.5 | money | 7500000 | AUD']],
  ['Budget ($k)', '8.5', ['8.5 | money | 8500 | USD']],
  ['Height (m)', '6.5', ['6.5 | measure | 6.5 | m']],
  ['Width (mm)', '9.5', ['9.5 | measure | 9.5 | mm']],
  ['Price (EUR)', '1,250', ['1,250 | money | 1250 | EUR']],
  ['Share (%)', '45.2', ['45.2 | percentage | 45.2 | %']],
  ['Share of renewables, %', '12', ['12 | percentage | 12 | %']],
  ['Population (millions)', '83.2', ['83.2 | score | 83200000 | -']],
  ['Emissions (Mt CO2)', '37.4', ['37.4 | measure | 37.4 | Mt']],
  ['Revenue ($ billion)', '1.2', ['1.2 | money | 1200000000 | USD']],
  ['Revenue, US$ million', '450', ['450 | money | 450000000 | USD']],
  ['Deaths', '1,245', ['1,245 | count | 1245 | death']],
  ['Number of cases', '~300', ['~300 | count | ≈300 | case']],
  ['2019', '45', ['45 | score | 45 | -']],
  ['Accuracy', '86.4%', ['86.4% | percentage | 86.4 | %']],
  ['MMLU', '86.4', ['86.4 | score | 86.4 | -']],
  ['Cost', '$4.5m', ['$4.5m | money | 4500000 | USD']],
  ['Length (km)', '10–12', ['10–12 | measure | 10..12 | km']],
  ['Rank', '3', []],
  ['Year', '2019', []],
  ['Founded', '1998', []],
  ['Cases', '1850', ['1850 | count | 1850 | case']],
  ['Country', 'Germany', []],
  ['Model', 'GPT-4', []],
  ['Notes', 'up 5% on 2018', ['5% | percentage | 5 | %']],
  ['Output (index, 2015 = 100)', '108.9', ['108.9 | score | 108.9 | -']],
  ['Prices, 2010 = 100', '97.3', ['97.3 | score | 97.3 | -']],
  ['Index of hours', '101', ['101 | score | 101 | -']],
  ['Unemployed (thousand)', '1,274', ['1,274 | score | 1274000 | -']],
  ['Withdrawal, thousand m3', '4,310', ['4,310 | measure | 4310000 | m³']],
  ['Tephra (km3)', '10.5 ± 1', ['10.5 ± 1 | measure | 10.5 | km³']],
  ['Deaths', 'c. 40', ['c. 40 | count | ≈40 | death']],
  ['Area (1,000 ha)', '2,860', ['2,860 | measure | 2860000 | ha']],
  ["Jobs ('000)", '45', ['45 | count | 45000 | job']],
  ['Deaths per 1,000', '45', ['45 | count | 45 | death']],
  ['Payers covered', 'about 41,000', ['about 41,000 | count | ≈41000 | payer']],
  ['Q3 2025 (unaudited, in millions)', '$612', ['$612 | money | 612000000 | USD']],
  ['Q3 2025', '$612', ['$612 | money | 612 | USD']],
  ['Change', '(0.4)%', ['(0.4)% | percentage | -0.4 | %']],
  ['Change', '(see note 4)', []],
  ['P', '44', ['44 | score | 44 | -']],
  ['Pos', '4', []],
  ['Pos Team', '1 Marlow Harriers', []],
  ['No. Club', '12. Castle Rovers', []],
  ['Team', '12 Lions players', ['12 Lions players | count | 12 | player']],
]
for (const [header, cell, expected] of rows)
  test(`should read the cell ${cell} under ${header}`, () => {
    const text = `Total ${cell}`
    const cells = [
      { start: 0, end: 5, header: '' },
      { start: 6, end: text.length, header },
    ]
    const dates = findDates(text, { published: null, cells })
    assert.deepEqual(findFigures(text, { dates, language: 'en', cells }).map(line), expected)
  })

const labelled: [label: string, header: string, cell: string, expected: string[]][] = [
  ['Scope 1 tCO2e', '2019', '171,200', ['171,200 | measure | 171200 | tCO2e']],
  ['Waste to landfill %', '2022', '3.1', ['3.1 | percentage | 3.1 | %']],
  ['Water withdrawal thousand m3', '2022', '4,310', ['4,310 | measure | 4310000 | m³']],
  ['Total sleep time, h', 'Group A (n = 48)', '6.3 ± 0.9', ['6.3 ± 0.9 | duration | 6.3 | hour']],
  ['Energy (GWh)', '2023', '45', ['45 | measure | 45 | GWh']],
  ['Turnover (€ million)', '2023', '45', ['45 | money | 45000000 | EUR']],
  ['Turnover (million)', '2023', '45', ['45 | count | 45000000 | -']],
  ['Energy (GWh)', 'Share (%)', '45', ['45 | percentage | 45 | %']],
  ['Grade A', '2023', '45', ['45 | score | 45 | -']],
  ['Plan B', '2023', '45', ['45 | score | 45 | -']],
  ['The long day', '2023', '45', ['45 | score | 45 | -']],
]
for (const [label, header, cell, expected] of labelled)
  test(`should read the cell ${cell} of the row ${label} under ${header}`, () => {
    const text = `${label} ${cell}`
    const cells = [
      { start: 0, end: label.length, header: '' },
      { start: label.length + 1, end: text.length, header },
    ]
    const dates = findDates(text, { published: null, cells })
    const figures = findFigures(text, { dates, language: 'en', cells }).filter(({ start }) => start >= label.length)
    assert.deepEqual(figures.map(line), expected)
  })

const dollars: [text: string, language: string, dollar: string | null, expected: string[]][] = [
  ['It costs $12.', 'en', null, ['$12 | money | 12 | USD']],
  ['It costs $12.', 'en-CA', null, ['$12 | money | 12 | CAD']],
  ['It costs $12.', 'en', 'CAD', ['$12 | money | 12 | CAD']],
  ['It costs $12, or US$9.', 'en', 'CAD', ['$12 | money | 12 | CAD', 'US$9 | money | 9 | USD']],
  ['It costs €12.', 'en-AU', null, ['€12 | money | 12 | EUR']],
]
for (const [text, language, dollar, expected] of dollars)
  test(`should read in ${language} of ${dollar ?? 'no country'}: ${text}`, () =>
    assert.deepEqual(
      findFigures(text, { dates: [], language, cells: [], currencies: { dollar, words: [] } }).map(line),
      expected,
    ))

const statements: [sentence: string, dollar: string | null][] = [
  ['All dollar amounts are in Canadian dollars.', 'CAD'],
  ['Figures are given in Australian dollars unless noted.', 'AUD'],
  ['All prices in this report are in New Zealand dollars.', 'NZD'],
  ['He paid 40 Canadian dollars.', null],
  ['Amounts are rounded.', null],
]
for (const [sentence, dollar] of statements)
  test(`should find the dollar of: ${sentence}`, () =>
    assert.equal(findCurrencies(['It fell.', sentence]).dollar, dollar))

const meant: [document: string, text: string, expected: string][] = [
  ['Norwegian exports fell. Norway is rich.', 'Sales of 3 million crowns', '3 million crowns | money | 3000000 | NOK'],
  ['The Czech plant is old.', 'It cost 40 crowns.', '40 crowns | money | 40 | CZK'],
  ['Pakistani farmers lost much.', 'Losses of 2 million rupees', '2 million rupees | money | 2000000 | PKR'],
  ['Nairobi is in Kenya.', 'A fine of 500 shillings', '500 shillings | money | 500 | KES'],
  ['Sweden and Norway signed.', 'Sales of 3 million crowns', '3 million crowns | money | 3000000 | crown'],
  ['The ships sailed.', 'Losses of 2 million rupees', '2 million rupees | money | 2000000 | INR'],
  ['The king of Norway came.', 'They kept 14 crowns.', '14 crowns | count | 14 | crown'],
  ['It is a village.', 'He owed 900 Egyptian pounds.', '900 Egyptian pounds | money | 900 | EGP'],
]
for (const [document, text, expected] of meant)
  test(`should read after \`${document}\`: ${text}`, () => {
    const currencies = findCurrencies([document, text])
    const figures = findFigures(text, { dates: [], language: 'en', cells: [], currencies })
    assert.deepEqual(figures.map(line), [expected])
  })

for (const text of [
  'It costs $1e999.',
  `It has ${'9'.repeat(400)} cells.`,
  'It is 1e308 km long.',
  'It grew 1e400-fold.',
])
  test(`should leave out what no number can hold: ${text.slice(0, 20)}`, () => assert.deepEqual(figuresOf(text), []))

test('should take time in proportion to the length', () => {
  const text = `${'The rate fell from 12% in 2019 to 1-2-3 of 4,512 people per 100,000, '.repeat(3000)}.`
  const seconds = (size: number) => {
    const from = performance.now()
    findFigures(text.slice(0, size), { dates: [], language: 'en', cells: [] })
    return performance.now() - from
  }
  seconds(20000)
  assert.ok(seconds(200000) < 40 * Math.max(seconds(20000), 10))
})
