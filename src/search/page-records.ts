/** Turns topics, sources and documents into what search keeps of them: their names, by which people look for them. */
import type { DocumentEntry, SourceEntry, TopicEntry } from '../engine/schema.ts'
import { dateSpan } from './date-span.ts'
import { hiddenForms } from './hidden-forms.ts'
import { joinFields, type RecordType, type SearchRecord } from './record.ts'

/** The record of a topic: its title and the words that mean it. `claims` counts those of narrower topics, too. */
export const topicRecord = ({ id, title, terms }: TopicEntry, claims: number): SearchRecord =>
  pageRecord({ type: 'topic', path: `/topics/${id}/`, title, others: terms, claims })

/** The record of a source: its name, the names it is cited by. `name` is the one of lists, which tells references apart. */
export const sourceRecord = ({ id, cited, claims }: SourceEntry, name: string): SearchRecord =>
  pageRecord({
    type: 'source',
    path: `/sources/${id}/`,
    title: name,
    others: cited,
    claims: claims.length,
  })

/** The record of a document: its title, who wrote and published it. */
export const documentRecord = ({ id, title, publisher, authors, published, claims }: DocumentEntry): SearchRecord =>
  pageRecord({
    type: 'document',
    path: `/documents/${id}/`,
    title,
    others: [...(publisher ? [publisher] : []), ...authors],
    claims: claims.length,
    published,
  })

interface Page {
  type: Exclude<RecordType, 'claim'>
  path: string
  title: string
  /** What else it is called. */
  others: string[]
  claims: number
  published?: string | null
}

function pageRecord({ type, path, title, others, claims, published }: Page): SearchRecord {
  const fields = { text: title, section: others.join(', '), credits: '' }
  return {
    url: path,
    content: joinFields(fields, hiddenForms(fields)),
    meta: { title, claims: String(claims) },
    filters: { Type: [type] },
    // Pagefind leaves out of a sorted answer what lacks the key.
    sort: { date: dateSpan(published).day },
  }
}
