/** Forecasts fall due against the newest document's date, and later claims on the same measure stand beside them. */
import assert from 'node:assert/strict'
import test from 'node:test'
import { forecastsDue } from '../../src/library/fall-due.ts'
import type { ClaimView, DocumentView } from '../../src/library/view.ts'

const documentOf = (id: string, published: string | null) =>
  ({ document: { id, published } }) as unknown as DocumentView
const [old, fresh, undated] = [documentOf('old', '2020'), documentOf('new', '2025-06-01'), documentOf('none', null)]
const figure = (unit: string) => ({ raw: '1', kind: 'count', value: 1, unit, modifier: null, base: null })

let order = 0
const claimOf = (id: string, document: DocumentView, topic: string, unit: string, due?: string) =>
  ({
    claim: { id, figures: [figure(unit)], date: due === undefined ? null : { edtf: due, role: 'stated', due } },
    document,
    topics: [{ topic: { id: topic } }],
    order: order++,
  }) as unknown as ClaimView

const claims = [
  claimOf('same', fresh, 'wells', 'litre'),
  claimOf('unit', fresh, 'wells', 'day'),
  claimOf('topic', fresh, 'pumps', 'litre'),
  claimOf('undated', undated, 'wells', 'litre'),
  claimOf('own', old, 'wells', 'litre'),
  claimOf('open', old, 'pumps', 'day', '2030'),
  claimOf('this-year', old, 'rain', 'day', '2025'),
  claimOf('fallen', old, 'wells', 'litre', '2024'),
]
const shown = (documents: DocumentView[]) =>
  forecastsDue({ claims, documents }).map(({ claim, due, isFallen, later }) => [
    claim.claim.id,
    due,
    isFallen,
    later.map((other) => other.claim.id),
  ])

test('should list forecasts by when they fall due, with what was claimed on the same measure later', () =>
  assert.deepEqual(shown([fresh, old, undated]), [
    ['fallen', '2024', true, ['same']],
    ['this-year', '2025', false, []],
    ['open', '2030', false, []],
  ]))

test('should let nothing fall due where no document has a date', () =>
  assert.deepEqual(
    shown([undated]).map(([, , isFallen]) => isFallen),
    [false, false, false],
  ))
