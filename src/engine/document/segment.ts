/**
 * Blocks to sentences: each with its quote, its repaired text, its place in the file, and the marks of credit in and behind it.
 * `… minimal human intervention.29 The objective …` gives two sentences, the first with a mark `29`.
 */
import { location } from 'vfile-location'
import type { Repair } from '../schema.ts'
import type { Mark, Sentence, Span } from '../sentence.ts'
import type { Block } from './collect-blocks.ts'
import { findReferenceMarks } from './find-reference-marks.ts'
import { findTags } from './find-tags.ts'
import { repairText, type WordTest } from './repair-text.ts'
import { segmentBlock } from './segment-block.ts'
import type { Names } from './tags/names.ts'

/** The sentences of a block, in order, and what was mended in them. */
export interface SegmentedBlock {
  block: Block
  sentences: Sentence[]
  repairs: Repair[]
}

/** Parts all blocks of a document. Headings are sentences too; a table row is one as a whole. `publishers` are names registered. */
export function segment(blocks: readonly Block[], source: string, words: WordTest, publishers: Names): SegmentedBlock[] {
  const isWord = (word: string) => words.isWhole(word)
  const running = blocks.filter(({ place }) => place !== 'heading')
  const texts = running.map(({ text }) => text)
  const tags = findTags(texts, source, publishers, isWord)
  const references = findReferenceMarks(texts.map(({ value }) => value))
  const found = new Map(running.map((block, index) => [block, [...references[index]!, ...tags[index]!]]))
  const places = location(source)
  const lineAt = (offset: number) => places.toPoint(offset)!.line
  return blocks.map((block) => {
    const marks = inOrder([...block.marks, ...(found.get(block) ?? [])])
    const spans = sentenceSpans(block, marks)
    const read = spans.map((span, index) => {
      const own = marks.filter(({ start }) => start >= span.start && start < (spans[index + 1]?.start ?? Infinity))
      return readSentence(block, span, own, source, words, lineAt)
    })
    return { block, sentences: read.map(({ sentence }) => sentence), repairs: read.flatMap(({ repairs }) => repairs) }
  })
}

function sentenceSpans({ place, text }: Block, marks: readonly Mark[]): Span[] {
  const spans = segmentBlock(text.value, marks)
  const isWhole = place === 'row' || place === 'heading'
  return isWhole && spans.length > 1 ? [{ start: spans[0]!.start, end: spans.at(-1)!.end }] : spans
}

/** Sorted, the first of two that overlap; references of one bracket share their span. */
function inOrder(marks: Mark[]): Mark[] {
  const sorted = marks.sort((a, b) => a.start - b.start || b.end - a.end)
  let reach = -1
  let last: Mark | undefined
  return sorted.filter((mark) => {
    const isNew = mark.start >= reach || (mark.start === last?.start && mark.end === last.end && mark.cited !== last.cited)
    if (isNew) [reach, last] = [mark.end, mark]
    return isNew
  })
}

function readSentence(block: Block, span: Span, marks: Mark[], source: string, words: WordTest, lineAt: (offset: number) => number) {
  const { value, origin } = block.text
  const quote = value.slice(span.start, span.end)
  const { text, toQuote, repairs } = repairText(quote, words)
  const toText = inverse(toQuote, quote.length)
  const shift = <T extends Span>(one: T): T => ({ ...one, start: toText(one.start - span.start), end: toText(one.end - span.start) })
  const [first, last] = [origin[span.start]!, origin[span.end - 1]!]
  // An entity or an escape stands for one character and is longer than it.
  const end = /[&\\]/.test(source[last] ?? '') && source[last] !== value[span.end - 1] ? origin[span.end]! : last + 1
  const sentence: Sentence = {
    quote,
    text,
    toQuote,
    position: { start: first, end, line: lineAt(first) },
    section: block.section,
    place: block.place,
    cells: block.cells.filter((cell) => cell.start < span.end).map(shift),
    links: block.links.filter((link) => link.start < span.end && link.end > span.start).map(shift),
    marks: marks.map(shift),
    dates: [],
    figures: [],
    attributions: [],
  }
  const placed = repairs.map(({ start, ...repair }) => ({ ...repair, line: lineAt(origin[span.start + start]!) }))
  return { sentence, repairs: placed }
}

/** From places in the quote to places in the text; what lies behind the quote is at the end of the text. */
function inverse(toQuote: readonly number[], length: number): (place: number) => number {
  const toText: number[] = []
  toQuote.forEach((place, index) => (toText[place] ??= index))
  for (let place = length, next = toQuote.length - 1; place >= 0; place--) next = toText[place] ??= next
  return (place) => toText[Math.max(0, Math.min(place, length))]!
}
