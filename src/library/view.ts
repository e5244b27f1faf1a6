/** The finished objects that pages receive: records of the collections with every reference followed. */
import type { EditionView } from './edition-changes.ts'
import type { Track, TrackedClaim } from './track-claims.ts'
import type { Attribution, Claim, DocumentEntry, Figure, SourceEntry, TopicEntry } from '../engine/schema.ts'

/** A claim with its document, sources and topics, and its neighbours in reading order. */
export interface ClaimView {
  claim: Claim
  path: string
  /** Where it stands in the document to read. */
  place: string
  /** The same, with its first and last words for the browser to find; equal to `place` where they could lead astray. */
  words: string
  document: DocumentView
  credits: Credit[]
  topics: TopicView[]
  /** Its number among all claims; every list of claims is in this order. */
  order: number
  /** What people and time did to it; null where no ledger was read. */
  track: TrackedClaim | null
  previous: ClaimView | null
  next: ClaimView | null
}

/** A page of a document to read. */
export interface DocumentPage {
  html: string
  /** The directives that lead to the words of its claims. */
  fragments: Map<string, string>
}

/** One attribution with the source that it points to. */
export interface Credit {
  attribution: Attribution
  source: SourceView
}

export interface DocumentView {
  document: DocumentEntry
  path: string
  /** The document to read, in pages; one for all but the longest. */
  pages: DocumentPage[]
  /** The page of an id of the document to read, from 1. */
  pageOf: Map<string, number>
  claims: ClaimView[]
  /** How many of its claims name a source. */
  sourced: number
  /** How many of its claims hold a figure. */
  figured: number
  /** The attributions that point to nothing known. */
  unresolved: Credit[]
}

export interface TopicView {
  topic: TopicEntry
  path: string
  broader: TopicView | null
  narrower: TopicView[]
  /** Its own claims, newest document first, then in reading order; those of narrower topics are theirs. */
  claims: ClaimView[]
  /** The different claims of it and all narrower topics, in the same order. */
  all: ClaimView[]
}

export interface SourceView {
  source: SourceEntry
  path: string
  /** The name for lists; for a numbered reference with its document's title. */
  name: string
  /** The document whose numbered reference it is. */
  document: DocumentView | null
  /** The claims credited to it, newest document first, then in reading order. */
  claims: ClaimView[]
}

/** Everything the site shows. */
export interface Library {
  /** The newest first, undated ones last. */
  documents: DocumentView[]
  /** By document, then in reading order. */
  claims: ClaimView[]
  /** By title. */
  topics: TopicView[]
  /** The most cited first. */
  sources: SourceView[]
  /** Claims without a topic. */
  unsorted: ClaimView[]
  /** Every claim that was ever published. */
  track: Track
  /** What each edition of the ledger changed, the newest first. */
  editions: EditionView[]
}

/** A figure with the claim that it stands in. */
export interface FigureView {
  figure: Figure
  claim: ClaimView
}
