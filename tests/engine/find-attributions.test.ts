/** Whom a sentence credits: one phenomenon a row, and near misses that credit nobody. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findAttributions, type CreditedSentence } from '../../src/engine/document/find-attributions.ts'
import { reasonAt, reasonBy } from '../../src/engine/reason.ts'
import { linkRule, tagRule } from '../../src/engine/sentence.ts'
import { attributionRows } from './tables/attributions.ts'

const find = (text: string, more: Partial<CreditedSentence> = {}) =>
  findAttributions({ text, links: [], marks: [], place: 'paragraph', ...more })

for (const [text, ...credits] of attributionRows) {
  test(text, () =>
    assert.deepEqual(
      find(text).map(({ kind, cited }) => `${kind} ${cited}`),
      credits,
    ),
  )
}

test('should know of every credit where it stands and what gave it away', () => {
  const [credit] = find('While output grew, the Harbour Institute warns of 3% inflation.')
  const reason = { rule: 'subject of a reporting verb', words: 'warns', span: { start: 41, end: 46 } }
  assert.deepEqual(credit, { start: 23, end: 40, cited: 'Harbour Institute', kind: 'publisher', reason })
})

const linkOver = (text: string, words: string, url: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  url,
})

test('should take the words of a link to the web as a citation', () => {
  const text = 'Air quality improved by 12% in 2020 (EEA).'
  const url = 'https://www.eea.example/air'
  assert.deepEqual(find(text, { links: [linkOver(text, 'EEA', url)] }), [
    { start: 37, end: 40, cited: 'EEA', kind: 'reference', reason: reasonAt(text, 37, 40, linkRule), url },
  ])
})

test('should take a linked study as a work', () => {
  const text = 'One study found a 12% fall.'
  const found = find(text, { links: [linkOver(text, 'study', 'https://a.example/1')] })
  assert.deepEqual(
    found.map(({ kind, cited, url }) => [kind, cited, url]),
    [['work', 'study', 'https://a.example/1']],
  )
})

test('should give the address of a link to the source that it covers', () => {
  const text = 'The OECD warns of 15M lost jobs.'
  const found = find(text, { links: [linkOver(text, 'The OECD', 'https://oecd.example')] })
  assert.deepEqual(
    found.map(({ kind, cited, url }) => [kind, cited, url]),
    [['publisher', 'OECD', 'https://oecd.example']],
  )
})

for (const url of ['/wiki/Jobs', '#jobs', 'mailto:a@b.example']) {
  test(`should take no citation from a link to ${url}`, () => {
    assert.deepEqual(find('Jobs fell by 3%.', { links: [{ start: 0, end: 4, url }] }), [])
  })
}

test('should turn every mark into a credit', () => {
  const text = 'Costs fell by 90%.'
  const marks = [
    { start: 18, end: 18, kind: 'publisher', cited: 'acme', more: 2 },
    { start: 18, end: 18, kind: 'reference', cited: '12', url: 'https://a.example' },
  ] as const
  assert.deepEqual(find(text, { marks: [...marks] }), [
    { start: 18, end: 18, cited: 'acme', kind: 'publisher', reason: reasonBy(tagRule, 'acme'), more: 2 },
    {
      start: 18,
      end: 18,
      cited: '12',
      kind: 'reference',
      reason: reasonBy('a reference mark', '12'),
      url: 'https://a.example',
    },
  ])
})

test('should read across a reference and stop at a tag inside the sentence', () => {
  const cited = 'Costs fell, Acme Wire while Harbour[3] warns of more.'
  const found = find(cited, {
    marks: [
      { start: 12, end: 21, kind: 'publisher', cited: 'Acme Wire' },
      { start: 35, end: 38, kind: 'reference', cited: '3' },
    ],
  })
  assert.deepEqual(
    found.map((credit) => credit.cited),
    ['Acme Wire', 'Harbour', '3'],
  )
})

test('should name a source once, with what every mention knows of it', () => {
  const text = 'Acme reports a rise of 3%.'
  const found = find(text, { marks: [{ start: 26, end: 26, kind: 'publisher', cited: 'ACME', more: 1 }] })
  assert.deepEqual(
    found.map(({ cited, reason, more }) => [cited, reason.words, more]),
    [['Acme', 'reports', 1]],
  )
})

test('should credit the speaker of a block quotation', () => {
  const found = find('The share rose to 12% in 2020.', {
    place: 'quotation',
    speakers: [{ cited: 'Jane Doe', kind: 'person' }],
  })
  const reason = reasonBy('speaker of the block quotation')
  assert.deepEqual(found, [{ start: 30, end: 30, cited: 'Jane Doe', kind: 'person', reason }])
})

test('should take the short form of an institution for the one that the document named before', () => {
  const shortForms = new Map<string, string>()
  const cited = (text: string) =>
    findAttributions({ text, links: [], marks: [], place: 'paragraph' }, shortForms).map((credit) => credit.cited)
  assert.deepEqual(cited('The Department expects 3%.'), [])
  assert.deepEqual(cited('It was run by the Department of Fisheries until 2020.'), [])
  assert.deepEqual(cited('The Department expects 3%.'), ['Department of Fisheries'])
  assert.deepEqual(cited('The department expects 3%.'), [])
})

test('should end a name at a mark that is glued to it', () => {
  const text = 'The Danish Energy Agency6 puts the potential at 2.4 TWh.'
  const found = find(text, { marks: [{ start: 24, end: 25, kind: 'reference', cited: '6' }] })
  assert.deepEqual(
    found.map((credit) => credit.cited),
    ['Danish Energy Agency', '6'],
  )
})

test('should credit the cell of a column of sources', () => {
  const cells = [
    { header: 'Country', start: 0, end: 6 },
    { header: 'Source', start: 11, end: 16 },
  ]
  assert.deepEqual(find('France 12% INSEE', { place: 'row', cells }), [
    { start: 11, end: 16, cited: 'INSEE', kind: 'publisher', reason: reasonBy('a cell of the column', 'Source') },
  ])
})

test('should take time in proportion to the length of a sentence', () => {
  const cost = (text: string) => {
    const before = process.cpuUsage()
    find(text)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  }
  const parts = [
    'Acme, Bravo, ',
    'according to ',
    '"said ',
    '(Smith et al., ',
    "Doe's report of ",
    'the study by ',
    '((((',
    'A and ',
    '‘a',
    '“A” paper ',
  ]
  for (const part of parts) {
    const short = cost(part.repeat(1000))
    const long = cost(part.repeat(8000))
    assert.ok(long < 30 * short + 300, `${part}: ${short} ms, then ${long} ms for eight times as much`)
  }
})
