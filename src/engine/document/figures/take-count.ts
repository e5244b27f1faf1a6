/** A bare number counts what was counted before: as the whole of a part, or as the subject of a clause. */
import { followingVerbs } from '../../lexicon/function-words.ts'
import type { Draft, Reading } from './draft.ts'
import type { Settled } from './share-units.ts'
import { leavesNoun, take } from './take-unit.ts'
import { isSign, type Token } from './token.ts'

/** `5 of 47 on placebo`, behind `8 of 48 patients`: the whole of a part is the same thing. */
export const takeFromPart = ({ tokens }: Reading, draft: Draft, previous: Settled | null): Settled | null =>
  previous?.kind === 'count' &&
  previous.to === draft.from - 1 &&
  tokens[previous.to]?.lower === 'of' &&
  previous.max < draft.min &&
  leavesNoun(tokens[draft.to])
    ? take(draft, previous)
    : null

/** `we assessed 412 suppliers …; 29 scored below 45`: the subject of a clause counts what was counted last. */
export const takeAsSubject = ({ tokens }: Reading, draft: Draft, counted: Settled | null): Settled | null =>
  counted !== null &&
  !draft.spelled &&
  draft.shape !== 'decimal' &&
  draft.max <= counted.max &&
  isSign(tokens[draft.from - 1], ';') &&
  isVerb(tokens[draft.to])
    ? take(draft, counted)
    : null

const isVerb = (token: Token | undefined): boolean =>
  token?.kind === 'word' && (followingVerbs.has(token.lower) || /ed$/.test(token.lower))
