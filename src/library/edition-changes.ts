/** What each edition of the ledger changed, for the pages and the feeds of changes. */
import { type LedgerChange, listChanges } from '../engine/ledger/list-changes.ts'
import type { LedgerEntry } from '../engine/ledger/to-entries.ts'
import type { EditionDay, Track, TrackedClaim } from './track-claims.ts'
import { editionPath } from '../paths.ts'

/** A change with the claims that it is about. */
export interface ClaimChange {
  change: LedgerChange['change']
  claim: TrackedClaim
  /** The claim that took its place. */
  successor: TrackedClaim | null
  event: LedgerChange['event']
}

export interface EditionView {
  edition: EditionDay
  path: string
  /** What was added comes last. */
  changes: ClaimChange[]
  /** The same as the engine lists it, for counting in words. */
  listed: LedgerChange[]
}

const order: LedgerChange['change'][] = ['replaced', 'reread', 'corrected', 'withdrawn', 'restored', 'moved', 'added']

/** The editions, the newest first. Each change stands once: as what the claim became, not as what it was before as well. */
export function editionChanges(ledger: readonly LedgerEntry[], track: Track): EditionView[] {
  const listed = listChanges(new Map(ledger.map((entry) => [entry.id, entry])))
  return track.editions.toReversed().map((edition) => {
    const own = listed.get(edition.number) ?? []
    return {
      edition,
      path: editionPath(edition.number),
      listed: own,
      changes: sorted(own.map((each) => toView(each, track))),
    }
  })
}

const toView = ({ change, line, successor, event }: LedgerChange, { claims }: Track): ClaimChange => ({
  change,
  claim: claims.get(line.id)!,
  successor: claims.get(successor?.id ?? '') ?? null,
  event,
})

const sorted = (changes: ClaimChange[]) => changes.sort((a, b) => order.indexOf(a.change) - order.indexOf(b.change)) // Sorting keeps the order of documents otherwise.
