import assert from 'node:assert/strict'
import test from 'node:test'
import { blankGluedMarks, findReferenceMarks } from '../../src/engine/document/find-reference-marks.ts'

const known = new Set(['3', '4', '12'])

// A line, the labels of its marks, and the line as dates and figures are read from it where that differs.
const rows: readonly [text: string, labels: string, plain?: string][] = [
  ['It has been stuck at 1.6 since 2020,3 though the best run at 1.1.', '3', 'It has been stuck at 1.6 since 2020,  though the best run at 1.1.'],
  ['Catches peaked in 1987;12 they fell by half.', '12', 'Catches peaked in 1987;   they fell by half.'],
  ['Stocks recovered by 2019,77 then fell.', ''], // The document has no such reference.
  ['Sales of 2020,3 Millionen Euro', ''],
  ['Losses came to 1204,3 tonnes a year.', ''],
  ['In 2024, 3 of 12 sites closed.', ''],
  ['The rate was 8.8%;3 the target was 5%.', '3'],
  ['It held 40 (60%),4 then 50.', '4'],
  ['Shares of 5%, 3 of them new.', ''],
  ['Demand doubled.4 Supply did not.', '4'],
] // prettier-ignore

test('findReferenceMarks', async (t) => {
  await t.test('should find marks behind a year where the document has the reference', () => {
    for (const [text, labels, plain = text] of rows) {
      const [marks] = findReferenceMarks([text], known)
      assert.equal(marks!.map(({ cited }) => cited).join(' '), labels, text)
      assert.equal(blankGluedMarks(text, marks!), plain, text)
    }
  })
})
