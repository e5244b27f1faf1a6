/** The lines of a text as they stand, for tables that are drawn with signs. */
import type { Line } from './text-lines.ts'
import type { Block } from './write-nodes.ts'

/** A line without its end, with its place. */
export interface RawLine {
  text: string
  start: number
}

/** A table among the lines of a text, from line `from` to before line `to`: its cells row by row, the names of the columns first. */
export interface LineTable {
  from: number
  to: number
  rows: Block[][]
}

/** The lines of a text. */
export function linesOf(source: string): RawLine[] {
  const lines: RawLine[] = []
  let start = 0
  for (const text of source.split('\n')) {
    lines.push({ text: text.replace(/\r$/, ''), start })
    start += text.length + 1
  }
  return lines
}

/** A part of a line as a cell, without the blanks at its ends. */
export function cellOf({ text, start }: RawLine, from: number, to: number): Line {
  const cell = text.slice(from, to)
  const indent = cell.length - cell.trimStart().length
  return { value: cell.trim(), start: start + from + indent, blanks: 0, indent: from + indent }
}
