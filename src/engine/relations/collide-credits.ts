/** The walk over all that is credited to somebody: two credits of one thing that cannot both hold are a relation. */
import type { Claim, Passage, Relation } from '../schema.ts'

/** Words of a claim that credit something to somebody. */
export interface Credited {
  claim: Claim
  /** The words that the relation quotes. */
  raw: string
  line: number
  /** The sentence of the credit, where it is another than the claim's. */
  passage?: Passage
}

/** How credits are told apart. */
export interface CreditRules<Credit extends Credited> {
  /** What is credited; only credits of one thing can clash. */
  thing: (credit: Credit) => string
  /** Whom it is credited to; of several credits to one, the first stands for all. */
  key: (credit: Credit) => string
  /** Whether two credits in two claims exclude each other. */
  isClash: (a: Credit, b: Credit) => boolean
  reason: (a: Credit, b: Credit) => string
}

/** A relation for each two claims that credit one thing to two, things in the order of their names. */
export function collideCredits<Credit extends Credited>(
  credits: readonly Credit[],
  { thing, key, isClash, reason }: CreditRules<Credit>,
): Relation[] {
  const toRelation = (a: Credit, b: Credit): Relation => ({
    type: 'collides',
    claims: [a.claim.id, b.claim.id],
    reason: reason(a, b),
    difference: null,
    figures: [a, b].map(({ claim, raw, line, passage }) => ({
      claim: claim.id,
      raw,
      line,
      ...(passage && { passage }),
    })),
  })
  return [...Map.groupBy(credits, thing)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, alike]) => {
      const firsts = [...Map.groupBy(alike, key).values()].map((group) => group[0]!)
      return firsts.flatMap((a, index) =>
        firsts.slice(index + 1).flatMap((b) => (a.claim.id !== b.claim.id && isClash(a, b) ? toRelation(a, b) : [])),
      )
    })
}
