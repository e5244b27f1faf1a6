/** What a byline says: `By Ann Poe, Jane Doe and Bo Li for The Paper | 3 December 2024` names three authors, a publisher and a day. */
import { bylineOpening, isAccount, nameParticles, roleWords } from '../../lexicon/byline-words.ts'
import { months } from '../../lexicon/months.ts'
import { pageDate } from './page-date.ts'

/** What a byline says; `authors` is empty where it names none. */
export interface Byline {
  authors: string[]
  publisher?: string
  published?: string
}

const monthNames = [...months.keys()].join('|')
// Where the names end: at a sign between parts, or at a date with what announces it.
const nameEnd = new RegExp(
  String.raw`\s+[|·•–—-]\s+|\s*[|·•]\s*|[\s,]+(?:(?:on|at|published|posted|updated|last updated|first published)\b|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s+\d|\d{1,2}(?:st|nd|rd|th)?\s+(?:${monthNames})\b|(?:${monthNames})\.?\s+\d|\d{4}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4})`,
  'i',
)
const announced = /^(?:[\s,|·•–—-]+|(?:first )?(?:published|posted|issued|on|at)\b:?)+/i
const between = /\s*(?:;|&|,?\s+and\s)\s*/i
const longestByline = 400 // Characters; what is behind them names nobody.
const longest = 80 // Characters of a name.

/** Reads a byline. */
export function readByline(line: string): Byline {
  const text = line.slice(0, longestByline).replace(bylineOpening, '').trim()
  const day = pageDate(text)
  if (day) return { authors: [], published: day }
  const end = nameEnd.exec(text)?.index ?? text.length
  const [names, publisher] = partsOf(text.slice(0, end))
  const published = pageDate(text.slice(end).replace(announced, ''))
  return { authors: splitAuthors(names), ...(publisher && { publisher }), ...(published && { published }) }
}

/** The names, and for whom persons wrote: `Jane Doe for The Paper`, not `Office for Statistics`; in brackets it is left out. */
function partsOf(text: string): [names: string, publisher: string | undefined] {
  const [, names, publisher] = /^(.*?),?\s+for\s+((?:the\s+)?\p{Lu}.*)$/u.exec(text) ?? []
  const isFor = names !== undefined && splitAuthors(names).every(isFullName)
  return [
    (isFor ? names : text).replace(/\s*\([^()]*\)\s*$/, '').replace(/[\s,;:]+$/, ''),
    isFor ? publisher : undefined,
  ]
}

/**
 * The authors that a text names, without what they are. Commas part names of several words each: `Doe, Jane` is one person.
 * Accounts and programs, addresses, and what holds a number are none.
 */
export function splitAuthors(text: string): string[] {
  const names = text.split(between).flatMap((part) => {
    const pieces = part.split(/\s*,\s*/)
    const persons = pieces.filter((piece, index) => index === 0 || !roleWords.test(piece))
    return persons.every(isFullName) ? persons : [persons.join(', ')]
  })
  return names.map((name) => name.trim()).filter(isName)
}

/** Whether a text may name an author. */
export const isName = (text: string): boolean =>
  text !== '' && text.length <= longest && !/^https?:|[@\d]/.test(text) && /\p{L}/u.test(text) && !isAccount(text)

/** `Jane van der Doe`: two words or more, each with a capital but for particles. */
export function isFullName(text: string): boolean {
  const words = text.split(/\s+/)
  const isWord = (word: string) =>
    /^\p{Lu}[\p{L}.’'-]*$/u.test(word) || nameParticles.has(word) || /^d[’']\p{Lu}/u.test(word)
  return words.length > 1 && words.length <= 6 && words.every(isWord) && /^\p{Lu}/u.test(words.at(-1)!)
}
