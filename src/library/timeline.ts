/** Claims by the date that they speak of, what has been apart from what lay ahead. No clock: now is the newest document's date. */
import { edtfBounds } from '../engine/edtf.ts'
import { dateWords, yearOf } from '../wording/date-words.ts'
import type { ClaimView, Library } from './view.ts'

/** A claim with the date that it is listed by: what it speaks of, or when it falls due. */
export interface DatedClaim {
  claim: ClaimView
  edtf: string
  year: number
}

/** Claims of one year, decade or century, as precisely as they say it. */
export interface Period {
  /** Fragment of its heading: `y2025`, `y196X`. */
  id: string
  name: string
  year: number
  claims: DatedClaim[]
}

export interface Timeline {
  /** The date of the newest document; null where no document has one. */
  now: string | null
  /** What has been, the latest first. */
  past: DatedClaim[]
  /** Forecasts, and whatever a claim says of a later day than now, the nearest first. */
  ahead: DatedClaim[]
  /** Claims that state no date. */
  undated: number
}

/** The claims of the library that state a date. */
export function timelineOf({ claims, documents }: Pick<Library, 'claims' | 'documents'>): Timeline {
  // The newest document stands first, those without a date last.
  const now = documents[0]?.document.published ?? null
  const end = now ? edtfBounds(now).max : Infinity
  const dated = claims.flatMap((claim) => datedClaim(claim) ?? [])
  const isAhead = ({ claim, edtf }: DatedClaim): boolean =>
    claim.claim.date?.due !== undefined || edtfBounds(edtf).min > end
  return {
    now,
    past: dated
      .filter((each) => !isAhead(each))
      .sort((a, b) => startOf(b) - startOf(a) || a.claim.order - b.claim.order),
    ahead: dated.filter(isAhead).sort((a, b) => startOf(a) - startOf(b) || a.claim.order - b.claim.order),
    undated: claims.length - dated.length,
  }
}

/** Claims in the order of the timeline, the latest first; one that states no date stands at that of its document, or last. */
export function latestFirst(claims: ClaimView[]): ClaimView[] {
  const placeOf = (dated: DatedClaim | null): number => (dated ? startOf(dated) : -Infinity)
  return claims
    .map((claim) => ({ claim, at: placeOf(listedClaim(claim)) }))
    .sort((a, b) => (b.at === a.at ? 0 : b.at - a.at) || a.claim.order - b.claim.order)
    .map(({ claim }) => claim)
}

/** The periods of a list, in its order. */
export function periodsOf(list: DatedClaim[]): Period[] {
  return [...Map.groupBy(list, ({ edtf }) => yearText(edtf))].map(([text, claims]) => ({
    id: `y${text}`,
    name: dateWords(text),
    year: claims[0]?.year ?? 0,
    claims,
  }))
}

function datedClaim(claim: ClaimView): DatedClaim | null {
  const { date } = claim.claim
  return date?.due || date?.role === 'stated' ? listedClaim(claim) : null
}

/** A claim with its date, be it that of its document; null where neither has one. */
export function listedClaim(claim: ClaimView): DatedClaim | null {
  const { date } = claim.claim
  const edtf = date?.due ? lastOf(date.due) : date?.edtf
  const year = edtf === undefined ? null : yearOf(edtf)
  return edtf === undefined || year === null ? null : { claim, edtf, year }
}

/** What is said to come `between 2025 and 2027` falls due in 2027. */
const lastOf = (due: string): string => due.split('/').findLast((point) => /\d/.test(point)) ?? due

/** `2025` of `2025-02`, `196X` of `196X`, `2022` of `2022/2024`. */
const yearText = (edtf: string): string => /-?\d{2}(?:XX|\d[\dX])/.exec(edtf)?.[0] ?? edtf

/** The year as a number puts a century before its years; months and days decide within. */
function startOf({ edtf, year }: DatedClaim): number {
  const { min, max } = edtfBounds(edtf)
  return Number.isFinite(min) ? min : Number.isFinite(max) ? max : Date.UTC(year, 0)
}
