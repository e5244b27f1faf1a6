/**
 * The phrases that claims share: one to three words, none of them a number, a unit, a date or a verb of reporting at its ends.
 * `The heat pumps cost 5% less` and `a heat pump` share `heat pump`, `heat` and `pump`.
 */
import { findAll } from '../../find-all.ts'
import { leadingAbbreviations, ordinaryAbbreviations } from '../../lexicon/abbreviations.ts'
import { changeWords } from '../../lexicon/change-words.ts'
import { currencyWords } from '../../lexicon/currencies.ts'
import { followingVerbs, functionWords } from '../../lexicon/function-words.ts'
import { magnitudeWords } from '../../lexicon/magnitudes.ts'
import { months, seasons, weekdays } from '../../lexicon/months.ts'
import { multipleWords } from '../../lexicon/multiples.ts'
import { numberWords } from '../../lexicon/number-words.ts'
import { reportingVerbs } from '../../lexicon/reporting-verbs.ts'
import { determiners, evidenceNouns, prepositions } from '../../lexicon/source-nouns.ts'
import { emptyWords, verbOpeners } from '../../lexicon/vague-words.ts'
import type { Claim } from '../../schema.ts'
import { toSingular } from '../../document/figures/to-singular.ts'

/** A phrase and how the claims use it. */
export interface Phrase {
  /** Its words in lower case and in the singular. */
  key: string
  width: number
  /** The claims that have it, by their place in the list. */
  claims: number[]
  /** How it is written, and how often. */
  forms: Map<string, number>
  times: number
  /** How often it stands inside a sentence, where a capital means a name, and how often all of it has capitals there. */
  inside: number
  named: number
  /** How often nothing that could belong to it follows. */
  closed: number
  /** How often what stands before it shows a noun: `the`, `of`, an adjective or another noun. */
  nominal: number
  /** How often what stands before it shows a verb: `to`, `will`. */
  verbal: number
}

interface Word {
  written: string
  key: string
  /** Whether it may begin or end a phrase. */
  isFree: boolean
  /** Whether it opens a sentence, or follows punctuation. */
  isFirst: boolean
}

/** Words, and null for what parts them. */
type Sentence = readonly (Word | null)[]

const widest = 3
const token = /[\p{L}\p{N}]+(?:[.'’][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}-]+|--|\s-\s/gu
const joiners = new Set(['of', 'and']) // Inside a phrase only: `cost of living`.
const openers = new Set([...determiners, ...prepositions, 'and', 'or'])
openers.delete('to')
const abbreviations = [...leadingAbbreviations].filter((word) => !ordinaryAbbreviations.has(word))
const tables: readonly Iterable<string>[] = [
  functionWords,
  followingVerbs,
  changeWords,
  emptyWords,
  evidenceNouns,
  abbreviations,
  reportingVerbs.keys(),
  months.keys(),
  weekdays.keys(),
  seasons.keys(),
  numberWords.keys(),
  magnitudeWords.keys(),
  multipleWords.keys(),
  currencyWords.keys(),
]
const barred = new Set(tables.flatMap((table) => [...table]))

/** The phrases that `least` claims or more have, by key, in order of their first use. */
export function collectPhrases(claims: readonly Claim[], least: number): Map<string, Phrase> {
  const known = new Map<string, Word>()
  const sentences = claims.map((claim) => read(passageOf(claim), known))
  const units = new Set(
    claims.flatMap(({ figures }) =>
      figures.flatMap(({ kind, unit }) => (kind === 'count' || unit === null ? [] : unit.toLowerCase().split('/'))),
    ),
  )
  const words = frequent(sentences, least, (sentence) => sentence.flatMap((word) => (word?.isFree ? word.key : [])))
  // Rare words are barred before longer phrases are counted, which keeps the tables small.
  for (const word of known.values()) word.isFree &&= words.has(word.key) && !units.has(word.key)
  const keys = frequent(sentences, least, (sentence) => phrasesOf(sentence).map(({ key }) => key))
  const phrases = new Map<string, Phrase>()
  sentences.forEach((sentence, index) => {
    for (const { key, start, end } of phrasesOf(sentence)) {
      if (keys.has(key)) note(phraseOf(phrases, key, end - start), sentence, start, end, index)
    }
  })
  return phrases
}

/** The claim's words without those of its sources and of its measures, each of which leaves a gap. */
function passageOf({ text, sources, figures }: Claim): string {
  const names = sources.map(({ cited }) => cited).filter((cited) => cited.length > 2)
  const amounts = figures.filter(({ kind }) => kind !== 'count').map(({ raw }) => raw)
  return [...names, ...amounts].reduce((rest, words) => rest.replaceAll(words, ' | '), text)
}

function read(passage: string, known: Map<string, Word>): Sentence {
  let isFirst = true
  return findAll(passage, token).map(([value]) => {
    if (!/^[\p{L}\p{N}]/u.test(value)) {
      isFirst = /[.:?!•|"“]/.test(value)
      return null
    }
    const label = isFirst ? `^${value}` : value
    const word = known.get(label) ?? makeWord(value, isFirst)
    known.set(label, word)
    isFirst = false
    return word
  })
}

function makeWord(value: string, isFirst: boolean): Word {
  const written = value.replace(/['’]s$/, '')
  const lower = written.toLowerCase()
  const isName = /^\p{L}[\p{L}\p{N}.]+$/u.test(written) && !/\.\p{L}+$/u.test(written)
  return { written, key: toSingular(lower), isFree: isName && !barred.has(lower) && !/\p{Ll}ly$/u.test(lower), isFirst }
}

/** Every phrase of a sentence: free words at both ends, between them free words or one joiner. */
function phrasesOf(sentence: Sentence): { key: string; start: number; end: number }[] {
  return sentence.flatMap((first, start) => {
    if (!first?.isFree) return []
    const found = [{ key: first.key, start, end: start + 1 }]
    for (let end = start + 1; end < start + widest; end++) {
      const word = sentence[end]
      if (!word?.isFree && !(word && end === start + 1 && joiners.has(word.key))) break
      if (word.isFree)
        found.push({
          key: sentence
            .slice(start, end + 1)
            .map((one) => one!.key)
            .join(' '),
          start,
          end: end + 1,
        })
    }
    return found
  })
}

/** What `least` sentences or more have. */
function frequent(
  sentences: readonly Sentence[],
  least: number,
  keysOf: (sentence: Sentence) => string[],
): Set<string> {
  const counts = new Map<string, number>()
  for (const sentence of sentences)
    for (const key of new Set(keysOf(sentence))) counts.set(key, (counts.get(key) ?? 0) + 1)
  return new Set([...counts].filter(([, count]) => count >= least).map(([key]) => key))
}

function phraseOf(phrases: Map<string, Phrase>, key: string, width: number): Phrase {
  const known = phrases.get(key)
  if (known) return known
  const phrase = {
    key,
    width,
    claims: [],
    forms: new Map(),
    times: 0,
    inside: 0,
    named: 0,
    closed: 0,
    nominal: 0,
    verbal: 0,
  }
  phrases.set(key, phrase)
  return phrase
}

function note(phrase: Phrase, sentence: Sentence, start: number, end: number, claim: number): void {
  const own = sentence.slice(start, end) as Word[]
  const before = sentence[start - 1]?.written.toLowerCase()
  const isInside = !own[0]!.isFirst
  const isNamed = own.every(({ written, key }) => /^\p{Lu}/u.test(written) || joiners.has(key))
  const written = own.map((word) => word.written).join(' ')
  const form =
    isInside || /^\p{Lu}[\p{Ll}\p{N}]*\p{Lu}/u.test(written)
      ? written
      : written.charAt(0).toLowerCase() + written.slice(1)
  phrase.forms.set(form, (phrase.forms.get(form) ?? 0) + 1)
  phrase.times++
  if (isInside) phrase.inside++
  if (isInside && isNamed) phrase.named++
  if (!sentence[end]?.isFree) phrase.closed++
  if (before && (sentence[start - 1]!.isFree || openers.has(before))) phrase.nominal++
  if (before && verbOpeners.has(before)) phrase.verbal++
  if (phrase.claims.at(-1) !== claim) phrase.claims.push(claim)
}
