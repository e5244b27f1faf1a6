/** Joins the four collections into finished objects, in time that grows with their size and no faster. */
import { byCodeUnit } from '../engine/by-code-unit.ts'
import { edtfBounds } from '../engine/edtf.ts'
import type { Claim, DocumentEntry, SourceEntry, TopicEntry } from '../engine/schema.ts'
import type { LedgerEntry } from '../engine/ledger/to-entries.ts'
import { claimAnchor, claimPath, documentPath, placePath, sourcePath } from '../paths.ts'
import { editionChanges } from './edition-changes.ts'
import { joinTopics } from './join-topics.ts'
import { readDocumentPages } from './read-document-pages.ts'
import { trackClaims } from './track-claims.ts'
import type { ClaimView, DocumentView, Library, SourceView, TopicView } from './view.ts'

/** The records of the four collections. */
export interface Records {
  documents: DocumentEntry[]
  claims: Claim[]
  topics: TopicEntry[]
  sources: SourceEntry[]
  ledger?: LedgerEntry[]
}

/**
 * Every reference followed, in both directions.
 * @throws {TypeError} when a record points to one that is not there: the engine promises that this cannot be.
 */
export function joinLibrary(records: Records): Library {
  const documents = new Map(sortedDocuments(records.documents).map((document) => [document.id, documentView(document)]))
  const sources = new Map(records.sources.map((source) => [source.id, sourceView(source, documents)]))
  const topics = joinTopics(records.topics)
  const byId = new Map(records.claims.map((claim) => [claim.id, claim]))
  const claims: ClaimView[] = []
  for (const document of documents.values()) {
    for (const id of document.document.claims) {
      const view = claimView(found(byId, id, 'claim'), claims.length, document, sources, topics)
      attach(view)
      claims.push(view)
    }
  }
  gather(claims)
  const { ledger = [] } = records
  const track = trackClaims({ ledger, claims, documents: [...documents.values()] })
  for (const view of claims) view.track = track.claims.get(view.claim.id) ?? null
  return {
    track,
    editions: editionChanges(ledger, track),
    documents: [...documents.values()],
    claims,
    topics: [...topics.values()],
    sources: [...sources.values()].sort((a, b) => b.claims.length - a.claims.length || compare(a.name, b.name)),
    unsorted: claims.filter((claim) => claim.topics.length === 0),
  }
}

function documentView(document: DocumentEntry): DocumentView {
  const path = documentPath(document.id)
  return { document, path, ...readDocumentPages(document, path), claims: [], sourced: 0, figured: 0, unresolved: [] }
}

function sourceView(source: SourceEntry, documents: Map<string, DocumentView>): SourceView {
  const document = source.document === null ? null : found(documents, source.document, 'document')
  return { source, path: sourcePath(source.id), name: sourceName(source, document), document, claims: [] }
}

/** A number alone is no name: `[29]` is `Reference 29`, unless its document says what it stands for. */
function sourceName({ kind, name, cited }: SourceEntry, document: DocumentView | null): string {
  if (kind !== 'reference') return name
  const label = cited[0] ?? name
  const listed = document?.document.references[label]?.title
  return listed === undefined ? (/^\[?\d+\]?$/.test(name) ? `Reference ${label}` : name) : `[${label}] ${listed}`
}

function claimView(
  claim: Claim,
  order: number,
  document: DocumentView,
  sources: Map<string, SourceView>,
  topics: Map<string, TopicView>,
): ClaimView {
  const page = document.pageOf.get(claimAnchor(claim.id)) ?? 1
  const place = placePath(claim.document, claim.id, page)
  return {
    claim,
    path: claimPath(claim.id),
    place,
    words: `${place}${document.pages[page - 1]?.fragments.get(claim.id) ?? ''}`,
    document,
    credits: claim.sources.map((attribution) => ({
      attribution,
      source: found(sources, attribution.source, 'source'),
    })),
    topics: claim.topics.map((id) => found(topics, id, 'topic')),
    order,
    track: null,
    previous: document.claims.at(-1) ?? null,
    next: null,
  }
}

/** Enters a claim in all that it belongs to; called in the order in which their lists shall stand. */
function attach(view: ClaimView): void {
  const { document, credits, topics, previous } = view
  if (previous) previous.next = view
  document.claims.push(view)
  if (credits.length > 0) document.sourced++
  if (view.claim.figures.length > 0) document.figured++
  document.unresolved.push(...credits.filter(({ attribution }) => !attribution.resolved))
  for (const source of new Set(credits.map((credit) => credit.source))) source.claims.push(view)
  for (const topic of topics) topic.claims.push(view)
}

/** Gathers for each topic what its narrower ones have; a claim that stands in several of them counts once. */
function gather(claims: ClaimView[]): void {
  for (const claim of claims) {
    const reached = new Set<TopicView>()
    for (const topic of claim.topics) {
      for (let at: TopicView | null = topic; at && !reached.has(at); at = at.broader) reached.add(at)
    }
    for (const topic of reached) topic.all.push(claim)
  }
}

function sortedDocuments(documents: DocumentEntry[]): DocumentEntry[] {
  const published = new Map(documents.map(({ id, published: date }) => [id, date ? edtfBounds(date).min : -Infinity]))
  const at = (id: string): number => published.get(id) ?? -Infinity
  return [...documents].sort((a, b) => (at(a.id) === at(b.id) ? compare(a.id, b.id) : at(b.id) > at(a.id) ? 1 : -1))
}

function found<T>(records: Map<string, T>, id: string, noun: string): T {
  const record = records.get(id)
  if (record === undefined) throw new TypeError(`Expected the ${noun} \`${id}\` in the collections`)
  return record
}

// A fixed locale, so that the machine's own does not decide.
const order = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })
const compare = (a: string, b: string): number => order.compare(a, b) || byCodeUnit(a, b)
