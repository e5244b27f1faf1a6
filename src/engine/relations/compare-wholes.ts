/** A whole of which nothing is left out against a part of it. */
import { scopeWords } from '../lexicon/scope-words.ts'
import { type Condition, none } from './condition.ts'
import type { Matched } from './match-terms.ts'
import type { Statement, Term } from './statement.ts'

/** `Denmark as a whole` against `Danish households`, `goals across all competitions` against `league goals`. */
export function compareWholes(
  a: Statement,
  b: Statement,
  { onlyFirst, onlySecond, shared }: Matched,
): readonly Condition[] {
  if (a.isWhole === b.isWhole) return none
  const [part, only] = a.isWhole ? [b, onlySecond] : [a, onlyFirst]
  const narrowing = new Set(shared.flatMap(({ word }) => part.terms.get(word)?.narrowed ?? []))
  const isNarrow = ({ word, raw, start, isParticipant, isName }: Term) =>
    !isName &&
    word !== part.counted &&
    (isParticipant || scopeWords.has(raw.toLowerCase()) || start < 0 || narrowing.has(word))
  const term = only.find((one) => one.weight >= 1 && isNarrow(one))
  return term
    ? [{ difference: 'scope', words: () => `only one of them is about ${term.raw}`, narrower: part === a ? 1 : -1 }]
    : none
}
