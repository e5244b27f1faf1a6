/** Notes of source in brackets behind a sentence. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findSourceNotes } from '../../src/engine/document/find-source-notes.ts'

const rows: [text: string, ...cited: string[]][] = [
  ['Prices rose 4%. (Source: World Bank)', 'World Bank'],
  ['Prices rose 4%. (Sources: Eurostat; the Harbour Board, 2022) Wages fell 2%.', 'Eurostat', 'Harbour Board'],
  ['Rents fell to 900 a month. (Source: business-review.eu)', 'business-review.eu'],
  ['He called it "a loss of 3%." (Data source: National Audit Office)', 'National Audit Office'],
  ['Prices rose 4%. (Source: own calculations)'],
  ['Prices rose 4% (Source: World Bank) in May.'],
  ['The river rose. (A source: the spring at Halden)'],
]

for (const [text, ...cited] of rows)
  test(text, () => {
    const marks = findSourceNotes(text)
    assert.deepEqual(
      marks.map((mark) => mark.cited),
      cited,
    )
    for (const { start, end, kind } of marks) {
      assert.match(text.slice(start, end), /^ \(.*\)$/)
      assert.equal(kind, 'publisher')
    }
  })
