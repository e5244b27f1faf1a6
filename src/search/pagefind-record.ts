/** Turns a record into an entry of Pagefind's index. */
import { dateSpan } from './date-span.ts'
import { hiddenForms } from './hidden-forms.ts'
import type { SearchRecord } from './record.ts'
import { entryWord, rowStart } from './rows.ts'

type PagefindRecord = Parameters<import('pagefind').PagefindIndex['addCustomRecord']>[0]

// Pagefind folds white space, so a sign that no document writes keeps the parts apart. It is no word to Pagefind.
const border = ' ␞ '

/**
 * Its words, for whoever asks the index by Pagefind's own script, the forms of its figures, and its row, which our script asks. The
 * order by number gives a record's number back.
 */
export function pagefindRecord(record: SearchRecord, number: number, row: number[]): PagefindRecord {
  const { url, type, text, section, credits, filters, date, claims } = record
  const rowWords = [rowStart, ...row.map(entryWord)].join(' ')
  return {
    url,
    language: 'en',
    content: [text, section, credits, hiddenForms(record).join(' '), rowWords]
      .map((part) => part.replaceAll('␞', ' ').replace(/\s+/g, ' ').trim())
      .join(border),
    meta: type === 'claim' ? {} : { title: text, claims: String(claims) },
    filters: { Type: [type], ...filters },
    // Pagefind leaves out of a sorted answer what lacks the key.
    sort: { date: String(dateSpan(date?.edtf).day), number: String(number) },
  }
}
