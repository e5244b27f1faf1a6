/** What of a date that is no EDTF date can be taken for certain. */
import { isEdtf } from '../edtf.ts'
import type { Facts } from '../rules.ts'
import { dayReadings, pageDate } from './html/page-date.ts'

const numbers = /^(?:(\d{4})[-/.](\d{1,2})[-/.]\d{1,2}|\d{1,2}([-/.])(\d{1,2})\3(\d{4}))(?!\d)/
const year = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/g

/**
 * The nearest right answer to a text: its day, where it is another way to write one, or else its month or its year. Where it may be
 * one of two days, a hint names both.
 * @example nearestDate('18/11/2024') // { nearest: '2024-11-18' }
 */
export function nearestDate(text: string): Pick<Facts, 'nearest' | 'hint'> {
  const [first, second] = dayReadings(text)
  if (second)
    return { hint: `Write ${first} or ${second}, whichever is meant: the day may stand before the month or behind it.` }
  const [, head, month = '', , otherMonth = '', tail] = numbers.exec(text.trim()) ?? []
  const inMonth = `${head ?? tail}-${(head ? month : otherMonth).padStart(2, '0')}`
  const years = new Set(text.match(year))
  const certain = [pageDate(text), inMonth, years.size === 1 ? [...years][0]! : null]
  return { nearest: certain.find((one) => one !== null && isEdtf(one)) ?? null }
}
