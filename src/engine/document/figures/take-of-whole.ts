/** A bare number that is a part, or the whole of one, counts what the other counts. */
import { functionWords } from '../../lexicon/function-words.ts'
import type { Draft, Reading } from './draft.ts'
import { endsClause, isVerb, leavesNoun } from './ends-number.ts'
import type { Settled } from './share-units.ts'
import { counting, take } from './take.ts'
import { isPlural, toSingular } from './to-singular.ts'
import { isSign, type Token, wordsOf } from './token.ts'

/** `5 of 47 on placebo`, behind `8 of 48 patients`, `187 countries (out of the 196 existing)`: the whole of a part is the same thing. */
export const takeFromPart = ({ tokens }: Reading, draft: Draft, previous: Settled | null): Settled | null =>
  previous?.kind === 'count' &&
  ((previous.to === draft.from - 1 && tokens[previous.to]?.lower === 'of') ||
    /(?:^| )out of(?: the| its| all)?$/.test(wordsOf(tokens, draft.from - 3, draft.from))) &&
  previous.max < draft.min &&
  (leavesNoun(tokens[draft.to]) || /ing$/.test(tokens[draft.to]!.lower))
    ? take(draft, previous)
    : null

/** `151 of 2,288`, where what the whole counts had to be found first. */
export const takePart = ({ tokens }: Reading, draft: Draft, next: Settled | null): Settled | null =>
  next?.kind === 'count' &&
  draft.shape !== 'decimal' &&
  !draft.spelled &&
  draft.max < next.min &&
  next.from === draft.to + 1 &&
  tokens[draft.to]?.lower === 'of'
    ? take(draft, next)
    : null

/** `48 (17.9%) of 268 patients and 18 (13.4%) of 134`: a count whose share stands between it and the whole, and the whole of another. */
export function takeOfWhole(
  { tokens }: Reading,
  draft: Draft,
  whole: Settled | null,
  counted: Settled | null,
): Settled | null {
  if (draft.spelled || draft.shape === 'decimal') return null
  const isPart =
    hasShare(tokens, draft) && tokens[draft.to + closing]?.lower === 'of' && whole?.from === draft.to + closing + 1
  if (isPart && whole.kind === 'count' && draft.max <= whole.max) return take(draft, whole)
  const isWhole =
    tokens[draft.from - 1]?.lower === 'of' && isSign(tokens[draft.from - 2], ')') && isSign(tokens[draft.from - 3], '%')
  return isWhole && counted && leavesNoun(tokens[draft.to]) ? take(draft, counted) : null
}

/** `112 participants (18.6%) versus 98 (16.3%)`: a count with its share is compared with one like it. */
export const takeWithShare = ({ tokens }: Reading, draft: Draft, counted: Settled | null): Settled | null =>
  counted !== null &&
  !draft.spelled &&
  draft.shape !== 'decimal' &&
  hasShare(tokens, draft) &&
  hasShare(tokens, counted) &&
  (/^(?:versus|vs|vs \.|against|and|or|,|compared with|compared to|and in|rather than)$/.test(
    wordsOf(tokens, counted.to + closing, draft.from),
  ) ||
    isWholeToo(tokens, draft, counted))
    ? take(draft, counted)
    : null

/** `in 142 of 2,310 participants (6.1%) in the exercise groups and in 151 of 2,288 (6.6%)` */
const isWholeToo = (tokens: readonly Token[], draft: Draft, counted: Settled): boolean =>
  [draft, counted].every(({ from }) => tokens[from - 1]?.lower === 'of' && tokens[from - 2]?.kind === 'number') &&
  !tokens.slice(counted.to + closing, draft.from).some((token) => isSign(token, ';.'))

/** Tokens of a share in brackets: `(18.6%)`. */
export const closing = 4

/** Whether such a share stands right behind a number. */
export const hasShare = (tokens: readonly Token[], { to }: Draft): boolean =>
  isSign(tokens[to], '(') && isSign(tokens[to + 2], '%') && isSign(tokens[to + 3], ')')

/** `212 have managed it, 29 of them women`: a part that has a name of its own. */
export function takeNamedPart({ tokens }: Reading, draft: Draft): Settled | null {
  if (draft.shape === 'decimal' || !/^of (?:them|these|those|whom)$/.test(wordsOf(tokens, draft.to, draft.to + 2)))
    return null
  const [word, next] = [tokens[draft.to + 2], tokens[draft.to + 3]]
  const isNamed = word?.kind === 'word' && isPlural(word.text) && !functionWords.has(word.lower)
  if (!isNamed || (next !== undefined && next.kind !== 'sign' && !functionWords.has(next.lower))) return null
  return counting(draft, toSingular(word.lower))
}

/** `barely 7 of them`, `31 of whom are`, `the other 5`: a part of what was counted last, in this sentence or the one before. */
export function takeFromThem({ tokens, before }: Reading, draft: Draft, counted: Settled | null): Settled | null {
  const isThem =
    /^of (?:them|these|those|whom|which)$/.test(wordsOf(tokens, draft.to, draft.to + 2)) ||
    (/^of (?:which|whom)$/.test(wordsOf(tokens, draft.from - 2, draft.from)) && isVerb(tokens[draft.to])) // `, of which 1,034 proved positive`
  const isRest =
    !draft.spelled &&
    /^the (?:other|remaining)$/.test(wordsOf(tokens, draft.from - 2, draft.from)) &&
    (endsClause(tokens[draft.to]) || isVerb(tokens[draft.to]))
  if (draft.shape === 'decimal' || !(isThem || isRest)) return null
  const whole = counted ?? before?.findLast(({ kind }) => kind === 'count') ?? null
  return whole?.unit && draft.max <= (whole.max ?? ('value' in whole ? whole.value : undefined) ?? 0)
    ? counting(draft, whole.unit)
    : null
}

/** `every establishment with at least five employees, some 9,800 in all`: the whole of what each is one of. */
export function takeInAll({ tokens }: Reading, draft: Draft): Settled | null {
  if (draft.spelled || draft.shape === 'decimal') return null
  if (!/^(?:in all|in total|altogether|all told)/.test(wordsOf(tokens, draft.to, draft.to + 2))) return null
  const each = tokens.slice(0, draft.from).findLastIndex(({ lower }) => lower === 'every' || lower === 'each')
  const noun = tokens[each + 1]
  return each >= 0 && noun?.kind === 'word' && !functionWords.has(noun.lower) ? counting(draft, noun.lower) : null
}
