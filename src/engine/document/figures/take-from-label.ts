/** A bare number behind a label counts what the label names. */
import { irregularVerbs } from '../../lexicon/irregular-verbs.ts'
import type { Draft, Reading } from './draft.ts'
import { leavesNoun } from './ends-number.ts'
import { readRowNoun } from './read-row-noun.ts'
import type { Settled } from './share-units.ts'
import { counting } from './take.ts'
import { isSign } from './token.ts'

/** `Season tickets: 14,200 sold`: the words before the colon, where a line begins with them. */
export function takeFromLabel({ text, tokens }: Reading, draft: Draft): Settled | null {
  const colon = tokens[draft.from - 1]
  if (draft.spelled || !isSign(colon, ':') || (draft.shape === 'decimal' && draft.magnitude === 1)) return null
  if (draft.from > longestLabel || !(leavesNoun(tokens[draft.to]) || irregularVerbs.has(tokens[draft.to]!.lower)))
    return null
  const noun = readRowNoun(text.slice(tokens[0]!.start, colon!.start), 'en')
  return noun?.unit ? counting(draft, noun.unit) : null
}
const longestLabel = 6 // Tokens, the colon among them.
