/**
 * The text of a PDF, which places count in: lines ended by a line feed, pages parted by a form feed, and a tab where a
 * line has a gap as between the cells of a table. All words of the pages are in it, furniture as well, and what is turned at
 * the end of its page, of which no line is made.
 */
import { orderColumns } from './order-columns.ts'
import type { Line, Page, Piece, Segment } from './page.ts'
import { nearby, shareGaps } from './share-gaps.ts'
import { takeTables } from './take-tables.ts'
import { toSegments } from './to-segments.ts'

const slack = 0.3 // Of the font size: segments of a column whose baselines differ by less are one line.
const wordGap = 0.15 // Of the font size.

/** The text, the offsets at which its pages begin, and its lines in reading order. */
export interface WrittenText {
  value: string
  pages: number[]
  lines: Line[]
}

/** Writes down all pages; from then on each piece knows its place. */
export function writeText(pages: readonly Page[]): WrittenText {
  const parts: string[] = []
  let length = 0
  const put = (text: string) => {
    parts.push(text)
    length += text.length
  }
  const starts: number[] = []
  const lines: Line[] = []
  let [column, tables] = [0, 0]
  pages.forEach(({ runs }, index) => {
    if (index > 0) put('\f')
    starts.push(length)
    const { rows, rest } = takeTables(
      runs.filter(({ isTurned }) => !isTurned),
      tables,
    )
    tables = rows.reduce((most, { row }) => Math.max(most, row!.table + 1), tables)
    for (const segments of orderColumns([...toSegments(rest), ...rows])) {
      column++
      for (const own of joinJustified(toLines(segments), least(segments), most(segments))) {
        const line = toLine(own, index + 1, column)
        writeLine(line, length)
        lines.push(line)
        put(`${line.value}\n`)
      }
    }
    for (const { text, isTurned } of runs) if (isTurned) put(`${text}\n`)
  })
  return { value: parts.join(''), pages: starts, lines }
}

const least = (segments: readonly Segment[]) => segments.reduce((x, one) => Math.min(x, one.x), Infinity)
const most = (segments: readonly Segment[]) => segments.reduce((right, one) => Math.max(right, one.right), -Infinity)

/** The lines of a column, those that are justified as one segment each. */
const joinJustified = (lines: readonly Segment[][], left: number, right: number): Segment[][] =>
  lines.map((own, at) => (nearby.some((step) => shareGaps(own, lines[at + step])) ? own : joinEven(own, left, right)))

/** Words of a justified line stand far apart, all of them equally far, and reach from edge to edge: no cells. */
function joinEven(segments: Segment[], left: number, right: number): Segment[] {
  if (segments.length < 2) return segments
  const gaps = segments.slice(1).map(({ x }, index) => x - segments[index]!.right)
  const [narrow, wide] = [Math.min(...gaps), Math.max(...gaps)]
  const { size } = segments[0]!
  const isWhole = segments[0]!.x - left < 3 * size && right - most(segments) < size / 2
  const isEven = wide <= 1.3 * narrow + 0.5 && wide < (segments.length > 2 ? 2.5 : 1.2) * size
  if (!isEven || (segments.length === 2 && !isWhole)) return segments
  return [{ ...segments[0]!, pieces: segments.flatMap(({ pieces }) => pieces), right: most(segments) }]
}

/** Segments as lines from the top down. The rows of a table follow each other, and what stands beside them comes behind. */
function toLines(segments: Segment[]): Segment[][] {
  const lines: Segment[][] = []
  for (const segment of segments.sort((a, b) => a.y - b.y || a.x - b.x)) {
    const last = lines.at(-1)
    const isRow = segment.row !== undefined || last?.[0]!.row !== undefined
    if (last && !isRow && segment.y - last[0]!.y <= slack * Math.min(segment.size, last[0]!.size)) last.push(segment)
    else lines.push([segment])
  }
  const sorted = lines.map((line) => line.sort((a, b) => a.x - b.x))
  return [...Map.groupBy(sorted, (line) => line[0]!.row?.table ?? line).values()].flat()
}

function toLine(segments: Segment[], page: number, column: number): Line {
  const { x, y } = segments[0]!
  const isFurniture = segments.every(({ pieces }) => pieces.every(({ isArtifact }) => isArtifact))
  return {
    segments,
    x,
    right: most(segments),
    y,
    size: mainSize(segments),
    page,
    column,
    isFurniture,
    ...(segments[0]!.row && { row: segments[0]!.row }),
    value: '',
    start: 0,
  }
}

/** The size that most letters have. */
function mainSize(segments: readonly Segment[]): number {
  const letters = new Map<number, number>()
  for (const { text, size } of segments.flatMap(({ pieces }) => pieces))
    letters.set(size, (letters.get(size) ?? 0) + text.length)
  return [...letters].reduce((best, one) => (one[1] > best[1] ? one : best))[0]
}

/** The lines of a cell end with a line feed, but the last. */
function writeLine(line: Line, start: number): void {
  const cells = line.row ? [...new Set(line.row.cells)] : line.segments.map(({ pieces }) => [pieces])
  let value = ''
  line.start = start
  for (const lines of cells.filter(({ length }) => length > 0)) {
    if (value) value += '\t'
    lines.forEach((pieces, number) => {
      if (number > 0) value += '\n'
      pieces.forEach((piece, i) => {
        if (i > 0 && isApart(pieces[i - 1]!, piece)) value += ' '
        piece.start = start + value.length
        value += piece.text
      })
    })
  }
  line.value = value
}

const isApart = (before: Piece, piece: Piece) =>
  !(piece.shift === 'up' && /^\d+$/.test(piece.text) && piece.x - before.x - before.width < wordGap * before.size) &&
  (piece.isApart || piece.x - (before.x + before.width) > wordGap * Math.max(piece.size, before.size))
