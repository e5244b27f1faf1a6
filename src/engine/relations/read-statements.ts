/** Reads from a claim's sentence what each of its figures states: the thing, the property, the conditions. */
import { edtfBounds } from '../edtf.ts'
import { demonyms, basisWords, forecastWords, paceWords, perPhrases, scopeWords } from '../lexicon/scope-words.ts'
import { eventNouns } from '../lexicon/measure-words.ts'
import { placeNames } from '../lexicon/places.ts'
import type { Span } from '../sentence.ts'
import { cutPieces, type Piece } from './cut-pieces.ts'
import { foldWord, stem } from './fold-word.ts'
import { type Interval, readInterval } from './read-interval.ts'
import { readRole } from './read-role.ts'
import { readTerms, type Word, wordsOf } from './read-terms.ts'
import type { Passage, Statement, Term } from './statement.ts'

const anaphora =
  /^(?:these|this|those|it|its|they|their|the (?:system|model|chip|device|company|project|plant|study|drug))\b/i
const benchmark =
  /\bon (?:the )?(?:[\p{Ll}-]+ ){0,3}((?:\p{Lu}[\p{L}\p{N}.-]*|[\p{L}]+\d[\p{L}\p{N}.-]*)(?: \p{Lu}[\p{L}\p{N}.-]*){0,4})|((?:\p{Lu}[\p{L}\p{N}-]*[ -]?){1,4}) (?:benchmark|test|exam|leaderboard|score|performance|accuracy)\b/gu
const ages =
  /\b(?:aged?|under|over|older than|younger than|ages?)[ -](?:the age of )?(\d{1,2})s?\b(?:(?: ?(?:-|–|to|and) ?)(\d{1,2}|over|above|older|under|younger))?|\b(\d{1,2})[ -](?:to[ -])?(\d{1,2})[ -]year[ -]olds?\b|\b(\d{1,2})-year-olds?\b/gi

/** The statements of a passage, one for each figure that can be compared. */
export function readStatements(passage: Passage): Statement[] {
  const { sentence, claim } = passage
  if (sentence.figures.length === 0) return []
  const pieces = cutPieces(passage)
  return pieces.flatMap((piece) =>
    piece.figures.flatMap((index) => {
      return claim.figures[index] ? readStatement(passage, pieces, piece, index) : []
    }),
  )
}

function readStatement(passage: Passage, pieces: readonly Piece[], piece: Piece, index: number): Statement[] {
  const { sentence, claim } = passage
  const { text } = sentence
  const span = sentence.figures[index]!
  if (isAside(text, span, claim.figures[index]!.kind)) return []
  const figure = claim.figures[index]!
  const owned = ownPieces(text, pieces, piece, sentence.figures)
  const ownText = owned.map(({ start, end }) => text.slice(start, end)).join(' ')
  const role = readRole(text, { ...figure, start: span.start, end: span.end }, piece)
  const basisAt = basisIn(text, owned, span)
  const blocked: Span[] = [...sentence.figures, ...sentence.dates, ...sentence.attributions]
  const whole = wholeOf(sentence)
  const words = whole.filter((word) => isFree(word, blocked))
  const isOwn = ({ start }: Word) => owned.some((one) => start >= one.start && start < one.end)
  const inBasis = ({ start }: Word) => basisAt !== null && start >= basisAt.start && start < basisAt.end
  const ownWords = words.filter((word) => isOwn(word) && !inBasis(word))
  const { places, spans } = placesIn(whole, owned, basisAt, blocked)
  const all = readTerms(
    ownWords.filter(
      (word) => !isPlaceWord(word.raw) && !spans.some(({ start, end }) => word.start >= start && word.end <= end),
    ),
  )
  const terms = new Map<string, Term>()
  for (const term of all) {
    const known = terms.get(term.word)
    if (!known || known.weight < term.weight) terms.set(term.word, term)
  }
  const counted = figure.kind === 'count' && figure.unit ? foldWord(headOf(figure.unit)).word : null
  const unit = figure.kind === 'count' && figure.unit ? foldWord(headOf(figure.unit)) : null
  const unitMeasures = unit && !unit.isWeak ? unit.measures : []
  if (counted && !terms.has(counted) && figure.unit)
    terms.set(counted, {
      word: counted,
      raw: figure.unit,
      measures: unitMeasures,
      isName: false,
      weight: 1,
      narrowed: [],
      preposition: null,
    })
  for (const term of readTerms(wordsOf(text.slice(span.start, span.end)).filter(({ raw }) => !/\d/.test(raw))))
    if (!terms.has(term.word) && /^\p{L}{3,}$/u.test(term.raw) && figure.kind === 'count')
      terms.set(term.word, { ...term, weight: Math.min(term.weight, 1) })
  const context = contextOf(passage, words, terms)
  const per = perPhrases.find(([pattern]) => pattern.test(ownText) || pattern.test(figure.raw))?.[1] ?? null
  const near = text.slice(span.start, Math.min(text.length, span.end + 30))
  const pace = paceWords.find(([pattern]) => pattern.test(near) || pattern.test(ownText))?.[1] ?? null
  const scaled = perPace(role.scale, readInterval(figure, role.scale, role.direction), pace, figure.raw)
  const rawMeasures =
    figure.kind === 'money'
      ? []
      : wordsOf(figure.raw).flatMap(({ raw }) => (/\d/.test(raw) ? [] : foldWord(raw).measures))
  const reachable = whole
    .filter((word) => isFree(word, [...sentence.figures, ...sentence.dates]))
    .flatMap(({ raw }) => foldWord(raw).measures)
  return [
    {
      passage,
      figure,
      ...role,
      ...scaled,
      terms,
      counted,
      measures: new Set([...all.flatMap(({ measures }) => measures), ...unitMeasures]),
      weakMeasures: new Set([...ownWords.flatMap(({ raw }) => foldWord(raw).measures), ...rawMeasures]),
      reachableMeasures: new Set(reachable),
      context,
      places,
      scopes: scopesOf(ownWords, text.slice(span.start, span.end)),
      ages: agesIn(ownWithoutFigures(text, owned, sentence.figures)),
      per,
      pace,
      benchmarks: benchmarksIn(ownText),
      basis: new Set(
        basisAt
          ? readTerms(words.filter(inBasis))
              .filter(({ weight }) => weight >= 1)
              .map(({ word }) => word)
          : [],
      ),
      isForecast: claim.kind === 'forecast' || forecastWords.test(ownText),
      date: dateOf(passage, owned, piece, span),
      isEvent: whole.some(({ raw }) => eventNouns.has(raw.toLowerCase())),
    },
  ]
}

/** Whether a figure only says when, or is a statistic of a test: `at 6 weeks`, `4 hours before`, `p = 0.003`. */
function isAside(text: string, { start, end }: Span, kind: string): boolean {
  const before = text.slice(Math.max(0, start - 24), start)
  if (kind === 'score')
    return /(?:^|[^\p{L}])(?:p|r|n|t|f|z|ci|sd|se|d)\s*(?:\(\d+\))?\s*(?:[=<>≤≥]\s*)+[−-]?$/iu.test(
      `${before}${/^\W*/.exec(text.slice(start, end))![0]}`,
    )
  if (kind !== 'duration') return false
  return (
    /\b(?:at|after|over|every|past|last|next|first|previous|coming|per)\s+(?:the )?(?:next |last |past )?$/i.test(
      before,
    ) || /^\s+(?:before|after|ago|later|earlier|prior|period|from now)\b/i.test(text.slice(end, end + 14))
  )
}

/** The piece of the figure, the conditions of the sentence, and the subject where the piece has none of its own. */
function ownPieces(text: string, pieces: readonly Piece[], piece: Piece, figures: readonly Span[]): Piece[] {
  const at = pieces.indexOf(piece)
  const owned = pieces.filter(
    (other, i) =>
      other === piece ||
      (other.isCondition &&
        other.figures.length === 0 &&
        (i < at || !pieces.slice(at + 1, i).some(({ figures: own }) => own.length > 0))),
  )
  if (hasSubject(text, piece, figures)) return owned
  const before = pieces.slice(0, at).filter(({ isCondition, start, end }) => !isCondition && end - start > 3)
  const lead = before.findLast((other) => other.figures.length > 0 && hasSubject(text, other, figures)) ?? before[0]
  if (!lead) return [...owned, ...subjectBehind(text, pieces, at)]
  const first = lead.figures.length > 0 ? figures[lead.figures[0]!]!.start : lead.end
  return [...owned, { ...lead, end: subjectEnd(text, lead.start, first) }]
}

/** The subject that follows: `Stretching for 1,900 metres, [the Tarn viaduct] crosses the valley`. */
function subjectBehind(text: string, pieces: readonly Piece[], at: number): Piece[] {
  const next = pieces[at + 1]
  if (!next || next.isCondition || next.figures.length > 0) return []
  return [{ ...next, end: subjectEnd(text, next.start, next.end) }]
}

const verbs =
  /\b(?:is|are|was|were|has|have|had|will|would|can|could|use[sd]?|(?:\p{Ll}{3,}ed)|rose|fell|grew|lost|won|sold|made|makes|said|says|shows?|stands?|stood|costs?|took|takes)\b/u

/** A subject ends at the first verb; where no verb is known, at the figure. */
function subjectEnd(text: string, from: number, to: number): number {
  const verb = verbs.exec(text.slice(from + 1, to))
  return verb ? Math.min(to, from + 1 + verb.index + verb[0].length) : to
}

/** Whether a piece names what it speaks of before its figure, in more than a preposition's or a verb's words. */
function hasSubject(text: string, piece: Piece, figures: readonly Span[]): boolean {
  const first = figures[piece.figures[0]!]!.start
  const lead = text.slice(piece.start, first)
  if (
    /^\W*(?:and |or |but )?(?:to|from|by|up|down|with|making|\p{Ll}+ing|\p{Ll}+ed|\p{Lu}\p{Ll}+ing(?= (?:for|at|to|some|about|over|up)?))\b/u.test(
      lead,
    )
  )
    return false
  return readTerms(wordsOf(lead).map((word) => ({ ...word, start: word.start + 1, end: word.end + 1 }))).some(
    ({ weight }) => weight >= 1,
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

/** Places by their countries' names: `Finns`, `Finnish` and `Finland` are one. */
function placesIn(
  whole: readonly Word[],
  owned: readonly Span[],
  basis: Span | null,
  blocked: readonly Span[],
): { places: Set<string>; spans: Span[] } {
  const found = new Set<string>()
  const spans: Span[] = []
  for (const { start, end } of owned) {
    const words = whole.filter((word) => word.start >= start && word.end <= end && isFree(word, blocked))
    for (let i = 0; i < words.length; i++) {
      if (basis && words[i]!.start >= basis.start) continue
      for (let width = Math.min(3, words.length - i); width > 0; width--) {
        const run = words.slice(i, i + width).map(({ raw }) => raw.replace(/['’]s$/, ''))
        if (!/^\p{Lu}/u.test(run[0]!) && !worldWords.has(run[0]!)) continue
        const name = run.join(' ').toLowerCase()
        if (name === 'us' && run[0] !== 'US') continue
        const place = demonyms.get(name) ?? (placeNames.has(name) ? name : undefined)
        if (place === undefined) continue
        found.add(place)
        spans.push({ start: words[i]!.start, end: words[i + width - 1]!.end })
        i += width - 1
        break
      }
    }
  }
  return { places: found, spans }
}

const worldWords = new Set(['global', 'globally', 'worldwide', 'world', 'international'])
const isPlaceWord = (raw: string): boolean => {
  const bare = raw.replace(/['’]s$/, '')
  const lower = bare.toLowerCase()
  return (/^\p{Lu}/u.test(bare) && (demonyms.has(lower) || placeNames.has(lower))) || worldWords.has(lower)
}

function scopesOf(words: readonly Word[], own: string): Map<number, { place: number; raw: string }> {
  const found = new Map<number, { place: number; raw: string }>()
  const lower = [...words.map(({ raw }) => raw.toLowerCase().replace(/['’]s$/, '')), ...own.toLowerCase().split(/\s+/)]
  const pairs = lower.map((word, i) => `${word}-${lower[i + 1] ?? ''}`)
  for (const raw of [...pairs, ...lower]) {
    const scope = scopeWords.get(raw)
    if (scope && !found.has(scope.line)) found.set(scope.line, { place: scope.place, raw })
  }
  return found
}

/** The words of pieces with the figures of counted and measured things left out, so that `under 10 billion` is no age. */
function ownWithoutFigures(
  text: string,
  owned: readonly Span[],
  figures: readonly (Span & { unit: string | null })[],
): string {
  const bare = figures.reduce(
    (left, { start, end, unit }) =>
      unit === null || unit === 'year' ? left : left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    text,
  )
  return owned.map(({ start, end }) => bare.slice(start, end)).join(' ')
}

function agesIn(text: string): string | null {
  const found = [...text.matchAll(ages)].map(
    (match) => match.slice(1).filter(Boolean).join('-') + (/under|younger/i.test(match[0]) ? '<' : ''),
  )
  return found.length > 0 ? found.sort().join(' ') : null
}

function benchmarksIn(text: string): Set<string> {
  return new Set(
    [...text.matchAll(benchmark)]
      .map((match) =>
        (match[1] ?? match[2] ?? '')
          .trim()
          .toLowerCase()
          .replace(/ (?:benchmark|test|exam|leaderboard)$/, ''),
      )
      .filter((name) => name.length > 1 && !placeNames.has(name)),
  )
}

/** Words in reach: the rest of the sentence, headings, and the sentence before where the claim points back to it. */
function contextOf(
  { sentence, around, claim }: Passage,
  words: readonly Word[],
  terms: ReadonlyMap<string, Term>,
): Set<string> {
  const context = new Set(words.map(({ raw }) => foldWord(raw.replace(/['’]s$/, '')).word))
  for (const { raw } of wordsOf(
    `${claim.section.join(' ')} ${anaphora.test(sentence.text) ? around : ''} ${sentence.attributions.map(({ start, end }) => sentence.text.slice(start, end)).join(' ')}`,
  ))
    context.add(foldWord(raw.replace(/['’]s$/, '')).word)
  for (const run of sentence.text.match(/(?:\p{Lu}[\p{L}]+(?: of| the| and)? ){1,5}\p{Lu}[\p{L}]+/gu) ?? [])
    context.add(stem((run.match(/\p{Lu}/gu) ?? []).join('').toLowerCase())) // `European Central Bank` answers to `ECB`.
  for (const word of terms.keys()) context.delete(word)
  return context
}

function dateOf({ sentence, claim }: Passage, owned: readonly Piece[], piece: Piece, figure: Span): Statement['date'] {
  const column = /\b(?:1[6-9]|20)\d{2}\b/.exec(
    sentence.cells.find(({ start, end }) => figure.start >= start && figure.start < end)?.header ?? '',
  )?.[0]
  if (column) return { edtf: column, ...boundsOf(column), isStated: true }
  const stated = sentence.dates.filter(({ relative }) => !relative)
  const inPiece = stated.filter(({ start }) => start >= piece.start && start < piece.end)
  const near =
    inPiece.length > 0
      ? inPiece
      : stated.filter(({ start }) => owned.some((one) => start >= one.start && start < one.end))
  const best = near.sort((a, b) => Math.abs(a.start - figure.end) - Math.abs(b.start - figure.end))[0]
  const edtf =
    best?.edtf ??
    (claim.date?.role === 'stated' && stated.length === 1 ? claim.date.edtf : undefined) ??
    (stated.length === 0 ? claim.date?.edtf : claim.date?.edtf)
  if (edtf === undefined) return null
  const { min, max } = boundsOf(edtf)
  return { edtf, min, max, isStated: best !== undefined || claim.date?.role === 'stated' }
}

const paces: Readonly<Record<string, number>> = {
  year: 31556952,
  quarter: 7889238,
  month: 2629746,
  week: 604800,
  day: 86400,
}

/** `9.6 kg per person a year` and `9.6 kg` are one scale, since persons and years are compared apart. */
function perPace(scale: string, interval: Interval, pace: string | null, raw: string): Interval & { scale: string } {
  let { min, max, slack } = interval
  let left = scale.replace(/\/(?:person|head|capita|inhabitant)\b/, '')
  const seconds = pace === null ? undefined : paces[pace]
  if (
    seconds !== undefined &&
    left.endsWith('/second') &&
    new RegExp(`year|quarter|month|week|day|annual|daily`, 'i').test(raw)
  ) {
    left = left.slice(0, -'/second'.length)
    ;[min, max, slack] = [min * seconds, max * seconds, slack * seconds]
  }
  return { scale: left, min, max, slack }
}

const bounds = new Map<string, { min: number; max: number }>()

/** The span of a date; few dates stand in many claims, and parsing one takes long. */
function boundsOf(edtf: string): { min: number; max: number } {
  const known = bounds.get(edtf) ?? edtfBounds(edtf)
  bounds.set(edtf, known)
  return known
}

const wholes = new WeakMap<object, Word[]>()

/** All words of a sentence, cut once for all its figures. */
function wholeOf(sentence: Passage['sentence']): Word[] {
  const known = wholes.get(sentence) ?? wordsOf(sentence.text)
  wholes.set(sentence, known)
  return known
}

const isFree = (word: Span, blocked: readonly Span[]): boolean =>
  !blocked.some(({ start, end }) => word.start < end && word.end > start)
