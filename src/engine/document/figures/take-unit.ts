/** A bare number takes the unit of the figure behind it or before it, where the words between tie the two. */
import { changeWords, scoreWords } from '../../lexicon/change-words.ts'
import {
  closingWords,
  comparingWords,
  leavingWords,
  measuringVerbs,
  pairingWords,
  statisticWords,
  tyingWords,
} from '../../lexicon/figure-cues.ts'
import { irregularVerbs } from '../../lexicon/irregular-verbs.ts'
import { followingVerbs, functionWords } from '../../lexicon/function-words.ts'
import type { Draft, Reading } from './draft.ts'
import type { Settled } from './share-units.ts'
import { isSign, wordsOf, type Token } from './token.ts'
import { isPlural } from './to-singular.ts'

export const widest = 90 // Characters between two numbers that share a unit.
const adjective = /(?:ect|al|ive|ic|ed|ing|y|le|ern|ar|ous|t)$/

/** `from 120 in 2010 to 145 cases`, `12 or 13 cases`, `14 of the 22 charges`; null where the two are not tied. */
export function takeFromNext(reading: Reading, draft: Draft, next: Settled | null): Settled | null {
  if (!next || next.unit === null || next.kind === 'multiple') return null
  const { tokens } = reading
  const isMove = tokens[draft.from - 1]?.lower === 'from' && wordsOf(tokens, draft.to, next.from) === 'to'
  if (!isMove && isStatistic(tokens, draft)) return null // `The index fell from 32.4 to 24.9 events per hour` says what of.
  const between = tokens.slice(draft.to, next.from)
  const words = wordsOf(tokens, draft.to, next.from)
  const isFell = words === 'from' && tokens[draft.from - 1]?.lower === 'to' && next.kind !== 'duration'
  if (isFell && draft.shape === next.shape && draft.magnitude === 1) return take(draft, next) // `eased to 2.8 from 3.0%`
  if (next.kind === 'percentage' && (draft.shape === 'grouped' || draft.magnitude > 1)) return null // `at 7,432.10, up 0.6%`
  const isPart =
    /^(?:out )?of(?: (?:the|its|their|these|those|all|his|her|our))*(?: [\p{L}-]+['’]s?)?(?: (?:last|past|first|next|other|original|remaining))?$/u.test(
      words,
    ) // `6 of the agency's 41 stations`
  if ((next.kind === 'measure' || next.kind === 'count') && /^(?:by|x|×)$/.test(words) && draft.unit === undefined)
    return take(draft, next) // `6.5 by 4 km`
  if (isPart) return take(draft, next)
  if (words === '/' && next.scale?.dimension === 'pascals') return take(draft, next) // `140/90 mmHg`
  if (draft.spelled || next.start - draft.end > widest / 2) return null
  const before = tokens[draft.from - 1]?.lower ?? ''
  if (before === 'from' && between.some((token) => token.lower === 'to')) return takeWithMagnitude(draft, next)
  if (next.kind === 'duration' && draft.shape === 'plain')
    return isListed(tokens, draft, next) ? take(draft, next) : null
  if (next.kind === 'count' && isAdjectivePair(between)) return take(draft, next)
  const isTied = between.every(
    ({ lower }, index) =>
      pairingWords.has(lower) ||
      /^[,/–.$€£-]$/.test(lower) ||
      (lower === 'with' && between[index - 1]?.lower === 'compared'),
  )
  if (next.kind === 'percentage' && /(?:^|, )(?:up|down)(?: (?:by|about|almost|nearly|over))?$/.test(words)) return null // `closed at 432.1, up 0.6%`
  const isMeasured = measuringVerbs.has(before) && (next.kind === 'measure' || next.kind === 'money')
  const isPaired = isMeasured || /^(?:from|between|of|either|both)$/.test(before) || draft.shape === 'decimal'
  const isCompared = between.some((token) => /^(?:or|of|versus|vs|against|,)$/.test(token.lower))
  return isTied && (isPaired || isCompared) ? takeWithMagnitude(draft, next) : null
}

/**
 * `from 17.5 percentage points in 2023 to just 0.3`, `10,000 materials, with 11 being sold`; null where the two are
 * not tied.
 */
export function takeFromPrevious(reading: Reading, draft: Draft, previous: Settled | null): Settled | null {
  const { text, tokens } = reading
  if (!previous || previous.unit === 'x' || (draft.spelled && draft.max < 3)) return null
  const gap = text.slice(previous.end, draft.start)
  if (/\b(?:numbers?|total|count) of\b/.test(gap)) return null // `9 wards and the number of beds was 45`
  if (gap.length > widest || /[.!?]\s/.test(gap.replace(/\b(?:vs|approx|ca)\./g, ''))) return null
  if (isSign(tokens[draft.from - 1], '=') || isStatistic(tokens, draft) || startsAnew(tokens, draft, previous))
    return null
  if (previous.kind === 'percentage' && draft.magnitude > 1) return null // `fell 3% in the north to 514 million`
  if (isMiddle(tokens, draft, previous)) return null
  if (isParallel(tokens, draft, previous) || isOtherGroup(tokens, draft, previous)) return take(draft, previous)
  const next = tokens[draft.to]
  const isShare = isSign(next, '(') && isSign(tokens[draft.to + 2], '%') // `38 (84%) met the standard`
  if (previous.kind === 'percentage' && (isShare || !isPercentageToo(reading, draft, previous))) return null
  const isMore = next?.lower === 'more' || next?.lower === 'fewer'
  if (isMore && draft.spelled) return null // `78 points from 33 games, four more than United`
  const isMoved = isMoveFrom(tokens, draft, previous) && (leavesNoun(next) || functionWords.has(next?.lower ?? ''))
  if (isMoved) return take(draft, previous)
  const isAgainst = /^(?:against|versus|vs|vs \.|compared with|compared to|rather than)$/.test(
    wordsOf(tokens, previous.to, draft.from),
  )
  if (
    !(isTiedBack(tokens, draft) || isShare || isMore) ||
    !leavesNoun(next) ||
    !(isAgainst || isAlike(draft, previous))
  )
    return null
  const isDown = /^(?:up|down) from$/.test(wordsOf(tokens, draft.from - 2, draft.from))
  return isDown && !isMore ? alike(draft, previous) : take(draft, previous)
}

/** `odds ratio 3.8`, `OR = 3.8`, `burnout scores dropped from 4.2`: what has no unit takes none from elsewhere. */
function isStatistic(tokens: readonly Token[], draft: Draft): boolean {
  if (isRate(tokens, draft)) return true
  const last = tokens[draft.from - 1]
  const at = isSign(last, '=:') || /^(?:of|was|is)$/.test(last?.lower ?? '') ? draft.from - 2 : draft.from - 1
  const word = tokens[at]
  if (word && (statisticWords.has(word.lower) || word.text === 'OR')) return true
  if (!/^(?:from|to|at)$/.test(last?.lower ?? '') || !changeWords.has(tokens[draft.from - 2]?.lower ?? '')) return false
  const subject = tokens[draft.from - 3]?.lower ?? ''
  return scoreWords.has(subject) && subject.length > 2 && statisticWords.has(subject)
}

/** `the rate of severe exacerbations was 0.31`: a decimal that a rate or risk comes to. */
const isRate = (tokens: readonly Token[], { from, shape, magnitude }: Draft): boolean =>
  shape === 'decimal' &&
  magnitude === 1 &&
  /^(?:was|is|were|of)$/.test(tokens[from - 1]?.lower ?? '') &&
  tokens
    .slice(Math.max(0, from - rateReach), from)
    .some(({ lower }) => /^(?:rate|incidence|risk|hazard|probability)$/.test(lower))
const rateReach = 8

/** `The median of 31 forecasters stands at 3.9`: what so many say, and not more of them. */
const isMiddle = (tokens: readonly Token[], draft: Draft, { kind, from }: Settled): boolean =>
  kind === 'count' &&
  draft.shape === 'decimal' &&
  draft.magnitude === 1 &&
  tokens[from - 1]?.lower === 'of' &&
  scoreWords.has(tokens[from - 2]?.lower ?? '')

/** `25 km were abandoned; the population fell from 1,900`: a clause with a subject of its own; counts go on through it. */
function startsAnew(tokens: readonly Token[], draft: Draft, previous: Settled): boolean {
  if (previous.kind === 'count') return false
  const between = tokens.slice(previous.to, draft.from)
  const verb = between.findLastIndex(({ lower }) => changeWords.has(lower) || closingWords.has(lower))
  const opening = between.findLastIndex(
    (token, index) =>
      index < verb &&
      (isSign(token, ';') ||
        conjunction.test(token.lower) ||
        (isSign(token, ',') && /^(?:and|but|while)$/.test(between[index + 1]?.lower ?? ''))),
  )
  const subject = isSign(between[opening], ',') ? opening + 2 : opening + 1
  return (
    opening >= 0 && between.slice(subject, verb).some(({ kind, lower }) => kind === 'word' && !functionWords.has(lower))
  )
}

const conjunction = /^(?:as|while|whereas|when)$/

/** `boats of 25 tons … boats of 15`, `to run for 4,000 hours … ran for 610`: the same words before both. */
function isParallel(tokens: readonly Token[], draft: Draft, previous: Settled): boolean {
  const words = wordsOf(tokens, draft.from - 2, draft.from)
  const last = tokens[draft.from - 1]?.lower
  const verbs = [draft, previous].map(
    ({ from }) => irregularVerbs.get(tokens[from - 2]?.lower ?? '') ?? tokens[from - 2]?.lower,
  )
  const isAgain = last === 'for' && tokens[previous.from - 1]?.lower === 'for' && verbs[0] === verbs[1]
  const next = tokens[draft.to]
  if (isAgain && (next === undefined || isSign(next, '.,;)'))) return true
  const isSame =
    /^\p{L}+ (?:of|to|at|with|in)$/u.test(words) && words === wordsOf(tokens, previous.from - 2, previous.from)
  return isSame && leavesNoun(tokens[draft.to]) && !functionWords.has(tokens[draft.from - 2]?.lower ?? '')
}

/** What was usual or was before, set against a figure: `against a long-term 655`, `than last season's 43.3`, `against a five-year mean of 2,820`, `another 1.1`. */
const usual =
  /(?:\b(?:against|versus|compared with|compared to|than|from|below|above|of)(?: (?:an?|the|its|their|last|this)| a year-earlier)(?: [\p{L}'’-]+){1,4}|\b(?:another|a further))(?<!\b(?:the|an?|in|by|at|on|to|for|and)) $/u
const usualReach = 60

/** A bare number that is set against the figure before, or added to it, in its unit and, where they are then alike, its magnitude. */
export function takeAgainst(
  { text, tokens }: Reading,
  draft: Draft,
  givers: readonly (Settled | null)[],
): Settled | null {
  const next = tokens[draft.to]
  if (draft.spelled || !(next === undefined || isSign(next, '.,;)') || /^(?:and|but|in)$/.test(next.lower))) return null
  const before = text.slice(Math.max(0, draft.start - usualReach), draft.start)
  const phrase = usual.exec(before)?.[0]
  if (phrase === undefined || /\b(?:ratio|score|index|odds|rate|population|staff|workforce)\b/.test(phrase)) return null
  const from = draft.start - phrase.length
  const giver = givers.findLast((one) => one?.unit != null && one.kind !== 'multiple' && one.end <= from)
  return giver && giver.kind !== 'percentage' ? alike(draft, giver) : null
}

const mostTimes = 10 // Two values of one thing are seldom further apart.

/** `34m tonnes, down from 51`: a draft in the unit of another, and in its millions where the two are of a size only so. */
export function alike(draft: Draft, giver: Settled): Settled {
  const scaled = takeWithMagnitude(draft, giver)
  const isNear = scaled.max <= giver.max * mostTimes && scaled.max * mostTimes >= giver.min
  return isNear ? scaled : take(draft, giver)
}

/** `304 participants received the drug and 308 placebo;`: as many again of what is counted, each with what befell it. */
const isOtherGroup = (tokens: readonly Token[], { from, to, spelled, shape }: Draft, previous: Settled): boolean =>
  previous.kind === 'count' &&
  !spelled &&
  shape === 'plain' &&
  /^(?:and|versus|against)$/.test(tokens[from - 1]?.lower ?? '') &&
  isDone(tokens, previous.to) &&
  tokens[to]?.kind === 'word' &&
  !isPlural(tokens[to].text) &&
  !functionWords.has(tokens[to].lower) &&
  isSign(tokens[to + 1], '.,;)')

const isDone = (tokens: readonly Token[], at: number): boolean =>
  /^(?:received|became|turned|got|took|had|chose|preferred|used|were|was|given|assigned|drank|ate|wore)$/.test(
    tokens[at]?.lower ?? '',
  )

/** A draft that counts things by their name. */
export const counting = (draft: Draft, unit: string): Settled => ({
  ...draft,
  kind: 'count',
  unit,
  scale: { dimension: unit, factor: 1 },
})

/** A draft with the measure of another. */
export const take = (draft: Draft, { kind, unit, scale }: Settled): Settled => ({ ...draft, kind, unit, scale })

/** `8.3, 3.9 and 2.7 million inhabitants`: a draft with the measure of another, and with its magnitude where it has none. */
export function takeWithMagnitude(draft: Draft, giver: Settled): Settled {
  const taken = take(draft, giver)
  if (draft.magnitude > 1 || giver.magnitude === 1 || draft.shape === 'grouped' || draft.max >= 1000) return taken
  const times = (value: number) => Number((value * giver.magnitude).toPrecision(12))
  return { ...taken, min: times(draft.min), max: times(draft.max), magnitude: giver.magnitude }
}

/** `at 3, 6 and 12 months`; not `the 45 and three years later`. */
function isListed(tokens: readonly Token[], draft: Draft, next: Settled): boolean {
  const before = tokens[draft.from - 1]
  const isBegun = /^(?:at|after|within|every|for|of)$/.test(before?.lower ?? '')
  const isInside = isSign(before, ',') && tokens[draft.from - 2]?.kind === 'number'
  return (isBegun || isInside) && /^(?:,|and|or)$/.test(wordsOf(tokens, draft.to, next.from))
}

/** `1,200 direct and 3,500 indirect jobs` */
const isAdjectivePair = ([first, second, ...more]: readonly Token[]): boolean =>
  more.length === 0 && adjective.test(first?.lower ?? '') && /^(?:and|or)$/.test(second?.lower ?? '')

/**
 * A percentage says its sign again unless a comparison or the build of the sentence binds the two.
 * Not `rose 12% to 4,512` or `69% on MMLU and 8.38 on MT-bench`, but `68% in England, 71 in Wales`.
 */
function isPercentageToo({ text, tokens }: Reading, draft: Draft, previous: Settled): boolean {
  if (draft.shape === 'grouped' || draft.magnitude > 1) return false
  const next = tokens[draft.to]?.lower ?? ''
  if (/^(?:in|for|among|at)$/.test(next) && tokens[previous.to]?.lower === next) return true
  const isFrom = /\bfrom\b/.test(text.slice(Math.max(0, previous.start - 30), previous.start))
  if (tokens[previous.to]?.lower === 'to' && !isFrom) return false
  const word = tokens[draft.from - 1]
  return comparingWords.has((isSign(word, '.') ? tokens[draft.from - 2] : word)?.lower ?? '')
}

/** Whether the word before a number, or an `in Japan` before it, ties it to what stands before. */
function isTiedBack(tokens: readonly Token[], draft: Draft): boolean {
  const word = tokens[draft.from - 1]
  if (tokens[draft.from - 2]?.lower === 'in' || isSign(word, ',(:;–-')) return true
  return tyingWords.has((isSign(word, '.') ? tokens[draft.from - 2] : word)?.lower ?? '')
}

/** Whether what follows a number is no noun of its own: `11 being sold`, `45 died`, the end. */
export const leavesNoun = (next: Token | undefined): boolean =>
  next?.kind !== 'word' || leavingWords.has(next.lower) || followingVerbs.has(next.lower) || /ed$/.test(next.lower)

/** A small whole number behind money or a measure is seldom another of them. */
const isAlike = (draft: Draft, previous: Settled): boolean =>
  draft.min !== draft.max || draft.shape !== 'plain' || previous.kind === 'count' || draft.max > 9

/** `from 31.8 to 31.1 with usual care`, `had taken eleven days, was cut to six`: what it came to is measured alike. */
const isMoveFrom = (tokens: readonly Token[], draft: Draft, previous: Settled): boolean =>
  tokens[draft.from - 1]?.lower === 'to' &&
  previous.kind !== 'percentage' &&
  ((previous.to === draft.from - 1 && tokens[previous.from - 1]?.lower === 'from') ||
    (previous.kind === 'duration' &&
      /^(?:cut|reduced|shortened|halved|extended|lengthened|trimmed)$/.test(tokens[draft.from - 2]?.lower ?? '')))
