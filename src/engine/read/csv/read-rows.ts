/** The rows of a CSV, each character of which knows its place. */
import { parse } from 'csv-parse/sync'
import { blankComments } from './blank-comments.ts'
import { declaredDelimiter, findDelimiter } from './find-delimiter.ts'
import { findOpenQuotes } from './find-open-quotes.ts'
import type { Cell, Row } from './row.ts'

/** What a source holds. */
export interface Rows {
  rows: Row[]
  delimiter: string
  /** Offsets of quotation marks that nothing closes; they are read as signs like others, and their rows row by row. */
  openQuotes: number[]
}

const standIn = '\u0001' // For a mark that opens nothing, a byte as it is. What is written comes back from the source.

/** Reads values apart by commas, semicolons, tabs or bars. Rows without a word are left out; places count in `source`. */
export function readRows(source: string): Rows {
  const { delimiter, width } = findDelimiter(source)
  const declared = declaredDelimiter(source)?.length ?? 0
  const { text, comments } = blankComments(' '.repeat(declared) + source.slice(declared), delimiter)
  const openQuotes = findOpenQuotes(text, delimiter, width)
  const units = openQuotes.length > 0 ? text.split('') : []
  for (const at of openQuotes) units[at] = standIn
  const parsed = parseCells(openQuotes.length > 0 ? units.join('') : text, delimiter)
  const cells = openQuotes.length > 0 ? parsed.map((row) => row.map((cell) => restore(cell, source))) : parsed
  const wholes = comments.flatMap(({ start, end }) => {
    const lead = /^[\s#]*/.exec(source.slice(start, end))![0].length
    const words = source.slice(start + lead, end).trimEnd()
    return words === '' ? [] : [[cellAt(words, start + lead)]]
  })
  const all = wholes.length > 0 ? inOrder([...cells, ...wholes]) : cells
  return { rows: toRows(all, new Set(wholes), source), delimiter, openQuotes }
}

const inOrder = (rows: Cell[][]): Cell[][] => rows.sort((a, b) => a[0]!.origin[0]! - b[0]!.origin[0]!)

/** Words that stand in the source as they are. */
export const cellAt = (value: string, start: number): Cell => ({
  value,
  origin: Array.from({ length: value.length + 1 }, (_, index) => start + index),
})

const restore = ({ value, origin }: Cell, source: string): Cell => ({
  value: value.includes(standIn) ? value.replace(/\u0001/g, (_, index: number) => source[origin[index]!]!) : value,
  origin,
})

function toRows(all: readonly Cell[][], comments: ReadonlySet<Cell[]>, source: string): Row[] {
  const rows: Row[] = []
  let [isApart, end] = [false, -1]
  for (const cells of all) {
    const start = cells[0]!.origin[0]!
    const gap = end < 0 ? 0 : (source.slice(end, start).match(/\r\n?|\n/g)?.length ?? 0)
    const isEmpty = cells.every(({ value }) => value === '')
    if (isEmpty) isApart ||= end >= 0
    else {
      rows.push({ cells, isApart: isApart || gap > 1, isComment: comments.has(cells) })
      isApart = false
    }
    end = cells.at(-1)!.origin.at(-1)!
  }
  return rows
}

function parseCells(text: string, delimiter: string): Cell[][] {
  const rows: Cell[][] = []
  const mark = text.startsWith('\uFEFF') ? 1 : 0
  const offsetOf = makeCounter(text, mark)
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0 // The parser makes an error, to be thrown away, of each row that has not as many cells as the first.
  parse(text.slice(mark), {
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    cast: (value, { bytes, quoting, index }) => {
      if (index === 0) rows.push([])
      rows.at(-1)!.push(toCell(value, offsetOf(bytes), quoting, text))
      return value
    },
  })
  Error.stackTraceLimit = stackTraceLimit
  return rows
}

/** From the bytes that the parser has read, which never grow fewer, to our offset. */
function makeCounter(text: string, start: number): (bytes: number) => number {
  let [offset, counted] = [start, 0]
  return (bytes) => {
    for (; counted < bytes && offset < text.length; offset++) {
      const unit = text.charCodeAt(offset)
      counted += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 2 : 3
    }
    return offset
  }
}

/** A cell that ends at an offset. */
function toCell(value: string, end: number, isQuoted: boolean, text: string): Cell {
  // Of `"a ""b"" c"` the outer marks are gone; of what only begins so, `"a ""b"" c" d`, the parser leaves them.
  const origin =
    (isQuoted && (trace(value, end - 1, 0, text) ?? trace(value, end, 1, text))) || trace(value, end, Infinity, text)!
  const [from, to] = [value.length - value.trimStart().length, value.trimEnd().length]
  return to > from
    ? { value: value.slice(from, to), origin: origin.slice(from, to + 1) }
    : { value: '', origin: [origin[0]!] }
}

/**
 * The offset of each character of a value, and of its end; from index `first` on, a quotation mark may be written twice.
 * Null where the value is not what stands there.
 */
function trace(value: string, end: number, first: number, text: string): number[] | null {
  const origin = Array.from({ length: value.length + 1 }, () => end)
  let place = end
  for (let index = value.length - 1; index >= 0; index--) {
    const isDoubled = value[index] === '"' && index >= first && text.endsWith('""', place)
    place -= isDoubled ? 2 : 1
    origin[index] = place
    if (text[place] !== value[index] && first !== Infinity) return null
  }
  return origin
}
