/** Whether a line goes on with the words of a block above it, beside it, or on the page before. */
import { endsSentence } from '../ends-sentence.ts'
import { endsOpen } from '../text-lines.ts'
import type { Type } from './measure-type.ts'
import { type Line, wordsOf } from './page.ts'
import type { PdfBlock } from './to-blocks.ts'

const newParagraph = 1.3 // Of the usual distance of lines.
const indent = 0.8 // Of the font size.
const farthest = 8 // Blocks that may stand between the halves of a sentence: a figure with its labels, a box.
/** The bullet of an item with the blanks behind it: `• `. */
export const bullet = /^(?:[•‣▪▫◦●○■□·∙–*-]|o(?=\s))\s+(?=\S)/u
/** A line that says whose words stand above it: `— Jane Doe`. */
export const dashLine = /^[—–]\s*\p{Lu}/u

type Running = Extract<PdfBlock, { kind: 'paragraph' | 'quotation' | 'item' }>

/**
 * The block that a line goes on with; null where it begins one. The halves of a sentence may be parted by the end of a
 * column or page and by what stands between, but only words that cannot begin one are put behind what ended open:
 * a sentence that is torn can be found, one that nobody wrote must not be. `before` is the block of the line before.
 */
export function blockGoingOn(
  blocks: readonly PdfBlock[],
  before: PdfBlock | undefined,
  line: Line,
  type: Type,
): Running | null {
  if (dashLine.test(line.value)) return null
  if (isRunning(before) && isAlike(before.lines.at(-1)!, line)) {
    const last = before.lines.at(-1)!
    if (last.column === line.column && line.y > last.y && goesOnBelow(before, line, type)) return before
    if (last.column !== line.column && goesOnBeside(before, line, type)) return before
  }
  return startsSmall(line) ? openBlock(blocks, line) : null
}

const isRunning = (block: PdfBlock | undefined): block is Running =>
  block !== undefined && block.kind !== 'heading' && block.kind !== 'table'

const isAlike = (a: Line, b: Line) => Math.abs(a.size - b.size) <= 0.15 * b.size
const isOpen = (line: Line) => !endsSentence(wordsOf(line))
const startsSmall = ({ value }: Line) => /^\p{Ll}/u.test(value) && !bullet.test(value)

/** Whether no more than the usual distance of lines is between a line and the one above it. */
export const isRightBelow = (line: Line, above: Line, type: Type): boolean =>
  line.y - above.y <= newParagraph * type.leading(line.size) + 0.1

/** Below the last line of a block, in its column. */
function goesOnBelow({ kind, lines }: Running, line: Line, type: Type): boolean {
  const last = lines.at(-1)!
  if (!isRightBelow(line, last, type)) return false
  const { left } = type.edges(line.column)
  // `Cost` above `Repairs took $3 million`: the next word would have had its place on the line.
  const margin = kind === 'quotation' && Math.abs(line.x - last.x) < 2 ? Math.max(0, last.x - left) : 0 // It is set in from both sides.
  if (isShort(lines, line, type, margin) && (!isOpen(last) || !(startsSmall(line) || endsOpen(last.value))))
    return false
  const isIndented = line.x - last.x > indent * line.size && Math.abs(last.x - left) < 2
  return !(isIndented && !isOpen(last) && !bullet.test(lines[0]!.value) && line.x - last.x < 4 * line.size)
}

/** Whether the first word of a line had its place on the last of a block, beside a picture as well. */
function isShort(lines: readonly Line[], line: Line, type: Type, margin = 0): boolean {
  const last = lines.at(-1)!
  const near = lines.slice(-3, -1).flatMap(({ column, right }) => (column === last.column ? [right] : []))
  const right = isOpen(last) && near.length > 0 ? Math.max(...near) : type.edges(last.column).right - margin
  return right - last.right > widthOfFirstWord(line) + line.size / 2
}

function widthOfFirstWord({ segments }: Line): number {
  const { text, width } = segments[0]!.pieces[0]!
  return ((text.split(' ', 1)[0]?.length ?? 0) / text.length) * width
}

/** At the top of the next column: words that cannot begin a sentence, or others where the line before is full. */
function goesOnBeside({ kind, lines }: Running, line: Line, type: Type): boolean {
  const last = lines.at(-1)!
  if (!isOpen(last) || isOutdented(lines[0]!, line)) return false
  if (startsSmall(line) || endsOpen(last.value)) return true
  return kind === 'paragraph' && !isShort(lines, line, type)
}

/** A paragraph that begins to the left of an item is none of its lines. */
const isOutdented = (first: Line, line: Line) =>
  bullet.test(first.value) && line.page === first.page && line.x < first.x

/** The last block that ended open, set as the line is, above what interrupts it. */
function openBlock(blocks: readonly PdfBlock[], line: Line): Running | null {
  for (const block of blocks.slice(-farthest).reverse()) {
    if (!isRunning(block)) continue
    const last = block.lines.at(-1)!
    if (Math.abs(last.size - line.size) > 0.05 * line.size || styleOf(last) !== styleOf(line)) continue
    return isOpen(last) && line.page - last.page < 2 ? block : null
  }
  return null
}

const styleOf = ({ segments }: Line) => {
  const pieces = segments.flatMap((segment) => segment.pieces)
  return `${pieces.every(({ isBold }) => isBold)} ${pieces.every(({ isItalic }) => isItalic)}`
}
