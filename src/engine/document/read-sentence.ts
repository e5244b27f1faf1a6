/** A stretch of a block as a sentence: its quote, its repaired text and its place in the file. */
import type { Repair } from '../schema.ts'
import type { Cell, Link, Mark, Sentence, Span } from '../sentence.ts'
import type { Block } from './collect-blocks.ts'
import { leaveStruck } from './leave-struck.ts'
import { groundRepair } from './repair/ground-repair.ts'
import { repairText, type WordTest } from './repair-text.ts'

/** Words that were mended, and their place in the file's text. */
export interface PlacedRepair extends Repair, Span {}

/** A sentence in its block, with what touches it; all places count in the block's text. */
export interface Passage {
  block: Block
  span: Span
  marks: Mark[]
  links: Link[]
  cells: Cell[]
  struck: Span[]
}

/** The sentence at a place, as it reads when it is mended, and what was mended in it; `lineAt` gives the line of an offset of the source. */
export function readSentence(
  { block, span, marks, links, cells, struck: struckOut }: Passage,
  source: string,
  words: WordTest,
  lineAt: (offset: number) => number,
): { sentence: Sentence; repairs: PlacedRepair[] } {
  const { value, origin } = block.text
  const quote = value.slice(span.start, span.end)
  const struck = struckOut.map(({ start, end }) => ({
    start: within(start - span.start, quote.length),
    end: within(end - span.start, quote.length),
  }))
  const { text, toQuote, repairs } = repairText(quote, words, leaveStruck(quote, struck))
  const isLeft = (one: Span) => !struckOut.some(({ start, end }) => start <= one.start && one.end <= end)
  const toText =
    repairs.length > 0 || struck.length > 0
      ? inverse(toQuote, quote.length)
      : (place: number) => within(place, quote.length)
  const shift = <T extends Span>(one: T): T => ({
    ...one,
    start: toText(one.start - span.start),
    end: toText(one.end - span.start),
  })
  const [first, last] = reachOf(origin, span, block.place)
  // An entity or an escape stands for one character and is longer than it.
  const end =
    /[&\\]/.test(source[last] ?? '') && source[last] !== value[span.end - 1]
      ? origin[span.end]!
      : Math.min(last + 1, source.length)
  const sentence: Sentence = {
    quote,
    text,
    toQuote,
    position: { start: first, end, line: lineAt(first) },
    section: block.section,
    mends: repairs.map((repair) => ({ quote: repair.quote, text: repair.text, reason: groundRepair(repair, words) })),
    place: block.place,
    cells: cells.map(shift),
    links: links.filter(isLeft).map(shift),
    marks: marks.filter(isLeft).map(shift),
    struck,
    dates: [],
    figures: [],
    attributions: [],
  }
  const placed = repairs.map(({ start: within, ...repair }) => {
    const start = origin[span.start + within]!
    return { ...repair, line: lineAt(start), start, end: origin[span.start + within + repair.quote.length - 1]! + 1 }
  })
  return { sentence, repairs: placed }
}

/** The first and the last place of a span. The cells of a row may take several lines, one beside the other, in the file. */
function reachOf(origin: readonly number[], { start, end }: Span, place: Block['place']): [number, number] {
  if (place !== 'row' && place !== 'heading') return [origin[start]!, origin[end - 1]!]
  const places = origin.slice(start, end)
  return [places.reduce((a, b) => Math.min(a, b)), places.reduce((a, b) => Math.max(a, b))]
}

/** From places in the quote to places in the text; what lies behind the quote is at the end of the text. */
function inverse(toQuote: readonly number[], length: number): (place: number) => number {
  const toText: number[] = []
  toQuote.forEach((place, index) => (toText[place] ??= index))
  for (let place = length, next = toQuote.length - 1; place >= 0; place--) next = toText[place] ??= next
  return (place) => toText[within(place, length)]!
}

const within = (place: number, length: number): number => Math.max(0, Math.min(place, length))
