/**
 * Which claim a person means, by id or by its words. Words must be those of the claim, typesetting aside: what only looks like
 * it is named as the nearest and never taken, since `12%` is not `21%`. An old id leads to the claim that took its place.
 */
import { foldQuote } from '../document/identify.ts'
import type { JudgedSentence, ReadDocument } from '../document/read-document.ts'
import { matchClaims } from '../ledger/match-claims.ts'
import { isLive, type Ledger } from '../ledger/schema.ts'
import { figureReading, sourceReading } from '../ledger/to-reading.ts'

/** A claim to point to: one that is there, or one that was. */
export interface Known {
  id: string
  document: string
  quote: string
  /** Null where it is gone. */
  sentence: JudgedSentence | null
}

/** What a pointer leads to: the claim meant, or the claims that it could mean, or the nearest to a miss. */
export type Found = { claim: Known } | { claims: Known[] } | { nearest: Known | null }

/** Finds claims; made once for all pointers. A document narrows the search to its own. */
export interface ClaimFinder {
  find: (pointer: string, document?: string) => Found
  /** The claim that stands and is most like a quote; null where none is like it. */
  nearest: (quote: string, document?: string) => Known | null
}

const idPattern = /^[0-9a-z]{8}(?:-\d+)?$/
const leastAlike = 0.4 // Of the words; what shares fewer is no answer to who asks for the nearest.

/** Builds the finder over all claims that are there, and those that the ledger knows of. */
export function makeClaimFinder(documents: readonly ReadDocument[], ledger: Ledger): ClaimFinder {
  const present = documents.flatMap(({ id, sentences }) => sentences.flatMap((one) => knownOf(id, one)))
  const heirs = heirsOf(present, ledger)
  const gone = [...ledger.values()].flatMap(({ head, lines: own }) =>
    own.map(({ id, quote }): Known => ({ id, document: head.document, quote, sentence: null })),
  )
  const byId = new Map([...gone, ...present].map((known) => [known.id, known]))
  const byQuote = Map.groupBy(
    present.flatMap((known) => wordings(known).map((words) => ({ known, words }))),
    ({ words }) => words,
  )
  const goneByQuote = Map.groupBy(gone, ({ quote }) => foldQuote(quote))
  const isWithin = (document?: string) => (known: Known) => document === undefined || known.document === document
  const nearest = (quote: string, document?: string) => nearestOf(foldQuote(quote), present.filter(isWithin(document)))
  const find = (pointer: string, document?: string): Found => {
    const direct = idPattern.test(pointer) ? byId.get(heirOf(pointer, byId, heirs)) : undefined
    if (direct) return { claim: direct }
    const words = foldQuote(pointer)
    const own = (byQuote.get(words) ?? []).map(({ known }) => known).filter(isWithin(document))
    const past = (goneByQuote.get(words) ?? [])
      .filter(isWithin(document))
      .map(({ id }) => byId.get(heirOf(id, byId, heirs))!)
    const claims = own.length > 0 ? own : [...new Set(past)]
    if (claims.length === 1) return { claim: claims[0]! }
    return claims.length > 1 ? { claims } : { nearest: nearest(pointer, document) }
  }
  return { find, nearest }
}

const knownOf = (document: string, sentence: JudgedSentence): Known[] =>
  sentence.claim === null ? [] : [{ id: sentence.claim, document, quote: sentence.quote, sentence }]

const wordings = ({ quote, sentence }: Known) => [...new Set([quote, sentence?.text ?? quote].map(foldQuote))]

/** From each claim that is gone to the one that took its place: as recorded, and as the next edition will record it. */
function heirsOf(present: readonly Known[], ledger: Ledger): Map<string, string> {
  const lines = [...ledger.values()].flatMap(({ lines: own }) => own)
  const recorded = lines.flatMap(({ id, status, history }) => {
    const became = status === 'replaced' ? history?.at(-1)?.became : undefined
    return became === undefined ? [] : [[id, became] as const]
  })
  const ids = new Set(present.map(({ id }) => id))
  const live = new Set(lines.filter(isLive).map(({ id }) => id))
  const fresh = Map.groupBy(
    present.filter(({ id }) => !live.has(id)),
    ({ document }) => (ledger.has(document) ? document : ''), // What a new document says may have stood in one that is gone.
  )
  const standing = new Set(present.map(({ document }) => document))
  const unrecorded = [...ledger].flatMap(([document, { lines: own }]) => {
    const gone = own.filter((line) => isLive(line) && !ids.has(line.id))
    const claims = fresh.get(standing.has(document) ? document : '') ?? []
    return [...matchClaims(gone, claims.map(wordingOf))].map(([line, { id }]) => [line.id, id] as const)
  })
  return new Map([...recorded, ...unrecorded])
}

function wordingOf({ id, quote, sentence }: Known) {
  const { text, figures, attributions } = sentence!
  return {
    id,
    quote,
    ...(text !== quote && { text }),
    figures: figures.map(figureReading),
    sources: attributions.map(sourceReading),
  }
}

/** The claim that a claim became in the end; itself where it is still there. */
function heirOf(id: string, byId: ReadonlyMap<string, Known>, heirs: ReadonlyMap<string, string>): string {
  const passed = new Set<string>()
  let at = id
  while (!passed.has(at) && !byId.get(at)?.sentence) {
    passed.add(at)
    const became = heirs.get(at)
    if (became === undefined) break
    at = became
  }
  return at
}

/** The claim that shares most words with a text; null where none shares enough. */
function nearestOf(words: string, claims: readonly Known[]): Known | null {
  const wanted = new Set(words.split(' '))
  let [best, most]: [Known | null, number] = [null, leastAlike]
  for (const claim of claims) {
    const own = new Set(foldQuote(claim.quote).split(' '))
    const shared = [...own].filter((one) => wanted.has(one)).length
    const share = shared / (own.size + wanted.size - shared)
    if (share > most) [best, most] = [claim, share]
  }
  return best
}
