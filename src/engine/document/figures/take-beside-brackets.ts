/** A bare number beside brackets: in them, it counts the noun in front; in front of a share in them, the noun behind. */
import { countedNoun } from './counted-noun.ts'
import type { Draft, Reading } from './draft.ts'
import type { Settled } from './share-units.ts'
import { counting } from './take.ts'
import { closing, hasShare } from './take-of-whole.ts'
import { isNumber, isSign, type Token } from './token.ts'
import { isPlural, toSingular } from './to-singular.ts'

/** `88 per cent of children (202 million)`, `striking workers (75,000)`, `1.6 million (2.8%) deaths`. */
export function takeBesideBrackets({ tokens }: Reading, draft: Draft): Settled | null {
  const { from, to, magnitude, shape } = draft
  const listed = partNoun(tokens, draft)
  if (listed !== null) return counting(draft, listed)
  if (draft.spelled || (magnitude === 1 && shape !== 'grouped')) return null
  const isInside = isSign(tokens[from - 1], '(') && isSign(tokens[to], ')')
  const isShared = hasShare(tokens, draft)
  const noun = isInside ? countedNoun(tokens[from - 2]) : isShared ? countedNoun(tokens[to + closing]) : null
  return noun === null ? null : counting(draft, noun)
}

/** `in most countries (14 of 22)`: both numbers count the plural in front. */
function partNoun(tokens: readonly Token[], { from, to, shape }: Draft): string | null {
  const isPart =
    isSign(tokens[from - 1], '(') &&
    tokens[to]?.lower === 'of' &&
    isNumber(tokens[to + 1]) &&
    isSign(tokens[to + 2], ')')
  const isWhole =
    isSign(tokens[to], ')') &&
    tokens[from - 1]?.lower === 'of' &&
    isNumber(tokens[from - 2]) &&
    isSign(tokens[from - 3], '(')
  const noun = tokens[isPart ? from - 2 : from - 4]
  if (!(isPart || isWhole) || shape !== 'plain' || noun?.kind !== 'word' || !isPlural(noun.text)) return null
  return toSingular(noun.lower)
}
