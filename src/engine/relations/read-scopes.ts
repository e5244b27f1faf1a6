/** Words that narrow whom or what a figure is about: a group, an age, a benchmark. */
import { findAll } from '../find-all.ts'
import { placeNames } from '../lexicon/places.ts'
import { scopeWords } from '../lexicon/scope-words.ts'
import type { Span } from '../sentence.ts'
import { isDeniedAt } from './read-denial.ts'
import type { Word } from './words-of.ts'

const benchmark =
  /\bon (?:the )?(?:[\p{Ll}-]+ ){0,3}((?:\p{Lu}[\p{L}\p{N}.-]*|[\p{L}]+\d[\p{L}\p{N}.-]*)(?: \p{Lu}[\p{L}\p{N}.-]*){0,4}(?: \p{Ll}+-\p{Ll}+)?)|((?:\p{Lu}[\p{L}\p{N}-]*[ -]?){1,4}) (?:benchmark|test|exam|leaderboard|score|performance|accuracy|(?:test |driving |drive )?cycle|(?:test )?procedure|(?:accounting )?standards?)\b/gu
/** Words of a test, so that `on Hellaswag` is one and `on Skye` a place. */
const scoring =
  /\b(?:scor(?:e|es|ed|ing)|accuracy|benchmark|solv(?:e|es|ed)|answers?|answered|correct(?:ly)?|model|pass rate|success rate|performs?|performance)\b/i
const ages =
  /\b(?:aged?|under|over|older than|younger than|ages?)[ -](?:the age of )?(\d{1,2})s?\b(?![,.]\d)(?:(?: ?(?:-|–|to|and) ?)(\d{1,2}|over|above|older|under|younger))?|\b(\d{1,2})[ -](?:to[ -])?(\d{1,2})[ -]year[ -]olds?\b|\b(\d{1,2})-year-olds?\b|\b(?:adults|people|men|women|children|persons|those|patients|workers|boys|girls) between (\d{1,2}) and (\d{1,2})\b/gi

/** `a single dose` is no unmarried one. */
const articles = new Set(['a', 'one', 'each', 'every', 'no'])

/** Behind a verb: `fixed its total catch`. */
const governs = /^ (?:its|their|his|her|our|the) /

interface Scope {
  place: number
  raw: string
}

/** The first words of scopes of two: `low` of `low-income`. */
const leadWords = new Set([...scopeWords.keys()].flatMap((word) => (word.includes('-') ? word.split('-')[0]! : [])))

/** From a line of the scope words to the place in it, for words of a figure's pieces and those of the figure. */
export function readScopes(words: readonly Word[], text: string, figure: Span): Map<number, Scope> {
  const found = new Map<number, Scope>()
  // `employed 4,210 nurses`, `fixed its total catch at`
  const isVerb = ({ lower: word, end }: Word) =>
    word.endsWith('ed') && ((end + 1 === figure.start && word !== 'averaged') || governs.test(text.slice(end, end + 7)))
  const lower = [
    ...words.filter((word) => !isVerb(word)).map(({ bare }) => bare),
    ...text.slice(figure.start, figure.end).toLowerCase().split(/\s+/),
  ]
  const add = (raw: string, at: number) => {
    const scope = scopeWords.get(raw)
    if (!scope || found.has(scope.line) || (raw.startsWith('single') && articles.has(lower[at - 1] ?? ''))) return
    const isTurned = scope.isOfTwo && isDeniedAt(lower, at)
    found.set(scope.line, isTurned ? { place: 1 - scope.place, raw: `not ${raw}` } : { place: scope.place, raw })
  }
  lower.forEach((word, at) => leadWords.has(word) && add(`${word}-${lower[at + 1] ?? ''}`, at))
  lower.forEach(add)
  return found
}

/** The ages that narrow whom a figure is about, as `over 65`; null for none. `bare` has no figures, so that `under 10 billion` is no age. */
export function readAges(bare: string, owned: readonly Span[]): string | null {
  const text = owned.map(({ start, end }) => bare.slice(start, end)).join(' ')
  const found = findAll(text, ages).map(
    (match) => match.slice(1).filter(Boolean).join('-') + (/under|younger/i.test(match[0]) ? '<' : ''),
  )
  return found.length > 0 ? found.sort().join(' ') : null
}

/** The benchmarks that a text names: `on MMLU`. */
export function readBenchmarks(text: string): Set<string> {
  const named = findAll(text, benchmark)
  if (named.length === 0) return new Set()
  const isScored = scoring.test(text)
  return new Set(
    named
      .filter((match) => match[1] === undefined || isScored || /\p{Lu}.*[\p{Lu}\d]|\d/u.test(match[1].split(' ')[0]!))
      .map((match) =>
        (match[1] ?? match[2] ?? '')
          .trim()
          .toLowerCase()
          .replace(/ (?:benchmark|test|exam|leaderboard)$/, ''),
      )
      .filter((name) => name.length > 1 && !placeNames.has(name)),
  )
}
