/** What is agreed between those who write the index and those who read it: names of facets, and what is kept of a record. */
import type { Claim, Figure } from '../engine/schema.ts'

/** The facets of the index, by the names that readers see. */
export const facets = ['Topic', 'Source', 'Document', 'Year', 'Kind', 'Unit', 'Sourced', 'Status'] as const
export type Facet = (typeof facets)[number]

export const recordTypes = ['claim', 'topic', 'source', 'document'] as const
export type RecordType = (typeof recordTypes)[number]

/** The readable parts of a record, in the order in which its words stand in its row. */
export interface Fields {
  /** A claim's repaired text; the title of anything else. */
  text: string
  /** The headings above a claim; other names of anything else. */
  section: string
  /** Whom a claim is credited to, as cited; nothing for anything else. */
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

/** A record that results show, loaded when it is shown. */
export interface ShownRecord extends Fields {
  /** Its address below the site's base: `/claims/ab12cd34/`. */
  url: string
  type: RecordType
  /** A claim's words as they stand, where its text is a repaired one. */
  quote?: string
  /** The document's language, where it is not English. */
  language?: string
}

/** One entry of the index. */
export interface SearchRecord extends ShownRecord {
  /** The values of a claim in each facet; nothing for anything else. */
  filters: Partial<Record<Facet, string[]>>
  date: { edtf: string; role: NonNullable<Claim['date']>['role'] } | null
  figures: FigureFacts[]
  /** How many claims a topic, source or document has; 1 for a claim. */
  claims: number
}
