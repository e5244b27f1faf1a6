/** Tables of a PDF: lines whose segments stand below each other are rows, and their segments cells. */
import type { Line, Piece, Segment } from './page.ts'

/** What a cell holds, a list of pieces for each of its lines. */
export type CellLines = Piece[][]

/** A table that begins at a line: how many lines it takes, and the cells of its rows. */
export interface FoundTable {
  lines: number
  rows: CellLines[][]
}

const fewestRows = 2
const wordsOfCell = 14
const narrowest = 0.35 // Of the font size, between two columns.
const nearSpace = 1.2 // Of the font size: so far from the edge of a column its space is looked for.
const wideGap = 2.6 // Of the usual distance of lines: what is farther below is another table.

/** Finds a table that begins with `lines[from]`; null where there is none. `leading` is the usual distance of lines. */
export function findColumns(lines: readonly Line[], from: number, leading: (size: number) => number): FoundTable | null {
  if (widthOf(lines[from]) < 2) return null
  let to = from + 1
  while (to < lines.length && goesOn(lines, to, leading)) to++
  while (to > from && widthOf(lines[to - 1]) < 2) to--
  const block = lines.slice(from, to)
  if (block.filter((line) => widthOf(line) > 1).length < fewestRows) return null
  const columns = columnsOf(block)
  if (columns.length < 2) return null
  const rows = toRows(block, columns)
  return rows.length >= fewestRows && isTabular(rows, block) ? { lines: to - from, rows } : null
}

const widthOf = (line: Line | undefined) => line?.segments.length ?? 0

/** A line of one cell belongs to the table where it stands between rows, as the second line of a cell does. */
function goesOn(lines: readonly Line[], at: number, leading: (size: number) => number): boolean {
  const [line, before] = [lines[at]!, lines[at - 1]!]
  if (line.column !== before.column || line.y - before.y > wideGap * leading(line.size)) return false
  if (widthOf(line) > 1) return true
  return widthOf(before) > 1 && widthOf(lines[at + 1]) > 1 && lines[at + 1]!.column === line.column
}

interface Column {
  x: number
  right: number
}

/** The columns of the rows that have most cells. */
function columnsOf(block: readonly Line[]): Column[] {
  const widest = Math.max(...block.map(widthOf))
  const full = block.filter((line) => widthOf(line) === widest)
  const columns: Column[] = []
  for (const { x, right, size } of full.flatMap(({ segments }) => segments).sort((a, b) => a.x - b.x)) {
    const last = columns.at(-1)
    if (last && x - last.right < narrowest * size) last.right = Math.max(last.right, right)
    else columns.push({ x, right })
  }
  return columns
}

function toRows(block: readonly Line[], columns: readonly Column[]): CellLines[][] {
  const rows: CellLines[][] = []
  let y = -Infinity
  for (const line of block) {
    const cells = columns.map((): Piece[] => [])
    for (const segment of line.segments)
      for (const { pieces, column } of splitAtColumns(segment, columns)) cells[column]!.push(...pieces)
    const isWrapped = cells[0]!.length === 0 && line.y - y < 1.6 * line.size && rows.length > 0
    if (isWrapped) cells.forEach((pieces, index) => pieces.length && rows.at(-1)![index]!.push(pieces))
    else rows.push(cells.map((pieces) => (pieces.length ? [pieces] : [])))
    y = line.y
  }
  return rows
}

/** A segment as the cells that it holds: words that stand close together run over two columns. */
function splitAtColumns(segment: Segment, columns: readonly Column[]): { pieces: Piece[]; column: number }[] {
  const reached = columns.flatMap(({ x, right }, index) => (segment.x < right && segment.right > x ? [index] : []))
  const first = reached[0] ?? nearest(segment, columns)
  const found = [{ pieces: [...segment.pieces], column: first }]
  for (const index of reached.slice(1)) {
    const cut = cutAt(found.at(-1)!.pieces, columns[index]!.x)
    if (!cut) continue
    found.at(-1)!.pieces = cut[0]
    found.push({ pieces: cut[1], column: index })
  }
  return found
}

function nearest({ x, right }: Segment, columns: readonly Column[]): number {
  const distances = columns.map((column) => Math.abs(column.x + column.right - x - right))
  return distances.indexOf(Math.min(...distances))
}

/** Parts pieces at the space nearest to a place, where the letters of a piece are taken to be of one width. */
function cutAt(pieces: readonly Piece[], x: number): [Piece[], Piece[]] | null {
  const behind = pieces.findIndex((piece, index) => index > 0 && Math.abs(piece.x - x) < nearSpace * piece.size)
  if (behind > 0) return [pieces.slice(0, behind), pieces.slice(behind)]
  const at = pieces.findIndex((piece) => piece.x < x && piece.x + piece.width > x)
  const piece = pieces[at]
  if (!piece) return null
  const letter = piece.width / piece.text.length
  const spaces = [...piece.text.matchAll(/ /g)].map(({ index }) => index + 1)
  const place = spaces.reduce((best, one) => (distance(one) < distance(best) ? one : best), Infinity)
  function distance(one: number) {
    return Math.abs(piece!.x + one * letter - x)
  }
  if (!(distance(place) < nearSpace * piece.size + 0.1 * piece.width)) return null
  const [head, tail] = [piece.text.slice(0, place - 1), piece.text.slice(place)]
  return [
    [...pieces.slice(0, at), { ...piece, text: head, width: head.length * letter }],
    [
      { ...piece, text: tail, x: piece.x + place * letter, width: tail.length * letter, start: piece.start + place },
      ...pieces.slice(at + 1),
    ],
  ]
}

/** Short cells, and several of them in most rows: two lines of justified prose with gaps in them are no table. */
function isTabular(rows: readonly CellLines[][], block: readonly Line[]): boolean {
  const cells = rows.flat().filter((cell) => cell.length > 0)
  const words = cells.reduce((sum, cell) => sum + cell.flat().reduce((n, { text }) => n + text.split(' ').length, 0), 0)
  const wide = rows.filter((row) => row.filter((cell) => cell.length > 0).length > 1).length
  const isProse = rows.length < 3 && block.some(({ value }) => /\p{Ll}-$/u.test(value))
  return words <= wordsOfCell * cells.length && wide * 2 >= rows.length && wide >= fewestRows && !isProse
}
