/** Documents that the ledger knows and the collection has not any more. */
import type { LedgerHead } from '../engine/ledger/schema.ts'
import type { Track, TrackedClaim } from './track-claims.ts'
import type { DocumentView } from './view.ts'

/** A document that is gone, with the claims that stood in it and the document that took its place. */
export interface DocumentHistory {
  head: LedgerHead
  heir: DocumentView | null
  claims: TrackedClaim[]
}

/** The documents that are gone and had claims, by id. */
export function goneDocuments({ claims }: Track, documents: readonly DocumentView[]): DocumentHistory[] {
  const present = new Map(documents.map((view) => [view.document.id, view]))
  const heads = new Map([...claims.values()].map(({ head }) => [head.document, head]))
  const byDocument = Map.groupBy(claims.values(), ({ head }) => head.document)
  return [...byDocument]
    .filter(([id]) => !present.has(id))
    .map(([, own]) => ({ head: own[0]!.head, heir: heirOf(own[0]!.head, heads, present), claims: own }))
}

function heirOf(
  head: LedgerHead,
  heads: ReadonlyMap<string, LedgerHead>,
  present: ReadonlyMap<string, DocumentView>,
): DocumentView | null {
  const passed = new Set<string>()
  let at = head.became
  while (at !== undefined && !present.has(at) && !passed.has(at)) {
    passed.add(at)
    at = heads.get(at)?.became
  }
  return present.get(at ?? '') ?? null
}
