/** Types a number that has no unit and no neighbour to take one from: a score, or what something came to. */
import { changeWords, reachingWords, scoreWords } from '../../lexicon/change-words.ts'
import {
  amountNouns,
  closingWords,
  employingWords,
  harmingWords,
  personsWords,
  populationWords,
  victimWords,
} from '../../lexicon/figure-cues.ts'
import { functionWords } from '../../lexicon/function-words.ts'
import type { Draft, Reading } from './draft.ts'
import { readNoun } from './read-noun.ts'
import type { Settled } from './share-units.ts'
import { leavesNoun } from './ends-number.ts'
import { counting } from './take.ts'
import { isSportScore } from './is-sport-score.ts'
import { isSign, wordsOf, type Token } from './token.ts'

/** `scored 0.47`, `r=256`, `totalled 4,512`, `1,100 injured`; null for a plain number that nothing explains. */
export function settleBare(reading: Reading, draft: Draft): Settled | null {
  const { tokens } = reading
  if (draft.spelled && draft.magnitude === 1) return null
  if (isOfPersons(tokens, draft)) return counting(draft, 'person')
  if (isPartOfThem(tokens, draft)) return { ...draft, kind: 'count', unit: null, scale: null }
  const score = { ...draft, kind: 'score' as const, unit: null, scale: null }
  if (draft.magnitude > 1) return { ...totalOf(reading, score), kind: 'count' }
  if (isEquated(tokens, draft)) return score
  if (isSplit(tokens, draft)) return null
  if (draft.shape === 'decimal') return score
  if (draft.shape === 'power') return { ...score, kind: 'count' }
  if (draft.shape === 'grouped' || isCountedShare(tokens, draft)) return { ...totalOf(reading, score), kind: 'count' }
  if (isOnScale(tokens, draft) || isSportScore(tokens, draft)) return score
  if (isAmount(tokens, draft)) return { ...totalOf(reading, score), kind: 'count' }
  return isReached(tokens, draft) ? totalOf(reading, score) : null
}

/** `a crowd of some 20,000`: persons, whatever was counted before; null for other numbers. */
export const settlePersons = ({ tokens }: Reading, draft: Draft): Settled | null =>
  (draft.magnitude > 1 || !(draft.spelled || draft.shape === 'decimal')) && isOfGroup(tokens, draft)
    ? counting(draft, 'person')
    : null

const isOfGroup = (tokens: readonly Token[], { from }: Draft): boolean =>
  /^(?:population|staff|workforce|crew|congregation|membership|crowd|audience|garrison) of$/.test(
    wordsOf(tokens, from - 2, from),
  )

/** `1,100 injured`, `killed more than 50,000`, `a population of 12,000`: whom it counts goes without saying. */
const isOfPersons = (tokens: readonly Token[], { from, to, magnitude }: Draft): boolean =>
  isPopulation(tokens, from) ||
  (/^(?:population|pop)$/.test(tokens[from - 1]?.lower ?? '') && isSign(tokens[from - 2], ',(')) || // `The village, population 412,`
  (wordsOf(tokens, from - 2, from) === 'home to' && leavesNoun(tokens[to])) ||
  victimWords.has(tokens[to]?.lower ?? '') ||
  (magnitude >= 1e6 && personsWords.has(tokens[to]?.lower ?? '')) ||
  harmingWords.has(tokens[from - 1]?.lower ?? '') ||
  (employingWords.has(tokens[from - 1]?.lower ?? '') &&
    (leavesNoun(tokens[to]) || /^(?:when|once|while|across)$/.test(tokens[to]?.lower ?? '')))

/** `about 300 of them left`: what they are stands in another sentence. */
const isPartOfThem = (tokens: readonly Token[], { to, shape }: Draft): boolean =>
  shape !== 'decimal' && /^of (?:them|these|those|us|whom)$/.test(wordsOf(tokens, to, to + 2))

/** `the population of the district fell from 1,900` */
function isPopulation(tokens: readonly Token[], from: number): boolean {
  if (!/^(?:from|to|at|by|of)$/.test(tokens[from - 1]?.lower ?? '')) return false
  const verb = tokens
    .slice(Math.max(0, from - 4), from)
    .findLastIndex(({ lower }) => changeWords.has(lower) || closingWords.has(lower))
  const clause = tokens.slice(Math.max(0, from - 12), from)
  const subject = clause.findLastIndex(
    ({ lower }, at) =>
      populationWords.has(lower) &&
      (from - clause.length + at === 0 ||
        /^(?:the|its|their|whose|total|urban|rural|local|resident|a|and|average|annual|union|party|church|school)$|['’]s$/.test(
          clause[at - 1]?.lower ?? '',
        )),
  )
  return verb >= 0 && subject >= 0 && !clause.slice(subject).some((token) => isSign(token, ',;.'))
}

/** `r=256`, `p < 0.05` */
const isEquated = (tokens: readonly Token[], { from }: Draft): boolean =>
  isSign(tokens[from], '<>≤≥') || (from > 1 && isSign(tokens[from - 1], '=<>≤≥≈'))

/** `3:1`, `1920×1080`, `140/90`: half of something else. */
const isSplit = (tokens: readonly Token[], { from, to }: Draft): boolean =>
  (isSign(tokens[to], '×/:') && tokens[to]?.glued === true) ||
  (isSign(tokens[from - 1], '×/:') && tokens[from]?.glued === true)

/** `23 (12%) died` */
const isCountedShare = (tokens: readonly Token[], { to }: Draft): boolean =>
  isSign(tokens[to], '(') && isSign(tokens[to + 2], '%')

/** `a score of 81`, `the index was 120`, `the number needed to treat was 27` */
const isOnScale = (tokens: readonly Token[], { from }: Draft): boolean =>
  /^(?:of|was|is|to|at|:|reached|from|about)$/.test(tokens[from - 1]?.lower ?? '') &&
  (/^needed to (?:treat|harm|screen)$/.test(wordsOf(tokens, from - 4, from - 1)) ||
    tokens.slice(Math.max(0, from - 3), from).some(({ lower }) => scoreWords.has(lower) && lower.length > 2))

/** `peaked at 45`, `grew from 12 in 1995 to 108 by 2016` */
function isReached(tokens: readonly Token[], { from, to }: Draft): boolean {
  const before = tokens[from - 1]?.lower ?? ''
  const has = (reach: number, words: ReadonlySet<string>) =>
    tokens.slice(Math.max(0, from - reach), from).some(({ lower }) => words.has(lower))
  if (has(4, reachingWords) && !/^(?:on|in)$/.test(before)) return true
  if (!/^(?:to|from|at)$/.test(before) || !has(10, changeWords)) return false
  return (
    tokens[to]?.kind !== 'word' || /^(?:in|by|from|to|and|over|on|after|during|at|last|this)$/.test(tokens[to].lower)
  )
}

const amountReach = 18 // Tokens: `the number of people found guilty of wildlife trafficking by courts in Thailand was 131`.

/** `the number of tenants is 12`, `it was more than 900` */
function isAmount(tokens: readonly Token[], { from, to, max, modifier }: Draft): boolean {
  const next = tokens[to]
  const isLast =
    next === undefined ||
    isSign(next, '.,;)"”') ||
    /^(?:and|but|while|in|by|on|after|from|with|up|down)$/.test(next.lower)
  const isSaid = /^(?:is|was|are|were|at|:)$/.test(tokens[from - 1]?.lower ?? '')
  const first = Math.max(0, from - amountReach)
  const total = tokens.slice(first, from).findLastIndex(({ lower }) => amountNouns.has(lower))
  const isTotal = total >= 0 && tokens[first + total + 1]?.lower === 'of'
  return isLast && isSaid && (isTotal || (modifier !== null && max >= 100))
}

/** `Passenger numbers fell to 9.2 million`: the noun in front of `numbers`. */
function numberedNoun(tokens: readonly Token[], from: number): string | null {
  for (let at = from - 1; at >= Math.max(1, from - 10); at--) {
    if (isSign(tokens[at], '.;:')) return null
    const noun = tokens[at - 1]
    if (tokens[at]?.lower !== 'numbers' || noun?.kind !== 'word' || functionWords.has(noun.lower)) continue
    return adjective.test(noun.lower) ? null : noun.lower
  }
  return null
}
const adjective =
  /(?:al|ic|ous|ive|ing|ed|(?:high|low|larg|great|small|few|bigg)er|record|low|high|total|large|growing|big|small|huge|sheer)$/

/** `The number of deaths rose to 4,512`: the unit stands in the subject. */
function totalOf({ tokens }: Reading, draft: Settled): Settled {
  for (let at = draft.from - 2; at >= Math.max(0, draft.from - 20); at--) {
    if (tokens[at]?.lower !== 'of' || !/^(?:number|total|count|numbers)$/.test(tokens[at - 1]?.lower ?? '')) continue
    const noun = readNoun(tokens, at + 1, { attributive: false })
    if (noun) return counting(draft, noun.noun)
  }
  const noun = numberedNoun(tokens, draft.from)
  if (noun !== null) return counting(draft, noun)
  return draft
}
