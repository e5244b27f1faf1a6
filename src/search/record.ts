/** What is agreed between those who write the index and those who read it: names of facets, and what is kept of a claim. */
import type { Claim, Figure } from '../engine/schema.ts'

/** The facets of the index, by the names that readers see. */
export const facets = ['Topic', 'Source', 'Document', 'Year', 'Kind', 'Unit', 'Sourced', 'Status'] as const
export type Facet = (typeof facets)[number]

/** The readable parts of a claim, in which words are looked for. */
export interface Fields {
  /** Its repaired text. */
  text: string
  /** The headings above it. */
  section: string
  /** Whom it is credited to, as cited. */
  credits: string
}
export const fieldNames = ['text', 'section', 'credits'] as const

/**
 * The parts of a figure that a result shows, and by which ranges and orders know it: its dimension with its least and its most
 * in base units, the sizes left out where they are the figure's own. A unit without a dimension has no base.
 */
export type FigureFacts = Pick<Figure, 'value' | 'min' | 'max' | 'unit' | 'modifier'> & {
  base?: [dimension: string, min?: number, max?: number]
}

/** The words of a claim: what is looked into, and what results show of it. */
export interface ClaimWords extends Fields {
  /** Its address below the site's base: `/claims/ab12cd34/`. */
  url: string
  /** Its words as they stand, where its text is a repaired one. */
  quote?: string
  /** The document's language, where it is not English. */
  language?: string
}

/** All that search keeps of a claim. */
export interface SearchRecord {
  words: ClaimWords
  /** Its values in each facet. */
  filters: Partial<Record<Facet, string[]>>
  date: { edtf: string; role: NonNullable<Claim['date']>['role'] } | null
  figures: FigureFacts[]
}

/** What search keeps of a topic, a source or a document, by whose name people look for it. */
export interface NamedPage {
  type: 'topic' | 'source' | 'document'
  url: string
  title: string
  /** What else it is called. */
  others: string[]
  /** How many claims it has; a topic has those of narrower ones, too. */
  claims: number
  /** When a document was published, in EDTF. */
  published?: string | null
}
