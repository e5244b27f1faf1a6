/** Clauses and phrases that on one side only narrow what a figure is about: `adults who work nights`, `On grass courts,`. */
import { tellsOnly } from './compare-narrowing.ts'
import { type Condition, none } from './condition.ts'
import type { Matched } from './match-terms.ts'
import { rememberFor } from '../remember.ts'
import type { Passage, Statement, Term } from './statement.ts'
import { wordsOfSentence } from './words-of.ts'

/** Where only one side speaks of a part that a clause, a leading phrase or three nouns of its own tell. */
export function compareRestrictions(
  a: Statement,
  b: Statement,
  { onlyFirst, onlySecond, names }: Matched,
): readonly Condition[] {
  const [one, other] = [restrictionIn(a, b, onlyFirst, names), restrictionIn(b, a, onlySecond, names)]
  const restriction = one ?? other
  if (!restriction) return none
  return [{ difference: 'scope', words: () => `only one of them is about ${restriction.raw}`, narrower: one ? 1 : -1 }]
}

const mostNouns = 3 // Nouns of one side that the other answers with none.

/** The first noun of a restriction; undefined for none. */
function restrictionIn(
  { passage: { sentence }, counted }: Statement,
  other: Statement,
  only: readonly Term[],
  names: number,
): Term | undefined {
  if (only.length === 0) return undefined
  const nouns = only.filter(
    ({ weight, isName, measures, isParticipant, start }) =>
      weight >= 1 && !isName && measures.length === 0 && !isParticipant && start > 0,
  )
  const sort = only.find(
    ({ weight, start, word, raw, measures }) =>
      weight >= 1 &&
      start < 0 &&
      word !== counted &&
      measures.length === 0 &&
      !tellsOnly(word) &&
      !other.words.has(`${raw.toLowerCase()}ly`) && // `premature deaths`, `died prematurely`
      !foundIn(other).has(word),
  )
  if (sort) return sort // `1.7 million cruise passengers`
  if (nouns.length === 0) return undefined
  if (names === 0 && nouns.length >= mostNouns) return nouns[0]
  return nouns.find(({ start, raw }) => {
    const before = sentence.text.slice(Math.max(0, start - reach), start)
    return (
      isInClause(before) ||
      (leading.test(sentence.text.slice(0, start)) && isPlainBehind(sentence.text, start + raw.length))
    )
  })
}

const foundIn = ({ passage: { sentence } }: Statement): ReadonlySet<string> => sentenceWords(sentence)
const sentenceWords = rememberFor(
  (sentence: Passage['sentence']) => new Set(wordsOfSentence(sentence).map(({ sense }) => sense.word)),
)

const reach = 60 // Characters before a noun.
/** `adults who work night`; who breaks a law is whom it is for. */
const clause = /\b\p{Ll}+s (?:who|that|whose) [^,;:.]*$/u
const breaking =
  /\b(?:break|breaks|breach|breaches|violate|violates|infringe|infringes|flout|flouts) [^,;:.]*$|\b(?:who|that) $/
const isInClause = (before: string): boolean =>
  /\bwho|\bthat|\bwhose/.test(before) && clause.test(before) && !breaking.test(before)

/** `On grass` */
const leading = /^(?:On|Among|For|Within|Outside|At|With|Without|Using) (?:the |a |an )?(?:[\p{Ll}-]+ ){0,2}$/u
/** `courts, Roger Federer won`, not `benchmark`, which a name stands beside. */
const isPlainBehind = (text: string, end: number): boolean =>
  /^(?: (?!of )\p{Ll}+){0,3}, /u.test(text.slice(end, end + reach))
