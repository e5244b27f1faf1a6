/** A bare number takes what its clause leaves out: the thing that doubled. */
import { countableNouns } from '../../lexicon/counted-nouns.ts'
import type { Draft, Reading } from './draft.ts'
import type { Settled } from './share-units.ts'
import { leavesNoun } from './ends-number.ts'
import { counting } from './take.ts'
import { isPlural, toSingular } from './to-singular.ts'
import { isSign, type Token } from './token.ts'

const reach = 12 // Tokens between a multiple and what it came to, and in front of it to what multiplied.

/** `Calls had doubled since 2020, to about 140 a week`, `a doubling of trips, to 120`: what a multiple came to. */
export function takeMultiplied({ tokens }: Reading, draft: Draft, previous: Settled | null): Settled | null {
  if (previous?.kind !== 'multiple' || draft.spelled || draft.shape === 'decimal' || !leavesCount(tokens, draft))
    return null
  const start = tokens.slice(previous.to, draft.from).findLastIndex(({ lower }) => lower === 'to') + previous.to
  const isResult =
    start >= previous.to && start >= draft.from - 2 && (isSign(tokens[start - 1], ',') || start === previous.to)
  if (!isResult || draft.from - previous.to > reach) return null
  const unit =
    tokens[previous.to]?.lower === 'of'
      ? plural(tokens, previous.to + 1, start)
      : plural(tokens, previous.from - reach, previous.from)
  return unit ? counting(draft, unit) : null
}

/** Whether nothing else is counted: the end of the clause, or how often. */
const leavesCount = (tokens: readonly Token[], { to }: Draft): boolean =>
  leavesNoun(tokens[to]) || /^(?:a|an|per|each|every)$/.test(tokens[to]?.lower ?? '')

/** The first plural among some tokens that is known to be counted, in the singular; null where none is. */
function plural(tokens: readonly Token[], from: number, to: number): string | null {
  const found = tokens
    .slice(Math.max(0, from), to)
    .find(({ text, lower }) => isPlural(text) && countableNouns.has(toSingular(lower)))
  return found ? toSingular(found.lower) : null
}
