/** What is agreed between the index and those who read it: names of facets, and how a record's text is laid out. */
import type { Figure } from '../engine/schema.ts'

/** The facets of the index, by the names that readers see. */
export const facets = ['Topic', 'Source', 'Document', 'Year', 'Kind', 'Unit', 'Sourced', 'Status'] as const
export type Facet = (typeof facets)[number]

export const recordTypes = ['claim', 'topic', 'source', 'document'] as const
export type RecordType = (typeof recordTypes)[number]

/** One entry of the index, in Pagefind's words. */
export interface SearchRecord {
  /** Its address below the site's base: `/claims/ab12cd34/`. */
  url: string
  content: string
  meta: Record<string, string>
  filters: Record<string, string[]>
  sort: Record<string, string>
}

/** The readable parts of a record's content. */
export interface Fields {
  /** A claim's repaired text; the title of anything else. */
  text: string
  /** The headings above a claim; other names of anything else. */
  section: string
  /** Whom a claim is credited to, as cited; nothing for anything else. */
  credits: string
}

/**
 * The parts of a figure that a result shows, and by which ranges and orders know it: its dimension with its least and its most
 * in base units, the sizes left out where they are the figure's own. A unit without a dimension has no base.
 */
export type FigureFacts = Pick<Figure, 'value' | 'min' | 'max' | 'unit' | 'modifier'> & {
  base?: [dimension: string, min?: number, max?: number]
}

// Pagefind folds white space, so a sign that no document writes keeps the parts apart. It is no word to Pagefind.
const border = ' ␞ '

/** Lays the parts out in one text; `forms` are only there to be found. */
export const joinFields = ({ text, section, credits }: Fields, forms: string[]): string =>
  [text, section, credits, forms.join(' ')]
    .map((part) => part.replaceAll('␞', ' ').replace(/\s+/g, ' ').trim())
    .join(border)

/** The readable parts of a record's content again. */
export function splitFields(content: string): Fields {
  const [text = '', section = '', credits = ''] = content.split('␞').map((part) => part.trim())
  return { text, section, credits }
}
