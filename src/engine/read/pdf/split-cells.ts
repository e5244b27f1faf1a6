/** Lines of a table as its cells: words that stand close together run over two columns. */
import { findAll } from '../../find-all.ts'
import { letterEdges } from './letter-edges.ts'
import type { Extent } from './measure-columns.ts'
import type { CellLines, Line, Piece, Segment } from './page.ts'

const nearSpace = 1.2 // Of the font size: so far from the edge of a column its space is looked for.

/** The cells of lines that stand beside each other, one for each column. */
export function splitCells(band: readonly Line[], columns: readonly Extent[]): CellLines[] {
  const cells = columns.map((): CellLines => [])
  for (const { segments } of band) {
    const own = columns.map((): Piece[] => [])
    for (const segment of segments)
      for (const { pieces, column } of splitAtColumns(segment, columns)) own[column]!.push(...pieces)
    own.forEach((pieces, index) => pieces.length && cells[index]!.push(pieces))
  }
  return cells
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
