/** One text in four formats says the same: pages in two columns with tables across them, nested lists, notes and ligatures. */
import assert from 'node:assert/strict'
import test from 'node:test'
import { claimsOf } from './claims-of.ts'

const layouts = new URL('../fixtures/layouts/', import.meta.url)
const fewest = 10

for (const name of ['heat-network', 'cycling-counts', 'office-study'])
  for (const ending of ['pdf', 'docx', 'html'])
    test(`should find the same claims in ${name}.${ending} as in the Markdown`, async () => {
      const written = await claimsOf(new URL(`${name}.md`, layouts))
      assert.ok(written.length > fewest)
      assert.deepEqual(await claimsOf(new URL(`${name}.${ending}`, layouts)), written)
    })
