import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readSource } from './read-sentence.ts'

/** The last sentence of a plain text and what became of it. */
const judged = (source: string) => readSource(source)[0]!.sentences.at(-1)!

const claims: [sentence: string, reason: string][] = [
  ['Losses fell by 12%.', 'a figure'],
  ['The law took effect in 2019.', 'a date'],
  ['According to Eurostat, trade slowed.', 'a source'],
  ['Eurostat says that losses fell by 12% in 2020.', 'a figure, a source, a date'],
  ['Nothing is known of it [12].', 'a source'],
  ['Use of coal fell by 3%.', 'a figure'],
  ['Trained on 10 million hours of speech, it does the following:', 'a figure'],
]
for (const [sentence, reason] of claims) {
  test(`should take \`${sentence}\``, () => assert.equal(judged(sentence).reason, reason))
}

const refusals: [sentence: string, reason: string][] = [
  ['Losses fell.', 'no figure, source or date'],
  ['Did losses fall by 12%?', 'a question'],
  ['This article uncovers 12 facts about 2020.', 'about the document itself'],
  ['This fact sheet answers the 12 questions that we are asked most often.', 'about the document itself'],
  ['It was last reviewed on 18 November 2024.', 'about the document itself'],
  ['Explore the 12 breakthroughs of 2025 here.', 'a call to the reader'],
  ['Wash your hands for at least 20 seconds.', 'a call to the reader'],
  ['Figure 3: Losses in 2020, by region and by age of the mains.', 'a caption'],
  ['A diagram showing losses of 12% in 2020.', 'a caption'],
  ['There are two key pathways to it.', 'no figure, source or date'],
  ['The plan names nine rivers.', 'only a small count in words'],
  ['Source: Eurostat, 2020.', 'furniture of the page'],
  ['Read more about the 2020 elections.', 'furniture of the page'],
  ['As Eurostat states:', 'a lead-in'],
]
for (const [sentence, reason] of refusals) {
  test(`should refuse \`${sentence}\``, () => {
    const { claim, reason: given } = judged(`It began well.\n\n${sentence}`)
    assert.deepEqual([claim, given], [null, reason])
  })
}

test('should refuse headings, references and lines of a title page', () => {
  const source =
    'Report on 2020\n\nA. Smith and B. Jones\nInstitute of 12 Rivers\n\nAll is well.\n\nReferences\n\n1. Smith 2020, 12% lost.\n2. Jones 2021, 13% lost.\n'
  const { sentences, references } = readSource(source)[0]!
  assert.deepEqual(
    sentences.filter(({ claim }) => claim),
    [],
  )
  assert.deepEqual(references, { 1: { title: 'Smith 2020, 12% lost.' }, 2: { title: 'Jones 2021, 13% lost.' } })
})
