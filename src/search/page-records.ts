/** Turns topics, sources and documents into what search keeps of them. */
import { edtfBounds } from '../engine/edtf.ts'
import type { DocumentEntry, SourceEntry, TopicEntry } from '../engine/schema.ts'
import { hiddenForms } from './hidden-forms.ts'
import { joinFields, type RecordType, type SearchRecord } from './record.ts'

/** The record of a topic: its title, the words that mean it, its introduction. `claims` counts those of narrower topics, too. */
export const topicRecord = ({ id, title, terms, html }: TopicEntry, claims: number): SearchRecord =>
  pageRecord({ type: 'topic', path: `/topics/${id}/`, title, more: [terms.join(', ')], words: plain(html), claims })

/** The record of a source: its name, the names it is cited by. `name` is the one of lists, which tells references apart. */
export const sourceRecord = ({ id, cited, citation, claims }: SourceEntry, name: string): SearchRecord =>
  pageRecord({
    type: 'source',
    path: `/sources/${id}/`,
    title: name,
    more: [cited.join(', '), citation ?? ''],
    claims: claims.length,
  })

/** The record of a document: its title, who wrote and published it, its headings. */
export const documentRecord = ({
  id,
  title,
  publisher,
  authors,
  headings,
  published,
  claims,
}: DocumentEntry): SearchRecord =>
  pageRecord({
    type: 'document',
    path: `/documents/${id}/`,
    title,
    more: [publisher ?? '', authors.join(', ')],
    words: headings.map(({ text }) => text).join(' › '),
    claims: claims.length,
    ...(published && { published }),
  })

interface Page {
  type: Exclude<RecordType, 'claim'>
  path: string
  title: string
  /** What else it is called. */
  more: string[]
  /** What is said of it. */
  words?: string
  claims: number
  published?: string
}

function pageRecord({ type, path, title, more, words = '', claims, published }: Page): SearchRecord {
  const fields = { text: title, section: more.filter(Boolean).join(' · '), credits: words }
  return {
    url: path,
    content: joinFields(fields, hiddenForms(fields)),
    meta: { title, claims: String(claims) },
    filters: { Type: [type] },
    // Pagefind leaves out of a sorted answer what lacks the key.
    sort: { date: published ? dayOf(published) : '0', value: '-1' },
  }
}

function dayOf(edtf: string): string {
  const { min } = edtfBounds(edtf)
  return Number.isFinite(min) ? new Date(min).toISOString().slice(0, 10).replaceAll('-', '') : '0'
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#x27': "'",
  '#x26': '&',
  '#x3C': '<',
}

/** The words of safe HTML. */
const plain = (html: string): string =>
  html.replace(/<[^<>]*>/g, ' ').replace(/&([#\w]{1,6});/g, (whole, name: string) => entities[name] ?? whole)
