/** Reads from a claim's sentence what each of its figures states: the thing, the property, the conditions. */
import { eventNouns } from '../lexicon/measure-words.ts'
import { basisWords, forecastWords, limitWords } from '../lexicon/scope-words.ts'
import type { Figure } from '../schema.ts'
import type { Span } from '../sentence.ts'
import { cutPieces, type Piece } from './cut-pieces.ts'
import { dateStatement } from './date-statement.ts'
import { foldWord } from './fold-word.ts'
import { ownPieces } from './own-pieces.ts'
import { readContext } from './read-context.ts'
import { readInterval } from './read-interval.ts'
import { fitMeasures, readPhrases } from './read-measures.ts'
import { readPassage } from './read-passage.ts'
import { perPace, readPace, readPer } from './read-paces.ts'
import { isPlaceWord, readPlaces } from './read-places.ts'
import { readRole } from './read-role.ts'
import { readAges, readBenchmarks, readScopes } from './read-scopes.ts'
import { readTense } from './read-tense.ts'
import { isFree, readTerms, type Word, wordsOf, wordsOfSentence } from './read-terms.ts'
import type { Passage, Statement, Term } from './statement.ts'

/** The statements of a passage, one for each figure that can be compared. */
export function readStatements(passage: Passage): Statement[] {
  const { sentence, claim } = passage
  if (sentence.figures.length === 0) return []
  const pieces = cutPieces(passage)
  return pieces.flatMap((piece) =>
    piece.figures.flatMap((index) =>
      claim.figures[index] && !isAside(sentence.text, sentence.figures[index]!, claim.figures[index].kind)
        ? readStatement(passage, pieces, piece, index)
        : [],
    ),
  )
}

function readStatement(passage: Passage, pieces: readonly Piece[], piece: Piece, index: number): Statement {
  const { sentence, claim } = passage
  const { text } = sentence
  const span = sentence.figures[index]!
  const figure = claim.figures[index]!
  const owned = ownPieces(passage, pieces, piece)
  const ownText = owned.map(({ start, end }) => text.slice(start, end)).join(' ')
  const { free, own, basis, places } = partWords(passage, owned, span)
  const role = readRole(text, { ...figure, start: span.start, end: span.end }, piece)
  const said = readSaid(own, figure, span, text, role.scale)
  if (role.role === 'difference' && role.direction < 0 && said.counted === 'job') said.measures.add('layoff')
  // A glacier that `lost 600 metres of its length` has retreated.
  if (role.role === 'difference' && role.direction < 0 && (said.measures.has('length') || said.measures.has('width')))
    said.measures.add('retreat')
  const scale = role.scale === 'score' && countsSilently(figure, said.measures) ? 'count' : role.scale
  const pace = readPace(ownText, text.slice(span.start, Math.min(text.length, span.end + 30)))
  return {
    passage,
    figure,
    ...role,
    role: said.measures.has('layoff') && role.role === 'difference' ? 'level' : role.role,
    ...perPace(scale, readInterval(figure, scale, role.direction), pace, figure.raw),
    ...said,
    reachableMeasures: readPassage(passage).reachable(scale),
    context: readContext(passage, free, said.terms),
    places,
    scopes: readScopes(own, text.slice(span.start, span.end)),
    ages: readAges(readPassage(passage).bare, owned),
    per: readPer(ownText, figure.raw),
    pace,
    benchmarks: readBenchmarks(ownText),
    basis: new Set(readTerms(basis).flatMap(({ weight, word }) => (weight >= 1 ? word : []))),
    isForecast: claim.kind === 'forecast' || forecastWords.test(ownText),
    isLimit: limitWords.test(ownText),
    date: dateStatement(passage, owned, piece, span),
    tense: readTense(ownText),
    isEvent: wordsOfSentence(sentence).some(({ lower }) => eventNouns.has(lower)),
  }
}

/** The words of a sentence that are no figure, date or credit: all, those that speak of the figure, and those it is compared with. */
function partWords(passage: Passage, owned: readonly Piece[], span: Span) {
  const basisAt = basisIn(passage.sentence.text, owned, span)
  const { free } = readPassage(passage)
  const isOwn = ({ start }: Word) => owned.some((one) => start >= one.start && start < one.end)
  const inBasis = ({ start }: Word) => basisAt !== null && start >= basisAt.start && start < basisAt.end
  const { places, spans } = readPlaces(free, owned, basisAt)
  return {
    free,
    own: free.filter((word) => isOwn(word) && !inBasis(word) && !isPlaceWord(word) && isFree(word, spans)),
    basis: free.filter(inBasis),
    places,
  }
}

/** The terms of a figure's own words, what they measure, and the noun that is counted. */
function readSaid(own: readonly Word[], figure: Figure, span: Span, text: string, scale: string) {
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
  const unit = figure.kind === 'count' && figure.unit ? foldWord(headOf(figure.unit)) : null
  const unitMeasures = unit && !unit.isWeak ? fitMeasures(unit.measures, scale) : []
  if (unit && figure.unit) {
    const inUnit = { word: unit.word, raw: figure.unit, start: -1, measures: unitMeasures, isName: false, weight: 1 }
    if (!terms.has(unit.word)) add({ ...inUnit, narrowed: [], preposition: null })
    for (const term of readTerms(
      wordsOf(text.slice(span.start, span.end)).filter(({ raw }) => /^\p{L}{3,}$/u.test(raw)),
    ))
      if (!terms.has(term.word)) add({ ...term, start: -1, weight: Math.min(term.weight, 1) })
  }
  const raw = figure.kind === 'money' ? [] : wordsOf(figure.raw).filter((word) => !/\d/.test(word.raw))
  const spoken = [...own, ...raw].flatMap(({ sense }) => fitMeasures(sense.measures, scale))
  const phrased = fitMeasures(phrases.measures, scale)
  return {
    terms,
    head: headIn(all, span.start, text),
    counted: unit?.word ?? null,
    measures: new Set([...all.flatMap(({ measures }) => measures), ...unitMeasures, ...phrased]),
    weakMeasures: new Set([...spoken, ...phrased]),
  }
}

/** The noun that the words before a figure speak of first; null where a name or a measure leads. */
function headIn(terms: readonly Term[], figureAt: number, text: string): Statement['head'] {
  const first = terms.findIndex(({ weight }) => weight >= 1)
  if (first < 0 || terms[first]!.start > figureAt || terms[first]!.isName) return null
  let at = first
  while (
    terms[at + 1] &&
    terms[at + 1]!.weight >= 1 &&
    terms[at + 1]!.start < figureAt &&
    terms[at + 1]!.start === terms[at]!.start + terms[at]!.raw.length + 1
  )
    at++
  const { word, raw, start, measures, isName, preposition } = terms[at]!
  if (isName || measures.length > 0 || preposition !== null) return null
  return {
    word,
    raw,
    isPart: /^ (?:of|to|for) (?:the |its |an? )?\p{L}/u.test(text.slice(start + raw.length, start + raw.length + 12)),
  }
}

/** `the death toll stands at 520`: a bare number counts where its measure is one of counts. */
const countsSilently = ({ unit, value }: Figure, measures: ReadonlySet<string>): boolean =>
  unit === null &&
  value !== undefined &&
  Number.isInteger(value) &&
  ['death', 'injury', 'infection', 'population', 'attendance', 'layoff', 'displacement'].some((one) =>
    measures.has(one),
  )

/** Whether a figure only says when, or is a statistic of a test: `at 6 weeks`, `4 hours before`, `p = 0.003`. */
function isAside(text: string, { start, end }: Span, kind: string): boolean {
  const before = text.slice(Math.max(0, start - 24), start)
  if (kind === 'score')
    return /(?:^|[^\p{L}])(?:p|r|n|t|f|z|ci|sd|se|d)\s*(?:\(\d+\))?\s*(?:[=<>≤≥]\s*)+[−-]?$/iu.test(
      `${before}${/^\W*/.exec(text.slice(start, end))![0]}`,
    )
  if (/^\s*(?:CIs?|confidence|credible)\b/.test(text.slice(end, end + 14)) || /\bCIs?[:,]?\s*$/.test(before))
    return true
  if (kind !== 'duration') return false
  return (
    /\b(?:at|after|over|every|past|last|next|first|previous|coming|per)\s+(?:the )?(?:next |last |past )?$/i.test(
      before,
    ) || /^\s+(?:before|after|ago|later|earlier|prior|period|from now)\b/i.test(text.slice(end, end + 14))
  )
}

/** The words behind `compared with`, `than`, `instead of`, up to the end of their piece. */
function basisIn(text: string, owned: readonly Piece[], figure: Span): Span | null {
  for (const { start, end } of owned) {
    const match = basisWords.exec(text.slice(start, end))
    if (match && start + match.index > figure.end - 1) return { start: start + match.index, end }
  }
  return null
}

const headOf = (unit: string): string => unit.split(/[ /]/).findLast((word) => /\p{L}{2}/u.test(word)) ?? unit
