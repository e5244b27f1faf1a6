/** Whether the words of a statement deny what they say. */
import { denyingWords } from '../lexicon/complement-words.ts'
import { scopeWords } from '../lexicon/scope-words.ts'
import type { Word } from './words-of.ts'

const reach = 3 // Words behind `not` that it denies.
const emphatic = new Set(['only', 'just', 'even', 'merely', 'yet', 'all', 'more', 'less'])

/** `had not voted`, `lack clean water`; not `not only`, nor `not vaccinated`, which is a group of its own. */
export function isDenied(own: readonly Word[]): boolean {
  const denials = own.filter(({ lower, start }, at) => {
    if (!denyingWords.has(lower) && !/n['’]t$/.test(lower)) return false
    if (start === 0 && lower === 'without') return false // `Without access to tools, the agent completes` sets a condition.
    if (emphatic.has(own[at + 1]?.lower ?? '')) return false
    return !own.slice(at + 1, at + 1 + reach).some(({ lower: next }) => scopeWords.get(next)?.isOfTwo)
  })
  return denials.length % 2 === 1
}

/** Whether one of the words right before a place denies it: `had not been vaccinated`. */
export const isDeniedAt = (lower: readonly string[], at: number): boolean =>
  lower.slice(Math.max(0, at - reach), at).some((word) => word === 'not' || word === 'never' || /n['’]t$/.test(word))
