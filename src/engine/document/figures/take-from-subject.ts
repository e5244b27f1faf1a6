/** A bare number counts the subject of its clause: what rose to it, or stood at it. */
import { changeWords, reachingWords } from '../../lexicon/change-words.ts'
import { uncountedHeads } from '../../lexicon/labels.ts'
import { countedNoun } from './counted-noun.ts'
import type { Draft, Reading } from './draft.ts'
import { leavesNoun } from './ends-number.ts'
import { readNoun } from './read-noun.ts'
import type { Settled } from './share-units.ts'
import { counting } from './take.ts'
import { isPlural, toSingular } from './to-singular.ts'
import { isSign, type Token, wordsOf } from './token.ts'

/** `homicides fell to 583`: what is counted is the subject of a verb of change. */
export function takeFromSubject({ tokens }: Reading, draft: Draft): Settled | null {
  if (draft.spelled || (draft.shape === 'decimal' && draft.magnitude === 1)) return null
  if (persons.test(wordsOf(tokens, draft.from - 2, draft.from)) && leavesNoun(tokens[draft.to]))
    return counting(draft, 'person')
  const apart = takeFromLevel(tokens, draft)
  if (apart) return apart
  const isDirect = /^(?:numbered|totalled|totaled)$/.test(tokens[draft.from - 1]?.lower ?? '') // `Complaints numbered 1,204`
  if (!isDirect && !/^(?:to|from|at|by)$/.test(tokens[draft.from - 1]?.lower ?? '')) return null
  const end = isSign(tokens[draft.from - 2], ',') ? draft.from - 3 : draft.from - 2 // `have fallen 31%, from 4,100`
  const verb = isDirect ? draft.from - 1 : beforeShare(tokens, end)
  if (!leavesNoun(tokens[draft.to])) return null
  if (!changeWords.has(tokens[verb]?.lower ?? '') && !reachingWords.has(tokens[verb]?.lower ?? '')) return null
  const last = beforeVerb(tokens, verb)
  const subject = tokens[last]
  const isLast = subject !== undefined && isPlural(subject.text)
  const unit = isLast
    ? (countedNoun(subject) ?? (isDirect && !uncountedHeads.has(subject.lower) ? toSingular(subject.lower) : null))
    : null
  const counted = nounOfPhrase(tokens, last) ?? unit
  return counted === null ? null : counting(draft, counted)
}

const persons = /^(?:home to|(?:population|inhabitants) :)$/ // `Area: 1,240 km²; population: 61,400`

/** The last word of the subject of a verb: `Bookings` of `Bookings have since fallen`. */
function beforeVerb(tokens: readonly Token[], verb: number): number {
  let at = verb - 1
  while (
    at >= 0 &&
    /^(?:has|have|had|since|also|then|now|again|sold|built|made|[a-z]{3,}ly|[a-z]{2,}[^e\W]ed)$/.test(tokens[at]!.lower)
  )
    at -= 1
  return at
}

/** The noun of a subject that a preposition follows: `Deaths on the roads`, `Sales of e-bikes`; null for a subject without one. */
function nounOfPhrase(tokens: readonly Token[], last: number): string | null {
  let start = last
  while (start > 0 && last - start < phraseReach && !endsSubject.test(tokens[start - 1]!.lower)) start -= 1
  for (let at = start; at < last - 1; at++) {
    if (!preposition.test(tokens[at + 1]!.lower)) continue
    if (soldHeads.has(tokens[at]!.lower) && tokens[at + 1]!.lower === 'of') {
      const sold = readNoun(tokens, at + 2, { attributive: false })
      return sold ? sold.noun.toLowerCase() : null
    }
    return countedNoun(tokens[at])
  }
  return null
}
const phraseReach = 9 // Tokens of a subject.
const endsSubject = /^(?:[,.;:()–—]|and|but|while|whilst|whereas|as|that|when|if)$/
const preposition = /^(?:of|on|in|from|by|at|among|for|with|to|per|against|about|between|under|over)$/
const soldHeads = new Set(
  'sales shipments deliveries registrations exports imports output production purchases numbers'.split(' '),
)

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
