/** One way in which two statements differ, so that their figures need not meet. */
import type { Difference } from '../schema.ts'
import type { Matched } from './match-terms.ts'
import type { Statement } from './statement.ts'
import { wordsOfSentence } from './words-of.ts'

/** A condition that differs. */
export interface Condition {
  difference: Difference
  /** It in words for the reader; few are ever told. */
  words: () => string
  /** 1 where the first is narrower or newer, -1 where the second is, 0 where neither. */
  narrower: -1 | 0 | 1
}

/** Finds differences of one sort. */
export type Comparison = (a: Statement, b: Statement, matched: Matched) => readonly Condition[]
/** No difference. */
export const none: readonly Condition[] = []

/** Words in a row for the reader. */
export const list = (words: Iterable<string>): string => [...words].join(', ')

/** Folded words as their sentence writes them: `Twelve` for `twelv`. A reader never sees a stem. */
export const asWritten = (folded: Iterable<string>, { passage: { sentence } }: Statement): string[] =>
  [...folded].map(
    (word) =>
      wordsOfSentence(sentence).find(({ sense, compound, lower }) => [sense.word, compound, lower].includes(word))
        ?.raw ?? word,
  )
