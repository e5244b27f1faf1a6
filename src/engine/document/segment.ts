/**
 * Blocks to sentences: each with its quote, its repaired text, its place in the file, and the marks of credit in and behind it.
 * `… minimal human intervention.29 The objective …` gives two sentences, the first with a mark `29`.
 */
import { firstWhere } from '../first-where.ts'
import type { Cell, Mark, Sentence, Span } from '../sentence.ts'
import type { Block } from './collect-blocks.ts'
import { findParagraphNumbers } from './find-paragraph-numbers.ts'
import { findReferenceMarks } from './find-reference-marks.ts'
import { findSourceNotes } from './find-source-notes.ts'
import { findTags } from './find-tags.ts'
import { mostSentences } from '../read/most-passages.ts'
import { type PlacedRepair, readSentence } from './read-sentence.ts'
import type { WordTest } from './repair-text.ts'
import { cutLong, longestSentence, segmentBlock } from './segment-block.ts'
import type { Names } from './tags/names.ts'

/** The sentences of a block, in order, and what was mended in them. */
export interface SegmentedBlock {
  block: Block
  sentences: Sentence[]
  repairs: PlacedRepair[]
}

/** What a document's marks of credit may point to. */
export interface KnownMarks {
  /** Names registered, folded. */
  publishers: Names
  /** The labels of the document's list of references. */
  references: ReadonlySet<string>
}

/** Hears of what is too much to be read, by its place in the source. */
export type TellExcess = (rule: 'sentence-length' | 'sentence-excess', position: Span) => void

/**
 * Parts all blocks of a document. Headings are sentences too; a table row is one as a whole. `tell` hears of sentences that are
 * too long to be read as one. Null where there are more of them than a document may have, which it hears of as well.
 */
export function segment(
  blocks: readonly Block[],
  source: string,
  words: WordTest,
  { publishers, references }: KnownMarks,
  tell: TellExcess = () => {},
): SegmentedBlock[] | null {
  const isWord = (word: string) => words.isWhole(word)
  const running = blocks.filter(({ place }) => place !== 'heading')
  const texts = running.map(({ text }) => text)
  const tags = findTags(texts, source, publishers, isWord)
  const numbers = findReferenceMarks(
    texts.map(({ value }) => value),
    references,
  )
  const found = new Map(
    running.map((block, index) => [
      block,
      [
        ...numbers[index]!.filter((mark) => !isDecimals(block, mark)),
        ...tags[index]!,
        ...findSourceNotes(block.text.value),
      ],
    ]),
  )
  const paragraphNumbers = findParagraphNumbers(blocks)
  const parted: { block: Block; marks: Mark[]; spans: Span[] }[] = []
  let sentences = 0
  for (const block of blocks) {
    const marks = inOrder([...block.marks, ...(found.get(block) ?? [])])
    const spans = sentenceSpans(block, marks, paragraphNumbers.get(block), tell)
    const first = spans[mostSentences - sentences]
    if (first) return (tell('sentence-excess', placeOf(block, first)), null)
    sentences += spans.length
    parted.push({ block, marks, spans })
  }
  const lineAt = lineFinder(source)
  return parted.map(({ block, marks, spans }) => {
    const ownMarks = marksOfSpans(marks, spans)
    const ownCells = cellsOfSpans(block.cells, spans)
    const ownLinks = touching(block.links, spans)
    const ownStruck = touching(block.struck, spans)
    const read = spans.map((span, index) =>
      readSentence(
        {
          block,
          span,
          marks: ownMarks[index]!,
          links: ownLinks[index]!,
          cells: ownCells[index]!,
          struck: ownStruck[index]!,
        },
        source,
        words,
        lineAt,
      ),
    )
    return { block, sentences: read.map(({ sentence }) => sentence), repairs: read.flatMap(({ repairs }) => repairs) }
  })
}

/** `6812.3`, all of a cell, has decimals; `since 2020.3` a mark. */
const isDecimals = ({ cells, text }: Block, mark: Span): boolean =>
  cells.some(
    ({ start, end }) =>
      start < mark.start && end === mark.end && /^[^\p{L}\d]*\d[\d.,]*$/u.test(text.value.slice(start, end)),
  )

const placeOf = ({ text: { origin } }: Block, { start, end }: Span): Span => ({
  start: origin[start]!,
  end: origin[end]!,
})

function sentenceSpans(block: Block, marks: readonly Mark[], number: Span | undefined, tell: TellExcess): Span[] {
  const { place, text } = block
  const spans = segmentBlock(text.value, number ? [number, ...marks] : marks)
  const isWhole = (place === 'row' || place === 'heading') && spans.length > 1
  const wholes = isWhole ? [{ start: spans[0]!.start, end: spans.at(-1)!.end }] : spans
  return wholes.flatMap((span) => {
    if (span.end - span.start <= longestSentence) return [span]
    tell('sentence-length', placeOf(block, span))
    return cutLong(text.value, span)
  })
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

/** The cells that touch each span, in order. A row is one span, or several where it is too long. */
function cellsOfSpans(cells: readonly Cell[], spans: readonly Span[]): Cell[][] {
  let first = 0
  return spans.map((span, index) => {
    while (index > 0 && first < cells.length && cells[first]!.end <= span.start) first++
    let behind = first
    while (behind < cells.length && cells[behind]!.start < span.end) behind++
    const own = cells.slice(first, behind)
    return own.map((cell) => ({ ...cell, start: Math.max(cell.start, span.start), end: Math.min(cell.end, span.end) }))
  })
}

/** The links, or the struck stretches, that touch each span. Both come in order; one may reach over several spans. */
function touching<T extends Span>(links: readonly T[], spans: readonly Span[]): T[][] {
  let first = 0
  return spans.map((span) => {
    while (first < links.length && links[first]!.end <= span.start) first++
    let behind = first
    while (behind < links.length && links[behind]!.start < span.end) behind++
    return links.slice(first, behind)
  })
}

let known: { source: string; find: (offset: number) => number } | null = null // The posts of one file share its lines.

/** From offsets to lines, from 1. A text may have as many sentences as lines, so each look takes a few steps only. */
function lineFinder(source: string): (offset: number) => number {
  if (known?.source !== source) known = { source, find: findLines(source) }
  return known.find
}

function findLines(source: string): (offset: number) => number {
  const starts = [0]
  for (const { index, 0: ending } of source.matchAll(/\r\n?|\n/g)) starts.push(index + ending.length)
  return (offset) => firstWhere(starts.length, (index) => starts[index]! > offset)
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
