/** Centuries and years before Christ in EDTF, which counts a year 0: 4000 BC is `-3999`. */
import { ordinalWords } from '../../lexicon/date-words.ts'
import { edtfOf, edtfSpan } from './calendar.ts'

/** The ordinal of a century, in digits or a word. */
export const ordinalWord = `\\d{1,2}(?:st|nd|rd|th)|${[...ordinalWords.keys()].join('|')}`

const int = (text: string | undefined) => Number.parseInt(text ?? '', 10)

/** `753 BC` is `-0752`; null for a year 0, which no text has. */
export const beforeChrist = (years: number): string | null =>
  years < 1 ? null : years === 1 ? '0000' : `-${`${years - 1}`.padStart(4, '0')}`

/** `3rd`, `third`, `twenty-first`: the number of a century. */
export const centuryOf = (words: string | undefined): number =>
  ordinalWords.get((words ?? '').toLowerCase()) ?? int(words)

/** `his tenth century of the season`, `the first century of the club`: no century of the calendar. */
export function isScore(text: string, at: number, words: string): boolean {
  const isSpelled = !/\d/.test(words)
  const behind = text.slice(at + words.length, at + words.length + 12)
  const before = text.slice(Math.max(0, at - 12), at)
  if (/\b(?:his|her|their|its|your|my|our|career|a|test)\s$/i.test(before)) return true
  return isSpelled && (!/^(?:the|early|mid|late)/i.test(words) || /^ (?:of|for)\b/.test(behind))
}

/** `the 18th century` is `17XX`, `the 3rd century BC` is `-02XX`; null beyond our own. */
export function century(words: string | undefined, sign: '' | '-'): string | null {
  const number = centuryOf(words)
  return number < 1 || number > 21 ? null : `${sign}${`${number - 1}`.padStart(2, '0')}XX`
}

/** `the 16th to the 18th century`, `the 18th and 19th centuries`; `the 9th century and the 12th century` are two dates. */
export function centurySpan([words, first, last]: RegExpExecArray, text: string): string | null {
  const [from, to] = [centuryOf(first), centuryOf(last)]
  const isTied = !/ and /.test(words) || (/ies$/.test(words) && to === from + 1) || isBetween(text, text.indexOf(words))
  return isTied && from > 0 && from < to && to <= 21 ? edtfSpan(edtfOf((from - 1) * 100), edtfOf(to * 100 - 1)) : null
}

/** `2332–2283 BC`: the larger number is the earlier year; null where it comes last. */
export function spanBefore(from: number, to: number): string | null {
  const [first, last] = [beforeChrist(from), beforeChrist(to)]
  return first && last && from > to ? `${first}/${last}` : null
}

/** Whether `between` stands before a place of a text. */
export const isBetween = (text: string, at: number): boolean =>
  /\bbetween (?:about |c\. )?$/i.test(text.slice(Math.max(0, at - 20), at))
