/** Whether words stand close behind a place of a clause. */
import type { NamedClause } from './named-clause.ts'

/** Whether one of some words is among the next `span`, up to the end of the sentence. */
export const wordsWithin = (clause: NamedClause, index: number, span: number, words: readonly string[]) =>
  anyWithin(clause, index, span, new Set(words))

/** The same for a set of words. */
export function anyWithin(clause: NamedClause, index: number, span: number, words: ReadonlySet<string>): boolean {
  for (let at = index + 1; at <= index + span; at++) {
    const token = clause.tokens[at]
    if (!token || ';.'.includes(token.text)) return false
    if (words.has(token.lower)) return true
  }
  return false
}
