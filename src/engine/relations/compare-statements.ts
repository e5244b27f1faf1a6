/** What two figures are to each other, with the reason. */
import { blankSpans } from '../blank-spans.ts'
import { ownedNouns } from '../lexicon/owned-nouns.ts'
import type { Difference, RelationType } from '../schema.ts'
import { gapOf, isComplement, meetIntervals } from './align-intervals.ts'
import { areApart, areNameless } from './are-apart.ts'
import { compareConditions } from './compare-conditions.ts'
import type { Condition } from './condition.ts'
import { explainMeeting, explainParting } from './explain-relation.ts'
import { isAlike } from './is-alike.ts'
import { matchTerms, type Matched } from './match-terms.ts'
import { areUnlike } from './read-headings.ts'
import { rememberFor } from '../remember.ts'
import type { Passage, Statement, Term } from './statement.ts'

/** The outcome for two statements, before it is known who stands behind them. */
export interface Verdict {
  type: Exclude<RelationType, 'echoes'>
  difference: Difference | null
  /** The reason, in sentences for the reader. */
  explain: () => string
  /** How sure and how far apart: larger comes first. */
  strength: number
  first: Statement
  second: Statement
}

const leastSubject = 3 // Of shared subject, where both sides name more that the other lacks.

/** Compares two statements; null where they have too little in common to be put side by side. */
export function compareStatements(a: Statement, b: Statement): Verdict | null {
  if (a.scale !== b.scale || (a.role === 'difference') !== (b.role === 'difference')) return null
  if (isUndatedFormer(a) || isUndatedFormer(b) || isOneTable(a, b)) return null
  const matched = matchTerms(a, b)
  if (!matched || !isAlike(a, b, matched) || areUnlike(a, b, matched)) return null
  if (matched.onlyFirst.some(({ isName }) => isName) && matched.onlySecond.some(({ isName }) => isName)) return null
  const areOfNobody = areNameless(a, b, matched)
  const [isOwned, isForeign] = [areOfNobody && !isOfAll(matched), areOfNobody && areApart(a, b)]
  if (isOwned && isForeign) return null
  const conditions = compareConditions(a, b, matched, matched.subject < 1 ? Infinity : isOwned ? 1 : 2)
  const shared = { strength: matched.likeness, first: a, second: b }
  const [condition] = conditions
  if (condition) {
    if (isOwned || isForeign) return null
    const isParted = conditions.some(({ difference, narrower }) => difference === 'scope' && narrower === 0)
    if (matched.subject < 1 && !isParted) return null
    return { ...shared, ...partedBy(a, b, condition, conditions.length === 1, matched) }
  }
  if (isVague(a, b, matched)) return null
  const meets = meetIntervals(a, b)
  if (meets === 'apart' && (isOfOtherColumn(a, b) || (areOfNobody && !isFirm(a, b, matched)))) return null
  const outcome = outcomes[meets]
  return {
    ...shared,
    type: outcome.type,
    difference: null,
    strength: meets === 'apart' ? matched.likeness + Math.min(1, gapOf(a, b)) : matched.likeness,
    explain: () => explainMeeting(a, b, matched, outcome.words, isComplement(a, b)),
  }
}

const outcomes = {
  meet: { type: 'agrees', words: 'agree' },
  open: { type: 'same-subject', words: 'can both hold' },
  apart: { type: 'collides', words: 'cannot both hold' },
} as const

function partedBy(
  a: Statement,
  b: Statement,
  condition: Condition,
  isOnly: boolean,
  matched: Matched,
): Pick<Verdict, 'type' | 'difference' | 'first' | 'second' | 'explain'> {
  const { difference, narrower } = condition
  const isRefined = isOnly && narrower !== 0 && (difference === 'scope' || difference === 'date')
  const [first, second] = isRefined && narrower < 0 ? [b, a] : [a, b]
  return {
    first,
    second,
    type: isRefined ? 'refines' : 'same-subject',
    difference,
    explain: () => explainParting(a, b, matched, condition),
  }
}

/** Whether too little is said to put two figures against each other: no subject but the measure, or more on both sides than in common. */
function isVague(
  a: Statement,
  b: Statement,
  { subject, names, onlyFirst, onlySecond, likeness, shared }: Matched,
): boolean {
  const isDated = a.date?.isStated === true && a.date.edtf === b.date?.edtf
  const has = (terms: readonly Term[], what: (term: Term) => boolean) => terms.some(what)
  const places = !a.places.isDisjointFrom(b.places)
  const isNamed =
    shared.some(({ measures, weight }) => measures.length === 0 && weight >= 1) ||
    new Set(shared.flatMap(({ word, weight }) => (weight >= 1 ? word : []))).size > 1
  if (subject < 1 || (!isNamed && !places)) return !(likeness === 1 && (isDated || isOneWording(a, b)))
  if (names === 0 && !places && (has(onlyFirst, ({ isName }) => isName) || has(onlySecond, ({ isName }) => isName)))
    return true
  const leftOver = (term: Term) => term.weight >= 1 && !term.isName && !term.isParticipant
  return subject < leastSubject && has(onlyFirst, leftOver) && has(onlySecond, leftOver)
}

/** Whether two sentences differ in their figures alone, and name something: `Swiss Re estimates losses from Hurricane Ian at $50 billion`. */
function isOneWording(a: Statement, b: Statement): boolean {
  const wording = wordingOf(a.passage.sentence)
  return /\p{Ll},? \p{Lu}\p{Ll}/u.test(wording) && wording === wordingOf(b.passage.sentence)
}

/** The text of a sentence without its figures. */
const wordingOf = rememberFor(({ text, figures }: Passage['sentence']) =>
  blankSpans(text, figures).replace(/\s+/g, ' '),
)

/** Whether two figures say the same of a thing that belongs to nobody: `Smoking kills 8 million people`; not of inflation or staff. */
const isOfAll = ({ shared, onlyFirst, onlySecond }: Matched): boolean =>
  !onlyFirst.some(({ weight }) => weight >= 1) &&
  !onlySecond.some(({ weight }) => weight >= 1) &&
  shared.some(({ measures, weight, raw }) => measures.length === 0 && weight >= 1 && !ownedNouns.has(raw.toLowerCase()))

/** Whether two figures of unlike documents that name nobody both name one measure, and none is from a table, whose rows are of its document's thing. */
const isFirm = (a: Statement, b: Statement, { measures }: Matched): boolean =>
  measures.some((one) => a.measures.has(one) && b.measures.has(one)) && !isInTable(a) && !isInTable(b)

/** Whether a figure of a table's row is told of another column than what its document's prose says: none but a date tells which. */
function isOfOtherColumn(a: Statement, b: Statement): boolean {
  if (a.passage.claim.document !== b.passage.claim.document || isInTable(a) === isInTable(b)) return false
  const { cells } = (isInTable(a) ? a : b).passage.sentence
  return cells.length > 2 && !(a.date?.isStated && b.date?.isStated && a.date.edtf === b.date.edtf)
}

const isInTable = ({ passage: { sentence } }: Statement): boolean => sentence.cells.length > 0

/** Rows of one table differ by what the table is for. */
const isOneTable = (a: Statement, b: Statement): boolean =>
  a.passage.claim.document === b.passage.claim.document && isInTable(a) && isInTable(b)

const isUndatedFormer = ({ role, date }: Statement): boolean => role === 'former' && !date?.isStated
