/** A number whose unit the sentence before names, and those of whom it is not sure. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readSource } from './read-sentence.ts'

const rows: [text: string, expected: string[]][] = [
  ['The works were to be done in 40 weeks. They took 71.', ['40 week', '71 week']],
  ['Beddoes kicked 16 points. His opposite number managed 12.', ['16 point', '12 point']],
  ['The court jailed him for nine years. Prosecutors had sought up to 12.', ['9 year', '12 year']],
  ['Some 300 swans came in March. About 90 of them stayed.', ['300 swan', '90 swan']],
  // Of balls and fours nobody knows which.
  ['Marsh faced 294 balls and hit 21 fours. Weir added 64.', ['294 ball', '21 four']],
  // Another paragraph begins anew.
  ['The works were to be done in 40 weeks.\n\nThey took 71.', ['40 week']],
  ['The works were to be done in 40 weeks. They began on platform 9.', ['40 week']],
]

for (const [text, expected] of rows)
  test(`should read the units of ${JSON.stringify(text)}`, () => {
    const figures = readSource(text)[0]!.sentences.flatMap((sentence) => sentence.figures)
    assert.deepEqual(
      figures.map(({ value, unit }) => `${value} ${unit}`),
      expected,
    )
  })

test('should count on one scale what another number, a label or the sentence before names', () => {
  const source = 'We bought 412 UAVs; 29 of them crashed. Of 12 UAVs left, 7 of them fly.\n\nUAVs: 1,204 in use.'
  const figures = readSource(source)[0]!.sentences.flatMap((sentence) => sentence.figures)
  assert.deepEqual(
    figures.map(({ raw, base }) => `${raw}: ${base?.dimension}`),
    ['412 UAVs: uav', '29: uav', '12 UAVs: uav', '7: uav', '1,204: uav'],
  )
})
