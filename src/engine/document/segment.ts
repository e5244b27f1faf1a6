/**
 * Blocks to sentences: each with its quote, its repaired text, its place in the file, and the marks of credit in and behind it.
 * `… minimal human intervention.29 The objective …` gives two sentences, the first with a mark `29`.
 */
import type { Repair } from '../schema.ts'
import type { Link, Mark, Sentence, Span } from '../sentence.ts'
import type { Block } from './collect-blocks.ts'
import { findReferenceMarks } from './find-reference-marks.ts'
import { findTags } from './find-tags.ts'
import { groundRepair } from './repair/ground-repair.ts'
import { repairText, type WordTest } from './repair-text.ts'
import { segmentBlock } from './segment-block.ts'
import type { Names } from './tags/names.ts'

/** Words that were mended, and their place in the file's text. */
export interface PlacedRepair extends Repair, Span {}

/** The sentences of a block, in order, and what was mended in them. */
export interface SegmentedBlock {
  block: Block
  sentences: Sentence[]
  repairs: PlacedRepair[]
}

/** Parts all blocks of a document. Headings are sentences too; a table row is one as a whole. `publishers` are names registered,
 * `references` the labels of the document's list of references. */
export function segment(
  blocks: readonly Block[],
  source: string,
  words: WordTest,
  publishers: Names,
  references: ReadonlySet<string> = new Set(),
): SegmentedBlock[] {
  const isWord = (word: string) => words.isWhole(word)
  const running = blocks.filter(({ place }) => place !== 'heading')
  const texts = running.map(({ text }) => text)
  const tags = findTags(texts, source, publishers, isWord)
  const numbers = findReferenceMarks(
    texts.map(({ value }) => value),
    references,
  )
  const found = new Map(running.map((block, index) => [block, [...numbers[index]!, ...tags[index]!]]))
  const lineAt = lineFinder(source)
  return blocks.map((block) => {
    const marks = inOrder([...block.marks, ...(found.get(block) ?? [])])
    const spans = sentenceSpans(block, marks)
    const ownMarks = marksOfSpans(marks, spans)
    const ownLinks = linksOfSpans(block.links, spans)
    const read = spans.map((span, index) =>
      readSentence({ block, span, marks: ownMarks[index]!, links: ownLinks[index]! }, source, words, lineAt),
    )
    return { block, sentences: read.map(({ sentence }) => sentence), repairs: read.flatMap(({ repairs }) => repairs) }
  })
}

function sentenceSpans({ place, text }: Block, marks: readonly Mark[]): Span[] {
  const spans = segmentBlock(text.value, marks)
  const isWhole = place === 'row' || place === 'heading'
  return isWhole && spans.length > 1 ? [{ start: spans[0]!.start, end: spans.at(-1)!.end }] : spans
}

/** The marks of each span: in it, and behind it up to the next one. Both come in order. */
function marksOfSpans(marks: readonly Mark[], spans: readonly Span[]): Mark[][] {
  let at = 0
  return spans.map((span, index) => {
    while (at < marks.length && marks[at]!.start < span.start) at++
    const from = at
    const next = spans[index + 1]?.start ?? Infinity
    while (at < marks.length && marks[at]!.start < next) at++
    return marks.slice(from, at)
  })
}

/** The links that touch each span. Both come in order; one link may reach over several spans. */
function linksOfSpans(links: readonly Link[], spans: readonly Span[]): Link[][] {
  let first = 0
  return spans.map((span) => {
    while (first < links.length && links[first]!.end <= span.start) first++
    let behind = first
    while (behind < links.length && links[behind]!.start < span.end) behind++
    return links.slice(first, behind)
  })
}

/** From offsets to lines, from 1. A text may have as many sentences as lines, so each look takes a few steps only. */
function lineFinder(source: string): (offset: number) => number {
  const starts = [0, ...[...source.matchAll(/\r\n?|\n/g)].map(({ index, 0: ending }) => index + ending.length)]
  return (offset) => {
    let [low, high] = [0, starts.length]
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle
    }
    return low + 1
  }
}

/** Sorted, the first of two that overlap; references of one bracket share their span. */
function inOrder(marks: Mark[]): Mark[] {
  const sorted = marks.sort((a, b) => a.start - b.start || b.end - a.end)
  let reach = -1
  let last: Mark | undefined
  return sorted.filter((mark) => {
    const isNew =
      mark.start >= reach || (mark.start === last?.start && mark.end === last.end && mark.cited !== last.cited)
    if (isNew) [reach, last] = [mark.end, mark]
    return isNew
  })
}

interface Passage {
  block: Block
  span: Span
  marks: Mark[]
  links: Link[]
}

function readSentence(
  { block, span, marks, links }: Passage,
  source: string,
  words: WordTest,
  lineAt: (offset: number) => number,
) {
  const { value, origin } = block.text
  const quote = value.slice(span.start, span.end)
  const { text, toQuote, repairs } = repairText(quote, words)
  const toText = inverse(toQuote, quote.length)
  const shift = <T extends Span>(one: T): T => ({
    ...one,
    start: toText(one.start - span.start),
    end: toText(one.end - span.start),
  })
  const [first, last] = [origin[span.start]!, origin[span.end - 1]!]
  // An entity or an escape stands for one character and is longer than it.
  const end = /[&\\]/.test(source[last] ?? '') && source[last] !== value[span.end - 1] ? origin[span.end]! : last + 1
  const sentence: Sentence = {
    quote,
    text,
    toQuote,
    position: { start: first, end, line: lineAt(first) },
    section: block.section,
    mends: repairs.map((repair) => ({ quote: repair.quote, text: repair.text, reason: groundRepair(repair, words) })),
    place: block.place,
    cells: block.cells.filter((cell) => cell.start < span.end).map(shift),
    links: links.map(shift),
    marks: marks.map(shift),
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

/** From places in the quote to places in the text; what lies behind the quote is at the end of the text. */
function inverse(toQuote: readonly number[], length: number): (place: number) => number {
  const toText: number[] = []
  toQuote.forEach((place, index) => (toText[place] ??= index))
  for (let place = length, next = toQuote.length - 1; place >= 0; place--) next = toText[place] ??= next
  return (place) => toText[Math.max(0, Math.min(place, length))]!
}
