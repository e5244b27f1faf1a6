/** Tables of a PDF: lines whose segments stand below each other are rows, and their segments cells. */
import { findAll } from '../../find-all.ts'
import { letterEdges } from './letter-edges.ts'
import { type Extent, measureColumns } from './measure-columns.ts'
import type { CellLines, Line, Piece, Segment } from './page.ts'

/** A table that begins at a line: how many lines it takes, and the cells of its rows. */
export interface FoundTable {
  lines: number
  rows: CellLines[][]
  /** How many rows at its top name its columns, where the PDF tells. */
  heads?: number
}

const fewestRows = 2
const wordsOfCell = 14
const narrowest = 0.35 // Of the font size, between two columns.
const nearSpace = 1.2 // Of the font size: so far from the edge of a column its space is looked for.
const overlap = 0.85 // Of the font size: lines whose baselines are nearer stand beside each other.
const wideGap = 2.6 // Of the usual distance of lines: what is farther below is another table.

/** Finds a table that begins with `lines[from]`; null where there is none. `leading` is the usual distance of lines. */
export function findColumns(
  lines: readonly Line[],
  from: number,
  leading: (size: number) => number,
): FoundTable | null {
  const block: Line[][] = []
  let at = from
  for (let band = bandAt(lines, at); band.length > 0 && !band[0]!.row; band = bandAt(lines, at)) {
    const next = bandAt(lines, at + band.length)
    if (!isRow(band) && !(isRow(block.at(-1)) && isRow(next))) break
    if (block.length > 0 && band[0]!.y - block.at(-1)!.at(-1)!.y > wideGap * leading(band[0]!.size)) break
    if (block.length > 0 && band[0]!.column !== block[0]![0]!.column) break
    block.push(band)
    at += band.length
  }
  while (block.length > 0 && !isRow(block.at(-1))) at -= block.pop()!.length
  if (block.length < fewestRows) return null
  const columns = columnsOf(block)
  if (columns.length < 2) return null
  const rows = toRows(block, columns)
  return rows.length >= fewestRows && isTabular(rows, lines[at]) ? { lines: at - from, rows } : null
}

/** A line with those that overlap it: the label of a row may take two lines beside the one of its numbers. */
function bandAt(lines: readonly Line[], from: number): Line[] {
  let to = from + 1
  while (to < lines.length && isBeside(lines[to - 1]!, lines[to]!)) to++
  return lines.slice(from, to)
}

const isBeside = (a: Line, b: Line) =>
  a.column === b.column && b.y - a.y < overlap * Math.min(a.size, b.size) && Math.abs(b.y - a.y) > 0

const isRow = (band: readonly Line[] | undefined) =>
  (band?.reduce((sum, { segments }) => sum + segments.length, 0) ?? 0) > 1

/** The columns of the rows that have most cells. */
function columnsOf(block: readonly Line[][]): Extent[] {
  return measureColumns(
    block.map((band) => {
      const cells: Extent[] = []
      for (const { x, right, size } of band.flatMap(({ segments }) => segments).sort((a, b) => a.x - b.x)) {
        const last = cells.at(-1)
        if (last && x - last.right < narrowest * size) last.right = Math.max(last.right, right)
        else cells.push({ x, right })
      }
      return cells
    }),
  )
}

function toRows(block: readonly Line[][], columns: readonly Extent[]): CellLines[][] {
  const cells = block.map((band) => toCells(band, columns))
  const gaps = block.slice(1).map((band, index) => band[0]!.y - block[index]!.at(-1)!.y)
  const inRow = gapWithinRows(gaps, block[0]![0]!.size)
  const rows: CellLines[][] = []
  cells.forEach((own, index) => {
    const before = rows.at(-1)
    const gap = gaps[index - 1] ?? Infinity
    const isLabelless = own[0]!.length === 0 && gap < 1.6 * block[index]![0]!.size
    if (before && (isLabelless || gap <= inRow) && !collide(before, own))
      own.forEach((cell, i) => before[i]!.push(...cell))
    else rows.push(own)
  })
  return rows
}

function toCells(band: readonly Line[], columns: readonly Extent[]): CellLines[] {
  const cells = columns.map((): CellLines => [])
  for (const { segments } of band) {
    const own = columns.map((): Piece[] => [])
    for (const segment of segments)
      for (const { pieces, column } of splitAtColumns(segment, columns)) own[column]!.push(...pieces)
    own.forEach((pieces, index) => pieces.length && cells[index]!.push(pieces))
  }
  return cells
}

/** The greatest distance of lines within a row, where rows stand clearly farther apart; 0 where all are alike. */
function gapWithinRows(gaps: readonly number[], size: number): number {
  const sorted = [...gaps].sort((a, b) => a - b)
  const last = sorted.findLastIndex((gap, index) => gap <= 1.4 * size && (sorted[index + 1] ?? 0) >= 1.18 * gap)
  return last === -1 ? 0 : sorted[last]! * 1.02
}

/** Two full rows, or two with a number in one column, are not one; `the northern wards` below `Grants for tenants in` is. */
function collide(a: readonly CellLines[], b: readonly CellLines[]): boolean {
  const startOf = (cell: CellLines | undefined) => cell?.[0]?.[0]?.text ?? ''
  if (b.some((cell, index) => /^\p{Ll}{2}/u.test(startOf(cell)) && /^\p{Lu}/u.test(startOf(a[index])))) return false
  const isNumber = (cell: CellLines) => /^[^\p{L}]*\d/u.test(startOf(cell))
  const isFull = (row: readonly CellLines[]) => row.every((cell) => cell.length > 0)
  return (isFull(a) && isFull(b)) || a.some((cell, index) => index > 0 && isNumber(cell) && isNumber(b[index]!))
}

/** A segment as the cells that it holds: words that stand close together run over two columns. */
function splitAtColumns(segment: Segment, columns: readonly Extent[]): { pieces: Piece[]; column: number }[] {
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

function nearest({ x, right }: Segment, columns: readonly Extent[]): number {
  const distances = columns.map((column) => Math.abs(column.x + column.right - x - right))
  return distances.indexOf(Math.min(...distances))
}

const blank = / /g

/** Parts pieces at the space nearest to a place. */
function cutAt(pieces: readonly Piece[], x: number): [Piece[], Piece[]] | null {
  const behind = pieces.findIndex((piece, index) => index > 0 && Math.abs(piece.x - x) < nearSpace * piece.size)
  if (behind > 0) return [pieces.slice(0, behind), pieces.slice(behind)]
  const at = pieces.findIndex((piece) => piece.x < x && piece.x + piece.width > x)
  const piece = pieces[at]
  if (!piece) return null
  const edges = letterEdges(piece.text, piece.x, piece.width)
  const distance = (place: number) => Math.abs((edges[place] ?? Infinity) - x)
  const starts = findAll(piece.text, blank).map(({ index }) => index + 1)
  const place = starts.reduce((best, one) => (distance(one) < distance(best) ? one : best), Infinity)
  if (!(distance(place) < nearSpace * piece.size)) return null
  const [head, tail] = [piece.text.slice(0, place - 1), piece.text.slice(place)]
  return [
    [...pieces.slice(0, at), { ...piece, text: head, width: edges[place - 1]! - piece.x }],
    [
      { ...piece, text: tail, x: edges[place]!, width: edges.at(-1)! - edges[place]!, start: piece.start + place },
      ...pieces.slice(at + 1),
    ],
  ]
}

/** Short cells, several of them in most rows, and no text that runs on from row to row as justified prose does. */
function isTabular(rows: readonly CellLines[][], next: Line | undefined): boolean {
  const cells = rows.flat().filter((cell) => cell.length > 0)
  const words = cells.reduce((sum, cell) => sum + cell.flat().reduce((n, { text }) => n + text.split(' ').length, 0), 0)
  const wide = rows.filter((row) => row.filter((cell) => cell.length > 0).length > 1).length
  const heads = rows.map((row) => row.find((cell) => cell.length > 0)?.[0]?.[0]?.text ?? '')
  const running = [...heads.slice(1), next?.value ?? ''].filter((text) => /^\p{Ll}/u.test(text)).length
  const isProse = running * 2 >= rows.length && rows.length < 8
  return words <= wordsOfCell * cells.length && wide * 2 >= rows.length && wide >= fewestRows && !isProse
}
