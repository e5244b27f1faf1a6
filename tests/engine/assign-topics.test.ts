import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeTopicAssigner } from '../../src/engine/corpus/assign-topics.ts'
import type { TopicMatter } from '../../src/engine/schema.ts'

const topic = (title: string, terms: string[], more: Partial<TopicMatter> = {}): TopicMatter => ({
  title,
  kind: 'subject',
  terms,
  not: [],
  ...more,
})
const assign = makeTopicAssigner(
  new Map([
    ['water', topic('Water', ['water', 'mains'])],
    ['leaks', topic('Leaks', ['leak', 'water loss'], { broader: 'water' })],
    ['energy', topic('Energy', ['energy', 'power station'], { not: ['balance of power'] })],
    ['who', topic('WHO', ['WHO', 'World Health Organization'], { kind: 'thing', broader: 'health' })],
    ['health', topic('Health', ['health', 'disease'])],
    ['hen', topic('Hen', ['hen'], { kind: 'thing', broader: 'egg' })],
    ['egg', topic('Egg', ['egg'], { kind: 'thing', broader: 'hen' })],
  ]),
)

const rows: [what: string, text: string, headings: string[], neighbours: string[], expected: string[]][] = [
  ['a term of the claim', 'The mains are old.', [], [], ['water']],
  ['a plural and a capital', 'Leaks cost 3%.', [], [], ['leaks']],
  ['a longer term before a shorter one in it', 'Water loss is 3%.', [], [], ['leaks']],
  ['words that a hyphen joins', 'A power-station closed.', [], [], ['energy']],
  ['the heading where the claim has no term', 'It is 3%.', ['A Report', 'On Energy'], [], ['energy']],
  ['the neighbours where nothing else tells', 'It is 3%.', ['A Report'], ['The mains leak.'], ['leaks', 'water']],
  ['the claim before its heading', 'The mains cost 3%.', ['A Report', 'On Energy'], [], ['water', 'energy']],
  ['a named thing and its subject', 'WHO counts 3 cases.', [], [], ['health', 'who']],
  ['nothing by a word that only looks alike', 'Those who count 3 cases.', [], [], []],
  ['nothing by a phrase that does not mean it', 'The balance of power shifted.', [], [], []],
  ['no subject for things that are broader than each other', 'One egg is 3.', [], [], ['egg']],
  ['a possessive', "WHO's count is 3.", [], [], ['health', 'who']],
]

for (const [what, text, headings, neighbours, expected] of rows) {
  test(`should go by ${what}`, () => {
    const topics = assign({ text, headings, neighbours }).map(({ topic: id }) => id)
    assert.deepEqual(topics, expected)
  })
}
