/** Notes at the end of a text are known by what points to them or by their wording; a numbered list of aims is none. */
import assert from 'node:assert/strict'
import test from 'node:test'
import type { Block } from '../../src/engine/document/collect-blocks.ts'
import { findEndNotes } from '../../src/engine/document/find-end-notes.ts'

const blockOf = (value: string): Block => ({
  place: 'paragraph',
  text: { value, origin: [] },
  section: [],
  links: [],
  marks: [],
  cells: [],
  emphases: [],
  struck: [],
})

const rows: [title: string, blocks: string[], notes: number][] = [
  [
    'a reference that nothing points to',
    ['Cod grew.', '3 Smith, J. et al. (2021) World aquaculture. Fish 22, 101-119.'],
    1,
  ],
  [
    'a label glued to a word',
    ['Losses occur after landing.12', '12 Post-harvest losses, FAO Technical Paper, 2019.'],
    1,
  ],
  ['labels in brackets', ['Fish [3] and crabs [4, 5].', '[3] Cod, 2019.', '[4] Crabs, 2020.', '[5] Eels, 2021.'], 3],
  ['aims that are numbered', ['Three aims by 2030 [4].', '1. Build 1,200 homes by 2030.', '2. Cut fares by 12%.'], 0],
  ['a number of things', ['Homes are few [3].', '3 million homes were built in 2021, said the council.'], 0],
  ['one of two that nothing points to', ['Cod [1] grew.', '1. Cod, 2019.', '2. Cut fares by 12% in 2025.'], 0],
  ['nothing but notes', ['1 Smith, J. (2021) Cod. Fish 22, 101-119.'], 0],
]
for (const [title, blocks, count] of rows) {
  test(`should find ${count} notes in ${title}`, () => {
    assert.equal(findEndNotes(blocks.map(blockOf)).size, count)
  })
}
