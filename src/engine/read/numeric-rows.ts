/** Rows of a table in plain text whose columns ran together: a label and as many numbers in each. */
import { findAll } from '../find-all.ts'
import { splitColumnNames } from './split-column-names.ts'
import type { FoundTable } from './text-tables.ts'
import { endsSentence } from './ends-sentence.ts'
import type { Line } from './text-lines.ts'

/** Characters of a row; a longer line is prose. */
export const longestRow = 400

// No `020 7946 0958`, which is to be called.
const plain = String.raw`[~<>≈]?[$€£]?[-−+]?(?!0\d)\d[\d.,]*(?:[\u00a0\u2009\u202f]\d{3})*%?(?:[RrPp](?=\s|$))?(?: ?± ?\d[\d.,]*)?`
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
  const width = (line: number) => parted[line]?.find((one) => one > 1 && parted[line + 1]?.includes(one))
  const first = parted.findIndex((_, line) => width(line) !== undefined)
  if (first < 0) return null
  const columns = width(first)!
  let to = first
  while (parted[to]?.includes(columns)) to++
  const rows = block.slice(first, to).map((line, index) => splitTail(line, parted[first + index]!.indexOf(columns)))
  if (rows.length > 1 && rows[0]!.slice(1).every(({ value }) => /^(?:1[89]|20)\d\d$/.test(value)))
    return { from: first, to, rows }
  const header = first > 0 ? splitHeader(block[first - 1]!, columns + 1) : null
  // A first row of blanks keeps the place of the header, so that no row is taken for it.
  return header ? { from: first - 1, to, rows: [header, ...rows] } : { from: first, to, rows: [[], ...rows] }
}

const widthOf = (line: string, reading: number): number => {
  const { tail, value } = readings[reading]!
  return tail.exec(line)?.[2]?.match(value)?.length ?? 0
}

/** A row's label and its numbers as cells. */
function splitTail(line: Line, reading: number): Line[] {
  const { tail, value } = readings[reading]!
  const [, label, numbers] = tail.exec(line.value)!
  const cell = (from: number, words: string) => ({ ...line, value: words, start: line.start + from })
  return [cell(0, label!), ...findAll(numbers!, value).map((found) => cell(label!.length + found.index, found[0]))]
}

/** The names of columns in a line, where units in brackets or the number of words tell them apart; null where they do not. */
function splitHeader(line: Line, columns: number): Line[] | null {
  if (endsSentence(line.value)) return null
  const names = splitColumnNames(line.value, columns)
  if (names)
    return names.map(({ start, end }) => ({ ...line, value: line.value.slice(start, end), start: line.start + start }))
  const cells = (pattern: RegExp) =>
    findAll(line.value, pattern).map(({ index, 0: value }) => {
      const lead = value.length - value.trimStart().length
      return { ...line, value: value.trim(), start: line.start + index + lead }
    })
  const words = cells(/\S+/g)
  if (words.length === columns) return words
  const groups = cells(/[^()]*\([^)]*\)|[^()]+$/g)
  const [first, ...rest] = groups
  const parted = first && /^(\S+)\s+(.+)$/.exec(first.value)
  if (groups.length === columns) return groups
  if (!line.value.includes('(') && words.length > columns) {
    const label = words.slice(0, words.length - columns + 1)
    return [{ ...label[0]!, value: label.map(({ value }) => value).join(' ') }, ...words.slice(1 - columns)]
  }
  if (groups.length !== columns - 1 || !parted) return null
  return [
    { ...first, value: parted[1]! },
    { ...first, value: parted[2]!, start: first.start + parted[1]!.length + 1 },
    ...rest,
  ]
}
