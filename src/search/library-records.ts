/** All records of a library, with the names that their references stand for. */
import type { Claim, TopicEntry } from '../engine/schema.ts'
import { claimRecord } from './claim-record.ts'
import { documentPage, sourcePage, topicPage } from './named-pages.ts'
import type { NamedPage, SearchRecord } from './record.ts'
import type { Searchable } from './write-search-index.ts'

/**
 * Claims, topics, sources and documents, each in the order of the library. Withdrawn claims stay in, marked as such. Names
 * that two entries share are told apart by their ids, since a facet knows them by name alone.
 */
export function libraryRecords({ documents, claims, topics, sources }: Searchable): {
  claims: SearchRecord[]
  pages: NamedPage[]
} {
  const titles = distinct(documents.map(({ id, title }) => ({ id, name: title })))
  const topicNames = distinct(topics.map(({ id, title }) => ({ id, name: title })))
  const sourceNames = nameSources(sources, documents)
  const rows = new Map(documents.flatMap((document) => Object.entries(document.rows)))
  const languages = new Map(documents.map(({ id, language }) => [id, language]))
  const above = ancestors(topics)
  const totals = countClaims(claims, above)
  const namesOf = (claim: Claim) => ({
    document: titles.get(claim.document) ?? claim.document,
    language: languages.get(claim.document) ?? 'en',
    sources: claim.sources.map(({ source }) => sourceNames.get(source) ?? source),
    columns: rows.get(claim.id)?.flatMap(({ column }) => column || []) ?? [],
    topics: withAncestors(claim, above).map((id) => topicNames.get(id) ?? id),
  })
  return {
    claims: claims.map((claim) => claimRecord(claim, namesOf(claim))),
    pages: [
      ...topics.map((topic) => topicPage(topic, totals.get(topic.id) ?? 0)),
      ...sources.map((source) => sourcePage(source, sourceNames.get(source.id) ?? source.name)),
      ...documents.map(documentPage),
    ],
  }
}

/** The broader topics of each topic, the nearest first. */
function ancestors(topics: readonly TopicEntry[]): Map<string, string[]> {
  const broader = new Map(topics.map((topic) => [topic.id, topic.broader]))
  const above = (id: string): string[] => {
    const way: string[] = []
    for (let at = broader.get(id); at && !way.includes(at); at = broader.get(at)) way.push(at)
    return way
  }
  return new Map(topics.map(({ id }) => [id, above(id)]))
}

/** A claim's own topics, the best first, then the broader ones. */
const withAncestors = ({ topics }: Claim, above: Map<string, string[]>): string[] => [
  ...new Set([...topics, ...topics.flatMap((id) => above.get(id) ?? [])]),
]

function countClaims(claims: readonly Claim[], above: Map<string, string[]>): Map<string, number> {
  const totals = new Map<string, number>()
  for (const claim of claims) for (const id of withAncestors(claim, above)) totals.set(id, (totals.get(id) ?? 0) + 1)
  return totals
}

/** A numbered reference is called by what its document says it stands for, or by its number and, where two share it, its document. */
function nameSources(sources: Searchable['sources'], documents: Searchable['documents']): Map<string, string> {
  const byId = new Map(documents.map((document) => [document.id, document]))
  const names = sources.map(({ id, name, kind, cited, document: home }) => {
    const document = byId.get(home ?? '')
    const label = cited[0] ?? name
    const listed = document?.references[label]?.title
    return { id, name: kind === 'reference' ? (listed ?? `Reference ${label}`) : name, document: document?.title }
  })
  const counts = countNames(names)
  const isShared = (name: string): boolean => (counts.get(name) ?? 0) > 1
  return distinct(
    names.map(({ id, name, document }) => ({ id, name: document && isShared(name) ? `${name} (${document})` : name })),
  )
}

/** Names by id; a name that occurs twice carries its id. */
function distinct(entries: { id: string; name: string }[]): Map<string, string> {
  const counts = countNames(entries)
  return new Map(entries.map(({ id, name }) => [id, (counts.get(name) ?? 0) > 1 ? `${name} [${id}]` : name]))
}

function countNames(entries: { name: string }[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { name } of entries) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}
