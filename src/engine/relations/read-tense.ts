/** Whether a statement speaks of what is or of what was. */
import { irregularVerbs } from '../lexicon/irregular-verbs.ts'
import { measureWords } from '../lexicon/measure-words.ts'
import type { Statement } from './statement.ts'

const past = new Set(['was', 'were', 'had', 'did'])
const present = new Set(['is', 'are', 'am', 'do', 'does', 'can', 'may'])
const perfect = new Set(['has', 'have'])
/** Behind these stands no finite verb: `the proposed law`, `is used`. */
const leading = new Set('the a an its their his her our of by to be been being is are has have'.split(' '))
const bases = new Set(irregularVerbs.values())

/** The tense of the first finite verb; null for a perfect, and where no verb is known. `was €910` is past, `rents cost` present. */
export function readTense(text: string): Statement['tense'] {
  const words = text.toLowerCase().match(/[\p{L}-]+/gu) ?? []
  let guess: Statement['tense'] = null
  for (const [at, word] of words.entries()) {
    if (past.has(word)) return 'past'
    if (present.has(word)) return 'present'
    if (perfect.has(word)) return isPast(words[at + 1] ?? '') || words[at + 1] === 'been' ? null : 'present'
    if (leading.has(words[at - 1] ?? '')) continue
    if (isPast(word)) return 'past'
    if (isPresent(word)) guess = 'present' // `Visits` may be a noun, so that a later verb decides: `Visits rose`.
  }
  return guess
}

const isPast = (word: string): boolean =>
  (word.length > 4 && word.endsWith('ed')) || (irregularVerbs.get(word) ?? word) !== word

/** Whether a word can be a verb of the present: `emits`. */
export const isPresent = (word: string): boolean =>
  bases.has(word) ||
  (word.endsWith('s') &&
    (bases.has(word.slice(0, -1)) ||
      ['ed', 'd', `${word.at(-2)}ed`].some((ending) => measureWords.has(`${word.slice(0, -1)}${ending}`))))
