/** Which pieces of a sentence speak of a figure: its own, the conditions, and the subject where its own has none. */
import { functionWords } from '../lexicon/function-words.ts'
import { irregularVerbs } from '../lexicon/irregular-verbs.ts'
import type { Piece } from './cut-pieces.ts'
import { readTerms } from './read-terms.ts'
import { rememberFor } from '../remember.ts'
import type { Passage } from './statement.ts'
import { wordsWithin } from './words-of.ts'

/** The piece of the figure, the conditions of the sentence, and the subject where the piece has none of its own. */
export function ownPieces({ sentence }: Passage, pieces: readonly Piece[], piece: Piece): Piece[] {
  const { text, figures } = sentence
  const at = pieces.indexOf(piece)
  let next = at + 1
  while (next < pieces.length && pieces[next]!.figures.length === 0) next++
  const reached = conditionsOf(pieces).filter((i) => i < next)
  const owned = [...reached, at].sort((a, b) => a - b).map((i) => pieces[i]!)
  if (hasSubject(sentence, piece)) return owned
  const lead = leadBefore(sentence, pieces, at) ?? pieces.slice(0, at).find(mayLead)
  if (!lead) return [...owned, ...subjectBehind(text, pieces, at)]
  const first = lead.figures.length > 0 ? figures[lead.figures[0]!]!.start : lead.end
  return [...owned, { ...lead, end: subjectEnd(text, lead.start, first) }]
}

/** The conditions of a sentence that are told without a figure, by their indexes. */
const conditionsOf = rememberFor((pieces: readonly Piece[]): number[] =>
  pieces.flatMap(({ isCondition, figures }, i) => (isCondition && figures.length === 0 ? i : [])),
)

const mayLead = ({ isCondition, start, end }: Piece): boolean => !isCondition && end - start > 3

/** The last piece before one that has a figure and a subject of its own; what is found is kept, since every figure of a long row asks. */
function leadBefore(sentence: Passage['sentence'], pieces: readonly Piece[], at: number): Piece | undefined {
  let lead: Piece | undefined
  for (let i = at - 1; i >= 0 && !lead; i--) {
    const other = pieces[i]!
    if (mayLead(other) && other.figures.length > 0 && hasSubject(sentence, other)) lead = other
    else if (leads.has(other)) lead = leads.get(other)
    else continue
    break
  }
  leads.set(pieces[at]!, lead)
  return lead
}

const leads = new WeakMap<Piece, Piece | undefined>()

/** The subject that follows: `Stretching for 1,900 metres, [the Tarn viaduct] crosses the valley`. */
function subjectBehind(text: string, pieces: readonly Piece[], at: number): Piece[] {
  // `For five months, until its relief, Dorn lay under siege`
  const next = pieces
    .slice(at + 1)
    .find(({ isCondition, start }) => !isCondition && !until.test(text.slice(start, start + untilReach)))
  if (!next || next.figures.length > 0 || reporting.test(text.slice(next.start, next.end))) return []
  return [{ ...next, end: subjectEnd(text, next.start, next.end) }]
}

const verbs =
  /\b(?:is|are|was|were|has|have|had|will|would|can|could|use[sd]?|(?:\p{Ll}{3,}ed)|rose|fell|grew|lost|won|sold|made|makes|said|says|shows?|stands?|stood|costs?|took|takes)\b/u

/** A subject ends at the first verb; where no verb is known, at the figure. */
function subjectEnd(text: string, from: number, to: number): number {
  const verb = verbs.exec(text.slice(from + 1, to))
  return verb ? Math.min(to, from + 1 + verb.index + verb[0].length) : to
}

/** `a passenger group calculated` tells who says it. */
const reporting =
  /\b(?:found|finds|said|says|shows?|showed|calculated|calculates|reports?|reported|estimates?|estimated|reveals?|revealed|states?|stated|wrote|added|told \p{L}+|notes?|noted|suggests?|suggested|announced|concluded)\W*$/u

const until = /^\W*until\b/i
const untilReach = 12 // Characters from the start of a piece.

/** Whether a piece names what it speaks of before its figure, found once: each figure behind it may ask, and a sentence holds hundreds. */
function hasSubject(sentence: Passage['sentence'], piece: Piece): boolean {
  const known = subjects.get(piece) ?? namesSubject(sentence, piece)
  subjects.set(piece, known)
  return known
}

const subjects = new WeakMap<Piece, boolean>()

/** Whether a word behind a comma goes on with the subject in front: `The dam, completed in 1996, [cost] €2 billion`. */
const goesOn = (word: string): boolean => finite.has(word) || irregularVerbs.has(word)
const finite = new Set(
  'is are was were has have had will would can could may must cost costs takes weighs holds runs says'.split(' '),
)

/** `Phi-3-mini[, a model of 3.8 billion parameters], runs`: a name stands in front, and its verb behind. */
const isApposition = (text: string, { start, end }: Piece): boolean =>
  text[end] === ',' && /(?:^|[^.\s] )\p{Lu}[\p{L}\d.-]*$/u.test(text.slice(Math.max(0, start - nameReach), start))
const nameReach = 40 // Characters in front of a comma in which a name stands.

const unled =
  /^\W*(?:(?:only|just|about|some|nearly|almost|around|roughly|over|under|at least|more than|less than|fewer than|up to) )*$/i

/** Whether there is more than a preposition's or a verb's words before the figure. */
function namesSubject(sentence: Passage['sentence'], piece: Piece): boolean {
  const { start: first, end, unit } = sentence.figures[piece.figures[0]!]!
  const lead = sentence.text.slice(piece.start, first)
  if (unit === '%' && unled.test(lead) && /^ of \p{L}/u.test(sentence.text.slice(end, end + 6))) return true // `Only 87 percent of Swiss trains were late, a group calculated`
  if (
    /^\W*(?:and |or |but )?(?:to|from|by|up|down|[Ww]ith|[Aa]t|From|By|Up|making|\p{Ll}+ing|\p{Ll}+ed|\p{Lu}\p{Ll}+ing(?= (?:for|at|to|some|about|over|up)?))\b/u.test(
      lead,
    )
  )
    return false
  if (/^, (?:an?|the) \p{Ll}/u.test(lead) && isApposition(sentence.text, piece)) return false
  if (/^,/.test(lead) && goesOn(/^\W+(\p{Ll}+)/u.exec(lead)?.[1] ?? '')) return false
  const words = wordsWithin(sentence, piece.start, first).filter(({ lower }) => !functionWords.has(lower))
  return readTerms(words.map((word) => ({ ...word, start: word.start + 1, end: word.end + 1 }))).some(
    ({ weight }) => weight >= 1,
  )
}
