/** Which words two statements share, and which either has alone. */
import { lastingMeasures } from '../lexicon/measure-words.ts'
import { countAlike } from './count-alike.ts'
import { foldWord, stem } from './fold-word.ts'
import { derivedIn } from './derived-in.ts'
import { rootOf } from './read-terms.ts'
import { rememberFor } from '../remember.ts'
import { inBoth, isKindred, shareMeasures } from './share-measures.ts'
import type { Statement, Term } from './statement.ts'

/** What two statements have in common. */
export interface Matched {
  shared: Term[]
  onlyFirst: Term[]
  onlySecond: Term[]
  /** The measures that both name. */
  measures: readonly string[]
  /** How many proper names both give. */
  names: number
  /** The weight of what both name besides measures and benchmarks. */
  subject: number
  /** Whether the shared measures stay what they are, so that no date parts their figures. */
  isLasting: boolean
  /** From 0 to 1: how much of what both say is shared; `least` looks at the shorter one only. */
  likeness: number
  least: number
  /** The weight of what is shared. */
  weight: number
}

const contextShare = 0.5 // A word that only stands in reach of the other speaks half as loud.

/** No two statements are put side by side that share less, whatever they share. */
const least = { weight: 1, likeness: 0.4, least: 0.6 }
const leastOfOneDate = { weight: 1, likeness: 0.3, least: 0.4 }

/** Matches the terms of two statements; null where they speak of different things, properties or counted nouns. */
export function matchTerms(a: Statement, b: Statement): Matched | null {
  if (!countAlike(a, b)) return null
  const measures = shareMeasures(a, b)
  if (measures === null) return null
  const areConditioned = (a.scopes.size > 0 && b.scopes.size > 0) || (a.benchmarks.size > 0 && b.benchmarks.size > 0)
  const [onlyFirst, inContextOfB, shared] = part(a, b, areConditioned)
  const [onlySecond, inContextOfA] = part(b, a, areConditioned)
  const places = 2 * inBoth(a.places, b.places).length
  const likeness = weighLikeness(
    sum(shared) +
      contextShare * (sum(inContextOfB) + sum(inContextOfA)) +
      places +
      Math.min(2, 0.75 * inBoth(a.basis, b.basis).length) +
      (measures.length > 0 && !shared.some(isStrongMeasure) ? 1 : 0),
    onlyFirst,
    onlySecond,
  )
  const bound = areOfOneDate(a, b) ? leastOfOneDate : least
  if (likeness.weight < bound.weight || likeness.likeness < bound.likeness || likeness.least < bound.least) return null
  if (saysOther(a, onlyFirst, measures) && saysOther(b, onlySecond, measures) && !isDeal(a, b, measures)) return null
  const inContext = [...inContextOfA, ...inContextOfB]
  const isBenchmark = (word: string) => isInBenchmark(a, word) || isInBenchmark(b, word)
  const isNamed = ({ isName, word }: Term) => isName && !isBenchmark(word)
  return {
    shared,
    onlyFirst,
    onlySecond,
    measures,
    names: shared.filter(isNamed).length + inContext.filter(isNamed).length,
    subject:
      sum(shared.filter(({ measures: own, word }) => own.length === 0 && !isBenchmark(word))) +
      places +
      contextShare * sum(inContext.filter(({ measures: own }) => own.length === 0)),
    isLasting: a.role === 'level' && measures.length > 0 && measures.every((measure) => lastingMeasures.has(measure)),
    ...likeness,
  }
}

/** Whether both state one date. */
export const areOfOneDate = ({ date: one }: Statement, { date: other }: Statement): boolean =>
  one?.isStated === true && one.edtf === other?.edtf

/** How much of what both say is shared, by the weight of that and by what either has alone. */
function weighLikeness(
  weight: number,
  onlyFirst: readonly Term[],
  onlySecond: readonly Term[],
): Pick<Matched, 'weight' | 'likeness' | 'least'> {
  // Who takes part tells no other subject where the other side names nobody.
  const areParted = onlyFirst.some(takesPart) && onlySecond.some(takesPart)
  const alone = (only: readonly Term[]) =>
    areParted || !only.some(takesPart) ? sum(only) : sum(only.filter((term) => !takesPart(term)))
  const [aloneA, aloneB] = [alone(onlyFirst), alone(onlySecond)]
  return {
    likeness: (2 * weight) / (2 * weight + aloneA + aloneB || 1),
    least: weight / (weight + Math.min(aloneA, aloneB) || 1),
    weight,
  }
}

const takesPart = ({ isParticipant }: Term): boolean => isParticipant
const sum = (terms: readonly Term[]): number => terms.reduce((total, { weight }) => total + weight, 0)
/** What is sold for an amount is bought for it. */
const isDeal = (a: Statement, b: Statement, measures: readonly string[]): boolean =>
  measures.includes('cost') && [a, b].every(({ measures: own }) => own.has('sales') || own.has('acquisition'))
/** Whether a statement names a measure that is not among those of both. */
const saysOther = (statement: Statement, only: readonly Term[], measures: readonly string[]): boolean =>
  only.some((term) => isStrongMeasure(term) && !term.measures.some((measure) => measures.includes(measure))) ||
  phrased(statement).some((measure) => !measures.includes(measure))
const isStrongMeasure = ({ measures, isName }: Term): boolean => measures.length > 0 && !isName
const none: readonly string[] = []
/** The measures that no single word tells: students `drop out`. */
const phrased = (statement: Statement): readonly string[] =>
  statement.measures.size === 0 ? none : phrasedOf(statement)
const phrasedOf = rememberFor(({ measures, terms }: Statement) => {
  const spoken = new Set([...terms.values()].flatMap(({ measures: own }) => own))
  return [...measures].filter((measure) => !spoken.has(measure))
})

/** Terms that the other lacks, that stand in its reach, and that it has. */
function part(a: Statement, b: Statement, areConditioned: boolean): [only: Term[], inContext: Term[], shared: Term[]] {
  const [only, inContext, shared]: [Term[], Term[], Term[]] = [[], [], []]
  for (const term of a.telling) {
    if (areConditioned && isCondition(term.word, a, b)) continue
    const other = b.terms.get(term.word)
    if (isShared(term, other, a, b)) shared.push(other && other.weight > term.weight ? other : term)
    else if (b.context.has(term.word)) inContext.push(term)
    else if (term.root !== null && b.roots.has(term.root) && isKin(term, b)) shared.push(term)
    else only.push(term)
  }
  return [only, inContext, shared]
}

/** Whether another statement has a term, `other` where in the same word, or tells what it measures. */
function isShared(term: Term, other: Term | undefined, a: Statement, b: Statement): boolean {
  if (other && isOneSense(term, other)) return true
  if (b.counted !== null && term.word === a.counted) return true // They count alike, or nothing were compared.
  for (const measure of term.measures)
    if (b.measures.has(measure) || b.weakMeasures.has(measure) || isKindred(measure, b)) return true
  return false
}

/** Whether another statement has a word that a term is derived from, or the place of a people. */
const isKin = ({ word, isName }: Term, other: Statement): boolean =>
  (isName && isPeopleOf(word, other)) || derivedIn(word, other, isName)

const peopled = /(?:ian|ean|an|n|ese|ish|er|i)$/
const unpeopled = /(?:ia|y|i|a|e|o|land)$/

/** Whether another statement names the place of a people or the people of a place: `Silesian` and `Silesia`. */
function isPeopleOf(word: string, { terms, roots }: Statement): boolean {
  const letters = rootOf(word)
  if (letters === null || letters === word || !roots.has(letters)) return false
  for (const { word: other, isName } of terms.values()) {
    if (!isName || /\d/.test(word + other)) continue
    const [place, people] = word.length < other.length ? [word, other] : [other, word]
    const root = place.replace(unpeopled, '')
    if (rootOf(root) === null || !peopled.test(people) || people.length > place.length + 3) continue
    if (people.replace(peopled, '').replace(unpeopled, '') === root) return true
  }
  return false
}

/** Whether a word of the first is compared as a condition: a benchmark where both name one, men where the other names women. */
function isCondition(word: string, a: Statement, b: Statement): boolean {
  for (const [line, { place, raw }] of a.scopes) {
    const other = b.scopes.get(line)
    if (other && other.place !== place && foldWord(raw).word === word) return true
  }
  return b.benchmarks.size > 0 && !b.terms.has(word) && isInBenchmark(a, word)
}

/** Whether a word is part of a benchmark's name that a statement gives: `bench` of `on SWE-Bench`. */
export const isInBenchmark = ({ benchmarks }: Statement, word: string): boolean =>
  benchmarks.size > 0 && [...benchmarks].some((name) => name.includes(word))

/** `energy` is no part of the name `LG Energy`. */
function isOneSense(a: Term, b: Term): boolean {
  if (a.isName === b.isName || /\d/.test(a.word)) return true
  const [named, plain] = a.isName ? [a, b] : [b, a]
  if (isOpenName(named)) return true
  const [name, other] = [named.raw, plain.raw]
  return /\p{Lu}|\d/u.test(other) && other !== `${name}s` // `Canals` are no `Erie Canal`.
}

/** Whether what looks like a name may be a plain word: `GDP` is the economy, and a sentence begins with a capital (`Coal’s share`). */
const isOpenName = rememberFor(
  ({ word, raw, start }: Term) => word !== stem(raw.toLowerCase()) || (start === 0 && /^\p{Lu}\p{Ll}/u.test(raw)),
)
