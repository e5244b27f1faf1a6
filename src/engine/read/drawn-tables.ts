/**
 * Tables that a text draws with signs, in Markdown and in plain text alike: below a ruled line, in a grid, or with tabs between the
 * cells. They are set apart before the text is parsed, since the parser takes them for paragraphs.
 */
import type { Nodes, Root } from 'mdast'
import { blankSpans } from '../blank-spans.ts'
import type { Span } from '../sentence.ts'
import { readGridTable } from './grid-tables.ts'
import { linesOf, type LineTable, type RawLine } from './raw-lines.ts'
import { readRuledTable } from './ruled-tables.ts'
import { readGappedTable, readTabbedTable } from './tabbed-tables.ts'
import { type Block, table } from './write-nodes.ts'

/** A table in a text: its cells row by row, the names of the columns first, blank where they have none. */
export interface DrawnTable extends Span {
  rows: Block[][]
}

/** A text as long as before without its drawn tables, and these. */
export interface ApartText {
  value: string
  tables: DrawnTable[]
}

const fence = /^ {0,3}(?:`{3,}|~{3,})/
const matterEdge = /^\uFEFF?---[ \t]*$/

/** Each reads the table that a line is part of, from no earlier line than `least`; null where it is none. */
type Reader = (lines: readonly RawLine[], at: number, least: number) => LineTable | null

/** Readers, each with what a text must hold for one of its tables. */
type Readers = readonly (readonly [sign: RegExp, read: Reader])[]

const drawn: Readers = [
  [/[-=─]{2} +[-=─]{2}/, readRuledTable],
  [/[-=─━═][+┼╪┿╬]|[+┌╭┏╔├][-=─━═]/, readGridTable],
]
const readers = {
  markdown: [...drawn, [/\S\t+\S/, readTabbedTable]],
  text: [...drawn, [/\S\t\t+\S/, readGappedTable]], // Its own reader finds columns, and what stands around them.
} as const satisfies Record<string, Readers>

/** Sets the drawn tables of a text apart. What stands in fences and in front matter is none. */
export function setDrawnTablesApart(source: string, format: keyof typeof readers): ApartText {
  const own = readers[format].filter(([sign]) => sign.test(source)).map(([, read]) => read)
  if (own.length === 0) return { value: source, tables: [] }
  const lines = linesOf(source)
  const tables: DrawnTable[] = []
  let isFenced = false
  for (let at = behindMatter(lines), end = at; at < lines.length; at++) {
    if (fence.test(lines[at]!.text)) isFenced = !isFenced
    if (isFenced || at < end) continue
    const found = firstOf(own, lines, at, end)
    if (!found) continue
    end = found.to
    tables.push({ start: lines[found.from]!.start, end: endOf(lines[found.to - 1]!), rows: found.rows })
  }
  return { value: blankSpans(source, tables), tables }
}

function firstOf(own: readonly Reader[], lines: readonly RawLine[], at: number, least: number): LineTable | null {
  for (const read of own) {
    const found = read(lines, at, least)
    if (found) return found
  }
  return null
}

/** The first line behind the front matter, in which a tab parts no cells: `title:\tHeat`. */
function behindMatter(lines: readonly RawLine[]): number {
  if (!matterEdge.test(lines[0]!.text)) return 0
  return lines.findIndex(({ text }, index) => index > 0 && matterEdge.test(text)) + 1
}

const endOf = ({ start, text }: RawLine): number => start + text.length

/** Puts tables among the blocks of a tree, each before the first that stands behind it. */
export function insertTables(tree: Root, tables: readonly DrawnTable[], source: string): void {
  if (tables.length === 0) return
  let at = 0
  for (const { start, rows } of tables) {
    while (at < tree.children.length && placeOf(tree.children[at]!) < start) at++
    tree.children.splice(at++, 0, table(rows, source))
  }
}

/** Where the first word of a node stands. */
function placeOf(node: Nodes): number {
  const own = node.position?.start.offset ?? (node.type === 'text' ? node.data?.origin?.[0] : undefined)
  if (own !== undefined) return own
  return 'children' in node ? Math.min(Infinity, ...node.children.slice(0, 1).map(placeOf)) : Infinity
}
