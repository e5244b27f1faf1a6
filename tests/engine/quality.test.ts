/** The measured quality: what the About page shows is what the engine does, and it does not fall below its floors. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readFile } from 'node:fs/promises'
import { measureQuality, toJson } from '../bench/quality.ts'
import type { Measure } from '../bench/score.ts'

const quality = await measureQuality()

const floors: [measure: Measure, least: number][] = [
  ['claims', 94],
  ['figures+unit', 90],
  ['sources', 88],
  ['dates', 93],
]

for (const [measure, least] of floors) {
  test(`should read ${measure} with an F1 of ${least} percent or more`, () =>
    assert.ok(quality.sum[measure]! >= least, `${quality.sum[measure]}`))
}

test('should have stored what it measures; `npm run bench -- quality --write` stores it anew', async () => {
  assert.equal(await readFile('src/quality.json', 'utf8'), toJson(quality))
})
