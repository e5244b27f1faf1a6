/** Reads the conditions a figure holds under, each from the words that speak of it. */
import { complementWords } from '../lexicon/complement-words.ts'
import { contrastWords } from '../lexicon/contrast-words.ts'
import { cumulativeWords, planWords } from '../lexicon/period-words.ts'
import { forecastWords, limitWords, normWords, wholeWords } from '../lexicon/scope-words.ts'
import type { Figure } from '../schema.ts'
import type { Span } from '../sentence.ts'
import type { Piece } from './cut-pieces.ts'
import { readAsides } from './read-asides.ts'
import { isDenied } from './read-denial.ts'
import { readOrdinals } from './read-ordinals.ts'
import { readPer } from './read-paces.ts'
import { bareText } from './read-passage.ts'
import { readAges } from './read-scopes.ts'
import { readContrasts, readMakeup } from './read-sides.ts'
import { readTense } from './read-tense.ts'
import type { Conditions, Passage } from './statement.ts'
import { type Word, wordsOf as cutWords } from './words-of.ts'

/** What a figure's conditions are read from. */
export interface Ground {
  passage: Passage
  figure: Figure
  span: Span
  /** All pieces of the sentence, and those that speak of the figure with their text and words. */
  pieces: readonly Piece[]
  owned: readonly Piece[]
  ownText: string
  own: readonly Word[]
}

/** How each condition is read. */
export const conditionReaders: { readonly [Name in keyof Conditions]: (ground: Ground) => Conditions[Name] } = {
  words: ({ own }) => wordsOf(own),
  contrasts: ({ own, figure }) => readContrasts(withCounted(own, figure), contrastWords),
  complements: ({ own }) => readContrasts(own, complementWords),
  makeup: ({ ownText }) => readMakeup(ownText),
  ages: ({ passage, owned }) => readAges(bareText(passage.sentence), owned),
  per: ({ ownText, figure }) => readPer(ownText, figure.raw),
  isForecast: ({ passage, ownText }) =>
    (passage.claim.kind === 'forecast' && !expectancy.test(ownText)) || forecastWords.test(ownText),
  isLimit: ({ ownText }) => limitWords.test(ownText),
  isNorm: ({ ownText }) => normWords.test(ownText),
  tense: ({ ownText }) => readTense(ownText),
  asides: ({ passage: { sentence, claim }, pieces, owned, span }) =>
    readAsides(sentence.text, claim.figures, sentence.figures, [...owned, ...conditionsOf(pieces)], span),
  ordinals: ({ ownText }) => readOrdinals(ownText),
  isCumulative: ({ ownText }) => cumulativeWords.test(ownText),
  isWhole: ({ ownText }) => wholeWords.test(ownText),
  isPlan: ({ ownText }) => planWords.test(ownText),
  isDenied: ({ own }) => isDenied(own),
  isOfOne: ({ ownText }) => oneSubject.test(ownText),
}

/** `could expect to live 71 years` tells a life expectancy. */
const expectancy = /\bexpect(?:s|ed)? to live\b/i

/** With the noun that is counted, which stands in the figure: `claimed 1,496 lives`. */
const withCounted = (own: readonly Word[], { kind, raw }: Figure): readonly Word[] =>
  kind === 'count' ? [...own, ...cutWords(raw).filter((word) => !/\d/.test(word.raw))] : own

const wordsOf = (own: readonly Word[]): Set<string> => new Set(own.map(({ lower }) => lower))

/** Pieces that set a condition for the whole sentence: `After four weeks of training,`. */
const conditionsOf = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.slice(0, 1).filter(({ isCondition }) => isCondition)

/** `A Corvo drone costs`, `The average Corvo drone`: one of its kind. */
const oneSubject =
  /^\W*(?:an? |one |(?:the |an? )?(?:average|typical|single|standard) )\p{L}|\b(?:capacity|price|cost|weight|mass|length|range|output|lifespan|life|value|bill|power|size|volume|crew|fuel consumption) of an? \p{L}/iu
