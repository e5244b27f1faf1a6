/** What a room or place was made for holds as many of what is in it. */
import type { Draft, Reading } from './draft.ts'
import { endsClause } from './ends-number.ts'
import type { Settled } from './share-units.ts'
import { counting } from './take.ts'
import { wordsOf } from './token.ts'

/** `412 men shared space built for 230`, `1,200 pupils in a school designed for 900`. */
export const takeForRoom = ({ tokens }: Reading, draft: Draft, counted: Settled | null): Settled | null =>
  counted?.unit &&
  !draft.spelled &&
  draft.shape !== 'decimal' &&
  endsClause(tokens[draft.to]) &&
  /^(?:built|designed|meant|intended|made|planned|equipped|certified|licensed) (?:for|to hold|to take)$/.test(
    wordsOf(tokens, draft.from - 2, draft.from),
  )
    ? counting(draft, counted.unit)
    : null
