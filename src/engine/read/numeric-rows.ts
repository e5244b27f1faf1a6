/** Rows of a table in plain text whose columns ran together: a label and as many numbers in each. */
import { readUnitLine } from '../document/figures/read-unit-line.ts'
import { findAll } from '../find-all.ts'
import { columnPeriod } from '../lexicon/column-periods.ts'
import type { Span } from '../sentence.ts'
import { splitColumnNames, trimmed } from './split-column-names.ts'
import type { FoundTable } from './text-tables.ts'
import { endsSentence } from './ends-sentence.ts'
import { type Line, sliceLine } from './text-lines.ts'

/** Characters of a row; a longer line is prose. */
export const longestRow = 400

// No `020 7946 0958`, which is to be called.
const plain = String.raw`[~<>≈]?[$€£]?[-−–+]?(?!0\d)\d[\d.,]*(?:[\u00a0\u2009\u202f]\d{3})*(?:[–-]\d[\d.,]*)?%?(?:[RrPp](?=\s|$))?(?: ?± ?\d[\d.,]*)?`
const share = String.raw`(?: \(\d[\d.,]*%?\))?` // `187 (11.6)`: one cell
const loss = String.raw`\([$€£]?\d[\d.,]*\)%?|[–—-]|n/a` // `(22.6) (19.8)`: cells of their own
/** How the values of a row may be told apart, the likelier first. */
const readings = [`${plain}${share}`, `(?:${plain}|${loss})`].map((value) => ({
  tail: new RegExp(String.raw`^(.*?\S)((?:\s+${value}){2,})$`),
  value: new RegExp(value, 'g'),
}))

/** Finds rows of a label and numbers below the names of their columns; null where no two lines are alike. */
export function findNumericRows(block: Line[]): FoundTable | null {
  const parted = block.map(({ value }) =>
    value.length > longestRow ? [] : readings.map((_, at) => widthOf(value, at)),
  )
  const below = (line: number) => (groupAlone.test(block[line + 1]?.value ?? '') ? line + 2 : line + 1)
  const width = (line: number) => parted[line]?.find((one) => one > 1 && parted[below(line)]?.includes(one))
  const first = parted.findIndex((_, line) => width(line) !== undefined)
  if (first < 0) return null
  const columns = width(first)!
  const isRow = (line: number) => parted[line]?.includes(columns) === true
  const isGroup = (line: number) => groupAlone.test(block[line]?.value ?? '') && isRow(line + 1)
  let to = first
  while (isRow(to) || isGroup(to)) to++
  const rows = block
    .slice(first, to)
    .map((line, index) => (isRow(first + index) ? splitTail(line, parted[first + index]!.indexOf(columns)) : [line]))
  if (rows.length > 1 && rows[0]!.slice(1).every(isYear)) return { from: first, to, rows }
  const group = groupAlone.test(block[first - 1]?.value ?? '') ? 1 : 0
  const top = topOfHeader(block, first - group)
  const head = top < first - group ? joined(block.slice(top, first - group)) : null
  const header = head && (splitHeader(head, columns + 1) ?? readPeriods(head, columns))
  // A first row of blanks keeps the place of the header, so that no row is taken for it.
  return header
    ? { from: top, to, rows: [header, ...(group ? [[block[first - 1]!]] : []), ...rows] }
    : { from: first, to, rows: [[], ...rows] }
}

/** Whether a cell is but a year, and so as likely the name of a column as a value. */
export const isYear = ({ value }: Line): boolean => /^(?:1[89]|20)\d\d$/.test(value)

/** `Imports for consumption:` in a line of its own: what the rows below it have in common. */
const groupAlone = /^\p{Lu}[^\d.;?!]{1,60}:$/u
const unitAlone = /^\([^()]*\)$/
const nameAlone = /^[\p{Lu}%][^\d.:;?!()]*$/u
const wordsOfHeader = 6

/** Where the header above a row begins: of names each set in two lines, `Memory` above `(GB)`, all of them. */
function topOfHeader(block: readonly Line[], first: number): number {
  if (!unitAlone.test(block[first - 1]?.value ?? '')) return Math.max(0, first - 1)
  let top = first
  while (unitAlone.test(block[top - 1]?.value ?? '') && isName(block[top - 2])) top -= 2
  return top < first ? top : first - 1
}

const isName = (line: Line | undefined): boolean =>
  line !== undefined && nameAlone.test(line.value) && line.value.split(/\s+/).length <= wordsOfHeader

/** Lines as one, in which each word keeps its place. */
function joined(lines: readonly Line[]): Line {
  const [first, ...others] = lines
  let value = first!.value
  for (const line of others) value = value.padEnd(line.start - first!.start) + line.value
  return { ...first!, value }
}

const widthOf = (line: string, reading: number): number => {
  const { tail, value } = readings[reading]!
  return tail.exec(line)?.[2]?.match(value)?.length ?? 0
}

/** A row's label and its numbers as cells. */
function splitTail(line: Line, reading: number): Line[] {
  const { tail, value } = readings[reading]!
  const [, label, numbers] = tail.exec(line.value)!
  const width = label!.length
  const cells = findAll(numbers!, value).map(({ index, 0: { length } }) =>
    sliceLine(line, width + index, width + index + length),
  )
  return [sliceLine(line, 0, width), ...cells]
}

const betweenGaps = /\S+(?: \S+)*/g // `Country    Queue 2023 (GW)` above `Spain 139`
const wordPattern = /\S+/g
const upToBracket = /[^()]*\([^)]*\)|[^()]+$/g

const period = new RegExp(`^${columnPeriod}$`)
const fewestPeriods = 2
const mostUndated = 2

/** `2024 2025e 2024 2025e` above five columns: periods of the first of them, and of all but one or two; null for other lines. */
function readPeriods(line: Line, columns: number): Line[] | null {
  const words = findAll(line.value, wordPattern).map(({ index, 0: word }) =>
    sliceLine(line, index, index + word.length),
  )
  const isDated = words.length >= Math.max(fewestPeriods, columns - mostUndated) && words.length < columns
  if (!isDated || !words.every(({ value }) => period.test(value))) return null
  const blank = { ...words[0]!, value: '' }
  return [blank, ...words, ...Array.from({ length: columns - words.length }, () => blank)]
}

/** The names of columns in a line, where units in brackets or the number of words tell them apart; null where they do not. */
function splitHeader(line: Line, columns: number): Line[] | null {
  const isCaption =
    / by \p{L}/u.test(line.value) && readUnitLine(/, ([^,]{1,30})$/.exec(line.value)?.[1] ?? '') !== null
  if (isCaption || endsSentence(line.value)) return null // `Catch by port, tonnes`
  const names = splitColumnNames(line.value, columns)
  const cell = ({ start, end }: Span) => sliceLine(line, start, end)
  if (names) return names.map(cell)
  const cells = (pattern: RegExp) =>
    findAll(line.value, pattern).map(({ index, 0: value }) => cell(trimmed(line.value, index, index + value.length)))
  const apart = cells(betweenGaps)
  if (apart.length === columns) return apart
  const words = cells(wordPattern)
  if (words.length === columns) return words
  const groups = cells(upToBracket)
  if (groups.length === columns) return groups
  if (!line.value.includes('(') && words.length > columns) {
    const label = words.slice(0, words.length - columns + 1)
    return [{ ...label[0]!, value: label.map(({ value }) => value).join(' ') }, ...words.slice(1 - columns)]
  }
  const [group, ...rest] = groups
  const before = columns - groups.length
  // `District Sites Area (ha)`: names of a word each before the one with a unit.
  const single = group ? words.findIndex(({ value }) => value.startsWith('(')) : -1
  if (!group || before < 1 || single < before + 1 || (before > 1 && single !== before + 1)) return null
  const last = cell({
    start: words[before]!.start - line.start,
    end: group.start - line.start + group.value.length,
  })
  return [...words.slice(0, before), last, ...rest]
}
