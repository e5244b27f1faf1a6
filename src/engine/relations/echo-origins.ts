/** Claims of two documents that rest on one origin: side by side they are one witness, whatever figures they give. */
import type { ReadDocument } from '../document/read-document.ts'
import type { Claim, Figure, Relation, SourceEntry } from '../schema.ts'
import type { Origins } from './find-origins.ts'

/**
 * One relation for each two documents and origin: between the two claims that share most topics and words. Numbered
 * references and the documents themselves are no shared origins, nor is a publisher of many works: `works` tells those that are one.
 */
export function echoOrigins(
  read: readonly ReadDocument[],
  claims: readonly Claim[],
  origins: Origins,
  works: ReadonlySet<string>,
  sources: readonly SourceEntry[],
): Relation[] {
  const byOrigin = new Map<string, Map<string, Claim[]>>()
  for (const claim of claims) {
    for (const origin of origins.get(claim.id) ?? []) {
      if (!works.has(origin)) continue
      const documents = byOrigin.get(origin) ?? new Map<string, Claim[]>()
      documents.set(claim.document, [...(documents.get(claim.document) ?? []), claim])
      byOrigin.set(origin, documents)
    }
  }
  const names = new Map(sources.map(({ id, name }) => [id, name]))
  const order = new Map(read.map(({ id }, index) => [id, index]))
  return [...byOrigin].flatMap(([origin, documents]) => {
    const ids = [...documents.keys()].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
    return ids
      .slice(1, mostDocuments)
      .flatMap((other, i) => closest(names.get(origin) ?? origin, documents.get(ids[i]!)!, documents.get(other)!))
  })
}

const mostDocuments = 50
const mostClaims = 40 // Of one document and origin that are looked through.

function closest(origin: string, first: readonly Claim[], second: readonly Claim[]): Relation[] {
  let best: { worth: number; pair: [Claim, Claim]; raws: [string, string] } | undefined
  for (const a of first.slice(0, mostClaims)) {
    for (const b of second.slice(0, mostClaims)) {
      const like = likestFigures(a, b)
      if (!like) continue
      const worth = a.topics.filter((topic) => b.topics.includes(topic)).length + like.worth
      if (worth >= 1 && (!best || worth > best.worth)) best = { worth, pair: [a, b], raws: like.raws }
    }
  }
  if (!best) return []
  const { pair, raws } = best
  return [
    {
      type: 'echoes',
      claims: [pair[0].id, pair[1].id],
      reason: `Both documents rest on one origin, ${origin}: what they say on this subject is one witness, not two.`,
      difference: null,
      figures: pair.map(({ id, position }, index) => ({ claim: id, raw: raws[index]!, line: position.line })),
    },
  ]
}

/** The first figures of two claims that can be set side by side: of one unit, else of one kind; null where there are none. */
function likestFigures(a: Claim, b: Claim): { worth: number; raws: [string, string] } | null {
  const pairOf = (isLike: (one: Figure, other: Figure) => boolean): [string, string] | null => {
    for (const one of a.figures) for (const other of b.figures) if (isLike(one, other)) return [one.raw, other.raw]
    return null
  }
  const ofUnit = pairOf((one, other) => one.kind === other.kind && one.unit === other.unit)
  if (ofUnit) return { worth: 0.75, raws: ofUnit }
  const ofKind = pairOf((one, other) => one.kind === other.kind && one.base?.dimension === other.base?.dimension)
  return ofKind && { worth: 0.5, raws: ofKind }
}
