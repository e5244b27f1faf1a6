import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { formatProposals, formatTopic } from '../../src/cli/format-proposals.ts'
import { proposeTopics } from '../../src/engine/corpus/propose-topics.ts'
import { readContent } from '../../src/engine/index.ts'
import type { Claim } from '../../src/engine/schema.ts'

const claim = (text: string, more: Partial<Claim> = {}): Claim => ({
  id: '00000000',
  document: 'a-document',
  section: [],
  quote: text,
  text,
  struck: [],
  kind: 'statement',
  position: { start: 0, end: 1, line: 1 },
  figures: [],
  sources: [],
  date: null,
  topics: [],
  status: 'current',
  notes: [],
  ...more,
})
const source = (cited: string, kind: 'publisher' | 'person') => ({
  sources: [{ source: 'a', cited, kind, resolved: false }],
})
const unit = (raw: string, name: string) => ({
  figures: [{ raw, kind: 'measure' as const, value: 5, unit: name, modifier: null, base: null }],
})
const proposals = (texts: (string | Claim)[]) =>
  proposeTopics(texts.map((one) => (typeof one === 'string' ? claim(one) : one)))

const rows: [
  what: string,
  texts: (string | Claim)[],
  expected: [slug: string, kind: string, terms: string[], claims: number][],
][] = [
  [
    'singular and plural as one',
    ['A reservoir holds 5%.', 'The reservoirs lost 3% in May.', 'Two of the reservoirs ran dry in 2019.'],
    [['reservoirs', 'subject', ['reservoirs'], 3]],
  ],
  [
    'spellings that the matching of terms keeps apart',
    ['The library opened in 2019.', 'Half of the libraries closed.', 'The libraries of 2020 are gone.'],
    [['libraries', 'subject', ['libraries', 'library'], 3]],
  ],
  [
    'the longer phrase where the shorter one says no more',
    ['A heat pump costs 5%.', 'The heat pumps of 2019 are gone.', 'Of the heat pumps, 3% failed.'],
    [['heat-pumps', 'subject', ['heat pumps'], 3]],
  ],
  [
    'longer phrases with the head they share',
    [
      ...['A tidal turbine costs 5%.', 'The tidal turbine lost 3%.', 'Of the tidal turbines, 9% failed.'],
      ...['The turbine of 2019 is gone.', 'A turbine made 5%.', 'One in 9 of the turbines failed.'],
    ],
    [['turbine', 'subject', ['turbine', 'tidal turbine'], 6]],
  ],
  [
    'a name as a thing',
    ['In 2019 Skarholm closed.', 'By 2020 the Skarholm, at 5%, was gone.', 'Nothing at Skarholm cost 3%.'],
    [['skarholm', 'thing', ['Skarholm'], 3]],
  ],
  [
    'the most of what is left, one after the other',
    [
      ...[
        'The ferry made 5%.',
        'A ferry cost 3%.',
        'Ferries of 2019 are gone.',
        'The ferry, an orchard, 3%.',
        'The ferry closed.',
      ],
      ...['The orchard made 5%.', 'An orchard cost 3%.', 'The orchards of 2019 are gone.'],
    ],
    [
      ['ferry', 'subject', ['ferry', 'ferries'], 5],
      ['orchard', 'subject', ['orchard'], 4],
    ],
  ],
  ['nothing that two claims share', ['The reservoir holds 5%.', 'A reservoir lost 3%.', 'The lake lost 3%.'], []],
  [
    'nothing by words of counting',
    ['The number of 5 rose.', 'The number of 6 fell.', 'A large number of 9 stood.'],
    [],
  ],
  ['nothing by verbs', ['They want to dredge 5% of it.', 'It will dredge 3%.', 'We dredge 9% in 2019.'], []],
  ['nothing by words of reporting', ['The report said 5%.', 'A report said 3%.', 'Reports said 9%.'], []],
  ['nothing by dates', ['In March 5% fell.', 'By March it was 3%.', 'Since March, 9%.'], []],
  [
    'nothing by units',
    [
      claim('At 5 furlongs.', unit('5 furlongs', 'furlong')),
      claim('Some 5 furlongs of it.', unit('5 furlongs', 'furlong')),
      claim('In furlongs, 9.'),
      claim('A furlong of 9.'),
      claim('The furlong, 9.'),
    ],
    [],
  ],
  [
    'nothing by sources',
    [
      claim('In 2019 Ofmark saw 5%.', source('Ofmark', 'publisher')),
      claim('For Ofmark it is 3%.', source('Ofmark', 'publisher')),
      claim('By 2020 Ofmark was 9%.'),
      claim('At Ofmark, 9%.'),
      claim('Of Ofmark, 9%.'),
    ],
    [],
  ],
  [
    'nothing by the surname of a source',
    [
      claim('By Ada Oru, 5%.', source('Ada Oru', 'person')),
      claim('For Oru, 3%.'),
      claim('With Oru, 3%.'),
      claim('Then Oru, 9%.'),
    ],
    [],
  ],
  [
    'nothing by claims that have a topic',
    ['A', 'B', 'C'].map((name) => claim(`The reservoir ${name} holds 5%.`, { topics: ['water'] })),
    [],
  ],
]

for (const [what, texts, expected] of rows) {
  test(`should propose ${what}`, () =>
    assert.deepEqual(
      proposals(texts).map(({ slug, kind, terms, claims }) => [slug, kind, terms, claims]),
      expected,
    ))
}

const ferries = ['The ferry made 5%.', 'A ferry cost 3%.', 'The ferry of 2019 is gone.'].map((text) => claim(text))

test('should leave terms and slugs to the topics that have them', () => {
  assert.deepEqual(proposeTopics(ferries, [{ id: 'boats', title: 'Boats', terms: ['ferries', 'ferry'] }]), [])
  assert.deepEqual(proposeTopics(ferries, [{ id: 'ferry', title: 'Boats', terms: [] }]), [])
})

test('should print files to be saved, and nothing where every claim has a topic', () => {
  const printed = formatProposals([...ferries, claim('It is 5%.', { topics: ['water'] })], [], 'content')
  assert.equal(
    printed,
    '3 of 4 claims have no topic\n\ncontent/topics/ferry.md  3 claims\n---\ntitle: Ferry\nkind: subject\nterms:\n  - ferry\n---\n',
  )
  assert.equal(formatProposals([claim('It is 5%.', { topics: ['water'] })], [], 'content'), '')
})

test('should sort half of a collection without topics once its proposals are saved', async (context) => {
  const folder = await mkdtemp(join(tmpdir(), 'claimtrail-topics-'))
  context.after(() => rm(folder, { recursive: true }))
  await cp('tests/gold/documents', join(folder, 'documents'), { recursive: true })
  const read = () => readContent({ folder, claimUrl: (id) => `/claims/${id}/` })
  const found = proposeTopics((await read()).claims)
  assert.deepEqual(proposeTopics((await read()).claims), found)
  assert.ok(found.length > 20 && found.length <= 40) // Of more than 900 claims.
  assert.ok(found.every(({ claims }) => claims >= 3))
  const terms = found.flatMap((proposal) => proposal.terms.map((term) => term.toLowerCase()))
  assert.equal(new Set(terms).size, terms.length)
  await mkdir(join(folder, 'topics'))
  for (const proposal of found) await writeFile(join(folder, 'topics', `${proposal.slug}.md`), formatTopic(proposal))
  const { claims, files, topics } = await read()
  assert.deepEqual(
    files.filter(({ path }) => path.includes('/topics/')).flatMap(({ messages }) => messages.map(String)),
    [],
  )
  assert.equal(topics.length, found.length)
  assert.ok(claims.filter((one) => one.topics.length > 0).length * 2 >= claims.length)
})
