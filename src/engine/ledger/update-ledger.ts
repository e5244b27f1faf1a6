/**
 * The next edition of the ledger: the last one with what the content as it is adds, changes and withdraws. Pure, and without
 * a clock: editions are counted, and their day is what a person gives. Where nothing changed, the ledger comes back as it is.
 */
import { foldQuote } from '../document/identify.ts'
import type { Claim } from '../schema.ts'
import { matchClaims } from './match-claims.ts'
import { matchDocuments } from './match-documents.ts'
import { movedIds, orderLines } from './order-lines.ts'
import type { DocumentLedger, Ledger, LedgerEvent, LedgerHead, LedgerLine } from './schema.ts'
import { isLive } from './schema.ts'
import { changedFrom, readingOf, toReading } from './to-reading.ts'

/** A document as it is, with its claims in reading order. */
export interface Edition {
  id: string
  title: string
  file: string
  sha256: string
  claims: readonly Claim[]
  /** Those that a correction withdrew. */
  withdrawn: readonly Claim[]
  /** Why sentences are no claims, by folded quote. */
  refused: ReadonlyMap<string, string>
}

/** Corrections in force, by id of their claim. */
export type Grounds = ReadonlyMap<string, { name: string; reason: string }>

/** The number of the newest edition; 0 where there is none. */
export const newestEdition = (ledger: Ledger): number =>
  Math.max(0, ...[...ledger.values()].flatMap(({ head }) => head.editions.map(({ edition }) => edition)))

/** The ledger that records `documents`; `on` is the day of the new edition, an EDTF date, or null. */
export function updateLedger(
  ledger: Ledger,
  documents: readonly Edition[],
  grounds: Grounds,
  on: string | null,
): Ledger {
  const edition = newestEdition(ledger) + 1
  const present = new Map(documents.map((document) => [document.id, document]))
  const successors = matchDocuments(
    [...ledger.values()].filter(({ head }) => !present.has(head.document) && head.status === 'current'),
    documents
      .filter(({ id }) => ledger.get(id)?.head.status !== 'current') // New, or back under the name it had once.
      .map(({ id, sha256, claims }) => ({ id, sha256, quotes: claims.map(({ quote }) => quote) })),
  )
  const ids = [...new Set([...ledger.keys(), ...present.keys()])].sort()
  return new Map(
    ids.map((id) => {
      const next = present.get(id) ?? null
      const successor = successors.get(id) ?? null
      const heir = next ?? (successor === null ? null : present.get(successor)!)
      return [id, nextDocument({ last: ledger.get(id) ?? null, next, heir, successor, grounds, edition, on })]
    }),
  )
}

interface Step {
  last: DocumentLedger | null
  /** The document as it is; null where it is gone. */
  next: Edition | null
  /** Where what is gone may go on: the document itself, or the one that took its place. */
  heir: Edition | null
  successor: string | null
  grounds: Grounds
  edition: number
  on: string | null
}

function nextDocument(step: Step): DocumentLedger {
  const { last, next } = step
  const old = last?.lines ?? []
  const reading = [...(next?.claims ?? []), ...(next?.withdrawn ?? [])].sort(
    (a, b) => a.position.start - b.position.start,
  )
  const lines = new Map(old.map((line) => [line.id, line]))
  const gone = goneLines(step)
  // Of a sentence that stood twice the one that is left may have the other's place, which is no move.
  const left = new Set(gone.flatMap(({ history }) => history?.at(-1)?.became ?? []))
  const before = old.filter((line) => isLive(line) && !left.has(line.id)).map(({ id }) => id)
  const moved = movedIds(before, reading.map(({ id }) => id)) // prettier-ignore
  for (const claim of reading) lines.set(claim.id, nextLine(claim, lines.get(claim.id), moved.has(claim.id), step))
  for (const line of gone) lines.set(line.id, line)
  const ordered = orderLines(
    lines,
    old.map(({ id }) => id),
    reading.map(({ id }) => id),
  )
  const head = nextHead(step, ordered)
  const isSame = last !== null && JSON.stringify([last.head, last.lines]) === JSON.stringify([head, ordered])
  if (isSame) return last
  const entry = { edition: step.edition, on: step.on, sha256: head.sha256.slice(0, 12) }
  return { head: { ...head, editions: [...head.editions, entry] }, lines: ordered }
}

function nextHead({ last, next, successor }: Step, lines: readonly LedgerLine[]): LedgerHead {
  const { id, title, file, sha256 } = next ?? { ...last!.head, id: last!.head.document }
  const became = next ? undefined : (successor ?? last!.head.became)
  return {
    document: id,
    title,
    file,
    sha256,
    status: next ? 'current' : became === undefined ? 'withdrawn' : 'renamed',
    ...(became !== undefined && { became }),
    claims: lines.length,
    editions: last?.head.editions ?? [],
  }
}

/** The line of a claim that is there: as it was, or with what changed. */
function nextLine(claim: Claim, line: LedgerLine | undefined, isMoved: boolean, step: Step): LedgerLine {
  const ground = step.grounds.get(claim.id)
  const { edition } = step
  const reading = toReading(claim)
  const base = {
    id: claim.id,
    status: claim.status,
    quote: claim.quote,
    ...reading,
    ...(ground && { correction: ground.name }),
    first: line?.first ?? edition,
  }
  const reason = ground && { reason: ground.reason }
  if (!line) {
    const change = claim.status === 'withdrawn' ? ('withdrawn' as const) : ('corrected' as const)
    const events: LedgerEvent[] = ground ? [{ edition, change, cause: 'correction', ...reason }] : []
    const last = claim.status === 'withdrawn' ? { last: edition } : {}
    return { ...base, ...last, ...(events.length > 0 && { history: events }) }
  }
  const events = eventsOf(claim, line, isMoved, step)
  const history = [...(line.history ?? []), ...events]
  const isGone = claim.status === 'withdrawn'
  return {
    ...base,
    quote: isGone ? line.quote : claim.quote,
    ...(isGone && { last: line.last ?? edition - 1 }),
    ...(history.length > 0 && { history }),
  }
}

/** What happened to a claim that is still read, most telling first; nothing for most. */
function eventsOf(claim: Claim, line: LedgerLine, isMoved: boolean, step: Step): LedgerEvent[] {
  const { edition, grounds } = step
  const ground = grounds.get(claim.id)
  const isOther = ground?.name !== line.correction
  const cause = ground && (isOther || causeOf(step) === 'rules') ? 'correction' : causeOf(step)
  const from = changedFrom(readingOf(line), toReading(claim))
  const reason = ground && { reason: ground.reason }
  const event = (change: LedgerEvent['change']): LedgerEvent => ({
    edition,
    change,
    cause,
    ...(change === 'restored' || change === 'moved' ? {} : reason),
    ...(from && change !== 'moved' && { from }),
  })
  if (claim.status === 'withdrawn') return line.status === 'withdrawn' ? [] : [event('withdrawn')]
  if (!isLive(line)) return [event('restored')]
  if (claim.status === 'corrected' && (from || line.status !== 'corrected' || isOther)) return [event('corrected')]
  if (from || claim.status !== line.status)
    return [{ ...event('reread'), ...(claim.status !== line.status && { cause: 'correction' as const }) }]
  return isMoved ? [event('moved')] : []
}

/** A changed file is why its claims changed; in an unchanged one it is the rules that read otherwise. */
const causeOf = ({ last, next }: Step): LedgerEvent['cause'] =>
  next && last?.head.sha256 === next.sha256 ? 'rules' : 'document'

/** The lines of claims that were live and are not read any more, each with what became of it. */
function goneLines(step: Step): LedgerLine[] {
  const { last, next, heir, edition } = step
  const present = new Set([...(next?.claims ?? []), ...(next?.withdrawn ?? [])].map(({ id }) => id))
  const gone = last?.lines.filter((line) => isLive(line) && !present.has(line.id)) ?? []
  if (gone.length === 0) return []
  const known = new Set(last?.lines.filter(isLive).map(({ id }) => id))
  const fresh = (heir?.claims ?? []).filter(({ id }) => heir !== next || !known.has(id))
  const matched = matchClaims(
    gone,
    fresh.map((claim) => ({ id: claim.id, quote: claim.quote, ...toReading(claim) })),
  )
  // A quote that stood twice and stands once: one is gone, and its address leads to the one that is left.
  const standing = new Map(heir?.claims.map((claim) => [foldQuote(claim.quote), claim.id]))
  return gone.map((line) => {
    const twin = standing.get(foldQuote(line.quote))
    const became = matched.get(line)?.id ?? twin
    const [base, isTwin] = [{ edition, cause: causeOf(step) }, became === twin && known.has(became ?? '')]
    const event: LedgerEvent =
      became === undefined
        ? { ...base, change: 'withdrawn', reason: reasonGone(line, step) }
        : { ...base, change: isTwin ? 'withdrawn' : 'replaced', became, ...(isTwin && { reason: onceLess }) }
    const { correction: _, ...rest } = line
    return {
      ...rest,
      status: became === undefined ? ('withdrawn' as const) : ('replaced' as const),
      last: edition - 1,
      history: [...(line.history ?? []), event],
    }
  })
}

const onceLess = 'the document says it once less'

function reasonGone({ quote }: LedgerLine, { next }: Step): string {
  if (!next) return 'the document is no longer in the collection'
  const refusal = next.refused.get(foldQuote(quote))
  return refusal === undefined
    ? 'the document no longer says it in these words'
    : `no longer read as a claim: ${refusal}`
}
