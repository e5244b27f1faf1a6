/** The words of a sentence that speak of a figure: its terms, what they measure, the noun that is counted. */
import type { Figure } from '../schema.ts'
import { participantNouns } from '../lexicon/participant-nouns.ts'
import { basisWords } from '../lexicon/scope-words.ts'
import type { Span } from '../sentence.ts'
import type { Piece } from './cut-pieces.ts'
import { foldWord } from './fold-word.ts'
import { fitMeasures, readPhrases } from './read-measures.ts'
import { readPassage } from './read-passage.ts'
import { isPlaceWord, placeOf, readPlaces } from './read-places.ts'
import { readTerms, rootOf } from './read-terms.ts'
import { isPresent } from './read-tense.ts'
import { shareSet } from './share-set.ts'
import type { Passage, Statement, Term } from './statement.ts'
import { isFree, type Word, wordsOf } from './words-of.ts'

/** The words of a sentence that are no figure, date or credit: all, those that speak of the figure, and those it is compared with. */
export function partSentence(passage: Passage, owned: readonly Piece[], span: Span) {
  const basisAt = basisIn(passage.sentence.text, owned, span)
  const { free } = readPassage(passage)
  const isOwn = ({ start }: Word) => owned.some((one) => start >= one.start && start < one.end)
  const inBasis = ({ start }: Word) => basisAt !== null && start >= basisAt.start && start < basisAt.end
  const { places, spans } = readPlaces(free, owned, basisAt)
  return {
    free,
    own: free.filter((word) => isOwn(word) && !inBasis(word) && !isPlaceWord(word) && isFree(word, spans)),
    basis: free.filter(inBasis),
    places: shareSet(places),
  }
}

/** The terms of a figure's own words, what they measure, and the noun that is counted; `rated` is the noun of `900 callers a day`. */
export function readSaid(
  own: readonly Word[],
  figure: Figure,
  span: Span,
  text: string,
  scale: string,
  rated: string | null = null,
) {
  const reading = { scale, figureAt: span.start }
  const phrases = readPhrases(own)
  const all = readTerms(own, reading).map((term) =>
    own.some((word) => word.start === term.start && phrases.used.has(word))
      ? { ...term, weight: 0, measures: [] }
      : term,
  )
  const terms = new Map<string, Term>()
  const add = (term: Term) => {
    const known = terms.get(term.word)
    if (!known || known.weight < term.weight) terms.set(term.word, term)
  }
  for (const term of all) add(term)
  const isOccasion = figure.kind === 'multiple' && scale === 'count' // `watched 6.4 million times`
  const counted = rated ?? (figure.kind === 'count' ? figure.unit : null)
  const people = counted === null ? undefined : peopleIn(counted, text.slice(span.start, span.end))
  const name = people === undefined ? counted : 'people'
  const unit = name ? foldWord(headOf(name)) : isOccasion ? foldWord('times') : null
  const unitMeasures = unit && !unit.isWeak ? fitMeasures(unit.measures, scale) : []
  if (unit && name && !isOccasion) {
    if (!terms.has(unit.word))
      add({
        word: unit.word,
        root: rootOf(unit.word),
        raw: name,
        start: -1,
        measures: unitMeasures,
        isName: false,
        isParticipant: participantNouns.has(name.toLowerCase()),
        weight: 1,
        narrowed: [],
        preposition: null,
      })
    for (const term of readTerms(
      wordsOf(text.slice(span.start, span.end)).filter(({ raw }) => /^\p{L}{3,}$/u.test(raw)),
    ))
      if (!terms.has(term.word)) add({ ...term, start: -1, weight: Math.min(term.weight, 1) })
  }
  // `One household in four`
  const member = scale === 'share' ? (oneIn.exec(text.slice(span.start, span.end))?.[1] ?? '') : ''
  for (const term of readTerms(wordsOf(member)))
    if (term.weight > 0 && !terms.has(term.word)) add({ ...term, start: -1, weight: Math.min(term.weight, 1) })
  const raw = figure.kind === 'money' ? [] : wordsOf(figure.raw).filter((word) => !/\d/.test(word.raw))
  const spoken = [...own, ...raw].flatMap(({ sense }) => fitMeasures(sense.measures, scale))
  const phrased = [...fitMeasures(phrases.measures, scale)]
  // `claimed 193 lives`
  if (unit?.measures.includes('death') && own.some(({ lower }) => taking.has(lower))) phrased.push('death')
  const isMoney = /^[A-Z]{3}$/.test(scale)
  if (
    isMoney &&
    (costing(text.slice(0, span.start)) ||
      (/\b(?:lost|loses?|losing)\b/i.test(text.slice(0, span.start)) &&
        losing.test(text.slice(span.end, span.end + 40))))
  )
    phrased.push('cost')
  return {
    terms,
    telling: [...terms.values()].filter(({ weight }) => weight > 0),
    roots: new Set([...terms.values()].flatMap(({ word }) => rootOf(word) ?? [])),
    head: headIn(all, span.start, text),
    counted: unit?.word ?? null,
    people,
    measures: new Set([...all.flatMap(({ measures }) => measures), ...unitMeasures, ...phrased]),
    weakMeasures: shareSet([...spoken, ...phrased]),
  }
}

/** The place whose people are counted: `48,000 Austrians`; undefined where no people are. */
const peopleIn = (counted: string, raw: string): string | undefined =>
  /\d \p{Lu}\p{Ll}+s?$/u.test(raw) ? placeOf(counted.toLowerCase()) : undefined

/** `sold his painting for`: what is sold for an amount costs it. */
const costing = (before: string): boolean =>
  /\b(?:sold|sells?|bought|buys?|went|goes|auctioned|acquired)\b[^;:()]* for (?:about |around |nearly |some |over |just )?$/i.test(
    before,
  )
/** `lost £40 million through the strike`: the strike cost as much. */
const losing =
  /^(?: a year| every year| each year| annually)? (?:through|to|because of|due to|owing to|as a result of|over) \p{L}/iu

/** The noun that the words before a figure speak of first; null where a name or a measure leads. */
function headIn(terms: readonly Term[], figureAt: number, text: string): Statement['head'] {
  // `The defenders withstood [a siege] that went on for three months` tells of the siege.
  const related = terms.findLastIndex(
    ({ weight, start, raw }) =>
      weight >= 1 && start + raw.length < figureAt && relative.test(text.slice(start + raw.length, figureAt)),
  )
  const first = related >= 0 ? related : terms.findIndex(({ weight }) => weight >= 1)
  if (first < 0 || terms[first]!.start > figureAt || terms[first]!.isName) return null
  let at = first
  while (
    terms[at + 1] &&
    terms[at + 1]!.weight >= 1 &&
    terms[at + 1]!.start < figureAt &&
    !isPresent(terms[at + 1]!.raw) && // `Aviation emits`
    terms[at + 1]!.start === terms[at]!.start + terms[at]!.raw.length + 1
  )
    at++
  const { word, raw, start, measures, isName, preposition } = terms[at]!
  if (isName || measures.length > 0 || preposition !== null || bounded.test(text.slice(0, terms[first]!.start)))
    return null
  return {
    word,
    raw,
    isPart: partOf(text.slice(start + raw.length, start + raw.length + 12)),
  }
}

const bounded = /^(?:From|Between) (?:the )?$/ // `From ignition to cutoff, the first stage burns`

/** The words behind `compared with`, `than`, `instead of`, up to the end of their piece. */
function basisIn(text: string, owned: readonly Piece[], figure: Span): Span | null {
  for (const { start, end } of owned) {
    const match = basisWords.exec(text.slice(start, end))
    if (match && start + match.index > figure.end - 1) return { start: start + match.index, end }
  }
  return null
}

const oneIn = /^(?:[\p{L}-]+ ){0,3}?(?:one|two|three|\d+) (\p{Ll}{3,}) (?:in|out of) /iu
const taking = new Set('claim claims claimed claiming cost costs took takes'.split(' '))
const relative = /^ that (?:[^\s,;:]+ ){1,8}$/u

const headOf = (unit: string): string =>
  unit
    .split(/ per | an? |\//)[0]!
    .split(' ')
    .findLast((word) => /\p{L}{2}/u.test(word)) ?? unit

/** `charger of the laptop`, `cooling at the campus`. */
function partOf(behind: string): 'of' | 'at' | false {
  const preposition = /^ (of|to|for|at|in|on|inside|aboard|within) (?:the |its |an? )?\p{L}/u.exec(behind)?.[1]
  return preposition === undefined ? false : /^(?:of|to|for)$/.test(preposition) ? 'of' : 'at'
}
