/** Relations between claims by their figures, and how they are put in order. */
import { foldQuote } from '../document/identify.ts'
import { type Claim, type Relation, type RelationType, relationTypes } from '../schema.ts'
import { compareStatements, type Verdict } from './compare-statements.ts'
import type { Origins } from './find-origins.ts'
import { pairStatements } from './pair-statements.ts'
import { rememberFor } from '../remember.ts'
import type { Statement } from './statement.ts'

/** The place of each type in the order of relations. */
export const ranks = Object.fromEntries(relationTypes.map((type, rank) => [type, rank])) as Readonly<
  Record<RelationType, number>
>

/** A relation with its weight in the order of its type; what it says is put into words for those that are kept. */
export interface Weighed {
  type: RelationType
  claims: readonly [string, string]
  strength: number
  build: () => Relation
}

/** A relation of two figures. */
export interface WeighedFigures extends Weighed {
  /** The two statements, in the order of their claims. */
  statements: readonly [Statement, Statement]
}

/** Relates claims by their figures: of several figures that two claims share, the one that tells most. */
export function relatePassages(
  statements: readonly Statement[],
  origins: Origins,
): { related: WeighedFigures[]; bounded: number } {
  const related: WeighedFigures[] = []
  let claim: Claim | null = null
  let best = new Map<Claim, WeighedFigures>() // Of the claim with each later one: statements come in the order of their claims.
  const { bounded } = pairStatements(statements, (a, b) => {
    if (a.passage.claim !== claim) {
      for (const weighed of best.values()) related.push(weighed)
      ;[claim, best] = [a.passage.claim, new Map()]
    }
    const verdict = compareStatements(a, b)
    if (!verdict) return
    const known = best.get(b.passage.claim)
    if (known && ranks[verdict.type] > ranks[known.type]) return
    const weighed = weighVerdict(verdict, [a, b], origins)
    if (!known || isStronger(weighed, known)) best.set(b.passage.claim, weighed)
  })
  for (const weighed of best.values()) related.push(weighed)
  return { related, bounded }
}

/** Whether of two relations of the same claims the first tells more. */
export const isStronger = (
  one: Pick<Weighed, 'type' | 'strength'>,
  other: Pick<Weighed, 'type' | 'strength'>,
): boolean => ranks[one.type] < ranks[other.type] || (one.type === other.type && one.strength > other.strength)

/** What two claims are called, whichever comes first. */
export const pairKey = ([a, b]: readonly [string, string]): string => (a < b ? `${a} ${b}` : `${b} ${a}`)

/** The folded quote of a claim, which is compared with many. */
const foldedQuote = rememberFor(({ quote }: Claim) => foldQuote(quote))

function weighVerdict(verdict: Verdict, statements: readonly [Statement, Statement], origins: Origins): WeighedFigures {
  const { first, second, strength, difference, explain } = verdict
  const [a, b] = [first.passage.claim, second.passage.claim]
  const isCopy = verdict.type === 'agrees' && foldedQuote(a) === foldedQuote(b)
  const isRepeated = a.document === b.document && [a, b].some(({ sources }) => sources.length === 0)
  const isEcho =
    verdict.type === 'agrees' && (isCopy || isRepeated || !origins.get(a.id)!.isDisjointFrom(origins.get(b.id)!))
  const copied = isCopy
    ? 'The words are the same'
    : isRepeated
      ? 'Both stand in one document'
      : 'Both rest on one origin'
  const type = isEcho ? 'echoes' : verdict.type
  const build = (): Relation => {
    return {
      type,
      claims: [a.id, b.id],
      reason: isEcho ? `${explain()} ${copied}, so the second is no further witness.` : explain(),
      difference,
      figures: [first, second].map(({ figure, passage: { claim } }) => ({
        claim: claim.id,
        raw: figure.raw,
        line: claim.position.line,
      })),
    }
  }
  return { type, claims: [a.id, b.id], strength, statements, build }
}
