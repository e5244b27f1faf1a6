/** What kind a claim is of by its words, and when a forecast falls due. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dateOfClaim, kindOfClaim } from '../../src/engine/document/type-claim.ts'
import { readSource } from './read-sentence.ts'

const rows: [sentence: string, kind: string, due?: string][] = [
  ['Jane Doe assigns a 10-20% probability of extinction within 30 years.', 'forecast'],
  ['The panel puts the chance of a breach at 12% in the next decade.', 'forecast'],
  ['The test assigns a probability of 12% to each image.', 'statement'],
  ['"We won\'t stop at 12 mills," she said.', 'statement'],
  ["It won't exceed 3% this year.", 'forecast'],
  ['Predicted in 1970 to close, the mine had 300 workers.', 'statement'],
  ['The bridge is due to open in 2032 after 3 delays.', 'forecast', '2032'],
  ['The report is due to be tabled in 3 weeks.', 'forecast'],
  ['The rise of 4% is due to better reporting.', 'statement'],
  ['Most of the loss, 40 tonnes, is due to heavy rain.', 'statement'],
  ['As predicted, sales fell by 3%.', 'statement'],
  ['In 2019 the bank predicted growth of 3% by 2032.', 'forecast', '2032'],
  ['The forecast moved from 2041 to 2031.', 'forecast', '2031'],
  ['Jane Doe updated her 2045 prediction to 2032.', 'forecast', '2032'],
  ['The ministry forecast the 2017 rice crop at 737,458 tonnes.', 'forecast', '2017'],
  ['Output of the pits is forecast at 21.5 million tonnes.', 'forecast'],
  ['Weather forecasts were issued at 3 of the stations.', 'statement'],
  ['They also expected unemployment to increase to 4.1% in 2025.', 'forecast', '2025'],
  ['Members of the board expected a growth of 2.1% in visits.', 'forecast'],
  ['Sales fell 3% more than expected owing to rain, which drove guests to other towns.', 'statement'],
  ['The 40 guests expected at noon came late to the inn.', 'statement'],
  ['Next year the rate should reach 7.4 percent.', 'forecast'],
  ['The rate of 7.4 percent should be read with care.', 'statement'],
  ['Half of the glaciers would vanish by 2100.', 'forecast', '2100'],
  ['The model takes 512 words and predicts the next token.', 'statement'],
  ['The bank expects 3% in 2031 and 4% in 2041.', 'forecast', '2041'],
]
for (const [text, kind, due] of rows)
  test(`should type \`${text}\``, () => {
    const sentence = readSource(text)[0]!.sentences[0]!
    const typed = kindOfClaim(sentence).kind
    assert.deepEqual([typed, dateOfClaim(sentence, typed, null).date?.due], [kind, due])
  })

test('should not take the authors of a paper for those that it cites', () => {
  const { sentences } = readSource(
    'Our estimate is half that of Handoll et al. (2011). The authors recommend rest.',
  )[0]!
  assert.deepEqual(sentences.at(-1)!.attributions, [])
})

for (const [opening, cited] of [
  ['The researchers believe that harm is rare.', ['Rivers in Decline']],
  ['The authors use a wide definition.', ['Rivers in Decline']],
  ['The researchers walked along the banks.', []],
] as const)
  test(`should refer back from \`${opening}\``, () => {
    const { sentences } = readSource(
      `A paper by Orion Institute, titled "Rivers in Decline," counts 12 rivers. ${opening}`,
    )[0]!
    assert.deepEqual(
      sentences.at(-1)!.attributions.map((credit) => credit.cited),
      cited,
    )
  })
