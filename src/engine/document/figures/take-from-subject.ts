/** A bare number counts the subject of its clause: what rose to it, or stood at it. */
import { changeWords, reachingWords } from '../../lexicon/change-words.ts'
import { uncountedHeads } from '../../lexicon/labels.ts'
import { countedNoun } from './counted-noun.ts'
import type { Draft, Reading } from './draft.ts'
import { leavesNoun } from './ends-number.ts'
import type { Settled } from './share-units.ts'
import { counting } from './take.ts'
import { isPlural, toSingular } from './to-singular.ts'
import { isSign, type Token, wordsOf } from './token.ts'

/** `homicides fell to 583`: what is counted is the subject of a verb of change. */
export function takeFromSubject({ tokens }: Reading, draft: Draft): Settled | null {
  if (draft.spelled || (draft.shape === 'decimal' && draft.magnitude === 1)) return null
  const apart = takeFromLevel(tokens, draft)
  if (apart) return apart
  const isDirect = /^(?:numbered|totalled|totaled)$/.test(tokens[draft.from - 1]?.lower ?? '') // `Complaints numbered 1,204`
  if (!isDirect && !/^(?:to|from|at|by)$/.test(tokens[draft.from - 1]?.lower ?? '')) return null
  const verb = isDirect ? draft.from - 1 : beforeShare(tokens, draft.from - 2)
  const subject = tokens[verb - 1]
  if (!leavesNoun(tokens[draft.to]) || !subject || !isPlural(subject.text)) return null
  if (!changeWords.has(tokens[verb]?.lower ?? '') && !reachingWords.has(tokens[verb]?.lower ?? '')) return null
  const unit =
    countedNoun(subject) ?? (isDirect && !uncountedHeads.has(subject.lower) ? toSingular(subject.lower) : null)
  return unit === null ? null : counting(draft, unit)
}

/** The verb at a token, or the one in front of the share by which it changed: `rose 8.2% to`, `fell by about 4 per cent to`. */
function beforeShare(tokens: readonly Token[], at: number): number {
  const to = isSign(tokens[at], '%') || tokens[at]?.lower === 'percent' ? at : at - 1
  if (to !== at && wordsOf(tokens, at - 1, at + 1) !== 'per cent') return at
  if (tokens[to - 1]?.kind !== 'number') return at
  const hedge = /^(?:about|around|some|nearly|almost|roughly|over|just)$/.test(tokens[to - 2]?.lower ?? '') ? 1 : 0
  const by = tokens[to - 2 - hedge]?.lower === 'by' ? 1 : 0
  return to - 2 - hedge - by
}

/**
 * `arrivals, at 1.27 million, were`, `vacancies have fallen from their peak of 48 200`: a level of what the nearest noun in front
 * counts.
 */
function takeFromLevel(tokens: readonly Token[], draft: Draft): Settled | null {
  const isApposed = isSign(tokens[draft.from - 2], ',') && tokens[draft.from - 1]?.lower === 'at'
  const isLevel = /^their (?:peak|record|high|low|level|trough|average|total|maximum|minimum) of$/.test(
    wordsOf(tokens, draft.from - 3, draft.from),
  )
  if (!(isApposed || isLevel) || !leavesNoun(tokens[draft.to])) return null
  for (let at = draft.from - 3; at >= Math.max(0, draft.from - (isApposed ? 3 : levelReach)); at--) {
    if (isSign(tokens[at], '.;:')) return null
    const unit = countedNoun(tokens[at])
    if (unit !== null) return counting(draft, unit)
  }
  return isApposed ? takeFromCompared(tokens, draft) : null
}
const levelReach = 14

/** `cases were 20% higher in 2023 than a year earlier, at 10.3 million`: the level of what is compared in the clause. */
function takeFromCompared(tokens: readonly Token[], draft: Draft): Settled | null {
  const start = tokens.slice(0, draft.from - 2).findLastIndex((token) => isSign(token, ',.;:')) + 1
  const clause = tokens.slice(Math.max(start, draft.from - 2 - comparedReach), draft.from - 2)
  const verb = clause.findIndex(({ lower }) => /^(?:was|were|is|are)$/.test(lower) || changeWords.has(lower))
  const isCompared = clause
    .slice(verb)
    .some(({ lower }) => /^(?:higher|lower|more|fewer)$/.test(lower) || changeWords.has(lower))
  const unit = countedNoun(clause[verb - 1])
  return isCompared && unit !== null ? counting(draft, unit) : null
}
const comparedReach = 24
