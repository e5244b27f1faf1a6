/** A bare number beside brackets: in them, it counts the noun in front; in front of a share in them, the noun behind. */
import { countedNoun } from './counted-noun.ts'
import type { Draft, Reading } from './draft.ts'
import type { Settled } from './share-units.ts'
import { counting } from './take.ts'
import { closing, hasShare } from './take-of-whole.ts'
import { isSign } from './token.ts'

/** `88 per cent of children (202 million)`, `striking workers (75,000)`, `1.6 million (2.8%) deaths`. */
export function takeBesideBrackets({ tokens }: Reading, draft: Draft): Settled | null {
  const { from, to, magnitude, shape } = draft
  if (draft.spelled || (magnitude === 1 && shape !== 'grouped')) return null
  const isInside = isSign(tokens[from - 1], '(') && isSign(tokens[to], ')')
  const isShared = hasShare(tokens, draft)
  const noun = isInside ? countedNoun(tokens[from - 2]) : isShared ? countedNoun(tokens[to + closing]) : null
  return noun === null ? null : counting(draft, noun)
}
