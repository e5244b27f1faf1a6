/** Reads from a claim's sentence what each of its figures states: the thing, the property, the conditions. */
import { groupNouns } from '../lexicon/scope-words.ts'
import { unitSigns } from '../lexicon/unit-signs.ts'
import { unitWords } from '../lexicon/units.ts'
import type { Figure } from '../schema.ts'
import { cutPieces, type Piece } from './cut-pieces.ts'
import { dateStatement } from './date-statement.ts'
import { isAside } from './read-asides.ts'
import { ownPieces } from './own-pieces.ts'
import { readContext } from './read-context.ts'
import { readInterval } from './read-interval.ts'
import { readPassage } from './read-passage.ts'
import { perBase, perPace, readPace } from './read-paces.ts'
import { readRole } from './read-role.ts'
import { partSentence, readSaid } from './read-said.ts'
import { readBenchmarks, readScopes } from './read-scopes.ts'
import { readTerms } from './read-terms.ts'
import { shareSet } from './share-set.ts'
import type { Passage, Statement } from './statement.ts'
import { withConditions } from './with-conditions.ts'

/** The statements of a passage, one for each figure that can be compared; of some figures alone where `isAsked` tells which. */
export function readStatements(passage: Passage, isAsked: (figure: Figure) => boolean = () => true): Statement[] {
  const { sentence, claim } = passage
  if (!claim.figures.some(isAsked) || sentence.figures.length === 0) return []
  const pieces = cutPieces(passage)
  return pieces.flatMap((piece) =>
    piece.figures.flatMap((index) =>
      claim.figures[index] &&
      isAsked(claim.figures[index]) &&
      !isAside(sentence.text, sentence.figures[index]!, claim.figures[index].kind)
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
  const { isEvent, reachable } = readPassage(passage)
  const owned = ownPieces(passage, pieces, piece)
  const ownText = owned.map(({ start, end }) => text.slice(start, end)).join(' ')
  const { free, own, basis, places } = partSentence(passage, owned, span)
  const role = readRole(text, { ...figure, start: span.start, end: span.end }, piece)
  const spoken = readPace(ownText, text.slice(span.start, Math.min(text.length, span.end + 30)))
  const pace = spoken === 'hour' && role.scale.endsWith('/second') ? null : spoken // `110 kilometres per hour` is 110 km/h.
  const noun = countedRate(role.scale, pace)
  const paced = figure.raw + pacedBehind(text, span.end)
  const unpaced = perPace(role.scale, nothing, pace, paced).scale // `310 millimetres a year` of rain
  const { people, ...said } = readSaid(own, figure, span, text, noun === null ? unpaced : 'count', noun)
  if (role.role === 'difference' && role.direction < 0 && said.counted === 'job') said.measures.add('layoff')
  // A glacier that `lost 600 metres of its length` has retreated.
  if (role.role === 'difference' && role.direction < 0 && (said.measures.has('length') || said.measures.has('width')))
    said.measures.add('retreat')
  if (role.direction < 0 && said.terms.has('forest')) said.measures.add('deforestation')
  const scale = role.scale === 'score' && countsSilently(figure, said.measures) ? 'count' : role.scale
  const interval = readInterval(figure, scale, role.direction, role.role === 'difference')
  const scaled = perBase(perPace(scale, interval, pace, paced), ownText, text.slice(span.end, span.end + baseReach))
  return withConditions(
    {
      passage,
      figure,
      order: piece.start * claim.figures.length + index,
      ...role,
      role: said.measures.has('layoff') && role.role === 'difference' ? 'level' : role.role,
      ...said,
      measures: shareSet(said.measures),
      ...scaled,
      ...(noun !== null && { scale: 'count' }),
      reachableMeasures: reachable(noun === null ? scale : 'count'),
      context: readContext(passage, free, said.terms),
      places: people === undefined ? places : shareSet([...places, people]),
      scopes: readScopes(own, text, span),
      pace,
      benchmarks: shareSet(readBenchmarks(ownText)),
      basis: shareSet(readTerms(basis).flatMap(({ weight, word }) => (weight >= 1 ? word : []))),
      date: dateStatement(passage, owned, piece, span),
      isEvent,
    },
    { passage, figure, span, pieces, owned, ownText, own },
  )
}

const nothing = { min: 0, max: 0, slack: 0 }
const paceReach = 40 // Characters behind a figure in which `each year` stands.
/** `[14 megalitres] of water per hectare each year`: the time that a figure is told for, though other words part it from its unit. */
const pacedBehind = (text: string, at: number): string =>
  /^(?: of [\p{Ll} -]{2,20}?)? (?:per|an?) \p{Ll}+,? (?:per|an?|each|every) (?:year|quarter|month|week|day)\b/u.exec(
    text.slice(at, at + paceReach),
  )?.[0] ?? ''

const baseReach = 50 // Characters behind a figure in which `per hectare` stands.

/** `112,000 copies a day` counts copies, `21 pupils per class` pupils; null for what is no count, and where no stretch of time is named. */
function countedRate(scale: string, pace: string | null): string | null {
  const [member = '', group = ''] = scale.split('/')
  if (groupStems.has(group) && !dimensions.has(member)) return member
  const noun = pace === null || pace === 'hour' ? null : (/^(\p{Ll}{3,})\/second$/u.exec(scale)?.[1] ?? null)
  return noun === null || dimensions.has(noun) ? null : noun
}

const groupStems = new Set(groupNouns.map((noun) => noun.replace(/s$/, ''))) // As dimensions write them: `pupil/clas`.
const dimensions = new Set(
  [...unitWords, ...unitSigns]
    .map(([, , dimension]) => dimension)
    .concat('share', 'change', 'score', 'orders', 'count'),
)

/** `the death toll stands at 520`: a bare number counts where its measure is one of counts. */
const countsSilently = ({ unit, value }: Figure, measures: ReadonlySet<string>): boolean =>
  unit === null &&
  value !== undefined &&
  Number.isInteger(value) &&
  ['death', 'injury', 'infection', 'population', 'attendance', 'layoff', 'displacement'].some((one) =>
    measures.has(one),
  )
