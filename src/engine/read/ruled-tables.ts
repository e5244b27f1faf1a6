/** Tables whose columns a drawn line sets apart, as converters and terminals write them: `--------- -----` below their names. */
import type { Span } from '../sentence.ts'
import { cellOf, type LineTable, type RawLine } from './raw-lines.ts'
import type { Line } from './text-lines.ts'
import type { Block } from './write-nodes.ts'

const rule = /^[ \t]*(?:-{2,}|={2,}|─{2,})(?: +(?:-{2,}|={2,}|─{2,}))+[ \t]*$/
const frame = /^[ \t]*(?:-{5,}|={5,}|─{5,})[ \t]*$/
const longestNames = 4 // Lines that the names of columns may take.

/**
 * The table around the rule at a line, from no earlier line than `least`; null where there is no rule, or no row below it. A row is a
 * line in which there is a blank wherever the rule has its gaps; other lines below a rule are text.
 * @example `Fibre       Price (p/kg)`, below it `----------- ------------`, below it `32 microns  130`
 */
export function readRuledTable(lines: readonly RawLine[], at: number, least: number): LineTable | null {
  if (!rule.test(lines[at]!.text)) return null
  const columns = columnsOf(lines[at]!.text)
  const textAt = (index: number): string => lines[index]?.text ?? ''
  const isEnd = (index: number): boolean => rule.test(textAt(index)) || frame.test(textAt(index))
  const isRow = (index: number): boolean =>
    /\S/.test(textAt(index)) && !isEnd(index) && gapsOf(textAt(index), columns) !== null
  let first = at
  while (first > least && at - first < longestNames && isRow(first - 1)) first--
  let to = at + 1
  while (isRow(to)) to++
  // A rule above the names and one below them: what is between both are the names.
  const isFramed = first === at && isEnd(to) && isRow(to + 1)
  const names = isFramed ? lines.slice(at + 1, to) : lines.slice(first, at)
  const body = isFramed ? to + 1 : at + 1
  if (isFramed) for (to = body; isRow(to);) to++
  if (to === body) return null
  const rows = lines.slice(body, to).map((line) => cellsOf(line, columns))
  if (!rows.some((cells) => cells.filter(({ value }) => value !== '').length > 1)) return null
  const isAbove = first > least && isEnd(first - 1)
  return {
    from: isAbove ? first - 1 : first,
    to: isEnd(to) ? to + 1 : to,
    rows: [namesOf(names, columns), ...rows.map((cells) => cells.map((cell) => [cell]))],
  }
}

/** Where the dashes of each column stand in a rule. */
const columnsOf = (text: string): Span[] =>
  [...text.matchAll(/[-=─]+/g)].map(({ 0: dashes, index }) => ({ start: index, end: index + dashes.length }))

/** Where a line can be cut between each two columns; null where a word stands across a gap. */
function gapsOf(text: string, columns: readonly Span[]): number[] | null {
  const gaps: number[] = []
  for (let column = 1; column < columns.length; column++) {
    const [from, to] = [columns[column - 1]!.end, columns[column]!.start]
    const gap = text.slice(from, to).search(/\s/)
    if (gap < 0 && from < text.length) return null
    gaps.push(from + Math.max(gap, 0))
  }
  return gaps
}

function cellsOf(line: RawLine, columns: readonly Span[]): Line[] {
  const bounds = [0, ...gapsOf(line.text, columns)!, line.text.length]
  return columns.map((_, column) => cellOf(line, bounds[column]!, Math.max(bounds[column]!, bounds[column + 1]!)))
}

/** The names of columns, each in a line or in several. */
function namesOf(lines: readonly RawLine[], columns: readonly Span[]): Block[] {
  const rows = lines.map((line) => cellsOf(line, columns))
  if (rows.length === 0) return []
  return columns.map((_, column) => rows.map((cells) => cells[column]!).filter(({ value }) => value !== ''))
}
