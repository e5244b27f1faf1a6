/** A bare number beside brackets: in them, it counts the noun in front; in front of a share in them, the noun behind. */
import { countedNouns, talliedNouns } from '../../lexicon/nouns.ts'
import type { Draft, Reading } from './draft.ts'
import type { Settled } from './share-units.ts'
import { counting } from './take.ts'
import { isPlural, toSingular } from './to-singular.ts'
import { isSign, type Token } from './token.ts'

/** `88 per cent of children (202 million)`, `striking workers (75,000)`, `1.6 million (2.8%) deaths`. */
export function takeBesideBrackets({ tokens }: Reading, draft: Draft): Settled | null {
  const { from, to, magnitude, shape } = draft
  if (draft.spelled || (magnitude === 1 && shape !== 'grouped')) return null
  const isInside = isSign(tokens[from - 1], '(') && isSign(tokens[to], ')')
  const isShared = isSign(tokens[to], '(') && isSign(tokens[to + 2], '%') && isSign(tokens[to + 3], ')')
  const noun = isInside ? nounOf(tokens[from - 2]) : isShared ? nounOf(tokens[to + 4]) : null
  return noun === null ? null : counting(draft, noun)
}

function nounOf(word: Token | undefined): string | null {
  const noun = word?.kind === 'word' && isPlural(word.text) ? toSingular(word.lower) : ''
  return countedNouns.has(noun) || talliedNouns.has(noun) ? noun : null
}
