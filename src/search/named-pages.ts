/** Turns topics, sources and documents into what search keeps of them: their names, by which people look for them. */
import type { DocumentEntry, SourceEntry, TopicEntry } from '../engine/schema.ts'
import type { NamedPage } from './record.ts'

/** A topic by its title and the words that mean it. `claims` counts those of narrower topics, too. */
export const topicPage = ({ id, title, terms }: TopicEntry, claims: number): NamedPage => ({
  type: 'topic',
  url: `/topics/${id}/`,
  title,
  others: terms,
  claims,
})

/** A source by its name, those it is cited by and those it is registered under. `title` is the name of lists, which tells references apart. */
export const sourcePage = ({ id, cited, aliases, claims }: SourceEntry, title: string): NamedPage => ({
  type: 'source',
  url: `/sources/${id}/`,
  title,
  others: [...cited, ...aliases],
  claims: claims.length,
})

/** A document by its title, who wrote and published it. */
export const documentPage = ({ id, title, publisher, authors, published, claims }: DocumentEntry): NamedPage => ({
  type: 'document',
  url: `/documents/${id}/`,
  title,
  others: [...(publisher ? [publisher] : []), ...authors],
  claims: claims.length,
  published,
})

const mostTerms = 4 // Of the words that mean a subject, people call it by the first; the others are there to find its claims.

/** A page as it is loaded for search: its other names, each once, the first terms alone of a topic's. */
export function briefPage({ type, url, title, others, claims }: NamedPage): NamedPage {
  const names = [...new Set(others)].filter((name) => name.toLowerCase() !== title.toLowerCase())
  return { type, url, title, others: type === 'topic' ? names.slice(0, mostTerms) : names, claims }
}
