/** An export against what readers annotated: how much of it was found, and how much of what was found is right. */
import { basename, extname } from 'node:path'
import type { exportClaims } from '../../src/export.ts'
import type { Gold, GoldClaim } from './gold.ts'
import { fold, isSameDate, isSameModifier, isSameSource, isSameUnit, isSameValue, pair, wordOverlap } from './match.ts'

export const measures = [
  'claims',
  'figures',
  'figures+unit',
  'figures+unit+modifier',
  'sources',
  'dates',
  'topics',
] as const
export type Measure = (typeof measures)[number]

/** What was demanded and how much of it found; what was found and how much of it right. For dates and topics the two are one. */
export interface Tally {
  required: number
  found: number
  predicted: number
  right: number
}
export type Score = Record<Measure, Tally>

type Export = ReturnType<typeof exportClaims>
type ExportedClaim = Export['claims'][number]

const leastOverlap = 0.6 // Of the words of two quotes; below it they are not about the same claim.
const figureTests = {
  figures: isSameValue,
  'figures+unit': (found, gold) => isSameValue(found, gold) && isSameUnit(found, gold),
  'figures+unit+modifier': (found, gold) =>
    isSameValue(found, gold) && isSameUnit(found, gold) && isSameModifier(found, gold),
} satisfies Partial<Record<Measure, typeof isSameValue>>
const figureMeasures = Object.keys(figureTests) as (keyof typeof figureTests)[]

/** The score of one annotated document. Optional gold is neither demanded nor counted as wrong. */
export function scoreDocument(exported: Export, gold: Gold): Score {
  const score = emptyScore()
  const claims = claimsOf(exported, gold)
  const pairs = pair(claims, gold.claims, ({ quote }, wanted) => wordOverlap(quote, wanted.quote), leastOverlap)
  claims.forEach((claim, index) => {
    add(score.claims, { predicted: 1, right: Number(pairs.byRow.has(index)) })
    if (pairs.byRow.has(index)) return
    for (const measure of figureMeasures) add(score[measure], { predicted: claim.figures.length })
    add(score.sources, { predicted: claim.sources.length })
  })
  gold.claims.forEach((wanted, index) => {
    const found = pairs.byColumn.get(index)
    scoreClaim(score, found === undefined ? null : claims[found]!, wanted)
  })
  return score
}

/** The sum of scores. */
export function sumScores(scores: readonly Score[]): Score {
  const sum = emptyScore()
  for (const score of scores) for (const measure of measures) add(sum[measure], score[measure])
  return sum
}

/** Precision, recall and their harmonic mean, between 0 and 1; null where nothing was demanded. */
export function rate({
  required,
  found,
  predicted,
  right,
}: Tally): { precision: number; recall: number; f1: number } | null {
  if (required === 0) return null
  const [precision, recall] = [predicted ? right / predicted : 0, found / required]
  return { precision, recall, f1: precision && recall ? (2 * precision * recall) / (precision + recall) : 0 }
}

function claimsOf({ claims, documents }: Export, gold: Gold): ExportedClaim[] {
  const own = new Map(
    documents.filter(({ file }) => stem(file) === stem(gold.document)).map(({ id, title }) => [id, title]),
  )
  const sections = gold.sections && new Set(gold.sections.map(bare))
  return claims.filter(({ document, section }) => {
    const title = own.get(document)
    if (title === undefined || (gold.article && fold(title) !== fold(gold.article))) return false
    return !sections || sections.has(bare(section.at(-1) ?? title))
  })
}

function scoreClaim(score: Score, found: ExportedClaim | null, wanted: GoldClaim): void {
  const isRequired = wanted.required !== false
  if (isRequired) add(score.claims, { required: 1, found: Number(found !== null) })
  for (const measure of figureMeasures)
    add(score[measure], compare(found?.figures ?? [], wanted.figures ?? [], figureTests[measure], isRequired))
  add(score.sources, compare(found?.sources ?? [], wanted.sources ?? [], isSameSource, isRequired))
  if (found === null) return
  add(score.dates, all(isSameDate(found.date, wanted.date)))
  if (wanted.topics?.length) add(score.topics, all(found.topics.some((topic) => wanted.topics!.includes(topic))))
}

function compare<Found, Wanted extends { required?: boolean }>(
  found: readonly Found[],
  wanted: readonly Wanted[],
  isSame: (found: Found, wanted: Wanted) => boolean,
  isRequired: boolean,
): Tally {
  const pairs = pair(found, wanted, (one, other) => Number(isSame(one, other)), 1)
  const demanded = wanted
    .map(({ required }, index) => ({ required, index }))
    .filter(({ required }) => isRequired && required !== false)
  return {
    required: demanded.length,
    found: demanded.filter(({ index }) => pairs.byColumn.has(index)).length,
    predicted: found.length,
    right: pairs.byRow.size,
  }
}

const all = (isRight: boolean): Tally => ({ required: 1, found: Number(isRight), predicted: 1, right: Number(isRight) })

function add(tally: Tally, more: Partial<Tally>): void {
  for (const key of ['required', 'found', 'predicted', 'right'] as const) tally[key] += more[key] ?? 0
}

const emptyScore = (): Score =>
  Object.fromEntries(measures.map((measure) => [measure, { required: 0, found: 0, predicted: 0, right: 0 }])) as Score
const stem = (file: string): string => basename(file, extname(file)).toLowerCase()
/** Letters alone, pairs of them as one: damage drops a letter of a pair. */
const bare = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/(.)\1/gu, '$1')
