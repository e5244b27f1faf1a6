/** Claims of two documents that rest on one origin: side by side they are one witness, whatever figures they give. */
import type { ReadDocument } from '../document/read-document.ts'
import type { Claim, Relation, SourceEntry } from '../schema.ts'
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
  let best: { worth: number; pair: [Claim, Claim] } | undefined
  for (const a of first.slice(0, mostClaims)) {
    for (const b of second.slice(0, mostClaims)) {
      if (a.figures.length === 0 || b.figures.length === 0) continue
      const worth = a.topics.filter((topic) => b.topics.includes(topic)).length + (hasKindOf(a, b) ? 0.5 : 0)
      if (worth >= 1 && (!best || worth > best.worth)) best = { worth, pair: [a, b] }
    }
  }
  if (!best) return []
  const [a, b] = best.pair
  return [
    {
      type: 'echoes',
      claims: [a.id, b.id],
      reason: `Both documents rest on one origin, ${origin}: what they say on this subject is one witness, not two.`,
      difference: null,
      figures: [a, b].map((claim) => ({ claim: claim.id, raw: claim.figures[0]!.raw, line: claim.position.line })),
    },
  ]
}

const hasKindOf = (a: Claim, b: Claim): boolean =>
  a.figures.some(({ kind }) => b.figures.some((figure) => figure.kind === kind))
