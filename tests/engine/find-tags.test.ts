import assert from 'node:assert/strict'
import { test } from 'node:test'
import { collectBlocks } from '../../src/engine/document/collect-blocks.ts'
import { findTags } from '../../src/engine/document/find-tags.ts'
import { foldName } from '../../src/engine/document/tags/names.ts'
import { publishers } from '../../src/engine/lexicon/publishers.ts'
import { readText } from '../../src/engine/read/text.ts'

const words = new Set(
  'the rates of fell rose sharply in paper office conferences other while prices stayed a of homes'.split(' '),
)

/** The tags of each paragraph of a text, `name` or `name +2`. */
function tags(source: string, known: string[] = []): string[][] {
  const texts = collectBlocks(readText(source)).map(({ text }) => text)
  const found = findTags(texts, source, new Set(known), (word) => words.has(word.toLowerCase()))
  return found.map((marks) => marks.map(({ cited, more }) => (more ? `${cited} +${more}` : cited)))
}

const rows: [what: string, source: string, expected: string[][]][] = [
  [
    'names behind the last sentence of paragraphs',
    'Rates fell sharply.  Reuters\n\nPrices rose by 3%.  housingwire\n',
    [['Reuters'], ['housingwire']],
  ],
  [
    'a name in lower case beside its spelling',
    'Rates fell sharply.  CamelPress camelpress  They stayed.\n\nPrices rose.  Reuters\n\nHomes fell.  Nature\n',
    [['CamelPress', 'camelpress'], ['Reuters'], ['Nature']],
  ],
  [
    'a count of further sources',
    'Rates fell.  Reuters\n\nPrices rose.  HomePress \\+2 They stayed.\n\nHomes fell.  Nature\n',
    [['Reuters'], ['HomePress +2'], ['Nature']],
  ],
  [
    'a name within a sentence',
    'Rates fell,  Reuters while prices rose.\n\nPrices rose.  Reuters\n\nHomes fell.  Nature\n',
    [['Reuters'], ['Reuters'], ['Nature']],
  ],
  [
    'a name of several words',
    'Rates fell.  The Daily Planet\n\nPrices rose.  ACM Other conferences  They stayed.\n\nHomes fell.  Nature\n',
    [['The Daily Planet'], ['ACM Other conferences'], ['Nature']],
  ],
  [
    'names that stand alone elsewhere apart',
    'Rates fell.  Reuters Nature\n\nPrices rose.  Reuters\n\nHomes fell.  Nature\n',
    [['Reuters', 'Nature'], ['Reuters'], ['Nature']],
  ],
  [
    'a name behind a semicolon',
    'Rates fell;  Reuters  prices stayed.\n\nPrices rose.  Reuters\n\nHomes fell.  Nature\n',
    [['Reuters'], ['Reuters'], ['Nature']],
  ],
  [
    'none in a text that sets no tags',
    'Rates fell.  Apple sold 3 homes.  Nature stayed.\n\nPrices rose in May.\n',
    [[], []],
  ],
  ['none where a paragraph is signed', 'Rates fell sharply. Reuters\n\nPrices rose in May.\n', [[], []]],
  [
    'none where a sentence begins',
    'Rates fell.  Reuters\n\nPrices rose.  Apple sold 3 homes.\n\nHomes fell.  Nature\n',
    [['Reuters'], [], ['Nature']],
  ],
  [
    'a name that a line end cuts, closed by a count',
    'Rates fell sharply.  Nikkei\nAsia \\+3\n\nPrices rose.  Reuters\n\nHomes fell.  Nature\n',
    [['Nikkei Asia +3'], ['Reuters'], ['Nature']],
  ],
  [
    'none in prose that a line end cuts',
    'Rates fell sharply.  Homes of the\nrates stayed.\n\nPrices rose.  Reuters\n\nHomes fell.  Nature\n',
    [[], ['Reuters'], ['Nature']],
  ],
  [
    'a name whose words lost a ligature',
    'Rates fell sharply.  Sharp Of ice\n\nPrices rose.  Reuters\n\nHomes fell.  Nature\n',
    [['Sharp Of ice'], ['Reuters'], ['Nature']],
  ],
]

for (const [what, source, expected] of rows) test(`should find ${what}`, () => assert.deepEqual(tags(source), expected))

test('should take no pronoun for a registered name in lower case', () => {
  const source = 'Rates fell in paper, who stayed, other homes fell.\n\nPrices rose.  Reuters\n\nHomes fell.  Nature\n'
  assert.deepEqual(tags(source, ['who'])[0], [])
})

test('should end a registered name where the next sentence begins without a gap', () => {
  const source = 'Rates fell.  Big Paper Prices stayed.\n\nPrices rose.  Reuters\n\nHomes fell.  Nature\n'
  assert.deepEqual(tags(source, ['bigpaper'])[0], ['Big Paper'])
})

test('should part publishers that are known everywhere', () => {
  const known = new Set(publishers.map(foldName))
  const source =
    'Rates fell.  Eurostat Politico\n\nPrices rose.  CNN PLOS One\n\nHomes fell.  Our World in Data Reuters  They stayed.\n'
  const texts = collectBlocks(readText(source)).map(({ text }) => text)
  const found = findTags(texts, source, known, (word) => words.has(word.toLowerCase()))
  assert.deepEqual(
    found.map((marks) => marks.map(({ cited }) => cited)),
    [
      ['Eurostat', 'Politico'],
      ['CNN', 'PLOS One'],
      ['Our World in Data', 'Reuters'],
    ],
  )
})
