/** Tables in plain text: set in columns, or flattened to lines that a reader still tells apart. */
import { findAll } from '../find-all.ts'
import { readUnitLine } from '../document/figures/read-unit-line.ts'
import { periodNotes } from '../lexicon/column-periods.ts'
import { findYearRows } from './year-rows.ts'
import { findNumericRows, isYear, longestRow } from './numeric-rows.ts'
import { endsSentence } from './ends-sentence.ts'
import { type Line, sliceLine } from './text-lines.ts'

/** Which lines of a block something takes; `to` is the index behind the last. */
export interface LineRange {
  from: number
  to: number
}

/** A table among the lines of a block: which of them it takes, and their cells. */
export interface FoundTable extends LineRange {
  rows: Line[][]
}

const wordsOfCell = 8

/**
 * Finds a table: columns set apart by tabs or spaces, cells below each other, rows of a label and numbers, or rows of
 * words below the names of columns.
 * The cells of the latter cannot be told apart, so each row has one cell. Null where there is none.
 */
export function findTable(block: Line[]): FoundTable | null {
  const isFlat = block.length > 2 && isTableHead(block[0]!) && block.slice(1).every(isWholeLine)
  const whole = { from: 0, to: block.length, rows: block.map((line) => [line]) }
  const apart = findColumns(block) ?? findStacked(block)
  if (apart) return apart
  const numeric = findNumericRows(block)
  // The `12.8` at the end of `Nacelle 125 12.8` looks like a sentence with a reference behind it.
  return isFlat && numeric?.to !== block.length ? whole : (findYearRows(block) ?? numeric ?? findWordRows(block))
}

const minorWord =
  /^(?:a|an|and|as|at|but|by|for|from|in|into|is|nor|of|on|or|over|per|the|to|vs?\.?|via|with|without)$/i

/** Whether the words that matter begin with a capital: nearly all of them, or the share that is asked for. */
export function isTitleCase(words: string[], share = 0.75): boolean {
  const major = words.filter((word) => /\p{L}/u.test(word) && !minorWord.test(word))
  return major.length > 0 && major.filter((word) => /^[^\p{L}\d]*[\p{Lu}\d]/u.test(word)).length >= share * major.length
}

/** Whether a line is a sentence of its own: not the piece of a paragraph that happens to end there. */
export const isWholeLine = ({ value }: Line) =>
  /^["“(*]*[\p{Lu}\d]/u.test(value) && /(?:[.!?:]["”’)*]*(?:\d{1,3}|\[\d+\])?)$/.test(value)

/** The names of several columns in one line: at least three words, each a major one in title case. */
function isTableHead({ value }: Line): boolean {
  const words = value.split(/\s+/)
  return (
    words.length > 2 &&
    !endsSentence(value) &&
    words.every((word) => /^[\p{Lu}\d(%$€£#]/u.test(word) && !minorWord.test(word))
  )
}

const betweenGaps = /\S+(?:[ \u00a0\u2009\u202f]\S+)*/g
const betweenBars = /[^\s|]+(?:[ \u00a0\u2009\u202f][^\s|]+)*/g // `Greens | 145,811 | 4.0`

/** A table that is set with tabs, bars or runs of spaces: at least two lines in a row of the same number of columns. */
export function findColumns(block: Line[]): FoundTable | null {
  const pattern = block.some(({ value }) => value.includes('|')) ? betweenBars : betweenGaps
  const apart = block.map((line) =>
    findAll(line.value, pattern).map(({ index, 0: cell }) => sliceLine(line, index, index + cell.length)),
  )
  const rows = apart.map((row, at) => splitLabel(row, apart[at - 1]) ?? row)
  const isRow = (row: Line[] | undefined) => row !== undefined && row.length > 1 && row.every(isCell)
  const from = rows.findIndex(
    (row, index) => isRow(row) && isRow(rows[index + 1]) && rows[index + 1]!.length === row.length,
  )
  if (from < 0) return null
  const isLike = (row: Line[] | undefined) => isRow(row) && row!.length === rows[from]!.length
  const isGroup = (at: number) => isGroupLine(block[at]) && isLike(rows[at + 1]) && isNumericRow(rows[at + 1]!)
  let to = from
  while (isLike(rows[to]) || isGroup(to)) to++
  const body = rows.slice(from, to)
  const names = isGroup(from - 1) ? rows[from - 2] : undefined
  if (names && isRow(names) && names.length + 1 === body[0]!.length)
    return { from: from - 2, to, rows: [[{ ...names[0]!, value: '' }, ...names], rows[from - 1]!, ...body] }
  const unit = isUnitLine(block[from - 1]) ? [rows[from - 1]!] : []
  const top = from - unit.length
  const note =
    unit.length === 0 && isNumericRow(body[0]!) ? periodNote(rows[top - 1], rows[top - 2], body[0]!.length) : null
  if (note) return { from: top - 2, to, rows: [...note, ...body] }
  const head = rows[top - 1]
  const above = rows[top - 2]
  if (head && isRow(head) && isNumericRow(body[0]!)) {
    // `District  Year to  Year to  Change` above `March 2023  March 2024  (%)`
    if (above && isRow(above) && above.length === body[0]!.length && head.length + 1 === above.length)
      return { from: top - 2, to, rows: [above, [{ ...head[0]!, value: '' }, ...head], ...unit, ...body] }
    // `EUR thousand` in a line of its own above `9M 2022   9M 2021`
    const isMeasured = unit.length === 0 && isUnitLine(block[top - 2])
    if (isMeasured && head.length + 1 >= body[0]!.length) {
      const names = head.length < body[0]!.length ? [{ ...head[0]!, value: '' }, ...head] : head
      return { from: top - 2, to, rows: [names, rows[top - 2]!, ...body] }
    }
    if (head.length === body[0]!.length) return { from: top - 1, to, rows: [head, ...unit, ...body] }
    // The column of labels has no name.
    if (head.length + 1 === body[0]!.length)
      return { from: top - 1, to, rows: [[{ ...head[0]!, value: '' }, ...head], ...unit, ...body] }
  }
  if (unit.length > 0) return { from: top, to, rows: [[], ...unit, ...body] }
  // `Revenue  1,840  1,705` above `Profit  81  88` is a row, and no header of it.
  return { from, to, rows: isNumericRow(body[0]!) && isNumericRow(body[1]!) ? [[], ...body] : body }
}

/** `Average number of employees 214     203` below `Margin (%)     12.4     11.9`: the longest label left no room; null for other rows. */
function splitLabel(row: Line[], above: Line[] | undefined): Line[] | null {
  const [label, ...values] = row
  if (!label || values.length === 0 || above?.length !== row.length + 1) return null
  if (![...above.slice(1), ...values].every((cell) => value.test(cell.value))) return null
  const [, words, last] = /^(.*\p{L}\)?) ([-−+]?[$€£]?\d[\d.,]*%?)$/u.exec(label.value) ?? []
  if (words === undefined) return null
  const cut = label.value.length - last!.length
  return [sliceLine(label, 0, words.length), sliceLine(label, cut, label.value.length), ...values]
}

/** `actual` in a line of its own below `2023/24  2024/25  2025/26`: two rows of names, the second with blanks; null for others. */
function periodNote(words: Line[] | undefined, head: Line[] | undefined, columns: number): [Line[], Line[]] | null {
  const isNote = words?.every((cell) => periodNotes.has(cell.value.toLowerCase()))
  if (!isNote || !words?.length || !head?.every(isCell) || head.length < columns - 1 || head.length > columns)
    return null
  const place = ({ value, start, indent }: Line, [first]: Line[]): [number, number] => {
    const at = indent + start - first!.start
    return [at, at + value.length]
  }
  const names = head.length < columns ? [{ ...head[0]!, value: '' }, ...head] : head
  const below = head.map((name) => {
    const [from, to] = place(name, head)
    const under = words.find((word) => place(word, words)[0] < to && place(word, words)[1] > from)
    return under ?? { ...words[0]!, value: '' }
  })
  return [names, head.length < columns ? [{ ...words[0]!, value: '' }, ...below] : below]
}

/** Whether most cells behind the first are numbers, years aside. */
const isNumericRow = ([, ...cells]: Line[]) =>
  cells.filter((cell) => value.test(cell.value) && !isYear(cell)).length * 2 > cells.length

/** `A$ million`, `(per cent)`: a line between the names of columns and their values that says what all are counted in. */
const isUnitLine = (line: Line | undefined) => line !== undefined && readUnitLine(line.value) !== null

/** `Soybeans` in a line of its own above rows of the same columns. */
const isGroupLine = (line: Line | undefined) =>
  line !== undefined && line.value.length < 40 && /^\p{Lu}[^\d.:;|]*$/u.test(line.value)

const mostColumns = 12
const fewestStacked = 3
const value = /^(?:[~<>≈+−–-]?\s?[$€£¥]?\s?\d[\d.,\s]*(?:%|\p{L}{0,3})|[–—-]|n\/a|\([$€£]?\d[\d.,]*\)%?)$/u

/** A table that was written cell by cell: the names of the columns, then a label and its values over and over. */
function findStacked(block: Line[]): FoundTable | null {
  for (let width = 2; width <= mostColumns && width * fewestStacked <= block.length; width++) {
    if (block.length % width !== 0 || !block.every(isCell)) continue
    const rows = Array.from({ length: block.length / width }, (_, row) => block.slice(row * width, (row + 1) * width))
    const isRow = ([label, ...values]: Line[]) =>
      /^\p{L}/u.test(label!.value) && values.every((cell) => value.test(cell.value))
    if (rows.slice(1).every(isRow) && /^\p{L}/u.test(rows[0]![0]!.value)) return { from: 0, to: block.length, rows }
  }
  return null
}

/** A few words that end no clause: prose with a gap in it is no table. */
const isCell = ({ value }: Line) => value.split(' ').length <= wordsOfCell && !/[,;!?]$|\p{L}{3}\.$/u.test(value)

const fewestRows = 2
const longestHead = 12 // Words in the names of all columns.

/** Rows of words and numbers whose columns ran together, below their names: `Hala Point 2024 1.15B neurons 2,600 W`. */
function findWordRows(block: Line[]): FoundTable | null {
  const [head, ...rows] = block
  if (!head || rows.length < fewestRows || /\d|[,;:]/.test(head.value.replace(/\([^)]*\)/g, ''))) return null
  const words = head.value.split(/\s+/)
  if (words.length < 3 || words.length > longestHead || endsSentence(head.value)) return null
  const numbers = ({ value }: Line) => value.match(/(?<![\p{L}\d-])[~<>≈]?[$€£]?\d[\d.,]*/gu)?.length ?? 0
  const isRow = (row: Line) =>
    row.value.length <= longestRow / 2 &&
    /^[\p{Lu}\d]/u.test(row.value) &&
    !/[.,;:–—-]$/.test(row.value) &&
    !/^[^\d:]{1,40}:/.test(row.value) &&
    numbers(row) > 0
  const isTable = rows.every(isRow) && rows.filter((row) => numbers(row) > 1).length * 2 >= rows.length
  return isTable ? { from: 0, to: block.length, rows: block.map((line) => [line]) } : null
}
