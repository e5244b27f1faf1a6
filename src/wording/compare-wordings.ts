/** Two wordings of a claim, word by word. */
import { diffWordsWithSpace } from 'diff'

/** A run of words that both wordings share, or one of them has alone. */
export interface WordingRun {
  text: string
  kind: 'kept' | 'removed' | 'added'
}

/** `grew by 12%` and `grew by 21%`: kept `grew by `, removed `12`, added `21`, kept `%`. */
export const compareWordings = (before: string, after: string): WordingRun[] =>
  diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
    text: value,
    kind: added ? 'added' : removed ? 'removed' : 'kept',
  }))
