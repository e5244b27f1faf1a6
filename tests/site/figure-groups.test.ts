import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Figure } from '../../src/engine/schema.ts'
import { groupFigures, pageFigures } from '../../src/library/group-figures.ts'
import { noteFigures } from '../../src/library/note-figures.ts'
import type { ClaimView } from '../../src/library/view.ts'

const figure = (value: number, unit: string | null, dimension?: string, factor = 1): Figure => ({
  raw: `${value} ${unit}`,
  kind: 'measure',
  value,
  unit,
  modifier: null,
  base: dimension ? { dimension, min: value * factor, max: value * factor } : null,
})

const claimOf = (...figures: Figure[]) => ({ claim: { id: 'abcd1234', figures } }) as unknown as ClaimView

test('should sort figures of one dimension by size, whatever their units', () => {
  const [group] = groupFigures([
    claimOf(figure(4, 'bit', 'bytes', 0.125), figure(21, 'GB', 'bytes', 1e9), figure(9, 'MB', 'bytes', 1e6)),
  ])
  assert.deepEqual(
    group?.rows.map((row) => row.figure.raw),
    ['21 GB', '9 MB', '4 bit'],
  )
  assert.equal(group?.step, 1)
  assert.deepEqual(group?.scale, { isLogarithmic: true, min: 0.5, max: 21e9, unit: 'bytes' })
})

test('should set shares on a scale of a hundred, however small the least', () => {
  const [group] = groupFigures([
    claimOf(figure(95, '%', 'percent'), figure(0.1, '%', 'percent'), figure(50, '%', 'percent')),
  ])
  assert.deepEqual(group?.scale, { isLogarithmic: false, min: 0, max: 100, unit: '%' })
})

test('should set multiples on a logarithmic axis from a factor of fifty', () => {
  const scaleOf = (...values: number[]) =>
    groupFigures([claimOf(...values.map((value) => figure(value, 'x', 'ratio')))])[0]?.scale
  assert.equal(scaleOf(10, 12, 1000)?.isLogarithmic, true)
  assert.equal(scaleOf(10, 12, 500)?.isLogarithmic, false)
  const parts = groupFigures([claimOf(figure(10, 'person'), figure(12, 'person'), figure(1000, 'person'))])
  assert.equal(parts[0]?.scale?.isLogarithmic, false)
})

test('should leave units to the name of a group where it says them', () => {
  const unitsOf = (...figures: Figure[]) => groupFigures([claimOf(...figures)])[0]?.hasUnits
  assert.equal(unitsOf(figure(500, 'watt', 'watts'), figure(5000, 'watt', 'watts')), true)
  assert.equal(unitsOf(figure(5, 'neuron'), figure(7, 'neuron')), false)
  assert.equal(unitsOf(figure(5, '%', 'percent'), figure(7, '%', 'percent')), false)
  assert.equal(unitsOf(figure(5, 'x', 'ratio'), figure(7, 'x', 'ratio')), false)
})

test('should name and draw a rate in the unit that most of its figures are written in', () => {
  const [day, year] = [86_400, 31_556_952]
  const of = (value: number, unit: string, seconds: number) => figure(value, unit, 'passenger/second', 1 / seconds)
  const alike = groupFigures([claimOf(of(400, 'passenger/day', day), of(500, 'passenger/day', day))])[0]
  assert.deepEqual([alike?.name, alike?.hasUnits], ['Passengers per day', false])
  const mixed = groupFigures([
    claimOf(of(400, 'passenger/day', day), of(365_242.5, 'passenger/year', year), of(500, 'passenger/day', day)),
  ])[0]
  assert.deepEqual([mixed?.name, mixed?.hasUnits, mixed?.scale?.unit], ['Passengers per day', true, 'passenger/day'])
  assert.equal(Math.round(mixed?.scale?.max ?? 0), 1000)
  assert.deepEqual(
    mixed?.rows.map((row) => row.figure.unit),
    ['passenger/year', 'passenger/day', 'passenger/day'],
  )
})

test('should gather figures that have nothing to be compared with', () => {
  const groups = groupFigures([claimOf(figure(2, 'dog'), figure(3, 'cat'), figure(5, '%'), figure(6, '%'))])
  assert.deepEqual(
    groups.map(({ name, rows }) => [name, rows.length]),
    [
      ['Per cent', 2],
      ['Other units', 2],
    ],
  )
})

test('should cut groups into pages without losing a row', () => {
  const many = Array.from({ length: 25 }, (_, i) => figure(i, '%'))
  const pages = pageFigures(groupFigures([claimOf(...many, figure(1, 'dog'))]), 10)
  assert.deepEqual(
    pages.map((groups) => groups.reduce((sum, { rows }) => sum + rows.length, 0)),
    [10, 10, 6],
  )
})

test('should add attributes alone to a document', () => {
  const html =
    '<p><mark class="claim" id="claim-abcd1234"><a href="#">80%</a></mark> <mark class="claim" id="claim-zzzz0000">x</mark></p>'
  const noted = noteFigures(html, [claimOf(figure(80, '%'), figure(3, '"<dog>'))])
  assert.equal(noted.replace(/<[^>]*>/g, ''), html.replace(/<[^>]*>/g, ''))
  assert.match(noted, /id="claim-abcd1234" data-figures="80%\n3 &quot;&lt;dog&gt;"/)
  assert.equal(noted.match(/data-figures/g)?.length, 1)
})
