/** Relations between claims: what collides, what only looks so, and what a margin note says. */
import assert from 'node:assert/strict'
import test, { suite } from 'node:test'
import { toCollections } from '../../src/engine/corpus/to-collections.ts'
import type { ReadDocument } from '../../src/engine/document/read-document.ts'
import { noteClaims } from '../../src/engine/relations/note-claims.ts'
import { relateClaims } from '../../src/engine/relations/relate-claims.ts'
import type { Relation } from '../../src/engine/schema.ts'
import { readSource } from './read-sentence.ts'
import { foreignPairs, laterPairs, plainPairs } from './tables/apart-pairs.ts'
import { casePairs } from './tables/case-pairs.ts'
import { conditionPairs } from './tables/condition-pairs.ts'
import { documentPairs, tablePairs } from './tables/document-pairs.ts'
import { generalPairs } from './tables/general-pairs.ts'
import { type PairRow, seenPairs, unseenPairs } from './tables/relation-pairs.ts'
import { spellingPairs } from './tables/spelling-pairs.ts'
import { wholePairs } from './tables/whole-pairs.ts'
import { wordingPairs } from './tables/wording-pairs.ts'

/** The relations of documents given as texts, one file each. */
function relate(...texts: readonly string[]) {
  const read = texts.flatMap((text, index) => readSource(text, `text-${index}.md`))
  const { claims, sources } = toCollections(read, new Map(), new Map(), (id) => id)
  return { read, claims, ...relateClaims(read, claims, sources) }
}

const typesOf = (relations: readonly Relation[]) => relations.map(({ type }) => type)
const outcome = ([first, second]: PairRow) => typesOf(relate(first, second).relations)

for (const [name, rows] of Object.entries({ seenPairs, unseenPairs })) {
  test(`should find nine in ten collisions of the ${name}, and one false one in twenty at most`, () => {
    const found = rows.filter((row) => outcome(row).includes('collides'))
    const right = found.filter(([, , expected]) => expected === 'collides')
    const all = rows.filter(([, , expected]) => expected === 'collides')
    const missed = all.filter((row) => !right.includes(row)).map(([first]) => first)
    assert.ok(right.length >= 0.9 * all.length, `missed:\n${missed.join('\n')}`)
    assert.ok(right.length >= 0.95 * found.length, found.filter((row) => !right.includes(row)).join('\n'))
  })
}

for (const [name, rows] of Object.entries({ foreignPairs, plainPairs, laterPairs })) {
  test(`should find three in four collisions of the ${name}, and one false one in twenty at most`, () => {
    const found = rows.filter((row) => outcome(row).includes('collides'))
    const right = found.filter(([, , expected]) => expected === 'collides')
    const all = rows.filter(([, , expected]) => expected === 'collides')
    assert.ok(right.length >= 0.75 * all.length, `${right.length} of ${all.length}`)
    assert.ok(right.length >= 0.95 * found.length, found.filter((row) => !right.includes(row)).join('\n'))
  })
}

suite('general rules', () => {
  for (const row of [
    ...generalPairs,
    ...conditionPairs,
    ...casePairs,
    ...wholePairs,
    ...wordingPairs,
    ...spellingPairs,
    ...documentPairs,
  ])
    test(`should find ${row[2]} between \`${row[0]}\` and \`${row[1]}\``, () =>
      assert.equal(outcome(row).includes(row[2] === 'agrees' ? 'agrees' : 'collides'), row[2] !== 'no collision'))

  for (const [first, second, expected] of [
    ['# Falke\n\nThe context window is 32,000 tokens.', '# Otter\n\nThe context window is 128,000 tokens.', false],
    ['# Volta Cells\n\nIt has a staff of 2,300.', '# Harbour Museum\n\nIt has a staff of 64.', false],
    ['# Volta Cells\n\nThe company employs 2,300 people.', '# How Volta grew\n\nThe company employs 640 people.', true],
    ['# On brains\n\nThe human brain uses 20 watts.', '# Chips\n\nThe human brain consumes 35 watts.', true],
  ] as const)
    test(`should ${expected ? '' : 'not '}set \`${first}\` against \`${second}\``, () =>
      assert.equal(outcome([first, second, 'collides']).includes('collides'), expected))

  for (const [document, collides] of tablePairs)
    test(`should ${collides ? '' : 'not '}set figures of \`${document}\` against each other`, () =>
      assert.equal(typesOf(relate(document).relations).includes('collides'), collides))

  test('should show words as they are written, never their stems', () => {
    const { relations } = relate(
      'Twelve rural schools in Skarn teach 4,100 pupils.',
      'Schools in Skarn teach 5,900 pupils in the twelve rural districts.',
    )
    for (const { reason } of relations) assert.doesNotMatch(reason, /\b(?:twelv|rur|teac|pupil|schol)\b/)
  })

  test('should point a collision of makers at the makers', () => {
    const { relations } = relate(
      'The Orel pump, made by the Dutch firm Veld, weighs 90 kg.',
      'Kolar Labs invented the Orel pump in 2019.',
    )
    assert.deepEqual(
      relations.map(({ figures }) => figures.map(({ raw }) => raw)),
      [['Veld', 'Kolar Labs']],
    )
  })

  test('should give the sentence of a maker where it is not the claim’s own', () => {
    const { relations } = relate(
      '## Pumps\n\nVeld’s Orel 3 is on the market. The Orel 3 weighs 90 kg.',
      'Kolar Labs invented the Orel 3 in 2019.',
    )
    assert.deepEqual(
      relations.map(({ figures }) => figures.map(({ raw, passage }) => ({ raw, passage }))),
      [
        [
          { raw: 'Veld', passage: { text: 'Veld’s Orel 3 is on the market.', section: 'Pumps' } },
          { raw: 'Kolar Labs', passage: undefined },
        ],
      ],
    )
  })

  test('should count what a document says twice as one witness', () => {
    const { relations } = relate(
      'In 2020 34% of water in Malta was lost.\n\nOf the water in Malta 34% was lost in 2020, the Water Board said.',
    )
    assert.deepEqual(typesOf(relations), ['echoes'])
  })

  test('should date an undated statement by the publication of its document', () => {
    const dated = '---\npublished: 2016-02-01\n---\n\nIn 2009 a ticket in Dorn cost €7.'
    const undated = (year: number) => `---\npublished: ${year}-06-01\n---\n\nA ticket in Dorn costs €12.`
    assert.deepEqual(
      [2009, 2015].map((year) => relate(dated, undated(year)).relations.map(({ type }) => type === 'collides')),
      [[true], [false]],
    )
  })
})

suite('relations', () => {
  test('should take a rounded figure for the same', () => {
    const [relation] = relate(
      'India has 1.15 billion mobile subscribers.',
      'Mobile subscribers in India number 1.2 billion.',
    ).relations
    assert.equal(relation?.type, 'agrees')
  })

  test('should say in which way figures differ', () => {
    const differences = [
      [
        'In 2022, the unemployment rate in Spain stood at 12.9%.',
        'In 2019, the unemployment rate in Spain stood at 14.1%.',
      ],
      ['Obesity affects 30% of adults.', 'Obesity affects 19% of children.'],
      ['GPT-Nova scores 81.2% on MMLU.', 'GPT-Nova scores 67% on GSM8K.'],
    ].map(([first, second]) => relate(first!, second!).relations.map(({ difference }) => difference))
    assert.deepEqual(differences, [['date'], ['scope'], ['benchmark']])
  })

  test('should set against each other what one document says twice', () => {
    const { relations } = relate(
      'The Tarn viaduct is 2.46 km long.\n\nVisitors come from afar.\n\nThe length of the Tarn viaduct is 1.9 km.',
    )
    assert.deepEqual(typesOf(relations), ['collides'])
  })

  test('should find one thing credited to two makers', () => {
    const { relations } = relate(
      'Harbin Labs’ Corvo 3 drew 40 watts in 2021. Orbis’s Corvo 3 is a chip.',
      'Selvedge Inc.’s Corvo 3 was sold in 12 countries.',
    )
    assert.ok(relations.some(({ type, reason }) => type === 'collides' && reason.includes('two makers')))
  })

  test('should not take a place, or one name in two lengths, for two makers', () => {
    const { relations } = relate(
      'Orbis’s Corvo 3 drew 40 watts in 2021.',
      'Japan’s Corvo 3 was sold in 12 shops.',
      'Orbis Labs’s Corvo 3 weighs 3 kg.',
    )
    assert.deepEqual(
      relations.filter(({ reason }) => reason.includes('two makers')),
      [],
    )
  })

  test('should count a figure that one body gives twice as an echo', () => {
    const { relations } = relate(
      'According to the Water Board, 34% of water in Malta was lost in 2020.',
      'In 2020, 34% of the water in Malta was lost, the Water Board said.',
    )
    assert.deepEqual(typesOf(relations), ['echoes'])
  })

  test('should not depend on the order of documents, but for the order within a pair', () => {
    const texts = unseenPairs.slice(0, 12).flatMap(([first, second]) => [first, second])
    const key = ({ type, claims }: Relation) => `${type} ${[...claims].sort().join()}`
    const read = texts.flatMap((text, index) => readSource(text, `text-${index}.md`))
    const of = (documents: ReadDocument[]) => {
      const { claims, sources } = toCollections(documents, new Map(), new Map(), (id) => id)
      return relateClaims(documents, claims, sources).relations.map(key).sort()
    }
    assert.deepEqual(of([...read].reverse()), of(read))
  })
})

suite('notes', () => {
  test('should attach a document’s own disclaimer to its claims', () => {
    const { read, claims } = relate(
      'Nova-3 reaches 91% on MMLU.\n\nNote: All benchmarks in this document are conceptual.\n\nIt draws 300 watts.',
    )
    assert.deepEqual(
      noteClaims(read, claims).map((claim) => claim.notes.map(({ kind }) => kind)),
      [['disowned'], ['disowned']],
    )
  })

  test('should attach the disclaimer of a paper to the claims about it alone', () => {
    const text =
      '# Nova-3\n\nThe paper on Nova-3 claims 91% on MMLU. It is authored by an outsider. The paper’s own disclaimer is clear.\n\nAll benchmarks in this document are hypothetical.\n\n# Nova-4\n\nNova-4 reaches 84% on MMLU.'
    const { read, claims } = relate(text)
    assert.deepEqual(
      noteClaims(read, claims).map((claim) => claim.notes.length),
      [1, 0],
    )
  })
})
