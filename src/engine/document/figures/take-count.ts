/** A bare number counts what was counted before: as the whole of a part, or as the subject of a clause. */
import { changeWords, reachingWords } from '../../lexicon/change-words.ts'
import { coveringWords, doingWords, holdingWords } from '../../lexicon/figure-cues.ts'
import { followingVerbs, functionWords } from '../../lexicon/function-words.ts'
import { irregularVerbs } from '../../lexicon/irregular-verbs.ts'
import { uncountedHeads } from '../../lexicon/labels.ts'
import { countedNouns, talliedNouns } from '../../lexicon/nouns.ts'
import type { Draft, Reading } from './draft.ts'
import { readRowNoun } from './read-row-noun.ts'
import { readUnit } from './read-unit.ts'
import type { Settled } from './share-units.ts'
import { counting, leavesNoun, take } from './take-unit.ts'
import { isPlural, toSingular } from './to-singular.ts'
import { isSign, tokenize, wordsOf, type Token } from './token.ts'

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
  (isSign(tokens[draft.from - 1], ';') || wordsOf(tokens, draft.from - 2, draft.from) === ', and') &&
  isVerb(tokens[draft.to])
    ? take(draft, counted)
    : null

/** `112 participants (18.6%) versus 98 (16.3%)`: a count with its share is compared with one like it. */
export const takeWithShare = ({ tokens }: Reading, draft: Draft, counted: Settled | null): Settled | null =>
  counted !== null &&
  !draft.spelled &&
  draft.shape !== 'decimal' &&
  isShared(tokens, draft) &&
  isShared(tokens, counted) &&
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
const closing = 4 // `(18.6%)`
const isShared = (tokens: readonly Token[], { to }: Draft): boolean =>
  isSign(tokens[to], '(') && isSign(tokens[to + 2], '%') && isSign(tokens[to + 3], ')')

/** `scores 71.2 on the exam, up from 64.9`: a bare score is compared with one like it. */
export const takeFromScore = ({ tokens }: Reading, draft: Draft, previous: Settled | null): Settled | null =>
  previous?.kind === 'score' &&
  previous.unit === null &&
  previous.shape === draft.shape &&
  /^(?:up|down) from$/.test(wordsOf(tokens, draft.from - 2, draft.from)) &&
  leavesNoun(tokens[draft.to])
    ? take(draft, previous)
    : null

/** `nearly double the 2,150 of a year ago`, `larger in the 11 trials … than in the 10 without`: as many of what was counted last. */
export function takeAsLike(
  { tokens }: Reading,
  draft: Draft,
  previous: Settled | null,
  counted: Settled | null,
): Settled | null {
  if (counted === null || draft.spelled || draft.shape === 'decimal' || tokens[draft.from - 1]?.lower !== 'the')
    return null
  const isMultiple = previous?.kind === 'multiple' && previous.to === draft.from - 1 && leavesNoun(tokens[draft.to])
  const isOther =
    /^than (?:in|for|among|at|on|with) the$/.test(wordsOf(tokens, draft.from - 3, draft.from)) &&
    /^(?:without|with|who|that|which|where|whose)$/.test(tokens[draft.to]?.lower ?? '')
  return isMultiple || isOther ? take(draft, counted) : null
}

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

/** `a portion contains around 90`: what holds so many holds of what was counted last, or of what so many were counted per. */
export function takeFromHolder(
  { tokens }: Reading,
  draft: Draft,
  counted: Settled | null,
  before: Settled | null,
): Settled | null {
  const next = tokens[draft.to]
  if (draft.spelled || draft.shape === 'decimal') return null
  const verb = tokens[draft.from - 1]?.lower ?? ''
  if (!(holdingWords.has(verb) || coveringWords.has(verb)) || (next !== undefined && !isSign(next, '.,;)'))) return null
  if (coveringWords.has(verb)) return before?.kind === 'measure' ? take(draft, before) : null
  const unit = counted?.unit?.split(/ per |\//)[0] ?? ''
  const isCounted = counted?.kind === 'count' || counted?.scale?.dimension.startsWith(`${unit.toLowerCase()}/`)
  return isCounted && unit
    ? { ...draft, kind: 'count', unit, scale: { dimension: unit.toLowerCase(), factor: 1 } }
    : null
}

/** `212 have managed it, 29 of them women`: a part that has a name of its own. */
export function takeNamedPart({ tokens }: Reading, draft: Draft): Settled | null {
  if (draft.shape === 'decimal' || !/^of (?:them|these|those|whom)$/.test(wordsOf(tokens, draft.to, draft.to + 2)))
    return null
  const [word, next] = [tokens[draft.to + 2], tokens[draft.to + 3]]
  const isNamed = word?.kind === 'word' && isPlural(word.text) && !functionWords.has(word.lower)
  if (!isNamed || (next !== undefined && next.kind !== 'sign' && !functionWords.has(next.lower))) return null
  return counting(draft, toSingular(word.lower))
}

/** `every establishment with at least five employees, some 9,800 in all`: the whole of what each is one of. */
export function takeInAll({ tokens }: Reading, draft: Draft): Settled | null {
  if (draft.spelled || draft.shape === 'decimal') return null
  if (!/^(?:in all|in total|altogether|all told)/.test(wordsOf(tokens, draft.to, draft.to + 2))) return null
  const each = tokens.slice(0, draft.from).findLastIndex(({ lower }) => lower === 'every' || lower === 'each')
  const noun = tokens[each + 1]
  return each >= 0 && noun?.kind === 'word' && !functionWords.has(noun.lower) ? counting(draft, noun.lower) : null
}

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
  const unit = toSingular(subject.lower)
  if (!countedNouns.has(unit) && !talliedNouns.has(unit) && (!isDirect || uncountedHeads.has(subject.lower)))
    return null
  return counting(draft, unit)
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
    const unit = isPlural(tokens[at]?.text ?? '') ? toSingular(tokens[at]!.lower) : ''
    if (countedNouns.has(unit) || talliedNouns.has(unit)) return counting(draft, unit)
  }
  return isApposed ? takeFromCompared(tokens, draft) : null
}
const levelReach = 14

/** `cases were 20% higher in 2023 than a year earlier, at 10.3 million`: the level of what is compared in the clause. */
function takeFromCompared(tokens: readonly Token[], draft: Draft): Settled | null {
  const start = tokens.slice(0, draft.from - 2).findLastIndex((token) => isSign(token, ',.;:')) + 1
  const clause = tokens.slice(Math.max(start, draft.from - 2 - comparedReach), draft.from - 2)
  const verb = clause.findIndex(({ lower }) => /^(?:was|were|is|are)$/.test(lower) || changeWords.has(lower))
  const isCompared = clause.slice(verb).some(({ lower }) => /^(?:higher|lower|more|fewer)$/.test(lower) || changeWords.has(lower))
  const subject = clause[verb - 1]
  const unit = isPlural(subject?.text ?? '') ? toSingular(subject!.lower) : ''
  return isCompared && (countedNouns.has(unit) || talliedNouns.has(unit)) ? counting(draft, unit) : null
}
const comparedReach = 24

/** `48 (17.9%) of 268 patients and 18 (13.4%) of 134`: a count whose share stands between it and the whole, and the whole of another. */
export function takeOfWhole(
  { tokens }: Reading,
  draft: Draft,
  whole: Settled | null,
  counted: Settled | null,
): Settled | null {
  if (draft.spelled || draft.shape === 'decimal') return null
  const isPart =
    isShared(tokens, draft) && tokens[draft.to + closing]?.lower === 'of' && whole?.from === draft.to + closing + 1
  if (isPart && whole.kind === 'count' && draft.max <= whole.max) return take(draft, whole)
  const isWhole =
    tokens[draft.from - 1]?.lower === 'of' && isSign(tokens[draft.from - 2], ')') && isSign(tokens[draft.from - 3], '%')
  return isWhole && counted && leavesNoun(tokens[draft.to]) ? take(draft, counted) : null
}

/** `Burglary was down 14 per cent and theft 9;`, `Marriages numbered 5,204 and divorces 2,611,`: a clause whose verb is left out. */
export function takeFromGap({ tokens }: Reading, draft: Draft, previous: Settled | null): Settled | null {
  if (!previous || previous.unit === null || draft.spelled || draft.magnitude !== previous.magnitude) return null
  if (
    !/^(?:percentage|count|measure)$/.test(previous.kind) ||
    !isGap(tokens, previous.to, draft.from) ||
    !endsClause(tokens[draft.to])
  )
    return null
  if ((draft.shape === 'decimal') !== (previous.shape === 'decimal')) return null
  const subject = tokens[draft.from - 1]!
  const own = toSingular(subject.lower)
  const isOwn =
    previous.kind === 'count' &&
    isPlural(subject.text) &&
    tokens.slice(0, previous.from).some(({ lower }) => toSingular(lower) === previous.unit)
  return isOwn && subject.lower === subject.text ? counting(draft, own) : take(draft, previous)
}

/** `and theft`, `, and the tail`: a subject of one or two words without a verb. */
function isGap(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to)
  const link = words.findIndex(({ lower }) => lower === 'and' || lower === 'while')
  const subject = words.slice(link + 1)
  const isLinked = link === 0 || (link === 1 && isSign(words[0], ','))
  const article = /^(?:the|its|their)$/.test(subject[0]?.lower ?? '') ? 1 : 0
  const named = subject.slice(article)
  return (
    isLinked &&
    named.length > 0 &&
    named.length < 3 &&
    named.every(
      ({ kind, lower, text }) =>
        kind === 'word' && lower === text && !functionWords.has(lower) && !followingVerbs.has(lower),
    ) &&
    !(named.length > 1 && /s$/.test(named.at(-1)!.lower)) && // `the drum carries 12`
    !/(?:ed|ing|er|ly)$/.test(named.at(-1)!.lower) &&
    !doingWords.has(named.at(-1)!.lower) &&
    !changeWords.has(named.at(-1)!.lower) &&
    !reachingWords.has(named.at(-1)!.lower)
  )
}

/** `barely 7 of them`, `31 of whom are`, `the other 5`: a part of what was counted last, in this sentence or the one before. */
export function takeFromThem({ tokens, before }: Reading, draft: Draft, counted: Settled | null): Settled | null {
  const isThem =
    /^of (?:them|these|those|whom|which)$/.test(wordsOf(tokens, draft.to, draft.to + 2)) ||
    (/^of (?:which|whom)$/.test(wordsOf(tokens, draft.from - 2, draft.from)) && isVerb(tokens[draft.to])) // `, of which 1,034 proved positive`
  const isRest =
    !draft.spelled &&
    /^the (?:other|remaining)$/.test(wordsOf(tokens, draft.from - 2, draft.from)) &&
    endsClause(tokens[draft.to])
  if (draft.shape === 'decimal' || !(isThem || isRest)) return null
  const whole = counted ?? before?.findLast(({ kind }) => kind === 'count') ?? null
  return whole?.unit && draft.max <= (whole.max ?? ('value' in whole ? whole.value : undefined) ?? 0)
    ? counting(draft, whole.unit)
    : null
}

/** `57 seats, or 38%, up from 44`: a rise from 44 to 38 is none, so it was seats. */
export function takeUpFrom(
  { tokens }: Reading,
  draft: Draft,
  previous: Settled | null,
  counted: Settled | null,
): Settled | null {
  const way = /^(up|down) from$/.exec(wordsOf(tokens, draft.from - 2, draft.from))?.[1]
  if (!way || !counted || previous?.kind !== 'percentage' || draft.shape === 'decimal' || !leavesNoun(tokens[draft.to]))
    return null
  const fits = ({ max }: Settled) => (way === 'up' ? draft.max < max : draft.max > max)
  return !fits(previous) && fits(counted) ? take(draft, counted) : null
}

/**
 * `… was 1,150 tonnes a week; the smaller site made 480`, `The works were to be done in 40 weeks. They took 71.`: a number that ends
 * its clause behind a verb of doing is in the unit that was named last.
 */
export function takeFromClause({ tokens, before }: Reading, draft: Draft, previous: Settled | null): Settled | null {
  if ((draft.shape === 'decimal' && draft.magnitude === 1) || (draft.spelled && draft.max < 3)) return null
  if (!endsClause(tokens[draft.to])) return null
  if (!doingWords.has(tokens[draft.from - 1]?.lower ?? '')) return null
  if (previous) return isGiver(previous) && isApart(tokens, draft, previous) ? take(draft, previous) : null
  const counts = before?.filter(({ kind, unit }) => kind === 'count' && unit !== null) ?? []
  const givers = counts.length > 0 ? counts : (before?.filter(isGiver) ?? [])
  const [giver] = givers
  const isSure = new Set(givers.map(({ unit }) => unit)).size === 1 // Of balls, fours and sixes nobody knows which.
  return giver?.unit && isSure ? inUnit(draft, giver.kind, giver.unit) : null
}

const isGiver = ({ kind, unit }: Pick<Settled, 'kind' | 'unit'>): boolean =>
  unit !== null && (kind === 'count' || kind === 'duration' || (kind === 'measure' && unit !== 'm'))

/** Whether a clause or a part of a list ends between two figures. */
const isApart = (tokens: readonly Token[], { from }: Draft, previous: Settled): boolean =>
  tokens
    .slice(previous.to, from)
    .some((token) => isSign(token, ';,') || /^(?:and|but|while|whereas)$/.test(token.lower))

/** A draft in a unit that another sentence names. */
function inUnit(draft: Draft, kind: Settled['kind'], unit: string): Settled | null {
  if (kind === 'count') return counting(draft, unit)
  const scale = readUnit(tokenize(unit, 'en'), 0)
  return scale ? { ...draft, kind, unit, scale } : null
}

/** Whether nothing follows that a number could count. */
const endsClause = (next: Token | undefined): boolean =>
  next === undefined || isSign(next, '.,;:)"”?!') || /^(?:and|but|while|whereas)$/.test(next.lower)

const isVerb = (token: Token | undefined): boolean =>
  token?.kind === 'word' && (followingVerbs.has(token.lower) || /ed$/.test(token.lower))
