/** Differences of what two statements speak of: another object, a part of a thing, a side of a contrast. */
import { complementWords } from '../lexicon/complement-words.ts'
import { functionWords } from '../lexicon/function-words.ts'
import { kindNouns } from '../lexicon/kind-nouns.ts'
import { participantNouns } from '../lexicon/participant-nouns.ts'
import { compareActs } from './compare-acts.ts'
import { compareNames } from './compare-names.ts'
import { compareRestrictions } from './compare-restrictions.ts'
import { compareNarrowing } from './compare-narrowing.ts'
import { type Comparison, type Condition, list, none } from './condition.ts'
import { personStems } from './count-alike.ts'
import { foldWord } from './fold-word.ts'
import type { Matched } from './match-terms.ts'
import { findOpposed } from './read-sides.ts'
import type { Statement, Term } from './statement.ts'
import { wordsOfSentence } from './words-of.ts'

const few = ['two', 'three', 'four', 'five', 'six']

/** `Scope 1` against `Scope 2`, `Scope 1 and 2` against `Scope 2`. */
function compareNumbers(a: Statement, b: Statement, { onlyFirst, onlySecond }: Matched): readonly Condition[] {
  const [one, other] = [few.find((word) => a.words.has(word)), few.find((word) => b.words.has(word))]
  if (one && other && one !== other)
    return [{ difference: 'scope', words: () => `${one} against ${other}`, narrower: 0 }] // `had received two doses`
  if (onlyFirst.length === 0 && onlySecond.length === 0) return none
  const numbers = [...onlyFirst, ...onlySecond].filter(({ word }) => /^\d{1,3}$/.test(word))
  return numbers.length > 0
    ? [{ difference: 'subject', words: () => `number ${list(numbers.map(({ raw }) => raw))} on one side`, narrower: 0 }]
    : []
}

/** `to build` and `to run` are verbs, and weigh less. */
const leastOf = (preposition: string): number => (preposition === 'to' ? 0.1 : 1)

/** `spent on roads` against `spent on parks`: the same preposition leads to other nouns. */
function compareObjects(a: Statement, b: Statement, { onlyFirst, onlySecond }: Matched): readonly Condition[] {
  if (onlyFirst.length === 0 || onlySecond.length === 0) return none
  for (const { preposition, raw, weight, narrowed } of onlyFirst) {
    const other =
      preposition === null || weight < leastOf(preposition)
        ? undefined
        : onlySecond.find(
            (term) =>
              term.preposition === preposition &&
              term.weight >= leastOf(preposition) &&
              !complementWords.has(term.raw.toLowerCase()) && // `of the answers right`
              !foldWord(term.raw).isPlain && // `the corpus of Meridian comprised`
              !term.narrowed.some((word) => narrowed.includes(word)), // `in the public health service`, `in public hospitals`
          )
    if (other)
      return [
        {
          difference: 'subject',
          words: () => `${preposition} ${raw} against ${preposition} ${other.raw}`,
          narrower: 0,
        },
      ]
  }
  return compareDirectObjects(a, b, { onlyFirst, onlySecond })
}

/** `builds the kernel` against `builds the browser`. */
function compareDirectObjects(
  a: Statement,
  b: Statement,
  { onlyFirst, onlySecond }: Pick<Matched, 'onlyFirst' | 'onlySecond'>,
): readonly Condition[] {
  const isObject = ({ weight, measures, isName, start }: Term) =>
    weight >= 1 && measures.length === 0 && !isName && start > 0
  for (const one of onlyFirst.filter(isObject)) {
    const verb = verbBefore(one, a)
    const other = verb === null ? undefined : onlySecond.find((term) => isObject(term) && verbBefore(term, b) === verb)
    if (other) return [{ difference: 'subject', words: () => `${one.raw} against ${other.raw}`, narrower: 0 }]
  }
  return none
}

/** The word that the article of a noun stands behind, folded; null where it has no article. */
function verbBefore({ start }: Term, { passage: { sentence } }: Statement): string | null {
  const words = wordsOfSentence(sentence)
  const at = words.findIndex((word) => word.start === start)
  const verb = /^(?:the|an?|its|their)$/.test(words[at - 1]?.lower ?? '') ? words[at - 2] : undefined
  return verb === undefined || functionWords.has(verb.lower) ? null : verb.sense.word
}

const agentNoun = /[^aeiou](?:er|or|ist|ian|ant|ee|man|men)s?$/
const processNoun = /(?:tion|sion|ing|ment|work)s?$/
const stateNoun = /(?:tion|sion|ment|work|ance|ence|ship|ness|ity)s?$/
const wholeNouns = new Set(
  'wreck round operator maker owner author city town state village country republic kingdom battle island river lake mount port county district region area war university bank board capital people group team members majority total number size level amount share part home corpus dataset data collection fleet workforce membership crew staff network catalogue portfolio audience'.split(
    ' ',
  ),
)

const isPlural = ({ raw }: { raw: string }): boolean => /[^s]s$/.test(raw)
const isAgent = ({ raw, word }: { raw: string; word: string }): boolean =>
  agentNoun.test(raw) || personStems.has(word) || participantNouns.has(raw.toLowerCase())

/** `the charger of the laptop` against `the laptop`; `cyclists` against `pedestrians`, where both lead their sentences. */
function compareHeads(a: Statement, b: Statement, { onlyFirst, onlySecond }: Matched): readonly Condition[] {
  const alone = (one: Statement, only: readonly Term[]) =>
    one.head && only.some(({ word, weight }) => word === one.head!.word && weight >= 1) ? one.head : null
  const [first, second] = [alone(a, onlyFirst), alone(b, onlySecond)]
  if (first && second && isAgent(first) !== isAgent(second) && !(isPlural(first) && isPlural(second))) return none // `Detectives solved` and `the clear-up rate`
  if (first && second)
    return [{ difference: 'subject', words: () => `${first.raw} against ${second.raw}`, narrower: 0 }]
  const part = first ?? second
  if (!part?.isPart || wholeNouns.has(part.raw.toLowerCase()) || participantNouns.has(part.raw.toLowerCase())) return []
  if (part.isPart === 'of' ? processNoun.test(part.raw) : stateNoun.test(part.raw) || isAgent(part)) return []
  return [{ difference: 'subject', words: () => `only one of them is about the ${part.raw}`, narrower: 0 }]
}

/** `the organ of the cathedral` against `the organ of the church`: two things of one kind, each on one side only. */
function compareKinds(_a: Statement, _b: Statement, { onlyFirst, onlySecond }: Matched): readonly Condition[] {
  if (onlyFirst.length === 0 || onlySecond.length === 0) return none
  for (const one of onlyFirst) {
    const kinds = one.isName ? undefined : kindsOf(one)
    const other =
      kinds && onlySecond.find((term) => !term.isName && kindsOf(term)?.some((kind) => kinds.includes(kind)))
    if (other) return [{ difference: 'subject', words: () => `${one.raw} against ${other.raw}`, narrower: 0 }]
  }
  return none
}

const kindsOf = ({ word }: Term): readonly number[] | undefined => foldedKinds.get(word)
const foldedKinds = new Map(
  [...kindNouns].map(([noun, sides]) => [foldWord(noun).word, sides.map(([kind]) => kind)] as const),
)

const exclusions = new Set(['without', 'excluding'])

/** `with tools` against `without tools`, `subscribers` against `readers without a subscription`. */
function compareExclusions(a: Statement, b: Statement): readonly Condition[] {
  const parted = excludedOf(a, b) ?? excludedOf(b, a)
  return parted ? [{ difference: 'scope', words: () => `with against without ${parted.raw}`, narrower: 0 }] : none
}

/** What one statement leaves out that the other has, the same word or one of its root. */
function excludedOf({ terms }: Statement, other: Statement): Term | undefined {
  const isOut = ({ preposition }: Term) => preposition !== null && exclusions.has(preposition)
  const excluded = [...terms.values()].filter(isOut)
  if (excluded.length === 0) return undefined
  if (lacking.some((word) => other.words.has(word))) return undefined // `lost power` is `without electricity`
  const rest = [...other.terms.values()].filter((term) => !isOut(term))
  return excluded.find(({ word }) =>
    rest.some(
      (term) => term.word === word || (word.length > rootLength && term.word.startsWith(word.slice(0, rootLength))),
    ),
  )
}

const lacking = [
  'cut',
  'outage',
  'blackout',
  'failure',
  'lost',
  'lose',
  'loses',
  'losing',
  'lack',
  'lacks',
  'lacked',
  'no',
]
const rootLength = 7 // Letters that `subscription` shares with `subscribers`.

/** `48 votes against` is no count of those in favour. */
function compareSides(a: Statement, b: Statement): readonly Condition[] {
  if (a.counted !== 'vote' || isAgainst(a) === isAgainst(b)) return none
  return [{ difference: 'scope', words: () => 'votes against on one side only', narrower: 0 }]
}

const isAgainst = ({ passage }: Statement): boolean =>
  /\b(?:votes?|voted) (?:\p{Ll}+ )?against\b/iu.test(passage.sentence.text)

/** `saved 1,200 jobs` against `destroyed 300 jobs`: words of one contrast. */
function compareContrasts(a: Statement, b: Statement): readonly Condition[] {
  if (a.scale === 'seconds' && a.isEvent && b.isEvent) return none // A siege lasts as long for attackers as for defenders.
  const opposed = findOpposed(a.contrasts, b.contrasts)
  return opposed ? [{ difference: 'scope', words: () => `${opposed[0]} against ${opposed[1]}`, narrower: 0 }] : none
}

/** All comparisons of subjects, the plainest first. */
export const subjectComparisons: readonly Comparison[] = [
  compareNames,
  compareNarrowing,
  compareRestrictions,
  compareObjects,
  compareNumbers,
  compareHeads,
  compareKinds,
  compareExclusions,
  compareSides,
  compareActs,
  compareContrasts,
]
