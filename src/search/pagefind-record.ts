/** Turns claims and named pages into records of Pagefind's index: words as they stand, for whoever asks it directly. */
import { dateSpan } from './date-span.ts'
import { hiddenForms } from './hidden-forms.ts'
import type { Fields, NamedPage, SearchRecord } from './record.ts'

/** One entry of the index, in Pagefind's words. */
export type PagefindRecord = Omit<Parameters<import('pagefind').PagefindIndex['addCustomRecord']>[0], 'language'>

// A sign that no document writes keeps the parts apart. It is no word to Pagefind.
const border = ' ␞ '

/**
 * The record of a claim. Its content is its repaired text, its headings and whom it cites, followed by the forms of its figures; neither
 * its document's title nor its topics, which would make each word of theirs find all their claims.
 */
export const claimEntry = ({ words, filters, date }: SearchRecord): PagefindRecord => ({
  url: words.url,
  content: joinFields(words),
  filters: { Type: ['claim'], ...filters },
  sort: { date: String(dateSpan(date?.edtf).day) },
})

/** The record of a topic, a source or a document: its title and its other names. */
export function pageEntry(page: NamedPage): PagefindRecord {
  return {
    url: page.url,
    content: joinFields({ text: page.title, section: page.others.join(', '), credits: '' }),
    filters: { Type: [page.type] },
    // Pagefind leaves out of a sorted answer what lacks the key.
    sort: { date: String(dateSpan(page.published).day) },
  }
}

/** The parts in one text, then the forms that are only there to be found. */
const joinFields = (fields: Fields): string =>
  [fields.text, fields.section, fields.credits, hiddenForms(fields).join(' ')]
    .map((part) => part.replaceAll('␞', ' ').replace(/\s+/g, ' ').trim())
    .join(border)
