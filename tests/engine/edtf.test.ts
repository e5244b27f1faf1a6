/** The short way for plain dates says what the package says, but for days that no calendar has. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import edtf from 'edtf'
import { edtfBounds, isEdtf } from '../../src/engine/edtf.ts'

test('edtfBounds', async (t) => {
  for (const text of [
    '1066',
    '1999',
    '2024-01',
    '2024-02',
    '2023-12',
    '2024-02-29',
    '2000-12-31',
    '2024/2025',
    '2024~',
  ])
    await t.test(`should span ${text}`, () => {
      const { min, max } = edtf(text, { level: 1 }) as { min: number; max: number }
      assert.deepEqual(edtfBounds(text), { min, max })
    })
  for (const text of ['2023-02-29', '1899-02-29', '2024-13', '2024-04-31', ''])
    await t.test(`should refuse ${JSON.stringify(text)}`, () => {
      assert.equal(isEdtf(text), false)
      assert.throws(() => edtfBounds(text), TypeError)
    })
})
