/** The words that a document strikes out: apart from the others, and gone where they cannot be shown struck. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { strikeRuns, wordsLeft } from '../../src/wording/strike-runs.ts'

const rows: [written: string, part: [start: number, end: number] | null, runs: string][] = [
  ['It made [12%] 14% in May.', null, 'It made |[12%]| 14% in May.'],
  ['[It made] 14% [in May.]', null, '[It made]| 14% |[in May.]'],
  ['It made 14%.', null, 'It made 14%.'],
  ['It made [12%] 14% in May.', [9, 15], '[2%]| 14%'], // A part that begins among them.
  ['It made [12%] 14% in May.', [12, 15], '14%'],
]
for (const [written, part, expected] of rows)
  test(`should tell what is struck out of \`${written}\`${part ? ` from ${part.join(' to ')}` : ''}`, () => {
    const quote = written.replace(/[[\]]/g, '')
    const struck = [...written.matchAll(/\[([^\]]+)\]/g)].map(({ 1: words, index }, before) => ({
      start: index - 2 * before,
      end: index - 2 * before + words!.length,
    }))
    const runs = strikeRuns(quote, struck, part ? { start: part[0], end: part[1] } : undefined)
    assert.equal(runs.map(({ text, isStruck }) => (isStruck ? `[${text}]` : text)).join('|'), expected)
  })

test('should leave struck words out where they cannot be shown struck, and damage as it stands', () => {
  assert.equal(
    wordsLeft({ quote: 'It made 12% 14%.', text: 'It made 14%.', struck: [{ start: 8, end: 11 }] }),
    'It made 14%.',
  )
  assert.equal(wordsLeft({ quote: 'It made bil ions.', text: 'It made billions.', struck: [] }), 'It made bil ions.')
})
