/** Why a stage decided as it did: every decision carries its reasons, which `explain` prints. */
import type { Span } from './sentence.ts'

/** A rule that decided, and the words that it went by. */
export interface Reason {
  /** What was decided, where a thing has several reasons: `unit`, `modifier`, `also 2045`; a decision's only reason has none. */
  about?: string
  /** The rule, as a clause: `a question`, `counted noun`, `compared with`. */
  rule: string
  /** The words that decided, as they stand; empty where it was that there are none. */
  words: string
  /** Where those words stand in the sentence's `text`; null where they stand elsewhere, as the rule then says. */
  span: Span | null
}

/** A reason by words of the sentence. */
export function reasonAt(text: string, start: number, end: number, rule: string, about?: string): Reason {
  return { ...(about && { about }), rule, words: text.slice(start, end), span: { start, end } }
}

/** A reason by words that stand elsewhere, or by none. */
export function reasonBy(rule: string, words = '', about?: string): Reason {
  return { ...(about && { about }), rule, words, span: null }
}

/** The reason of the first match of a pattern; null where it matches nothing. */
export function reasonOf(text: string, pattern: RegExp, rule: string): Reason | null {
  const match = pattern.exec(text)
  return match && reasonAt(text, match.index, match.index + match[0].length, rule)
}
