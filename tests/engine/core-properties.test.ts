/** What the properties of a DOCX say, and what of it counts. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { proposeSidecar } from '../../src/cli/propose-sidecar.ts'
import { coreProperties } from '../../src/engine/read/docx/core-properties.ts'
import { saidProperties } from '../../src/engine/read/said-properties.ts'
import type { Metadata } from '../../src/engine/schema.ts'

const text =
  'Losses & gains in the mains. Ann Smith and Bo Li. The mains lost 12% in 2024. Written for the administrator.'
const rows: [xml: string, said: Metadata, day: string | null, proposed: string | null][] = [
  ['<dc:title>Losses &amp; gains in the mains</dc:title><dc:creator>Ann Smith; Bo Li</dc:creator>', { title: 'Losses & gains in the mains', authors: ['Ann Smith', 'Bo Li'] }, null, 'Ann Smith, Bo Li'],
  ['<dc:creator>Eve Roe</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">2024-11-18T09:00:00Z</dcterms:created>', {}, '2024-11-18', 'Eve Roe'],
  ['<dcterms:modified xsi:type="dcterms:W3CDTF">2024-11-20T09:00:00Z</dcterms:modified>', {}, '2024-11-20', null],
  ['<dc:creator>Administrator</dc:creator>', {}, null, null],
  ['<dc:creator>python-docx</dc:creator><dc:title></dc:title>', {}, null, null],
  ['<dc:creator>Microsoft Office User</dc:creator><dc:title/>', {}, null, null],
  ['<dc:title>report_v3', {}, null, null],
] // prettier-ignore

for (const [xml, said, day, proposed] of rows)
  test(`should take what the text says too, and propose the rest: ${xml}`, () => {
    const { title, author, day: made } = coreProperties(`<cp:coreProperties>${xml}</cp:coreProperties>`)
    assert.deepEqual([saidProperties({ title, author }, text), made], [said, day])
    const sidecar = proposeSidecar({}, { author, day: made })
    assert.equal(/; the file names (.*)$/m.exec(sidecar)?.[1] ?? null, proposed)
    assert.equal(/; the file was made on (.*)$/m.exec(sidecar)?.[1] ?? null, day)
  })
