/** One text in four formats says the same: pages in two columns with tables across them, nested lists, notes and ligatures. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test, { after } from 'node:test'
import { pathToFileURL } from 'node:url'
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

const tables: string[][][] = [
  [
    ['Country', 'Year', 'Heat pumps sold', 'Change', 'Price (EUR)'],
    ['Norway', '2021', '125,000', '+12%', '6,400'],
    ['Italy', '2023', '381,000', '−28%', '7,250'],
  ],
  [
    ['Plant', 'Output 2022 (GWh)', 'Output 2023 (GWh)', 'Load factor (%)'],
    ['Eskmouth', '1,204', '1,310', '41.2'],
    ['Rye', '12', 'n/a', '27'],
  ],
  [
    ['Year', 'Deaths', 'Rate per 100,000'],
    ['1990', '3,204', '12.4'],
    ['2000', '2,811', '10.1'],
  ],
]
const folder = mkdtempSync(join(tmpdir(), 'claimtrail-'))
after(() => rmSync(folder, { recursive: true }))
const claimsIn = (name: string, rows: string[]) => {
  writeFileSync(join(folder, name), `${rows.join('\n')}\n`)
  return claimsOf(pathToFileURL(join(folder, name)))
}
for (const rows of tables)
  test(`should find the same claims in a table under ${rows[0]!.join(', ')}, whatever parts its cells`, async () => {
    const [head, ...body] = rows.map((row) => `| ${row.join(' | ')} |`)
    const written = await claimsIn('table.md', [head!, head!.replace(/[^|]+/g, '-'), ...body])
    assert.equal(written.length, body.length)
    const quoted = rows.map((row) => row.map((cell) => (cell.includes(',') ? `"${cell}"` : cell)).join(','))
    assert.deepEqual(await claimsIn('table.csv', quoted), written)
    for (const sign of ['\t', ';'])
      assert.deepEqual(await claimsIn('table.tsv', rows.map((row) => row.join(sign))), written) // prettier-ignore
  })
