/** Relations with their claims followed, and what they say of a claim, a topic, a source. */
import type { Figure, Passage, Relation, RelationType } from '../engine/schema.ts'
import { isFallenDue } from './fall-due.ts'
import type { ClaimView } from './view.ts'

/** One claim of a relation, with the words that it is set against the other by. */
export interface Side {
  view: ClaimView
  raw: string
  line: number
  /** The figure that the words are; null for words that are none. */
  figure: Figure | null
  /** The sentence that holds the words, where it is not the claim's own; else null. */
  passage: Passage | null
}

/** A relation as pages show it. */
export interface RelationView {
  relation: Relation
  first: Side
  second: Side
}

/** All relations in their order, and by claim. */
export interface Relations {
  all: RelationView[]
  byClaim: ReadonlyMap<string, RelationView[]>
  /** From a claim's id to the ids of those who stand behind it in the end. */
  origins: ReadonlyMap<string, readonly string[]>
}

/** Follows the claims of relations. Throws a TypeError where a claim is not there: the engine promises that this cannot be. */
export function joinRelations(
  relations: readonly Relation[],
  origins: ReadonlyMap<string, readonly string[]>,
  claims: readonly ClaimView[],
): Relations {
  const views = new Map(claims.map((view) => [view.claim.id, view]))
  const side = (relation: Relation, index: 0 | 1): Side => {
    const view = views.get(relation.claims[index])
    if (!view) throw new TypeError(`Expected the claim ${relation.claims[index]} in the collections`)
    const words = relation.figures[index]
    const raw = words?.raw ?? ''
    return {
      view,
      raw,
      line: words?.line ?? view.claim.position.line,
      figure: view.claim.figures.find((figure) => figure.raw === raw) ?? null,
      passage: words?.passage ?? null,
    }
  }
  const all = [...relations]
    .sort((a, b) => order.indexOf(a.type) - order.indexOf(b.type)) // Stable: within a type the engine's order stays.
    .map((relation) => ({ relation, first: side(relation, 0), second: side(relation, 1) }))
  const byClaim = new Map<string, RelationView[]>()
  for (const view of all) for (const id of view.relation.claims) byClaim.set(id, [...(byClaim.get(id) ?? []), view])
  return { all, byClaim, origins }
}

const order: readonly RelationType[] = ['collides', 'agrees', 'echoes', 'refines', 'same-subject']

/** The relations of a set of claims, each once, in the order of all. */
export function relationsOf(claims: readonly ClaimView[], { byClaim }: Relations): RelationView[] {
  const found = new Set(claims.flatMap(({ claim }) => byClaim.get(claim.id) ?? []))
  return [...found].sort((a, b) => order.indexOf(a.relation.type) - order.indexOf(b.relation.type))
}

/** The pairs among a set of claims that cannot both hold, each once. */
export const collisionsOf = (claims: readonly ClaimView[], relations: Relations): RelationView[] =>
  relationsOf(claims, relations).filter(({ relation }) => relation.type === 'collides')

/** How many collisions stand on a page that is about something else. */
export const digestLength = 3

const mostRelated = 6 // What stands on a claim's own page.

/** The relations of one claim that its page shows, each with the claim at the other end. */
export const relationsShown = (view: ClaimView, { byClaim }: Relations): { relation: Relation; other: ClaimView }[] =>
  (byClaim.get(view.claim.id) ?? [])
    .slice(0, mostRelated)
    .map(({ relation, first, second }) => ({ relation, other: first.view === view ? second.view : first.view }))

/** How much stands behind a set of claims: `3 claims, 2 documents, 1 origin`. */
export interface Standing {
  claims: number
  documents: number
  origins: number
}

/** Counts claims, documents and origins apart. Claims of one origin are one witness; origins that share a claim's credit count each. */
export function standingOf(claims: readonly ClaimView[], { origins }: Relations): Standing {
  const ids = new Set(claims.map(({ claim }) => claim.id))
  return {
    claims: ids.size,
    documents: new Set(claims.map(({ document }) => document)).size,
    origins: new Set([...ids].flatMap((id) => origins.get(id) ?? [])).size,
  }
}

/** A record without a verdict: what can be counted of a source's or a document's claims. */
export interface ClaimRecordCounts {
  claims: number
  figures: number
  unsourced: number
  colliding: number
  agreeing: number
  echoed: number
  /** Forecasts that fell due before the newest document was published. */
  fallenDue: number
}

/** Counts a set of claims; `newest` is the date of the newest document, since no clock decides what is due. */
export function countRecord(
  claims: readonly ClaimView[],
  relations: Relations,
  newest: string | null,
): ClaimRecordCounts {
  const has = (type: RelationType) =>
    claims.filter(({ claim }) => relations.byClaim.get(claim.id)?.some(({ relation }) => relation.type === type)).length
  return {
    claims: claims.length,
    figures: claims.filter(({ claim }) => claim.figures.length > 0).length,
    unsourced: claims.filter(({ credits }) => credits.length === 0).length,
    colliding: has('collides'),
    agreeing: has('agrees'),
    echoed: has('echoes'),
    fallenDue: claims.filter(({ claim }) => claim.date?.due !== undefined && isFallenDue(claim.date.due, newest))
      .length,
  }
}
