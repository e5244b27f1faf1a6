/** A bare number is in the unit of the clause before, whose subject, verb or noun its own leaves out. */
import { changeWords, reachingWords } from '../../lexicon/change-words.ts'
import { doingWords, measuringVerbs } from '../../lexicon/figure-cues.ts'
import { followingVerbs, functionWords } from '../../lexicon/function-words.ts'
import { placeNames } from '../../lexicon/places.ts'
import type { Draft, Reading } from './draft.ts'
import { endsClause, isVerb } from './ends-number.ts'
import { readUnit } from './read-unit.ts'
import type { Settled } from './share-units.ts'
import { counting, take } from './take.ts'
import { isPlural, toSingular } from './to-singular.ts'
import { isSign, type Token, tokenize, wordsOf } from './token.ts'

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

/** `Burglary was down 14 per cent and theft 9;`, `Marriages numbered 5,204 and divorces 2,611,`: a clause whose verb is left out. */
export function takeFromGap({ tokens }: Reading, draft: Draft, previous: Settled | null): Settled | null {
  if (!previous || previous.unit === null || draft.spelled || draft.magnitude !== previous.magnitude) return null
  if (previous.kind === 'score' || previous.kind === 'multiple' || !endsClause(tokens[draft.to])) return null
  if (!isGap(tokens, previous.to, draft.from, draft.max >= leastApart || draft.shape !== 'plain')) return null
  if ((draft.shape === 'decimal') !== (previous.shape === 'decimal')) return null
  const subject = tokens[draft.from - 1]!
  const own = toSingular(subject.lower)
  const isOwn =
    previous.kind === 'count' &&
    isPlural(subject.text) &&
    tokens.slice(0, previous.from).some(({ lower }) => toSingular(lower) === previous.unit)
  return isOwn && subject.lower === subject.text ? counting(draft, own) : take(draft, previous)
}

/** `and theft`, `, and the tail`, ` a month, nurses`: a subject of one or two words without a verb; `isSure` lets a comma alone link it. */
function isGap(tokens: readonly Token[], from: number, to: number, isSure: boolean): boolean {
  const words = tokens.slice(from, to)
  const link = words.findLastIndex(
    (token) => /^(?:and|while|whilst|whereas|but)$/.test(token.lower) || (isSure && isSign(token, ',;')),
  )
  const before = words.slice(0, Math.max(0, isSign(words[link - 1], ',') ? link - 1 : link))
  const isLinked = link >= 0 && (before.length === 0 || rate.test(wordsOf(before, 0, before.length)))
  const subject = words.slice(link + 1)
  const article = /^(?:the|its|their)$/.test(subject[0]?.lower ?? '') ? 1 : 0
  const named = subject.slice(article)
  const last = named.at(-1)
  return (
    isLinked &&
    last !== undefined &&
    named.length < 3 &&
    named.every(
      ({ kind, lower, text }) => kind === 'word' && (lower === text || placeNames.has(lower)) && !isBusy(lower),
    ) &&
    !(named.length > 1 && /s$/.test(last.lower)) && // `the drum carries 12`
    !/(?:ed|ing|er|ly)$/.test(last.lower)
  )
}

const leastApart = 10
/** What a figure is reckoned on, behind it: `38,000 pesos a month, nurses 31,000`. */
const rate = /^(?:an?|per|each|every) \p{L}+$/u

/** Whether a word is one that could stand in front of a number as its verb or preposition. */
const isBusy = (word: string): boolean =>
  functionWords.has(word) ||
  followingVerbs.has(word) ||
  doingWords.has(word) ||
  changeWords.has(word) ||
  reachingWords.has(word) ||
  measuringVerbs.has(word) ||
  priceNouns.test(word)
const priceNouns = /^(?:costs?|total|totals|price|prices|page|pages|room|aged?|population|worth|ends?|marks?|makes?)$/

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
    .some((token) => isSign(token, ';,') || /^(?:and|but|while|whilst|whereas)$/.test(token.lower))

/** A draft in a unit that another sentence names. */
function inUnit(draft: Draft, kind: Settled['kind'], unit: string): Settled | null {
  if (kind === 'count') return counting(draft, unit)
  const scale = readUnit(tokenize(unit, 'en'), 0)
  return scale ? { ...draft, kind, unit, scale } : null
}
