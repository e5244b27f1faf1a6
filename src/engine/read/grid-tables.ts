/** Tables in a drawn grid, as Pandoc, Emacs and databases write them: `+------+-------+` around `| Rome | 3,000 |`. */
import { cellOf, type LineTable, type RawLine } from './raw-lines.ts'
import type { Line } from './text-lines.ts'
import type { Block } from './write-nodes.ts'

const signs = '+┌┬┐├┼┤└┴┘╭╮╰╯┏┳┓┣╋┫┗┻┛┠┨╂╔╦╗╠╬╣╚╩╝╒╤╕╞╪╡╘╧╛╟╢╫┡╇┩┿'
const edge = new RegExp(String.raw`^[ \t]*[-|:=─━═${signs}]+[ \t]*$`)
const joint = new RegExp(`[${signs}]`)
const joints = new RegExp(`[|${signs}]`, 'g')
const dashes = /[-=─━═]{2}/
const heavy = /[=━═]/ // Below the names of columns.
const bars = /[|│┃║]/g
const number = /^[^\p{L}\d]{0,3}\d/u
const longestNames = 4 // Lines that the names of columns may take above an edge that nothing is above.

/**
 * The table of which a line is the first edge; null where it is none. Between two edges stands one row, whose cells may take several
 * lines, or a row in each line, as databases write them. What is above the edge, or else above the first heavy edge, or else between
 * the first two where no number is among it, names the columns.
 */
export function readGridTable(lines: readonly RawLine[], at: number, least: number): LineTable | null {
  if (!isEdge(lines[at]!) || !isRow(lines[at + 1])) return null
  const grid = gridOf(lines[at]!.text)
  if (grid.columns < 2) return null
  let from = at
  while (from > least && at - from < longestNames && isRow(lines[from - 1])) from--
  let to = at + 1
  while (isRow(lines[to]) || (lines[to] && isEdge(lines[to]!))) to++
  const { groups, heavyAt } = groupsOf(lines.slice(from, to), grid)
  const hasNames = from < at || heavyAt === 1 || (groups.length > 1 && !groups[0]!.some(hasNumber))
  const body = groups.slice(Number(hasNames))
  if (body.length === 0) return null
  const rows = body.flatMap((group) => (isRowByLine(group, body.length) ? group.map((line) => [line]) : [group]))
  return { from, to, rows: [hasNames ? joined(groups[0]!) : [], ...rows.map(joined)] }
}

const isEdge = ({ text }: RawLine): boolean => edge.test(text) && joint.test(text) && dashes.test(text)

const isRow = (line: RawLine | undefined): boolean =>
  line !== undefined && /[|│┃║]/.test(line.text) && /[^\s|│┃║]/.test(line.text) && !isEdge(line)

/** Where the joints of an edge stand, and how many columns it has. */
interface Grid {
  places: number[]
  /** Whether the first joint stands before the first column. */
  isFramed: boolean
  columns: number
}

function gridOf(text: string): Grid {
  const places = [...text.matchAll(joints)].map(({ index }) => index)
  const isFramed = places[0] === text.length - text.trimStart().length
  const isClosed = places.at(-1) === text.trimEnd().length - 1
  return { places, isFramed, columns: places.length + 1 - Number(isFramed) - Number(isClosed) }
}

/** The lines between each two edges as cells, and how many groups stand above the first heavy edge that has any above it. */
function groupsOf(lines: readonly RawLine[], grid: Grid): { groups: Line[][][]; heavyAt: number } {
  const groups: Line[][][] = []
  let [isOpen, heavyAt] = [false, 0]
  for (const line of lines) {
    if (!isEdge(line)) {
      if (!isOpen) groups.push([])
      groups.at(-1)!.push(cellsOf(line, grid))
    } else if (heavyAt === 0 && heavy.test(line.text)) heavyAt = groups.length
    isOpen = !isEdge(line)
  }
  return { groups, heavyAt }
}

/** The cells of a line, one for each column; a cell that spans several stands in the first of them. */
function cellsOf(line: RawLine, { places, isFramed, columns }: Grid): Line[] {
  const inner = [...line.text.matchAll(bars)].map(({ index }) => index)
  const isBegun = inner[0] === line.text.length - line.text.trimStart().length
  const isEnded = inner.length > 1 && inner.at(-1) === line.text.trimEnd().length - 1
  const starts = isBegun ? inner.map((place) => place + 1) : [0, ...inner.map((place) => place + 1)]
  if (isEnded) starts.pop()
  const found = starts.map((start) => cellOf(line, start, inner.find((place) => place >= start) ?? line.text.length))
  if (found.length === columns) return found
  const cells = Array.from({ length: columns }, () => cellOf(line, line.text.length, line.text.length))
  found.forEach((cell, index) => {
    const before = places.filter((place) => place < starts[index]!).length
    cells[Math.min(columns - 1, Math.max(0, before - Number(isFramed)))] = cell
  })
  return cells
}

const hasNumber = ([, ...cells]: Line[]): boolean => cells.some(({ value }) => number.test(value))

/** Whether each line between two edges is a row: two have a label and a number, or most have two cells where no edge parts rows. */
function isRowByLine(group: Line[][], groups: number): boolean {
  const full = group.filter(([label, ...cells]) => label!.value !== '' && cells.some(({ value }) => value !== ''))
  return groups === 1 ? full.length * 2 > group.length : group.length === 1 || full.filter(hasNumber).length > 1
}

/** A row of lines as cells of lines, those without words left out. */
const joined = (group: Line[][]): Block[] =>
  group[0]!.map((_, column) => group.map((cells) => cells[column]!).filter(({ value }) => value !== ''))
