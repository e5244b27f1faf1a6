/**
 * A long Markdown text in parts that can be parsed one by one, since the parser takes more than linear time in the number of
 * blocks. Parts end where no paragraph, list, quotation or fence is open. Within thousands of lines of one list or quotation
 * they end between two items, and where there are none between any two lines, which is told.
 */
import { type Line, scanMarkdown, type Seam } from './scan-markdown.ts'

/** A part of a text, and where it stands. */
export interface Part {
  value: string
  offset: number
  line: number
  /** What the cut before it has parted: nothing that belongs together, or a list or quotation of too many lines. */
  seam: Seam
  /** How many blocks it may hold. */
  weight: number
  /** Where the last line stands before which it could have been cut. */
  lastSeam: number
}

const longestWhole = 64_000 // Characters; a shorter text stays whole, unless it has very many blocks.
const heaviestWhole = 2000
const longestPart = 16_000
/** From which weight on a part may end at a seam. */
const leastWeight: Readonly<Record<Seam, number>> = { none: 150, list: 800, block: 1600, closed: Infinity }

/** Cuts a text. The parts joined are the text. */
export function cutMarkdown(source: string): Part[] {
  const lines = scanMarkdown(source)
  const whole: Part = { value: source, offset: 0, line: 0, seam: 'none', weight: weigh(lines), lastSeam: 0 }
  if (source.length <= longestWhole && whole.weight <= heaviestWhole) return [whole]
  const parts: Part[] = []
  let part: Part = { ...whole, weight: 0 }
  let offset = 0
  for (const [index, line] of lines.entries()) {
    if (isEnd(line, part.weight, offset - part.offset)) {
      parts.push({ ...part, value: source.slice(part.offset, offset) })
      part = { ...part, offset, line: index, seam: line.seam, weight: 0 }
    }
    if (line.seam !== 'closed') part.lastSeam = offset
    part.weight += line.weight
    offset += line.text.length
  }
  return [...parts, { ...part, value: source.slice(part.offset) }]
}

const isEnd = ({ seam }: Line, weight: number, length: number): boolean =>
  weight > leastWeight[seam] || (seam === 'none' && length > longestPart)

const weigh = (lines: readonly Line[]): number => lines.reduce((sum, { weight }) => sum + weight, 0)
