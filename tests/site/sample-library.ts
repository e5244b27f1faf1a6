/** A small library made for tests of search: documents that nobody wrote, with the damage and the notations that real ones have. */
import type { Claim, DocumentEntry, Figure, SourceEntry, TopicEntry } from '../../src/engine/schema.ts'
import type { Searchable } from '../../src/search/write-search-index.ts'

type Draft = Pick<Claim, 'id' | 'text'> & Partial<Claim>

const figure = (raw: string, value: number, unit: string | null, kind: Figure['kind']): Figure => ({
  raw, value, unit, kind, modifier: null, base: null,
}) // prettier-ignore

const credit = (source: string, cited: string): Claim['sources'][number] => ({
  source,
  cited,
  kind: 'publisher',
  resolved: true,
})

const drafts: Draft[] = [
  { id: 'market00', text: 'The market for buoys is projected to reach $126.8 billion by 2031.', figures: [figure('$126.8 billion', 126.8e9, 'USD', 'money')], topics: ['buoys'], kind: 'forecast', date: { edtf: '2031', role: 'stated' } },
  { id: 'market01', text: 'A rival study puts the market for buoys at 1268 million euros.', figures: [figure('1268 million euros', 1268e6, 'EUR', 'money')], topics: ['buoys'] },
  { id: 'corals00', text: 'The survey counted 1.15 billion polyps.', quote: 'The survey counted 1.15 bil ion polyps.', figures: [figure('1.15 bil ion polyps', 1.15e9, 'polyp', 'count')], topics: ['reefs'] },
  { id: 'corals01', text: 'Another counted 115 polyps on one square metre.', figures: [figure('115 polyps', 115, 'polyp', 'count')], topics: ['reefs'] },
  { id: 'energy00', text: 'The new pumps cut energy use by up to 80%.', figures: [figure('up to 80%', 80, '%', 'percentage')], sources: [credit('harbour-watch', 'Harbour Watch')], topics: ['pumps'], date: { edtf: '2024-05', role: 'stated' } },
  { id: 'energy01', text: 'Older pumps lost 800 litres an hour.', figures: [figure('800 litres an hour', 800, 'litre/h', 'measure')], topics: ['pumps'] },
  { id: 'energy02', text: 'In 80 percent of harbours nobody measures the energy of pumps.', figures: [figure('80 percent', 80, '%', 'percentage')], topics: ['pumps'], date: { edtf: '2022/2024', role: 'stated' } },
  { id: 'compute0', text: 'Training the tide model took 10^22 operations.', figures: [figure('10^22 operations', 1e22, 'operation', 'measure')] },
  { id: 'costs000', text: 'Costs of soundings fell 280-fold within two years.', figures: [figure('280-fold', 280, 'x', 'multiple')], sources: [credit('nautical-index', 'Nautical Index')] },
  { id: 'strand00', text: 'The rope holds 7,249 strands.', figures: [figure('7,249 strands', 7249, 'strand', 'count')] },
  { id: 'memory00', text: 'Each buoy stores 21GB of readings.', figures: [figure('21GB', 21, 'GB', 'measure')], topics: ['buoys'] },
  { id: 'numbers0', text: 'Only 30 of the 300 stations report daily.', figures: [figure('30', 30, 'station', 'count')] },
  { id: 'numbers1', text: 'There are 3000 stations in all.', figures: [figure('3000 stations', 3000, 'station', 'count')] },
  { id: 'damaged0', text: 'Swarms show collective intelligence, the report argues.', quote: 'Swarms show col ective intel igence, the report argues.', sources: [credit('nautical-index', 'Nautical Index')] },
  { id: 'names000', text: 'SONAR-4 beats SONAR-3.5 on every sounding since 2023.', date: { edtf: '2023', role: 'stated' } },
  { id: 'names001', text: 'Elder Musk trees line the harbour of Trondheim since 1901.', date: { edtf: '1901', role: 'stated' } },
  { id: 'names002', text: 'Music on board calmed 4 of 5 crews.', figures: [figure('4 of 5', 0.8, 'x', 'multiple')] },
  { id: 'phrase00', text: 'Captains fear reward hacking more than storms since 2021.', date: { edtf: '2021', role: 'stated' } },
  { id: 'phrase01', text: 'Hacking brings no reward, said 12 captains.', figures: [figure('12 captains', 12, 'captain', 'count')] },
  { id: 'heading0', text: 'It grew by 7 metres.', section: ['Lighthouses'], figures: [figure('7 metres', 7, 'metre', 'measure')] },
  { id: 'heading1', text: 'Lighthouses lost 9 keepers.', figures: [figure('9 keepers', 9, 'keeper', 'count')] },
  { id: 'cargo000', text: 'Barges moved 61,000 tonnes of grain with 48.6 GWh of current.', figures: [figure('61,000 tonnes', 61000, 'tonne', 'measure'), figure('48.6 GWh', 48.6, 'GWh', 'measure')] },
  { id: 'cargo001', text: 'Moorings tripled, and the tugs burnt 3,200,000 litres.', figures: [figure('tripled', 3, 'x', 'multiple'), figure('3,200,000 litres', 3.2e6, 'litre', 'measure')] },
] // prettier-ignore

const empty = { section: [], struck: [], figures: [], sources: [], topics: [], notes: [], date: null } as const

const claims: Claim[] = drafts.map((draft, i) => ({
  ...structuredClone(empty) as unknown as Claim,
  document: i % 2 ? 'second-log' : 'first-log',
  quote: draft.text,
  kind: 'statement',
  position: { start: i * 100, end: i * 100 + draft.text.length, line: i + 1 },
  status: 'current',
  ...draft,
})) // prettier-ignore

const ownClaims = (isOwn: (claim: Claim) => boolean): string[] => claims.filter(isOwn).map(({ id }) => id)

const documentEntry = (id: string, title: string, published: string | null): DocumentEntry => ({
  id, title, published, file: `${id}.md`, publisher: null, authors: [], url: null, accessed: null, language: 'en', licence: null,
  size: 1, pages: null, sha256: '0'.repeat(64), claims: ownClaims(({ document }) => document === id), references: {}, sentences: 40, repairs: [], misses: [], rows: {},
  headings: [], html: '',
}) // prettier-ignore

const topicEntry = (id: string, title: string, broader: string | null, terms: string[] = []): TopicEntry => ({
  id, title, broader, kind: 'subject', narrower: [], terms, html: `<p>On ${title} &amp; the like.</p>`,
  claims: ownClaims(({ topics }) => topics.includes(id)),
}) // prettier-ignore

const sourceEntry = (id: string, name: string, aliases: string[] = []): SourceEntry => ({
  id, name, kind: 'publisher', cited: [name], aliases, url: null, citation: null, registered: true, document: null,
  claims: ownClaims(({ sources }) => sources.some(({ source }) => source === id)),
}) // prettier-ignore

export const sampleLibrary: Searchable = {
  documents: [documentEntry('first-log', 'First log', '2024-06-01'), documentEntry('second-log', 'Second log', null)],
  claims,
  topics: [
    topicEntry('gear', 'Gear', null),
    topicEntry('buoys', 'Buoys', 'gear', ['floating marks']),
    topicEntry('pumps', 'Pumps', 'gear'),
    topicEntry('reefs', 'Reefs', null),
  ],
  sources: [
    sourceEntry('harbour-watch', 'Harbour Watch', ['WHO', 'Watch of the Harbours']),
    sourceEntry('nautical-index', 'Nautical Index'),
  ],
}
