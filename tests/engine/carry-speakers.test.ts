/** Who is meant where a sentence only points to its source, and where it must stay open. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readSource } from './read-sentence.ts'

const credits = (source: string, name = 'a.md') =>
  readSource(source, name).flatMap(({ sentences }) =>
    sentences.map(({ attributions }) => attributions.map(({ cited }) => cited).join(', ')),
  )

const rows: readonly (readonly [what: string, text: string, ...last: string[]])[] = [
  [
    'a pronoun behind its speaker',
    'Jane Doe said rents rose 3%. She added that 40 flats stood empty.',
    'Jane Doe',
    'Jane Doe',
  ],
  [
    'a pronoun in the next paragraph',
    '"Rents rose 3%," said Jane Doe.\n\n"They will rise by 40," she said.',
    'Jane Doe',
    'Jane Doe',
  ],
  [
    'a pronoun behind its verb',
    'Jane Doe said rents rose 3%. "They will rise by 40," said she.',
    'Jane Doe',
    'Jane Doe',
  ],
  ['the rest of a quotation', '"Rents rose 3%," said Jane Doe. "They will rise by 40."', 'Jane Doe', 'Jane Doe'],
  ['the beginning of a quotation', '“Rents rose 3%. They will rise by 40,” said Jane Doe.', 'Jane Doe', 'Jane Doe'],
  ['an institution', 'The OECD warns of 3% inflation. It estimates that 4 million jobs are at risk.', 'OECD', 'OECD'],
  ['nobody of two', 'Jane Doe said Ann Lee had 40 flats. She added that 3 stood empty.', 'Jane Doe', ''],
  [
    'nobody of a person and an office',
    'Jane Doe said the minister had 40 flats. She added that 3 stood empty.',
    'Jane Doe',
    '',
  ],
  [
    'nobody of another pronoun',
    'Mr Tom Fraser said rents rose 3%. She added that 40 flats stood empty.',
    'Tom Fraser',
    '',
  ],
  ['nobody who does not speak', 'Jane Doe said rents rose 3%. She moved to Hull in 2019.', 'Jane Doe', ''],
  [
    'nobody who is silent',
    'Jane Doe said rents rose 3%. She could not say whether 40 flats stood empty.',
    'Jane Doe',
    '',
  ],
  ['no firm that plans', 'Halvard Marine said costs rose 3%. It expects revenue of $40 million.', 'Halvard Marine', ''],
  [
    'nobody over a sentence between',
    'Jane Doe said rents rose 3%. Hull has 40 flats. She said that 3 stood empty.',
    'Jane Doe',
    '',
    '',
  ],
  [
    'nobody over a heading',
    'Jane Doe said rents rose 3%.\n\n## Hull\n\nShe said that 3 stood empty.',
    'Jane Doe',
    '',
    '',
  ],
]

for (const [what, text, ...last] of rows) test(`should credit ${what}`, () => assert.deepEqual(credits(text), last))

test('should make no claim of a speaker carried over alone', () => {
  const [document] = readSource('Jane Doe said rents rose 3%. She said that tenants were angry.', 'a.md')
  assert.deepEqual(
    document!.sentences.map(({ claim }) => claim !== null),
    [true, false],
  )
})

const table = '| Region | 2024 |\n| --- | --- |\n| Coast | 41% |\n| Hills | 38% |\n'

test('should credit the rows of a table to its source line, and to no line further off', () => {
  assert.deepEqual(credits(`${table}\nSource: World Bank.\n`).slice(-3), ['World Bank', 'World Bank', 'World Bank'])
  assert.deepEqual(credits(`${table}\nRents rose 3%.\n\nThey fell 4%.\n\nSource: World Bank.\n`).slice(0, 2), ['', ''])
})

test('should take a name and a year for a citation where the document lists it or cites so', () => {
  const text = 'Card (1990) had 40 firms.'
  assert.deepEqual(credits(text), [''])
  assert.equal(
    credits(`${text}\n\n## References\n\nCard, D. (1990). Mariel. https://a.example/card\n`)[0],
    'Card (1990)',
  )
  assert.equal(credits(`${text} Wages fell 3% (Lee et al., 2004) or rose 4% (Roe & Lee, 2006).`)[0], 'Card (1990)')
})

test('should give a citation the address of the entry that it stands for', () => {
  const [document] = readSource(
    'Wages fell 3% (Card, 1990).\n\n## References\n\nCard, D. (1990). Mariel. https://a.example/card\n',
    'a.md',
  )
  assert.equal(document!.sentences[0]!.attributions[0]!.url, 'https://a.example/card')
})
