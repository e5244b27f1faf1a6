/** Two doers of one act: `Tesco had 27.6%` against `Sainsbury's had 15.7%`. */
import { functionWords } from '../lexicon/function-words.ts'
import { irregularVerbs } from '../lexicon/irregular-verbs.ts'
import { auxiliaries, presentVerbs } from '../lexicon/verb-forms.ts'
import { type Condition, none } from './condition.ts'
import { rememberFor } from '../remember.ts'
import { isOwner } from './is-owner.ts'
import type { Matched } from './match-terms.ts'
import type { Passage, Statement, Term } from './statement.ts'
import { type Word, wordsOfSentence } from './words-of.ts'

/** Where both sentences begin with a name of one word that the other lacks, or put two nouns before one verb. */
export function compareLeads(a: Statement, b: Statement, { onlyFirst, onlySecond }: Matched): readonly Condition[] {
  if (onlyFirst.length === 0 || onlySecond.length === 0) return none
  const first = leadIn(a, onlyFirst)
  const second = first && leadIn(b, onlySecond)
  if (first && second)
    return [{ difference: 'subject', words: () => `${first.raw} against ${second.raw}`, narrower: 0 }]
  return compareDoers(a, b, onlyFirst, onlySecond)
}

/**
 * The name that a sentence begins with, alone or behind what is put in front (`By the end of 2023, PSV Eindhoven had won`), right
 * before its verb or what it owns, where all of it is among some terms.
 */
function leadIn({ passage: { sentence } }: Statement, only: readonly Term[]): Term | undefined {
  const words = wordsOfSentence(sentence)
  const at = mainClause(sentence.text, words)
  const lead = words[at]
  if (!lead) return undefined
  let last = at
  while (isCapital(words[last + 1]) && words[last + 1]!.start === words[last]!.end + 1) last++
  const next = words[last + 1]
  if (!next || next.start !== words[last]!.end + 1) return undefined
  const bare = lead.raw.replace(/['’]s?$/, '')
  const isOwning = bare !== lead.raw
  if (!(isOwning || isVerb(next)) || (!isOwning && /[^s]s$|ing$/.test(bare))) return undefined
  const terms = words
    .slice(at, last + 1)
    .map((word) =>
      only.find(({ start, weight, measures }) => start === word.start && weight >= 1 && measures.length === 0),
    )
  const [term] = terms
  if (!term || terms.includes(undefined)) return undefined
  return term.isName || (lead.start === 0 && isOwner(bare, bare.toLowerCase())) ? term : undefined
}

const isCapital = (word: Word | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word.raw)

const longestFront = 80 // Characters of what is put before the subject.

/** The number of the first word of the main clause: behind the comma where a preposition opens the sentence, else the first. */
function mainClause(text: string, words: readonly Word[]): number {
  if (!functionWords.has(words[0]?.lower ?? '') || words[0]?.start !== 0)
    return words[0]?.start === 0 ? 0 : words.length
  const comma = text.slice(0, longestFront).search(/,\s\p{Lu}/u)
  return comma < 0 ? words.length : words.findIndex(({ start }) => start > comma)
}

const isVerb = ({ lower }: Word): boolean =>
  /ed$/.test(lower) || irregularVerbs.has(lower) || presentVerbs.has(lower) || auxiliaries.has(lower) || have.has(lower)
const have = new Set(['has', 'had', 'is', 'was'])

/** `metformin reduced` against `the lifestyle intervention reduced`: of two nouns before one verb, one stands without an article, as a name does. */
function compareDoers(
  a: Statement,
  b: Statement,
  onlyFirst: readonly Term[],
  onlySecond: readonly Term[],
): readonly Condition[] {
  const first = doersIn(a, onlyFirst)
  if (first.size === 0) return none
  const second = doersIn(b, onlySecond)
  for (const [verb, one] of first) {
    const other = second.get(verb)
    if (other && (one.isBare || other.isBare))
      return [{ difference: 'subject', words: () => `${one.raw} against ${other.raw}`, narrower: 0 }]
  }
  return none
}

interface Doer {
  raw: string
  start: number
  isBare: boolean
}

/** From a verb, folded, to the noun right before it, where that is among some terms. */
function doersIn({ passage: { sentence } }: Statement, only: readonly Term[]): ReadonlyMap<string, Doer> {
  const isDoer = ({ start: at }: Doer) =>
    only.some(
      ({ start, weight, isName, measures, isParticipant, raw }) =>
        start === at && weight >= 1 && !isName && !isParticipant && measures.length === 0 && !/[^s]s$|ing$/.test(raw),
    )
  return new Map(verbsIn(sentence).filter(([, doer]) => isDoer(doer)))
}

/** The verbs of a sentence, folded, each with the word right before it. */
const verbsIn = rememberFor((sentence: Passage['sentence']): readonly (readonly [string, Doer])[] => {
  const words = wordsOfSentence(sentence)
  return words.flatMap((verb, at) => {
    const [before, noun] = [words[at - 2], words[at - 1]]
    if (!noun || noun.end + 1 !== verb.start || !(/ed$/.test(verb.lower) || irregularVerbs.has(verb.lower))) return []
    const isBare =
      !before || before.end + 1 < noun.start || (functionWords.has(before.lower) && !articles.has(before.lower))
    return [[verb.sense.word, { raw: noun.raw, start: noun.start, isBare }] as const]
  })
})

const articles = new Set('the a an its their his her this that'.split(' '))
