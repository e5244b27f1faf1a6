/** What became of every claim that was ever published: its line of the ledger with all that it points to followed. */
import type { LedgerEntry } from '../engine/ledger/to-entries.ts'
import type { LedgerEvent, LedgerHead, LedgerLine } from '../engine/ledger/schema.ts'
import type { CorrectionEntry, ReviewEntry } from '../engine/people/schema.ts'
import { claimPath } from '../paths.ts'
import type { ClaimView, DocumentView } from './view.ts'

/** A day on which the ledger was written. */
export interface EditionDay {
  number: number
  /** The day in EDTF, where a person gave one. */
  on: string | null
  /** Whether the ledger has it; else it is what the next edition will say. */
  isRecorded: boolean
}

/** A claim that was published, whatever became of it. */
export interface TrackedClaim {
  line: LedgerLine
  head: LedgerHead
  path: string
  /** The claim, where it is still claimed. */
  view: ClaimView | null
  /** The document that it stood in, where it is still in the collection. */
  document: DocumentView | null
  first: EditionDay
  happenings: Happening[]
  correction: CorrectionEntry | null
  /** Reviews in force first. */
  reviews: ReviewView[]
  /** The claim that took its place in the end. */
  became: TrackedClaim | null
  /** The wordings that it took the place of. */
  formerly: TrackedClaim[]
}

/** Something that happened to a claim, oldest first. */
export interface Happening {
  event: LedgerEvent
  edition: EditionDay
  /** The claim that took its place then. */
  successor: TrackedClaim | null
}

export interface ReviewView {
  review: ReviewEntry
  evidence: { claim: TrackedClaim | null; url: string | null; isGone: boolean }[]
  supersededBy: ReviewEntry | null
}

/** All claims of the ledger by id, in its order, and its editions, oldest first. */
export interface Track {
  claims: Map<string, TrackedClaim>
  editions: EditionDay[]
  /** Whether a ledger was ever written. */
  isKept: boolean
}

interface Parts {
  ledger: readonly LedgerEntry[]
  claims: readonly ClaimView[]
  documents: readonly DocumentView[]
}

/** Follows what the ledger, corrections and reviews point to, in time that grows with their number. */
export function trackClaims({ ledger, claims, documents }: Parts): Track {
  const editions = editionsOf(ledger)
  const views = new Map(claims.map((view) => [view.claim.id, view]))
  const byDocument = new Map(documents.map((view) => [view.document.id, view]))
  const corrections = ledger.flatMap((entry) => entry.corrections)
  const byClaim = new Map(corrections.map((correction) => [correction.id, correction]))
  const tracked = new Map<string, TrackedClaim>()
  for (const { head, lines } of ledger) {
    for (const line of lines) {
      tracked.set(line.id, {
        line,
        head,
        path: claimPath(line.id),
        view: views.get(line.id) ?? null,
        document: byDocument.get(head.document) ?? null,
        first: editions.get(line.first)!,
        happenings: [],
        correction: byClaim.get(line.id) ?? null,
        reviews: [],
        became: null,
        formerly: [],
      })
    }
  }
  for (const claim of tracked.values()) follow(claim, tracked, editions)
  for (const claim of tracked.values()) claim.became = heirOf(claim)
  attachReviews(
    ledger.flatMap(({ reviews }) => reviews),
    tracked,
  )
  return { claims: tracked, editions: [...editions.values()], isKept: (ledger[0]?.recorded ?? 0) > 0 }
}

function editionsOf(ledger: readonly LedgerEntry[]): Map<number, EditionDay> {
  const recorded = ledger[0]?.recorded ?? 0
  const days = ledger.flatMap(({ head }) => head.editions)
  return new Map(
    days
      .sort((a, b) => a.edition - b.edition)
      .map(({ edition, on }) => [edition, { number: edition, on, isRecorded: edition <= recorded }]),
  )
}

function follow(
  claim: TrackedClaim,
  tracked: ReadonlyMap<string, TrackedClaim>,
  editions: ReadonlyMap<number, EditionDay>,
): void {
  claim.happenings = (claim.line.history ?? []).map((event) => ({
    event,
    edition: editions.get(event.edition)!,
    successor: tracked.get(event.became ?? '') ?? null,
  }))
  const heir = nextOf(claim)
  if (heir) heir.formerly.push(claim)
}

/** The claim that took the place of one that is gone. */
const nextOf = ({ line, happenings }: TrackedClaim): TrackedClaim | null =>
  line.status === 'replaced' ? (happenings.at(-1)?.successor ?? null) : null

function heirOf(claim: TrackedClaim): TrackedClaim | null {
  const passed = new Set<TrackedClaim>()
  let at: TrackedClaim | null = claim
  for (let next = nextOf(at); next && !passed.has(next); next = nextOf(next)) passed.add((at = next))
  return at === claim ? null : at
}

function attachReviews(reviews: readonly ReviewEntry[], tracked: ReadonlyMap<string, TrackedClaim>): void {
  const byId = new Map(reviews.map((review) => [review.id, review]))
  // The latest first; those that others took the place of come last.
  const sorted = [...reviews].sort(
    (a, b) =>
      Number(a.supersededBy !== null) - Number(b.supersededBy !== null) || (a.on < b.on ? 1 : a.on > b.on ? -1 : 0),
  )
  for (const review of sorted) {
    tracked.get(review.claim)?.reviews.push({
      review,
      evidence: review.evidence.map(({ claim, ...rest }) => ({ claim: tracked.get(claim ?? '') ?? null, ...rest })),
      supersededBy: byId.get(review.supersededBy ?? '') ?? null,
    })
  }
}
