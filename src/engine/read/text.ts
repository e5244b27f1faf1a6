/**
 * Plain text to mdast: headings, paragraphs, lists and flattened tables recognised from their lines alone.
 * `1. Results` above a paragraph becomes a heading, `1. Results` among its like a list item.
 */
import type { Heading, List, ListItem, Paragraph, Root, RootContent, Table } from 'mdast'
import { referenceHeading } from '../lexicon/reference-headings.ts'
import { joinTornLines } from './join-torn-lines.ts'
import { unmarkEmphasis } from './unmark-emphasis.ts'
import { findTable, isTitleCase, isWholeLine, type LineRange } from './text-tables.ts'
import type { FootNote } from './foot-notes.ts'
import { endsSentence } from './ends-sentence.ts'
import { splitUnwrapped } from './split-unwrapped.ts'
import { bullet, isNumbered, markOf, splitEntries, splitItems, splitNotes } from './split-items.ts'
import { insertTables, setDrawnTablesApart } from './drawn-tables.ts'
import { endsOpen, type Line, sliceLine, textLines } from './text-lines.ts'
import { type Block, phrasing, table, traceLines } from './write-nodes.ts'

export const headingLabel = /^(?:\d{1,2}(?:\.\d{1,2})*\.?|[IVX]{1,5}\.)\s+/
const longestHeading = 130
const wordsOfPlainHeading = 12 // A longer line without a full stop is a sentence that lost it, unless it is in title case.

/**
 * Reads a plain text. Every text node carries `data.origin`: the offset of each of its characters in `source`.
 * The first line becomes the title (a heading of depth 1) where it looks like one.
 */
export function readText(source: string): Root {
  const { value, tables } = setDrawnTablesApart(source, 'text')
  const { lines, notes } = textLines(value)
  const blocks = joinTornLines(lines)
  const children = blocks.flatMap((block, index) => {
    const endNotes = isReferenceHeading(blocks[index - 1]) ? splitNotes(block) : null
    return endNotes ? [list(endNotes, source)] : readBlock(block, blocks[index + 1], index === 0, source)
  })
  const tree: Root = { type: 'root', children: notes.length ? [...children, noteList(notes, source)] : children }
  insertTables(tree, tables, source)
  return tree
}

function readBlock(block: Block, next: Block | undefined, isFirst: boolean, source: string): RootContent[] {
  const [first, second] = block
  if (!first) return []
  if (isHeading(block, next, source) || (isFirst && isLongTitle(block, next)))
    return [heading(block, isFirst ? 1 : 2, source)]
  const part = first.value.match(abstractPart)
  if (part) {
    const rest = sliceLine(first, part[0].length)
    const label = { ...first, value: part[1]! }
    return [heading([label], 2, source), ...readBlock([rest, ...block.slice(1)], next, false, source)]
  }
  const items = splitItems(block)
  if (items) return [list(items, source)]
  const entries = splitEntries(block)
  if (entries) return entries.map((lines) => paragraph(lines, source))
  const labelled = findLabelledLines(block)
  if (labelled) {
    const lines = block.slice(labelled.from, labelled.to).map((line) => [line])
    return readAround(block, labelled, list(lines, source), source)
  }
  // `Special Interest: Displacement` above sentences of a line each names no columns.
  if (
    second &&
    /\p{L}: \p{Lu}/u.test(first.value) &&
    isHeading([first], [second], source) &&
    block.slice(1).every(isWholeLine)
  )
    return [heading([first], isFirst ? 1 : 2, source), ...block.slice(1).map((line) => paragraph([line], source))]
  const found = findTable(block)
  if (found) {
    const rows = found.rows.map((cells) => cells.map((cell) => [cell]))
    return readAround(block, found, table(rows, source), source)
  }
  if (second && isHeading([first], [second], source) && isHeadOf(first, second))
    return [heading([first], isFirst ? 1 : 2, source), ...readBlock(block.slice(1), next, false, source)]
  if (block.length > 1 && block.every(isWholeLine)) return block.map((line) => paragraph([line], source))
  const parts = splitUnwrapped(block)
  if (parts.length > 1)
    return parts.flatMap((part, index) => readBlock(part, parts[index + 1] ?? next, isFirst && index === 0, source))
  const start = block.findIndex((line, index) => index > 0 && bullet.test(line.value))
  if (start < 0) return [paragraph(block, source)]
  return [paragraph(block.slice(0, start), source), ...readBlock(block.slice(start), next, false, source)]
}

/** The lines of a block that are a list or a table of their own, between what stands before and behind them. */
function readAround(block: Block, { from, to }: LineRange, inner: List | Table, source: string): RootContent[] {
  const rest = (lines: Block) => readBlock(lines, undefined, false, source)
  return [...rest(block.slice(0, from)), inner, ...rest(block.slice(to))]
}

const parts =
  'importance|objectives?|background|context|rationale|design|settings?|participants|patients|interventions?|exposures?|main outcomes?|measures|' +
  'results|conclusions?|relevance|trial registration|methods|findings|interpretation|funding|purpose|aims?|introduction|discussion|limitations'
/** `Results  Of 1140 patients`: the parts of an abstract, before a gap. */
const abstractPart = new RegExp(`^((?:${parts})(?:,? (?:and )?(?:${parts}))*)\\s{2,}(?=\\S)`, 'i')
const fewestLabelled = 3
const longestLabelled = 120

/** `Engineer: Edwin Harcastle` above `Opened: 12 May 1908` and more of the kind, one a line; null where there are too few. */
function findLabelledLines(block: Block): LineRange | null {
  const isLabelled = ({ value }: Line) => value.length <= longestLabelled && /^\p{Lu}[^:.!?;,]{1,40}:\s\S/u.test(value)
  const from = block.findIndex((line, index) => isLabelled(line) && isLabelled(block[index + 1] ?? line))
  if (from < 0) return null
  const end = block.findIndex((line, index) => index > from && !isLabelled(line))
  const to = end < 0 ? block.length : end
  return to - from >= fewestLabelled ? { from, to } : null
}

/** One line that stands alone, ends no sentence, and has something below it; `The Scariest Scenario? …` may ask. */
function isHeading(block: Block, next: Block | undefined, source: string): boolean {
  const [line] = block
  if (!line || block.length > 1 || bullet.test(line.value)) return false
  const bold = /^\*\*.*\*\*$/.test(line.value)
  const value = unmarkEmphasis(traceLines([line], source)).value.trim()
  if (value.length > longestHeading || !/^["“‘'(¿]?[\p{Lu}\d]/u.test(value) || !/\p{L}/u.test(value)) return false
  if (/[,;–—-]$/.test(value) || endsOpen(value)) return false
  if (!next && !bold) return false
  const words = value.split(/\s+/)
  if (/[.!?]["”’)]?(?:\[?\d|\])/.test(value) && endsSentence(value)) return false
  if (/[^.]\.$/.test(value)) return headingLabel.test(value) && isTitleCase(words)
  if (/:$/.test(value)) return words.length <= 8 && isTitleCase(words, 1)
  return bold || headingLabel.test(value) || words.length <= wordsOfPlainHeading || isTitleCase(words)
}

/** A title that takes more than one line: no sentence, at the top of the text. */
function isLongTitle(block: Block, next: Block | undefined): boolean {
  const length = block.reduce((sum, { value }) => sum + value.length, 0)
  return (
    next !== undefined &&
    block.length > 1 &&
    block.length < 4 &&
    length <= longestHeading &&
    !block.some(({ value }) => endsSentence(value) && !/[:;]$/.test(value))
  )
}

/** A heading set on the line above its paragraph, without a blank line: clearly shorter, and in title case or numbered. */
function isHeadOf(first: Line, second: Line): boolean {
  const words = first.value.split(/\s+/)
  return (
    first.value.length * 2 < second.value.length &&
    words.length <= wordsOfPlainHeading &&
    (headingLabel.test(first.value) || isTitleCase(words))
  )
}

const isReferenceHeading = (block: Block | undefined): boolean =>
  block?.length === 1 && referenceHeading.test(block[0]!.value)

function heading(block: Block, depth: 1 | 2, source: string): Heading {
  return { type: 'heading', depth, children: phrasing(block, source) }
}

function paragraph(block: Block, source: string): Paragraph {
  return { type: 'paragraph', children: phrasing(block, source) }
}

function list(items: Block[], source: string): List {
  const ordered = isNumbered(items[0]![0]!)
  const children = items.map((lines): ListItem => {
    const [first, ...rest] = lines as [Line, ...Line[]]
    const mark = markOf(first)
    const body = sliceLine(first, mark.length)
    const label = /[\da-z]+/.exec(mark)?.[0]
    return { type: 'listItem', children: [paragraph([body, ...rest], source)], ...(label && { data: { label } }) }
  })
  return { type: 'list', ordered, children }
}

/** The notes of all pages, behind the text that they interrupted. */
function noteList(notes: readonly FootNote[], source: string): List {
  const children = notes.map(({ label, lines: [first, ...rest] }): ListItem => {
    const length = first!.value.indexOf(label) + label.length
    const mark = /^[.)]?\s+/.exec(first!.value.slice(length))![0].length + length
    const body = sliceLine(first!, mark)
    return { type: 'listItem', children: [paragraph([body, ...rest], source)], data: { label } }
  })
  return { type: 'list', ordered: true, start: Number(notes[0]!.label), children, data: { isNotes: true } }
}
