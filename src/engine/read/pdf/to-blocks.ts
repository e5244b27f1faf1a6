/** Lines of a PDF as blocks: headings by their type, paragraphs over columns and pages, items of lists, rows of tables. */
import { findItems } from './find-items.ts'
import { blockGoingOn, bullet, dashLine, isRightBelow } from './goes-on.ts'
import { rounded, type Type } from './measure-type.ts'
import type { CellLines, Line, Piece } from './page.ts'
import { putTable, tableAt } from './put-table.ts'

/** A block with the lines, or the rows, that it consists of. */
export type PdfBlock =
  | { kind: 'heading'; size: number; lines: Line[] }
  | { kind: 'paragraph' | 'quotation'; lines: Line[] }
  | { kind: 'item'; label?: string; mark: number; lines: Line[] }
  | { kind: 'table'; page: number; end: number; rows: CellLines[][] }

const larger = 1.1 // Than the body, from which a line is a heading by its size.
const longestHeading = 160
const linesOfHeading = 4
const caption = /^(?:table|figure|fig\.|chart|graph|exhibit|map|tableau|tabelle|abbildung) ?\d+[\d.]*(?:$|[.:–—| ])/i
const number = /^(?:\(?(\d{1,3}|[a-z])[.)]|\[(\d{1,3})\])\s+(?=\S)/
const tabbed = /^(?:[•‣▪▫◦●○■□·∙–*-]|o|\(?(?:\d{1,3}|[a-z])[.)]|\[\d{1,3}\]|\d{1,2}(?:\.\d{1,2})*\.?)$/u

/** Groups the lines of a document, which come in reading order, without notes and furniture. */
export function toBlocks(read: readonly Line[], type: Type): PdfBlock[] {
  const lines = read.map(joinLabel)
  const counted = countingLabels(lines)
  const blocks: PdfBlock[] = []
  let reopened: PdfBlock | null = null // Its sentence was cut in two by what stands below it.
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    const before = reopened ?? blocks.at(-1)
    const table = tableAt(lines, i, type, blocks.at(-1))
    const mark = bullet.exec(line.value) ?? (counted.has(line) ? number.exec(line.value) : null)
    if (table) {
      putTable(blocks, line, table)
      i += table.lines - 1
    } else if (isHeading(line, type)) {
      if (before?.kind === 'heading' && goesOnHeading(before.lines, line)) before.lines.push(line)
      else blocks.push({ kind: 'heading', size: styleSize(line, type), lines: [line] })
    } else if (mark) {
      const label = mark[1] ?? mark[2]
      blocks.push({ kind: 'item', mark: mark[0].length, lines: [line], ...(label && { label }) })
    } else {
      const open = blockGoingOn(blocks, before, line, type)
      if (open) open.lines.push(line)
      else blocks.push({ kind: isQuotation(lines, i, type) ? 'quotation' : 'paragraph', lines: [line] })
      reopened = open
      continue
    }
    reopened = null
  }
  return findItems(blocks, type)
}

/** A bullet or number set apart from its words is one cell with them. */
function joinLabel(line: Line): Line {
  const [first, second, third] = line.segments
  const text = first?.pieces.map((piece) => piece.text).join('') ?? ''
  if (!second || third || !tabbed.test(text) || second.x - first!.right > 4 * line.size) return line
  return { ...line, segments: [{ ...first!, pieces: [...first!.pieces, ...second.pieces], right: second.right }] }
}

/** Lines whose number is one more or one less than that of the next line with a number: a lone `3. ` is no item. */
function countingLabels(lines: readonly Line[]): Set<Line> {
  const labelled = lines.flatMap((line) => {
    const found = number.exec(line.value)
    const label = found?.[1] ?? found?.[2]
    return label === undefined ? [] : [{ line, order: /\d/.test(label) ? Number(label) : label.charCodeAt(0) }]
  })
  const found = new Set<Line>()
  labelled.forEach(({ line, order }, index) => {
    const next = labelled[index + 1]
    if (next?.order === order + 1) found.add(line).add(next.line)
  })
  return found
}

const isBold = ({ segments }: Line) =>
  segments.every(({ pieces }) => pieces.every((piece) => piece.isBold || piece.shift || !/[\p{L}\d]/u.test(piece.text)))

/** Set larger than the text, or bold on a line of its own; in words, no sentence, and no caption: `Table 3. Losses`. */
function isHeading(line: Line, type: Type): boolean {
  const { value, size, segments } = line
  if (caption.test(value)) return false
  if (segments.length > 2 || value.length > longestHeading || !/\p{L}{2}/u.test(value)) return false
  const isLarge = size >= larger * type.bodySize
  const isStrong = isBold(line) && !type.isBold && size >= 0.9 * type.bodySize
  return (isLarge && !/[\p{Ll}\d],$/u.test(value)) || (isStrong && !/[.,;]$/.test(value) && !bullet.test(value))
}

/** Headings of one size are one step apart where only some are bold. */
const styleSize = (line: Line, type: Type) => rounded(line.size) + (isBold(line) && !type.isBold ? 0.2 : 0)

function goesOnHeading(lines: readonly Line[], line: Line): boolean {
  const last = lines.at(-1)!
  const isNear = line.column === last.column && line.y - last.y < 1.7 * line.size
  return (
    isNear &&
    rounded(line.size) === rounded(last.size) &&
    isBold(line) === isBold(last) &&
    lines.length < linesOfHeading
  )
}

/** Words set in from the left, between quotation marks or above a line with a dash that says whose they are. */
function isQuotation(lines: readonly Line[], at: number, type: Type): boolean {
  const line = lines[at]!
  const isIn = ({ x, column }: Line) => x - type.edges(column).left > 1.2 * line.size
  const ahead = lines.slice(at, at + linesOfQuotation)
  const end = ahead.findIndex((one) => !isIn(one))
  const own = end === -1 ? ahead : ahead.slice(0, end)
  const below = lines[at + own.length]
  // A credit at the margin belongs to the lines right above it alone, not to a list above those.
  const isWhole = own.every((one, index) => index === 0 || isRightBelow(one, own[index - 1]!, type))
  const isCredited =
    own.some(({ value }) => dashLine.test(value)) || (isWhole && below !== undefined && dashLine.test(below.value))
  return own.length > 0 && (/^["“„«‘]/.test(line.value) || isCredited)
}

const linesOfQuotation = 16

/** The pieces of a block's lines, without the bullet or number of an item. */
export function piecesOf(block: { lines: Line[]; mark?: number }): Piece[][] {
  let skipped = block.mark ?? 0
  return block.lines.map(({ segments, start }, index) =>
    segments
      .flatMap(({ pieces }) => pieces)
      .flatMap((piece) => {
        const from = index === 0 ? Math.max(0, start + skipped - piece.start) : 0
        const text = piece.text.slice(from)
        return text ? [{ ...piece, text, start: piece.start + from }] : []
      }),
  )
}
