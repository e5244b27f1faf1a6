/** Tables of a PDF: lines whose segments stand below each other are rows, and their segments cells. */
import { countHeads } from './count-heads.ts'
import { countHeadBands, nameColumns } from './head-bands.ts'
import { joinBands } from './join-bands.ts'
import { type Extent, measureColumns } from './measure-columns.ts'
import type { CellLines, Line } from './page.ts'

/** A table that begins at a line: how many lines it takes, and the cells of its rows. */
export interface FoundTable {
  lines: number
  rows: CellLines[][]
  /** How many rows at its top name its columns. */
  heads: number
}

const fewestRows = 2
const wordsOfCell = 14
const narrowest = 0.35 // Of the font size, between two columns.
const overlap = 0.85 // Of the font size: lines whose baselines are nearer stand beside each other.
const tight = 1.6 // Of the font size, between the lines of a label.
const wideGap = 2.6 // Of the usual distance of lines: what is farther below is another table.

/** Finds a table that begins with `lines[from]`; null where there is none. `leading` is the usual distance of lines. */
export function findColumns(
  lines: readonly Line[],
  from: number,
  leading: (size: number) => number,
): FoundTable | null {
  const block = blockAt(lines, from, leading)
  if (block.length < fewestRows) return null
  const columns = columnsOf(block)
  if (columns.length < 2) return null
  const heads = countHeadBands(block, columns)
  const body = joinBands(block.slice(heads), columns)
  const rows = heads > 0 ? [nameColumns(block.slice(0, heads), columns), ...body] : body
  const next = lines[from + block.flat().length]
  if (rows.length < fewestRows || !isTabular(rows, next)) return null
  return { lines: block.flat().length, rows, heads: heads > 0 ? 1 : countHeads(rows) }
}

/** The bands that follow each other like the rows of a table. */
function blockAt(lines: readonly Line[], from: number, leading: (size: number) => number): Line[][] {
  const block: Line[][] = []
  let at = from
  for (let band = bandAt(lines, at); band.length > 0 && !band[0]!.row; band = bandAt(lines, at)) {
    const [before, next] = [block.at(-1), bandAt(lines, at + band.length)]
    const gap = before ? band[0]!.y - before.at(-1)!.y : 0
    if (!isRow(band) && !(isRow(before) && isRow(next)) && !isLabel(block, band)) break
    if (isNewHead(block, band)) break
    if (before && (gap > wideGap * leading(band[0]!.size) || band[0]!.column !== before[0]!.column)) break
    block.push(band)
    at += band.length
  }
  while (block.length > 0 && !isRow(block.at(-1)) && !isLabel(block.slice(0, -1), block.at(-1)!)) block.pop()
  return block
}

/** Whether a band is the bold head of another table below the rows of one. */
function isNewHead(block: readonly Line[][], band: readonly Line[]): boolean {
  const pieces = (own: readonly Line[]) => own.flatMap(({ segments }) => segments.flatMap((segment) => segment.pieces))
  const isBold = (own: readonly Line[]) => pieces(own).every((piece) => piece.isBold)
  const before = block.at(-1)
  if (!before || !isRow(band) || !isBold(band) || isBold(before)) return false
  return !pieces(band).some(({ text }) => /\d/.test(text))
}

/** Whether a band goes on with the label of the row above it: `northern wards` below `Grants for tenants in | 4.2`. */
function isLabel(block: readonly Line[][], [line]: readonly Line[]): boolean {
  const row = block.findLast(isRow)
  const [label, value] = row?.flatMap(({ segments }) => segments).sort((a, b) => a.x - b.x) ?? []
  if (!line || !label || !value || !/^\p{Ll}/u.test(line.value)) return false
  const isBelow = line.y - block.at(-1)!.at(-1)!.y < tight * line.size
  return isBelow && Math.abs(line.x - label.x) < line.size / 2 && line.right < value.x
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
