/** Words that narrow what one of two statements speaks of. */
import { partWords } from '../lexicon/contrast-words.ts'
import { likeWords, tellingWords } from '../lexicon/like-words.ts'
import { asWritten, type Condition, list, none } from './condition.ts'
import { foldWord, stem } from './fold-word.ts'
import { derivedIn } from './derived-in.ts'
import type { Matched } from './match-terms.ts'
import type { Statement, Term } from './statement.ts'

/** `electric car sales` against `car sales`: a shared word that one of them narrows. */
export function compareNarrowing(
  a: Statement,
  b: Statement,
  { shared, names, onlyFirst, onlySecond }: Matched,
): readonly Condition[] {
  for (const { word } of shared) {
    const [one, other] = [a.terms.get(word), b.terms.get(word)]
    if (!one || !other || one.isName || other.isName || one.narrowed.length + other.narrowed.length === 0) continue
    const onlyA = narrowingOf(one.narrowed, b)
    const onlyB = narrowingOf(other.narrowed, a)
    if (onlyA.length > 0 && onlyB.length > 0)
      return [
        {
          difference: 'subject',
          words: () => `${list(asWritten(onlyA, a))} against ${list(asWritten(onlyB, b))}`,
          narrower: 0,
        },
      ]
    if (onlyA.length + onlyB.length === 0) continue
    const isPart = (onlyA.some(isPartWord) && !isNamed(one, a)) || (onlyB.some(isPartWord) && !isNamed(other, b))
    const isGroup = (one.isParticipant && !isNamed(one, a)) || (other.isParticipant && !isNamed(other, b))
    if (names === 0 || one.measures.length > 0 || isPart || isGroup)
      return [
        {
          difference: 'scope',
          words: () => `only one of them is about ${list([...asWritten(onlyA, a), ...asWritten(onlyB, b)])}`,
          narrower: onlyA.length > 0 ? 1 : -1,
        },
      ]
  }
  return [...comparePart(onlyFirst, a, b, 1), ...comparePart(onlySecond, b, a, -1)].slice(0, 1)
}

/** `Long-haul passengers wait` against `passengers wait`: a word of parts that only one side has. */
function comparePart(
  only: readonly Term[],
  statement: Statement,
  other: Statement,
  narrower: 1 | -1,
): readonly Condition[] {
  const isPart = ({ raw, narrowed }: Term) =>
    partWords.has(raw.toLowerCase()) ||
    narrowed.some((word) => partWords.has(word) && word.endsWith(`-${raw.toLowerCase()}`))
  const part = only.find(
    (term) =>
      isPart(term) &&
      !isNamed(term, statement) &&
      !isGranted(term, statement) &&
      !other.words.has(`${term.raw.toLowerCase()}ly`), // `born prematurely`
  )
  return part ? [{ difference: 'scope', words: () => `only one of them is about ${part.raw}`, narrower }] : none
}

/** `is certified to carry` and `were paying a tax` narrow nothing. */
const isGranted = ({ start, raw }: Term, { passage: { sentence } }: Statement): boolean =>
  start >= 0 &&
  (sentence.text.startsWith(' to ', start + raw.length) ||
    (/(?:ing|ed)$/.test(raw) && governs.test(sentence.text.slice(start + raw.length, start + raw.length + governed))))

const governs = /^ (?:a|an|the|its|their|his|her|about|around|more|less|up|some|only|just|in|at|on|[\d$€£])\b/
const governed = 8 // Characters behind a participle.

const partStems = new Set([...partWords].flatMap((word) => [word, stem(word), foldWord(word).word]))
const isPartWord = (word: string): boolean => partStems.has(word)

/** `the electric car Volta X` is one thing with a name, whatever stands before its noun. */
function isNamed({ narrowed, start, raw }: Term, { terms }: Statement): boolean {
  const behind = start + raw.length + 1
  return (
    narrowed.some((word) => terms.get(word)?.isName) ||
    [...terms.values()].some(({ isName, start: next }) => isName && next === behind)
  )
}

/** Words that tell nothing of most things, and part one race from another: a `half` marathon. */
const partingWords = new Set(['half', 'quarter', 'mini', 'junior', 'senior', 'youth'])

const unnarrowed: readonly string[] = []

function narrowingOf(words: readonly string[], other: Statement): readonly string[] {
  if (words.length === 0) return unnarrowed
  return words.filter((word) => {
    if (tellsOnly(word)) return false
    const { isPlain, measures } = foldWord(word)
    if (isPlain && !partingWords.has(word)) return false
    return measures.every((measure) => !other.measures.has(measure)) && !hasTerm(other, word) && !derivedIn(word, other)
  })
}

const hasTerm = ({ terms, context, words }: Statement, word: string) =>
  terms.has(word) ||
  context.has(word) ||
  (word.includes('-') && word.split('-').every((part) => words.has(part) || terms.has(foldWord(part).word))) // `data-centre`, `data centers`

/** Whether a modifier tells of a thing without narrowing it: the `old` bridge is the bridge. */
export const tellsOnly = (word: string): boolean => tellingStems.has(word)

const tellingStems = new Set(
  [...tellingWords].flatMap((word) => [word, stem(word), foldWord(word).word, likeWords.get(word) ?? word]),
)
