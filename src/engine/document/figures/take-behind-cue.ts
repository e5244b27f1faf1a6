/** A bare number that ends its clause behind words which say that it is another of what stands before. */
import type { FigureKind } from '../../schema.ts'
import type { Draft, Reading } from './draft.ts'
import { endsClause } from './ends-number.ts'
import type { Settled } from './share-units.ts'
import { take } from './take.ts'
import { wordsOf } from './token.ts'

interface Cue {
  /** The words right before the number. */
  words: RegExp
  /** What the figure before may be. */
  kinds: readonly FigureKind[]
}

const amounts = ['count', 'measure', 'duration', 'money'] as const
const cues: readonly Cue[] = [
  // `412 men shared space built for 230`
  {
    words: / (?:built|designed|meant|intended|made|planned|equipped|certified|licensed) (?:for|to hold|to take)$/,
    kinds: ['count'],
  },
  // `less than 11 litres for each when the recommended minimum is 20`
  {
    words: / (?:minimum|maximum|limit|ceiling|cap|quota|threshold|norm|target) (?:is|was|of|at)$/,
    kinds: [...amounts, 'percentage'],
  },
  // `Masks, which cost 25 pesos last week, were changing hands for 200.`
  {
    words: / (?:hands|sold|selling|sells|sell|going|went|resold|fetching|trading|traded|bought) (?:for|at)$/,
    kinds: ['money'],
  },
  // `20.5 hours a day in their cells, and at weekends 23`
  { words: / and (?:at|on|during) \p{L}+$/u, kinds: amounts },
]
const longestCue = 4 // Tokens, and the one before them.

/** The nearest figure before that a cue lets the number be another of; null where none does. */
export function takeBehindCue({ tokens }: Reading, draft: Draft, before: readonly Settled[]): Settled | null {
  if (draft.spelled || !endsClause(tokens[draft.to])) return null
  const words = ` ${wordsOf(tokens, draft.from - longestCue, draft.from)}`
  const cue = cues.find((one) => one.words.test(words))
  const giver = cue && before.findLast(({ kind, unit }) => unit !== null && cue.kinds.includes(kind))
  return giver ? take(draft, giver) : null
}
