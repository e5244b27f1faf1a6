/** A bare number alone in brackets is the figure in front of them in the period before. */
import type { Draft, Reading } from './draft.ts'
import type { Settled } from './share-units.ts'
import { takeWithMagnitude } from './take.ts'
import { isSign, type Token } from './token.ts'

const longestPeriod = 4 // Tokens of `2019:`, `2019/20:`, `prior year:`.
const alike = 3 // `€45 million (3)` points to a note: a value of the period before is of about the same size.

/** `EUR 61.9m (55.3)`, `18.4 million (16.1)`, `USD 7.1 million (2019: 6.4)`; null for what is no value of the period before. */
export function takeInBrackets({ tokens }: Reading, draft: Draft, previous: Settled | null): Settled | null {
  if (!previous || previous.magnitude === 1 || draft.spelled || draft.shape !== previous.shape) return null
  if (!isAlone(tokens, draft, previous)) return null
  const taken = takeWithMagnitude(draft, previous)
  const ratio = Math.abs(taken.max / previous.max)
  return ratio < alike && ratio > 1 / alike ? taken : null
}

/** Whether brackets right behind a figure hold a number and at most its period. */
function isAlone(tokens: readonly Token[], draft: Draft, previous: Settled): boolean {
  if (!isSign(tokens[previous.to], '(') || !isSign(tokens[draft.to], ')')) return false
  const between = tokens.slice(previous.to + 1, draft.from)
  return between.length === 0 || (between.length <= longestPeriod && isSign(between.at(-1), ':'))
}
