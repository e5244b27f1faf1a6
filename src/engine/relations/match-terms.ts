/** Which words two statements share, and which either has alone. */
import { impliedMeasures, measureHomes } from '../lexicon/measure-phrases.ts'
import { lastingMeasures } from '../lexicon/measure-words.ts'
import { countAlike } from './count-alike.ts'
import { foldWord } from './fold-word.ts'
import { rootOf } from './read-terms.ts'
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

/** Matches the terms of two statements; null where they speak of different things, properties or counted nouns. */
export function matchTerms(a: Statement, b: Statement): Matched | null {
  if (!countAlike(a, b)) return null
  const measures = sharedMeasures(a, b)
  if (measures === null) return null
  const [onlyFirst, inContextOfB, shared] = part(a, b)
  const [onlySecond, inContextOfA] = part(b, a)
  const isOther = (term: Term) => isStrongMeasure(term) && !term.measures.some((measure) => measures.includes(measure))
  const saysOther = (only: readonly Term[], statement: Statement) =>
    only.some(isOther) || phrased(statement).some((measure) => !measures.includes(measure))
  if (saysOther(onlyFirst, a) && saysOther(onlySecond, b)) return null
  const benchmarks = a.benchmarks.size + b.benchmarks.size > 0 ? [...a.benchmarks, ...b.benchmarks] : []
  const isBenchmark = (word: string) => benchmarks.some((name) => name.includes(word))
  const weight =
    sum(shared) +
    contextShare * (sum(inContextOfB) + sum(inContextOfA)) +
    sharedPlaces(a, b) +
    Math.min(2, 0.75 * inBoth(a.basis, b.basis).length) +
    (measures.length > 0 && !shared.some(isStrongMeasure) ? 1 : 0)
  // Who takes part tells no other subject where the other side names nobody.
  const areParted = onlyFirst.some(takesPart) && onlySecond.some(takesPart)
  const alone = (only: readonly Term[]) =>
    areParted || !only.some(takesPart) ? sum(only) : sum(only.filter((term) => !takesPart(term)))
  const [aloneA, aloneB] = [alone(onlyFirst), alone(onlySecond)]
  return {
    shared,
    onlyFirst,
    onlySecond,
    measures,
    names: [...shared, ...inContextOfA, ...inContextOfB].filter(({ isName, word }) => isName && !isBenchmark(word))
      .length,
    subject:
      sum(shared.filter(({ measures: own, word }) => own.length === 0 && !isBenchmark(word))) +
      sharedPlaces(a, b) +
      contextShare * sum([...inContextOfA, ...inContextOfB].filter(({ measures: own }) => own.length === 0)),
    isLasting: a.role === 'level' && measures.length > 0 && measures.every((measure) => lastingMeasures.has(measure)),
    likeness: (2 * weight) / (2 * weight + aloneA + aloneB || 1),
    least: weight / (weight + Math.min(aloneA, aloneB) || 1),
    weight,
  }
}

const takesPart = ({ isParticipant }: Term): boolean => isParticipant
const sum = (terms: readonly Term[]): number => terms.reduce((total, { weight }) => total + weight, 0)
const isStrongMeasure = ({ measures, isName }: Term): boolean => measures.length > 0 && !isName
/** The measures that no single word tells: students `drop out`. */
function phrased(statement: Statement): readonly string[] {
  if (statement.measures.size === 0) return none
  const known = phrasedOf.get(statement)
  if (known) return known
  const spoken = new Set([...statement.terms.values()].flatMap(({ measures }) => measures))
  const found = [...statement.measures].filter((measure) => !spoken.has(measure))
  phrasedOf.set(statement, found)
  return found
}
const phrasedOf = new WeakMap<Statement, readonly string[]>() // A statement is matched with many.
const sharedPlaces = (a: Statement, b: Statement): number => 2 * inBoth(a.places, b.places).length

/** Terms that the other lacks, that stand in its reach, and that it has. */
function part(a: Statement, b: Statement): [only: Term[], inContext: Term[], shared: Term[]] {
  const [only, inContext, shared]: [Term[], Term[], Term[]] = [[], [], []]
  const parted = partedScopes(a, b)
  for (const term of a.terms.values()) {
    if (term.weight === 0 || parted.has(term.word) || isBenchmarkOfOne(term, a, b)) continue
    const isCountedAlike = term.word === a.counted && b.counted !== null // They count alike, or nothing were compared.
    const other = b.terms.get(term.word)
    if (
      isCountedAlike ||
      (other && isOneSense(term, other)) ||
      term.measures.some((measure) => b.measures.has(measure) || b.weakMeasures.has(measure))
    )
      shared.push(other && other.weight > term.weight ? other : term)
    else if (b.context.has(term.word)) inContext.push(term)
    else if (term.isName ? isPeopleOf(term.word, b) : derivedIn(term, b)) shared.push(term)
    else only.push(term)
  }
  return [only, inContext, shared]
}

const endings = /^(?:er|or|ing|ment|ation|tion|ion|al|ist|iti|ness|down|up|s)$/
/** Whether another statement has a word derived from this one, or the one it is derived from: `commute` and `commuter`. */
function derivedIn({ word, root }: Term, { terms, roots }: Statement): boolean {
  if (root === null || !roots.has(root)) return false
  for (const other of terms.keys()) {
    const [short, long] = word.length < other.length ? [word, other] : [other, word]
    if (long.startsWith(short) && short.startsWith(root) && endings.test(long.slice(short.length))) return true
  }
  return false
}

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

/** Whether a term is compared as a condition: a benchmark, where both name one. */
const isBenchmarkOfOne = ({ word }: Term, a: Statement, b: Statement): boolean =>
  a.benchmarks.size > 0 &&
  b.benchmarks.size > 0 &&
  !b.terms.has(word) &&
  [...a.benchmarks].some((name) => name.includes(word))

const nothing: ReadonlySet<string> = new Set()

/** The words of the first that are compared as conditions: men where the other names women. */
function partedScopes(a: Statement, b: Statement): ReadonlySet<string> {
  if (a.scopes.size === 0 || b.scopes.size === 0) return nothing
  const words = new Set<string>()
  for (const [line, { place, raw }] of a.scopes) {
    const other = b.scopes.get(line)
    if (other && other.place !== place) words.add(foldWord(raw).word)
  }
  return words
}

/** `energy` is no part of the name `LG Energy`. */
function isOneSense(a: Term, b: Term): boolean {
  if (a.isName === b.isName || /\d/.test(a.word)) return true
  const [name, other] = a.isName ? [a.raw, b.raw] : [b.raw, a.raw]
  return /\p{Lu}|\d/u.test(other) && other !== `${name}s` // `Canals` are no `Erie Canal`.
}

/** `112 metres high` and `640 metres long`: each names a size, if only in a weak word. */
function areOtherSizes(a: Statement, b: Statement): boolean {
  const sizes = ({ measures, weakMeasures }: Statement) =>
    [...measures, ...weakMeasures].filter((measure) => measureHomes.get(measure) === 'space')
  const [one, other] = [sizes(a), sizes(b)]
  return one.length > 0 && other.length > 0 && !one.some((measure) => other.includes(measure))
}
/** What two sets share. Most are empty, and one that is costs nothing. */
function inBoth(a: ReadonlySet<string>, b: ReadonlySet<string>): readonly string[] {
  return a.size === 0 || b.size === 0 ? none : [...a].filter((one) => b.has(one))
}
const none: readonly string[] = []

/** The measures that both name; none where one names none; null where they name different ones. */
function sharedMeasures(a: Statement, b: Statement): readonly string[] | null {
  const strong = inBoth(a.measures, b.measures)
  if (strong.length > 0) return strong
  const half = [...inBoth(a.measures, b.weakMeasures), ...inBoth(b.measures, a.weakMeasures)]
  if (half.length > 0) return half
  if (a.measures.size > 0 && b.measures.size > 0) return null
  if (areOtherSizes(a, b)) return null
  const silent = a.measures.size === 0 && a.weakMeasures.size === 0 ? a : a.measures.size > 0 ? b : a
  const telling = silent === a ? b : a
  const weak = [...telling.measures, ...telling.weakMeasures].filter((measure) => silent.weakMeasures.has(measure))
  if (weak.length > 0) return [...new Set(weak)]
  const implied = impliedMeasures.get(a.scale)
  if (implied !== undefined && a.role === 'level') {
    const own = telling.measures.size > 0 ? telling.measures : telling.weakMeasures
    if (own.size === 0 || own.has(implied)) return [implied]
    if (telling.measures.size > 0)
      return [...telling.measures].some((one) => silent.reachableMeasures.has(one)) ? [...telling.measures] : null
  }
  return [...telling.measures, ...telling.weakMeasures].filter((measure) => silent.reachableMeasures.has(measure))
}
