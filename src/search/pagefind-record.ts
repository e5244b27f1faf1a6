/** Turns a record into an entry of Pagefind's index. */
import type { SearchRecord } from './record.ts'
import { entryWord } from './rows.ts'

type PagefindRecord = Parameters<import('pagefind').PagefindIndex['addCustomRecord']>[0]

/** Its row, each entry as a word of `digits` digits; the order by number gives a record's number back. */
export const pagefindRecord = (
  { url }: SearchRecord,
  number: number,
  row: number[],
  digits: number,
): PagefindRecord => ({
  url,
  language: 'en',
  content: row.map((entry) => entryWord(entry, digits)).join(' '),
  sort: { number: String(number) },
})
