/** Relations between claims: what collides, agrees, echoes or refines, each with its reason. Pure; no clock, no chance. */
import type { ReadDocument } from '../document/read-document.ts'
import { foldQuote } from '../document/identify.ts'
import type { Claim, Relation, SourceEntry } from '../schema.ts'
import { collideMakers } from './collide-makers.ts'
import { compareStatements, type Verdict } from './compare-statements.ts'
import { echoOrigins } from './echo-origins.ts'
import { findOrigins, type Origins } from './find-origins.ts'
import { pairStatements } from './pair-statements.ts'
import { readStatements } from './read-statements.ts'
import type { Passage } from './statement.ts'

/** All relations, the strongest of each type first, and what was left uncompared. */
export interface Related {
  relations: Relation[]
  origins: Origins
  /** How many blocks of like statements were too large to be compared as a whole. */
  bounded: number
}

const ranks: Readonly<Record<Relation['type'], number>> = {
  collides: 0,
  agrees: 1,
  echoes: 2,
  refines: 3,
  'same-subject': 4,
}
const mostSideBySide = 3 // Relations of the weakest type that a claim takes part in.

/** Relates the claims of all documents. */
export function relateClaims(
  read: readonly ReadDocument[],
  claims: readonly Claim[],
  sources: readonly SourceEntry[],
): Related {
  const { origins, works } = findOrigins(read, claims, sources)
  const { relations, bounded } = relatePassages(passagesOf(read, claims), origins)
  const found = [...relations, ...collideMakers(read, claims).map((relation) => ({ relation, strength: 2 }))]
  const known = new Set(found.map(({ relation }) => pairKey(relation.claims)))
  found.push(
    ...echoOrigins(read, claims, origins, works, sources)
      .filter(({ claims: pair }) => !known.has(pairKey(pair)))
      .map((relation) => ({ relation, strength: 0 })),
  )
  return { relations: sortRelations(found), origins, bounded }
}

/** What a relation is called: its type and its claims. */
export const relationId = ({ type, claims }: Relation): string => `${type}-${claims.join('-')}`

/** The claims with their sentences and what stands around them. */
export function passagesOf(read: readonly ReadDocument[], claims: readonly Claim[]): Passage[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  return read.flatMap(({ sentences, metadata }) =>
    sentences.flatMap((sentence, index) => {
      const claim = sentence.claim === null ? undefined : byId.get(sentence.claim)
      return claim
        ? { claim, sentence, around: sentences[index - 1]?.text ?? '', published: metadata.published ?? null }
        : []
    }),
  )
}

/** A relation with its weight in the order of its type. */
export interface Weighed {
  relation: Relation
  strength: number
}

/** Relates claims by their figures. */
export function relatePassages(
  passages: readonly Passage[],
  origins: Origins,
): { relations: Weighed[]; bounded: number } {
  const statements = passages.flatMap(readStatements)
  const { pairs, bounded } = pairStatements(statements)
  const best = new Map<string, { verdict: Verdict; relation: Relation }>()
  for (const [a, b] of pairs) {
    const verdict = compareStatements(a, b)
    if (!verdict) continue
    const relation = toRelation(verdict, origins)
    const key = pairKey(relation.claims)
    const known = best.get(key)
    if (
      !known ||
      ranks[relation.type] < ranks[known.relation.type] ||
      (relation.type === known.relation.type && verdict.strength > known.verdict.strength)
    )
      best.set(key, { verdict, relation })
  }
  return {
    relations: [...best.values()].map(({ verdict, relation }) => ({ relation, strength: verdict.strength })),
    bounded,
  }
}

const foldings = new WeakMap<Claim, string>() // A claim is compared with many.

function folded(claim: Claim): string {
  const known = foldings.get(claim) ?? foldQuote(claim.quote)
  foldings.set(claim, known)
  return known
}

const pairKey = (pair: readonly [string, string]): string => [...pair].sort().join(' ')

function toRelation({ type, first, second, difference, reason }: Verdict, origins: Origins): Relation {
  const [a, b] = [first.passage.claim, second.passage.claim]
  const shared = [...(origins.get(a.id) ?? [])].filter((origin) => origins.get(b.id)?.has(origin))
  const isCopy = folded(a) === folded(b)
  const isEcho = type === 'agrees' && (shared.length > 0 || isCopy)
  return {
    type: isEcho ? 'echoes' : type,
    claims: [a.id, b.id],
    reason: isEcho
      ? `${reason} ${isCopy ? 'The words are the same' : 'Both rest on one origin'}, so the second is no further witness.`
      : reason,
    difference,
    figures: [first, second].map(({ figure, passage }) => ({
      claim: passage.claim.id,
      raw: figure.raw,
      line: passage.claim.position.line,
    })),
  }
}

/** In a fixed order: by type, strength and ids. Of what merely stands side by side a claim keeps a few. */
function sortRelations(found: readonly Weighed[]): Relation[] {
  const sorted = [...found].sort(
    (a, b) =>
      ranks[a.relation.type] - ranks[b.relation.type] ||
      b.strength - a.strength ||
      compare(a.relation.claims[0], b.relation.claims[0]) ||
      compare(a.relation.claims[1], b.relation.claims[1]),
  )
  const times = new Map<string, number>()
  return sorted
    .filter(({ relation: { type, claims } }) => {
      if (type !== 'same-subject') return true
      if (claims.some((id) => (times.get(id) ?? 0) >= mostSideBySide)) return false
      for (const id of claims) times.set(id, (times.get(id) ?? 0) + 1)
      return true
    })
    .map(({ relation }) => relation)
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
