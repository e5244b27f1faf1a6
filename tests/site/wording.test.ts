import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Claim, Figure } from '../../src/engine/schema.ts'
import { compareWords } from '../../src/wording/compare-words.ts'
import { cutFigure } from '../../src/wording/cut-figure.ts'
import { labelRun } from '../../src/wording/label-run.ts'
import { dateWords, yearsOf } from '../../src/wording/date-words.ts'
import { amountWords, measureName } from '../../src/wording/measure-words.ts'
import { excerpt, wordsWithin } from '../../src/wording/excerpt.ts'
import { figureWords, fullNumber, unitName } from '../../src/wording/figure-words.ts'
import { markParts } from '../../src/wording/mark-parts.ts'
import { numberWords, rangeWords, shareWords } from '../../src/wording/number-words.ts'
import { readingWords } from '../../src/wording/reading-words.ts'
import { unitWords } from '../../src/wording/unit-words.ts'

const figure = (part: Partial<Figure>): Figure => ({
  raw: 'x',
  kind: 'count',
  unit: null,
  modifier: null,
  base: null,
  ...part,
})

test('numberWords should say magnitudes in words and lose no digit', () => {
  const rows: [number, string][] = [
    [80, '80'],
    [0.47, '0.47'],
    [1 / 3, '0.333'],
    [7249, '7,249'],
    [999_999, '999,999'],
    [1_150_000_000, '1.15 billion'],
    [126_800_000_000, '126.8 billion'],
    [1_234_567_890, '1.23456789 billion'],
    [2_000_000_000_000, '2 trillion'],
    [1e22, '10²²'],
    [3.5e18, '3.5 × 10¹⁸'],
    [0, '0'],
    [-5_000_000, '-5 million'],
  ]
  for (const [value, words] of rows) assert.equal(numberWords(value), words)
})

test('rangeWords should say a shared magnitude once', () => {
  assert.equal(rangeWords(5, 6), '5–6')
  assert.equal(rangeWords(10e9, 100e9), '10–100 billion')
  assert.equal(rangeWords(600e6, 4e9), '600\u00a0million – 4\u00a0billion')
})

test('shareWords should call nothing none or all that is not', () => {
  const rows: [number, number, string][] = [
    [1, 2, '50%'],
    [1, 1000, '<1%'],
    [999, 1000, '>99%'],
    [0, 3, '0%'],
    [3, 3, '100%'],
    [0, 0, '–'],
  ]
  for (const [part, total, words] of rows) assert.equal(shareWords(part, total), words)
})

test('measureName should call a measure as the pages of topics do: by its own name, else by the unit of most figures', () => {
  const rows = [
    ['metres/second', { unit: 'km/h', size: 1 / 3.6 }, 'Speeds'],
    ['passenger/second', { unit: 'passenger/day', size: 1 / 86_400 }, 'Passengers per day'],
    ['metres', { unit: 'km', size: 1000 }, 'Lengths'],
    ['score', null, 'Scores'],
  ] as const
  for (const [measure, written, name] of rows) assert.equal(measureName(measure, written), name)
})

test('amountWords should say a part of a whole that has no end of digits as people write it', () => {
  const rows = [[1 / 3, '⅓'], [5 / 6, '5/6'], [0.5, '0.5×'], [10, '10×'], [4 / 3, '1.33×'], [1250, '1,250×'], [Math.PI / 10, '0.314×']] as const // prettier-ignore
  for (const [amount, words] of rows) assert.equal(amountWords(amount, 'ratio'), words)
})

test('unitWords should put nouns in the plural and leave symbols alone', () => {
  const rows: [string, string][] = [
    ['neuron', 'neurons'],
    ['country', 'countries'],
    ['day', 'days'],
    ['order of magnitude', 'orders of magnitude'],
    ['percentage point', 'percentage points'],
    ['token/s', 'tokens/s'],
    ['passenger/day', 'passengers per day'],
    ['box/year', 'boxes per year'],
    ['km/hourglass', 'km/hourglass'],
    ['person', 'people'],
    ['seconds', 'seconds'],
    ['AI Copilot Engineer', 'AI Copilot Engineers'],
    ['GB', 'GB'],
    ['Wh/kg', 'Wh/kg'],
    ['nm', 'nm'],
    ['hertz', 'hertz'],
  ]
  for (const [unit, words] of rows) assert.equal(unitWords(unit), words)
})

test('figureWords should write a figure out', () => {
  const rows: [Partial<Figure>, string][] = [
    [{ value: 80, unit: '%', modifier: 'at-most' }, 'at most 80%'],
    [{ value: 126.8e9, unit: 'USD' }, '$126.8 billion'],
    [{ value: 280, unit: 'x' }, '280×'],
    [{ min: 5, max: 6, unit: 'order of magnitude' }, '5–6 orders of magnitude'],
    [{ value: 1, unit: 'year' }, '1 year'],
    [{ value: 8.38 }, '8.38'],
    [{ value: 12, unit: 'CHF' }, '12 CHF'],
    [{ value: 3, unit: 'USD/hour' }, '$3 per hour'],
    [{ value: 1, unit: 'passenger/day' }, '1 passenger per day'],
    [{ value: 2, unit: '%/year' }, '2% per year'],
    [{ value: 1 / 3, unit: 'x', raw: 'a third' }, '⅓'],
    [{ value: 2 / 3, unit: 'x', raw: 'About two-thirds', modifier: 'approximately' }, 'about ⅔'],
    [{ value: 0.3, unit: 'x', raw: '3 in 10' }, '3/10'],
    [{ value: 0.5, unit: 'x', raw: 'halved' }, '½'],
    [{ min: 1 / 3, max: 0.5, unit: 'x', raw: 'a third to a half' }, '⅓–½'],
    [{ value: 0.5, unit: 'x', raw: '0.5x' }, '0.5×'],
    [{ value: 0.5, unit: 'x', raw: '.5 times' }, '0.5×'],
    [{ value: 2, unit: 'x', raw: 'twice' }, '2×'],
    [{ value: 1 / 3, unit: '%', raw: '0.333333333333333%' }, '0.333%'],
  ]
  for (const [part, words] of rows) assert.equal(figureWords(figure(part)), words)
})

test('fullNumber should show the digits that a magnitude hides, and nothing else', () => {
  assert.equal(fullNumber(figure({ value: 1.15e9 })), '1,150,000,000')
  assert.equal(fullNumber(figure({ value: 7249 })), '')
  assert.equal(fullNumber(figure({ value: 1e22 })), '')
})

test('dateWords should read EDTF', () => {
  const rows: [string, string][] = [
    ['2025', '2025'],
    ['2025-02', 'February 2025'],
    ['2025-10-27', '27 October 2025'],
    ['2022/2024', '2022–2024'],
    ['2003-07/2004-12', 'July 2003 – December 2004'],
    ['2025~', 'about 2025'],
    ['2025?', '2025 (uncertain)'],
    ['196X', 'the 1960s'],
    ['19XX', 'the 1900s'],
    ['2025-21', 'spring 2025'],
    ['2020/..', 'since 2020'],
    ['../2020', 'until 2020'],
  ]
  for (const [edtf, words] of rows) assert.equal(dateWords(edtf), words)
  assert.deepEqual(yearsOf('2012/2023'), [2012, 2023])
  assert.deepEqual(yearsOf('../2020'), [2020])
})

test('markParts should point parts out in reading order and keep every character', () => {
  const quote = 'McKinsey projects up to 180% or 80% of jobs by May 2040, 2040 times.'
  const claim: Pick<Claim, 'quote' | 'struck' | 'figures' | 'sources' | 'date'> = {
    quote,
    struck: [],
    figures: [figure({ raw: '80%', value: 80 })],
    sources: [
      { source: 'mckinsey', cited: 'McKinsey', kind: 'publisher', resolved: true },
      { source: 'ironhack', cited: 'Ironhack', kind: 'publisher', resolved: true },
    ],
    date: { edtf: '2040-05', role: 'stated' },
  }
  const { runs, figures, sources, date } = markParts(claim)
  assert.equal(runs.map(({ text }) => text).join(''), quote)
  assert.deepEqual(
    runs.flatMap(({ text, letter }) => (letter ? [[letter, text]] : [])),
    [
      ['a', 'McKinsey'],
      ['b', '80%'],
      ['c', 'May 2040'],
    ],
  )
  assert.deepEqual([figures, sources, date], [['b'], ['a', undefined], 'c'])
})

test('markParts should tell words that are struck out, and point to none of them', () => {
  const claim = {
    quote: 'It was 14% 14% then.',
    struck: [{ start: 7, end: 10 }],
    figures: [figure({ raw: '14%', value: 14 })],
    sources: [],
    date: null,
  }
  assert.deepEqual(
    markParts(claim).runs.map(({ text, letter, isStruck }) => [text, letter ?? (isStruck ? 'struck' : '')]),
    [
      ['It was ', ''],
      ['14%', 'struck'],
      [' ', ''],
      ['14%', 'a'],
      [' then.', ''],
    ],
  )
})

test('markParts should not point out an inherited date', () => {
  const claim = {
    quote: 'In 2025 it rose.',
    struck: [],
    figures: [],
    sources: [],
    date: { edtf: '2025', role: 'inherited' as const },
  }
  assert.deepEqual(markParts(claim).runs, [{ text: 'In 2025 it rose.' }])
})

test('compareWords should mark what repair changed and keep the text', () => {
  const text = 'artificial intelligence and $126.8 billion by 2031'
  const runs = compareWords('artificial intel igence and $126.8 bil ion by 2031', text)
  assert.equal(runs.map((run) => run.text).join(''), text)
  assert.deepEqual(
    runs.filter(({ changed }) => changed).map((run) => run.text),
    ['intelligence', 'billion'],
  )
})

test('wordsWithin should find what a mended text holds of a figure', () => {
  const text = 'The system simulates 1.15 billion neurons.'
  assert.equal(wordsWithin(text, '1.15 billion neurons'), '1.15 billion neurons')
  assert.equal(wordsWithin(text, '1.15 bil ion neurons'), '1.15 bil')
  assert.equal(wordsWithin(text, 'bil ion neurons'), 'bil')
  assert.equal(wordsWithin(text, 'smal sizes'), '')
})

test('excerpt should cut at white space around the words', () => {
  const quote = `${'word '.repeat(30)}up to 40% ${'more '.repeat(30)}end.`
  const { before, words, after } = excerpt(quote, 'up to 40%')
  assert.equal(words, 'up to 40%')
  assert.match(before, /^… word (?:word )*$/)
  assert.match(after, /^ more(?: more)* …$/)
  assert.deepEqual(excerpt('It fell by 3%.', '3%'), { before: 'It fell by ', words: '3%', after: '.' })
})

test('readingWords should write out figures and dates of the ledger', () => {
  const rows: [field: string, reading: string, words: string][] = [
    ['figures', 'at-most 80 %', 'at most 80%'],
    ['figures', '600000000..4000000000 parameter, 12 token', '600\u00a0million – 4\u00a0billion parameters, 12 tokens'],
    ['figures', '0.47', '0.47'],
    ['figures', '1e+22 FLOP', '10²² FLOP'],
    ['figures', 'as good as new', 'as good as new'],
    ['figures', '..5 year', '..5 year'],
    ['date', '2025-02', 'February 2025'],
    ['sources', 'SiliconANGLE +2', 'SiliconANGLE +2'],
  ]
  for (const [field, reading, words] of rows) assert.equal(readingWords(field, reading), words)
})

test('cutFigure should part the words of a figure into modifier, number and unit', () => {
  const rows: [raw: string, unit: string | null, modifier: Figure['modifier'], parts: string][] = [
    ['80%', '%', null, 'number 80, unit %'],
    ['up to 80%', '%', 'at-most', 'modifier up to, number 80, unit %'],
    ['$126.8 bil ion', 'USD', null, 'unit $, number 126.8 bil ion'],
    ['~2 trillion parameters', 'parameter', 'approximately', 'modifier ~, number 2 trillion, unit parameters'],
    ['400+ diseases', 'disease', 'at-least', 'number 400, modifier +, unit diseases'],
    ['5 to 6 orders of magnitude', 'order of magnitude', null, 'number 5 to 6, unit orders of magnitude'],
    ['32K-128K context windows', 'context window', null, 'number 32K-128K, unit context windows'],
    ['450Wh/kg', 'Wh/kg', null, 'number 450, unit Wh/kg'],
    ['21GB', 'GB', null, 'number 21, unit GB'],
    ['above 10^22 FLOPs', 'FLOP', 'at-least', 'modifier above, number 10^22, unit FLOPs'],
    ['nearly six times', 'x', 'approximately', 'modifier nearly, number six, unit times'],
    ['sub-4-bit', 'bit', 'at-most', 'modifier sub-, number 4, unit -bit'],
    ['-3.5 °C', '°C', null, 'number -3.5, unit °C'],
    ['halved', 'x', null, 'number halved'],
    ['0.47', null, null, 'number 0.47'],
  ]
  for (const [raw, unit, modifier, parts] of rows) {
    const bits = cutFigure({ raw, unit, modifier })
    assert.equal(bits.map(({ text }) => text).join(''), raw)
    const named = bits.filter(({ part }) => part !== null).map(({ part, text }) => `${part} ${text}`)
    assert.equal(named.join(', '), parts)
  }
})

test('labelRun should name every part of a figure once, two in one where the first is too narrow', () => {
  const rows: [raw: string, unit: string | null, modifier: Figure['modifier'], labels: string][] = [
    ['214 km', 'km', null, '214: figure · unit'],
    ['about 5 km', 'km', 'approximately', 'about: modifier, 5: figure · unit'],
    ['80%', '%', null, '80: figure · unit'],
    ['$126.8 billion', 'USD', null, '$: unit · figure'],
    ['~2 trillion parameters', 'parameter', 'approximately', '~: modifier · figure, parameters: unit'],
    ['10x', 'x', null, '10: figure · unit'],
    ['8,450 tonnes', 'tonne', null, '8,450: figure, tonnes: unit'],
    ['30 tonnes', 'tonne', null, '30: figure, tonnes: unit'],
    ['0.47', null, null, '0.47: figure'],
  ]
  for (const [raw, unit, modifier, labels] of rows) {
    const pieces = labelRun({ text: raw, kind: 'figure', bits: cutFigure({ raw, unit, modifier }) })
    assert.equal(pieces.map(({ text }) => text).join(''), raw)
    const named = pieces.flatMap(({ text, label }) => (label ? [`${text}: ${label}`] : []))
    assert.equal(named.join(', '), labels)
  }
  assert.deepEqual(labelRun({ text: 'May 2024', kind: 'date' }), [{ text: 'May 2024', kind: 'date', label: 'date' }])
  assert.deepEqual(labelRun({ text: 'It rose in ' }), [{ text: 'It rose in ', kind: undefined }])
})

test('should take the names that objects have of themselves for units like others', () => {
  for (const [unit, name] of [
    ['constructor', 'Constructors'],
    ['valueOf/day', 'ValueOf per day'],
  ] as const) {
    assert.equal(unitName(unit), name)
    assert.equal(amountWords(12, unit), `12 ${unitWords(unit)}`)
    assert.equal(
      figureWords({ raw: '', kind: 'count', value: 12, unit, modifier: null, base: null }),
      `12 ${unitWords(unit)}`,
    )
  }
  for (const unit of ['__proto__', 'toString', 'hasOwnProperty']) assert.equal(amountWords(5, unit), `5 ${unit}`)
})
