/** Counting for lists: who says it, what goes with it, how much. */
import { yearsOf } from '../wording/date-words.ts'
import type { ClaimView, DocumentView, SourceView, TopicView } from './view.ts'

/** Something and how many claims it has here. */
export interface Tally<T> {
  of: T
  claims: number
}

/** What a list of claims amounts to. */
export interface Glance {
  claims: number
  documents: number
  sources: number
  figures: number
  /** Claims that name a source. */
  sourced: number
  /** The first and the last year that the claims speak of; null where no claim has a date. */
  years: { first: number; last: number } | null
}

/** The sums over a list of claims. */
export function glanceAt(claims: ClaimView[]): Glance {
  const years = claims.flatMap(({ claim }) => (claim.date ? yearsOf(claim.date.edtf) : []))
  return {
    claims: claims.length,
    documents: new Set(claims.map(({ document }) => document)).size,
    sources: new Set(claims.flatMap(({ credits }) => credits.map(({ source }) => source))).size,
    figures: claims.reduce((sum, { claim }) => sum + claim.figures.length, 0),
    sourced: claims.filter(({ credits }) => credits.length > 0).length,
    years: years.length > 0 ? { first: least(years), last: -least(years.map((year) => -year)) } : null,
  }
}

/** The sources of a list of claims, the most cited first. */
export const tallySources = (claims: ClaimView[]): Tally<SourceView>[] =>
  tally(claims, ({ credits }) => credits.map(({ source }) => source))

/** The topics of a list of claims, the most frequent first, but for the one named. */
export const tallyTopics = (claims: ClaimView[], except?: TopicView): Tally<TopicView>[] =>
  tally(claims, ({ topics }) => topics.filter((topic) => topic !== except))

/** The documents of a list of claims, those with most of them first. */
export const tallyDocuments = (claims: ClaimView[]): Tally<DocumentView>[] =>
  tally(claims, ({ document }) => [document])

/** The documents of a list of claims, in the order of the list. */
export function groupByDocument(claims: ClaimView[]): { document: DocumentView; claims: ClaimView[] }[] {
  const groups = Map.groupBy(claims, ({ document }) => document)
  return [...groups].map(([document, members]) => ({ document, claims: members }))
}

function tally<T>(claims: ClaimView[], pick: (claim: ClaimView) => T[]): Tally<T>[] {
  const counts = new Map<T, number>()
  for (const claim of claims) for (const key of new Set(pick(claim))) counts.set(key, (counts.get(key) ?? 0) + 1)
  return [...counts].map(([of, count]) => ({ of, claims: count })).sort((a, b) => b.claims - a.claims)
}

// Spreading a long list into Math.min would overflow the stack.
const least = (values: number[]): number => values.reduce((a, b) => (b < a ? b : a), Infinity)
