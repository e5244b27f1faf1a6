/** What the stages of reading a PDF hand to each other: runs of glyphs, then segments, lines and pages. Places are in points from the top left. */

import type { CellTag } from './tag-cells.ts'

/** Glyphs that the PDF sets in one go. */
export interface Run {
  text: string
  /** Left edge. */
  x: number
  /** Baseline, downwards. */
  y: number
  width: number
  /** Font size. */
  size: number
  isBold: boolean
  isItalic: boolean
  /** Whether white space stands before it. */
  isApart: boolean
  /** Whether the PDF itself calls it furniture. */
  isArtifact: boolean
  /** Whether it is not set from left to right, as the stamp in a margin and the label of an axis are. */
  isTurned: boolean
  /** The width of each of its characters where its font has one width for all, as a typewriter has; 0 elsewhere. */
  pitch: number
  /** The cell of a table that the PDF itself says it stands in. */
  cell?: CellTag
  /** Where a link over it leads. */
  url?: string
  /** Whether it is set above or below the line, as a power or the mark of a note is. */
  shift?: 'up' | 'down'
}

/** Runs on one line with no wide gap between them: a line of a column, or a cell; or a whole row of a table that is known. */
export interface Segment {
  pieces: Piece[]
  x: number
  right: number
  y: number
  size: number
  row?: Row
}

/** What a cell holds, a list of pieces for each of its lines. */
export type CellLines = Piece[][]

/** A row of a table that is known before the columns of its page are. */
export interface Row {
  /** Its table among those of the document. */
  table: number
  cells: CellLines[]
  /** Whether all its cells are names of columns. */
  isHead: boolean
}

/** A run with its place in the text of the file, which is known once all pages are written down. */
export interface Piece extends Run {
  start: number
}

/** A line within its column. */
export interface Line {
  segments: Segment[]
  x: number
  right: number
  y: number
  size: number
  /** Its page, from 1. */
  page: number
  /** Its column among all columns of the document; lines of different ones are never beside each other. */
  column: number
  isFurniture: boolean
  /** The row that it is. */
  row?: Row
  /** Its words as the text of the file has them. */
  value: string
  /** Where `value` stands in the text of the file. */
  start: number
}

/** The words of a line without marks of notes at its end, which hide the full stop. */
export function wordsOf({ segments, value, start }: Line): string {
  const pieces = segments.at(-1)!.pieces
  const last = pieces.findLast(({ shift }) => shift !== 'up')
  return last ? value.slice(0, last.start + last.text.length - start) : value
}

/** A page as it was extracted. */
export interface Page {
  width: number
  height: number
  runs: Run[]
  /** Whether a picture stands on it; asked only where there are no words. */
  hasPicture: boolean
}

/** All that is taken out of the bytes of a PDF. */
export interface Extract {
  pages: Page[]
  title: string
  author: string
  /** When the file was made, as it says: `D:20261122043900Z'`. */
  created: string
}

/** Why nothing could be taken out. */
export interface Refusal {
  rule: 'pdf-broken' | 'page-slow' | 'file-locked' | 'file-large'
  actual: string
  expected?: string
}
