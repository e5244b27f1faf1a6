import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { dateClaim } from '../../src/engine/document/date-claim.ts'
import { findDates } from '../../src/engine/document/find-dates.ts'
import { readTable } from './tables/read-table.ts'

const rows = readTable(readFileSync(new URL('tables/dates/claims.txt', import.meta.url), 'utf8'))

for (const { text, expected } of rows)
  test(`should date: ${text}`, () => {
    const { date } = dateClaim(text, findDates(text, { published: '2025-07-15', cells: [] }))
    const lines = date ? [[date.edtf, ...(date.also ? [date.also.join(', ')] : [])].join(' | ')] : []
    assert.deepEqual(lines, expected)
  })
