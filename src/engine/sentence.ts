/** What the stages of one document hand to each other: blocks of text, and sentences with what was found in them. */
import type { Reason } from './reason.ts'
import type { Attribution, AttributionKind, Figure, Position } from './schema.ts'

/** A half-open range of characters. */
export interface Span {
  start: number
  end: number
}

/** A text whose every character knows its place in another text. */
export interface TracedText {
  value: string
  /** `origin[i]` is the place of `value[i]` in the other text; one more entry gives the place behind the last one. */
  origin: number[]
}

/** A link over a range of a text. */
export interface Link extends Span {
  url: string
}

/** A mark of credit that is no part of the wording: a publisher's tag, `[12]`, a superscript, a footnote mark. */
export interface Mark extends Span {
  kind: 'publisher' | 'reference'
  /** The name or label as written: `SiliconANGLE`, `12`. */
  cited: string
  /** 2 for `+2`. */
  more?: number
  /** Where the document links to for it. */
  url?: string
}

/** A cell of a table row; the span counts in `Sentence.text`. */
export interface Cell extends Span {
  header: string
}

/** A mended place of a sentence: its words before and after, and what the mending rests on. */
export interface Mend {
  quote: string
  text: string
  reason: Reason
}

/** Where a sentence stands. */
export type SentencePlace = 'paragraph' | 'item' | 'row' | 'quotation' | 'heading' | 'caption' | 'advert'

/** A date found in a sentence; the span counts in `Sentence.text`. */
export interface DateSpan extends Span {
  /** Its words: `early 2025`. */
  raw: string
  edtf: string
  /** Whether it was worked out from the document's own date: `last year`. */
  relative: boolean
  /** Of a relative one: whether the year that its words lack is certain, so that it dates the claim all the same. */
  isSettled?: boolean
}

/** A figure found in a sentence; the span counts in `Sentence.text`. */
export interface FigureSpan extends Span, Figure {
  /** What gave its unit and its modifier. */
  reasons: Reason[]
}

/** A credit found in a sentence, before its source is looked up; the span counts in `Sentence.text`. */
export interface AttributionSpan extends Span, Pick<Attribution, 'cited' | 'more' | 'url'> {
  kind: AttributionKind
  /** What gave it away: `subject of a reporting verb`, `warns`. */
  reason: Reason
}

/** The rule of a publisher's tag behind a sentence. */
export const tagRule = 'a trailing tag'

/** The rules of those who say a sentence, by where they stand in it. */
export const speakerRules = {
  subject: 'subject of a reporting verb',
  behindVerb: 'speaker behind the verb',
  behindQuotation: 'speaker behind a quotation',
  beforeQuotation: 'speaker before a quotation',
  ofBlock: 'speaker of the block quotation',
  cue: 'named by a cue',
  view: 'whose view it is',
} as const

/** The rule of a speaker whom a sentence only points to; it makes no claim by itself, since the sentence names nobody. */
export const carriedRule = 'a speaker carried over'

/** The rule of a source that stands in the source line of a table. */
export const tableRule = 'the source line of its table'

/** The rule of a source that a cell below `Source` names. */
export const sourceCellRule = 'a cell of the column'

/** The rule of a citation by author and year. */
export const citationRule = 'a citation'

/** The rule of a source that is named by linked words. */
export const linkRule = 'linked words'

/** The smallest piece of a document that a reader would quote: a sentence, list item, table row or block quotation. */
export interface Sentence {
  /** The words as they stand: markup gone, white space folded, trailing marks of credit left out. */
  quote: string
  /** The same with damage repaired, without what is struck out; what every later stage reads. Empty where all of it is struck out. */
  text: string
  /** Place in `quote` of each character of `text`, and of its end. */
  toQuote: number[]
  /** Place of the quote in the file's text. */
  position: Position
  /** The headings above it, outermost first. */
  section: string[]
  /** Stretches of `quote` that are struck out, in order; `text` is without them. */
  struck: Span[]
  /** What was mended in it. */
  mends: Mend[]
  place: SentencePlace
  /** The cells of a table row, each with the words of its column's header; empty outside of tables. */
  cells: Cell[]
  /** Links within `text`. */
  links: Link[]
  /** Marks of credit within `text`, and those behind it with spans at its end. */
  marks: Mark[]
  /** Who says the whole passage, as written: the speaker of a block quotation, and the work it was taken from. */
  speakers?: { cited: string; kind: AttributionKind }[]
  dates: DateSpan[]
  figures: FigureSpan[]
  attributions: AttributionSpan[]
}
