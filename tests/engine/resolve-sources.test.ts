/** From names as cited to sources: what is one source, what each is called, and that the order of documents changes nothing. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { foldName } from '../../src/engine/corpus/fold-name.ts'
import { resolveSources } from '../../src/engine/corpus/resolve-sources.ts'
import type { CreditingDocument, CreditingSentence } from '../../src/engine/corpus/source-entries.ts'
import type { AttributionKind, RegisteredSource } from '../../src/engine/schema.ts'
import { reasonBy } from '../../src/engine/reason.ts'
import { type AttributionSpan, linkRule } from '../../src/engine/sentence.ts'

type Document = CreditingDocument<CreditingSentence>

const credit = (
  cited: string,
  kind: AttributionKind = 'publisher',
  more: Partial<AttributionSpan> = {},
): AttributionSpan => ({
  start: 0,
  end: cited.length,
  cited,
  kind,
  reason: reasonBy(kind === 'reference' ? 'a reference mark' : 'subject of a reporting verb'),
  ...more,
})

/** A document of claims `ID-1`, `ID-2` …, each with its credits. */
const document = (id: string, claims: AttributionSpan[][], references: Document['references'] = {}): Document => ({
  id,
  references,
  sentences: claims.map((attributions, index) => ({ claim: `${id}-${index + 1}`, attributions })),
})

const registryOf = (entries: Record<string, RegisteredSource>) => new Map(Object.entries(entries))
const who: RegisteredSource = {
  name: 'World Health Organization',
  kind: 'publisher',
  aliases: ['WHO'],
  url: 'https://who.example',
  citation: 'WHO.',
}
const none = new Map<string, RegisteredSource>()

const same: readonly (readonly [string, string])[] = [
  ['The Orion Labs, Inc.', 'orion labs'],
  ['Analytics Weekly', 'analyticsweekly'],
  ['W.H.O.', 'WHO'],
  ['U.S. Census Bureau', 'US Census Bureau'],
  ['Médecins Sans Frontières', 'Medecins sans frontieres'],
  ['Johnson & Johnson', 'Johnson and Johnson'],
  ['Moody’s', "Moody's"],
  ['the Guardian', 'Guardian'],
  ['Tech–Review', 'Tech Review'],
  ['Harbour Ltd', 'Harbour PLC'],
]
for (const [one, two] of same)
  test(`should fold ${one} and ${two} to one name`, () => assert.equal(foldName(one), foldName(two)))

const different: readonly (readonly [string, string])[] = [
  ['Orion Labs', 'Orion Lab'],
  ['Theatre Weekly', 'atre Weekly'],
  ['The', ''],
  ['Inc', ''],
  ['国立大学', '東京大学'],
]
for (const [one, two] of different)
  test(`should keep ${one} and “${two}” apart`, () => assert.notEqual(foldName(one), foldName(two)))

test('should find a registered source by its name and by its aliases', () => {
  const documents = [document('a', [[credit('WHO')], [credit('the World Health Organization')], [credit('W.H.O.')]])]
  const { sources, attributions } = resolveSources(documents, registryOf({ 'who-int': who }))
  assert.deepEqual(sources, [
    {
      id: 'who-int',
      name: 'World Health Organization',
      kind: 'publisher',
      cited: ['W.H.O.', 'WHO', 'the World Health Organization'],
      aliases: ['WHO'],
      url: 'https://who.example',
      citation: 'WHO.',
      registered: true,
      document: null,
      claims: ['a-1', 'a-2', 'a-3'],
    },
  ])
  assert.deepEqual(attributions.get(documents[0]!.sentences[0]!), [
    { source: 'who-int', cited: 'WHO', kind: 'publisher', resolved: true },
  ])
})

test('should keep a registered source that nobody cites', () => {
  assert.deepEqual(
    resolveSources([], registryOf({ who })).sources.map(({ id, claims }) => [id, claims]),
    [['who', []]],
  )
})

test('should prefer a name to an alias, and the smaller of two slugs', () => {
  const registry = registryOf({
    zeta: { name: 'Who', kind: 'publisher' },
    alpha: { name: 'Alpha', kind: 'publisher', aliases: ['WHO', 'Beta'] },
    beta: { name: 'Gamma', kind: 'publisher', aliases: ['Beta'] },
  })
  const documents = [document('a', [[credit('WHO')], [credit('Beta')]])]
  const { attributions } = resolveSources(documents, registry)
  assert.deepEqual(
    [...attributions.values()].flat().map(({ source }) => source),
    ['zeta', 'alpha'],
  )
})

test('should take the kind of a registered source for its credits', () => {
  const documents = [document('a', [[credit('Jane Doe', 'publisher')]])]
  const { attributions } = resolveSources(documents, registryOf({ 'jane-doe': { name: 'Jane Doe', kind: 'person' } }))
  assert.equal([...attributions.values()][0]![0]!.kind, 'person')
})

test('should make a source of its own under the most frequent wording', () => {
  const documents = [
    document('a', [[credit('orion labs')], [credit('Orion Labs')]]),
    document('b', [[credit('Orion Labs')]]),
  ]
  const [source, ...rest] = resolveSources(documents, none).sources
  assert.deepEqual(rest, [])
  assert.deepEqual(
    [source!.id, source!.name, source!.cited, source!.registered, source!.claims],
    ['orion-labs', 'Orion Labs', ['Orion Labs', 'orion labs'], false, ['a-1', 'a-2', 'b-1']],
  )
})

test('should take the first wording in sort order of two as frequent', () => {
  const { sources } = resolveSources([document('a', [[credit('ibn')], [credit('IBN')]])], none)
  assert.deepEqual(
    sources.map(({ id, name }) => [id, name]),
    [['ibn', 'IBN']],
  )
})

test('should keep numbered references apart by document', () => {
  const documents = [
    document('a', [[credit('29', 'reference')]], { 29: { title: 'Costs of Care', url: 'https://care.example' } }),
    document('b', [[credit('29', 'reference')]]),
  ]
  const { sources, attributions } = resolveSources(documents, none)
  assert.deepEqual(
    sources.map(({ id, name, kind, url, document: of }) => [id, name, kind, url, of]),
    [
      ['a--reference-29', '[29] Costs of Care', 'reference', 'https://care.example', 'a'],
      ['b--reference-29', '[29]', 'reference', null, 'b'],
    ],
  )
  assert.deepEqual([...attributions.values()].flat(), [
    { source: 'a--reference-29', cited: '29', kind: 'reference', url: 'https://care.example', resolved: true },
    { source: 'b--reference-29', cited: '29', kind: 'reference', resolved: false },
  ])
})

test('should resolve a reference by the address in its own place', () => {
  const { sources, attributions } = resolveSources(
    [document('a', [[credit('3', 'reference', { url: 'https://x.example' })]])],
    none,
  )
  assert.deepEqual([sources[0]!.url, [...attributions.values()][0]![0]!.resolved], ['https://x.example', true])
})

test('should resolve a reference that the document lists by title alone', () => {
  const { attributions } = resolveSources(
    [document('a', [[credit('3', 'reference')]], { 3: { title: 'Costs' } })],
    none,
  )
  assert.equal([...attributions.values()][0]![0]!.resolved, true)
})

const link = (cited: string, url: string, kind: AttributionKind = 'reference') =>
  credit(cited, kind, { reason: reasonBy(linkRule), url })

test('should tell links without a name apart by their address', () => {
  const documents = [
    document('a', [[link('study', 'https://x.example/1', 'work')], [link('study', 'https://www.x.example/2', 'work')]]),
    document('b', [[link('A study', 'http://x.example/1/')]]),
  ]
  const { sources, attributions } = resolveSources(documents, none)
  assert.deepEqual(
    sources.map(({ id, claims, document: of }) => [id, claims, of]),
    [
      ['a-study-x-example', ['a-1', 'b-1'], null],
      ['study-x-example', ['a-2'], null],
    ],
  )
  assert.ok([...attributions.values()].flat().every(({ resolved }) => resolved))
})

test('should give a link whose words are a known name to that name', () => {
  const documents = [document('a', [[link('EEA', 'https://eea.example')]]), document('b', [[credit('EEA')]])]
  assert.deepEqual(
    resolveSources(documents, none).sources.map(({ id, claims }) => [id, claims]),
    [['eea', ['a-1', 'b-1']]],
  )
  assert.deepEqual(
    resolveSources([documents[0]!], registryOf({ agency: { name: 'EEA', kind: 'publisher' } })).sources.map(
      ({ id }) => id,
    ),
    ['agency'],
  )
})

test('should take a surname for the person named in full in the same document', () => {
  const documents = [
    document('a', [[credit('Jane Doe', 'person')], [credit('Doe', 'publisher')]]),
    document('b', [[credit('Doe')]]),
  ]
  assert.deepEqual(
    resolveSources(documents, none).sources.map(({ name, claims }) => [name, claims]),
    [
      ['Doe', ['b-1']],
      ['Jane Doe', ['a-1', 'a-2']],
    ],
  )
})

test('should leave a surname alone that two persons share', () => {
  const documents = [document('a', [[credit('Jane Doe', 'person')], [credit('John Doe', 'person')], [credit('Doe')]])]
  assert.deepEqual(
    resolveSources(documents, none).sources.map(({ name }) => name),
    ['Doe', 'Jane Doe', 'John Doe'],
  )
})

test('should name each source once a sentence', () => {
  const documents = [
    document('a', [
      [credit('Acme', 'publisher', { more: 2 }), credit('acme', 'publisher', { url: 'https://a.example' })],
    ]),
  ]
  assert.deepEqual(
    [...resolveSources(documents, none).attributions.values()],
    [[{ source: 'acme', cited: 'Acme', kind: 'publisher', more: 2, url: 'https://a.example', resolved: false }]],
  )
})

test('should keep a slug for the registered source that has it', () => {
  const registry = registryOf({ amber: { name: 'Amber Holdings', kind: 'publisher' } })
  const documents = [document('a', [[credit('Amber', 'person')]])]
  assert.deepEqual(
    resolveSources(documents, registry).sources.map(({ id }) => id),
    ['amber', 'amber-person'],
  )
})

test('should leave out sources of sentences that are no claims, and still attribute them', () => {
  const sentence = { claim: null, attributions: [credit('Acme')] }
  const { sources, attributions } = resolveSources([{ id: 'a', references: {}, sentences: [sentence] }], none)
  assert.deepEqual([sources, attributions.get(sentence)?.length], [[], 1])
})

test('should give names of other scripts an id of their own', () => {
  const { sources } = resolveSources([document('a', [[credit('国立大学')], [credit('東京大学')]])], none)
  assert.equal(new Set(sources.map(({ id }) => id)).size, 2)
  assert.ok(sources.every(({ id }) => /^[a-z0-9]+(?:-+[a-z0-9]+)*$/.test(id)))
})

test('should not depend on the order of documents or of the registry', () => {
  const documents = [
    document('a', [[credit('orion'), credit('7', 'reference')], [link('report', 'https://x.example', 'work')]]),
    document('b', [[credit('Orion', 'person'), credit('Jane Doe', 'person')]]),
    document('c', [[credit('Doe', 'person'), credit('Orion')]]),
  ]
  const entries: [string, RegisteredSource][] = [
    ['who', who],
    ['doe', { name: 'Jane Doe', kind: 'person' }],
  ]
  const forth = resolveSources(documents, new Map(entries))
  const back = resolveSources([...documents].reverse(), new Map([...entries].reverse()))
  assert.deepEqual(back.sources, forth.sources)
  for (const [sentence, list] of forth.attributions) assert.deepEqual(back.attributions.get(sentence), list)
})
