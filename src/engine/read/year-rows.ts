/** Rows of a year and one value whose columns ran together: `1995 26,850,090`. */
import type { FoundTable } from './text-tables.ts'
import { endsSentence } from './ends-sentence.ts'
import { type Line, sliceLine } from './text-lines.ts'

const row = /^((?:1[5-9]|20)\d\d(?:[-–/]\d{2,4})?)\s+([-−+]?[$€£]?\d[\d.,]*(?: ?(?:%|million|billion|thousand))?)$/
const head = /^(Year|Date|Season|Period)\s+(\p{Lu}[^.:;?!]{1,40})$/u
const fewestRows = 3

/** The first run of at least three such rows, with the names of their columns where these stand above; null where there is none. */
export function findYearRows(block: readonly Line[]): FoundTable | null {
  const isRow = block.map(({ value }) => row.test(value))
  const from = isRow.findIndex(
    (_, at) => at + fewestRows <= block.length && !isRow.slice(at, at + fewestRows).includes(false),
  )
  if (from < 0) return null
  const end = isRow.indexOf(false, from)
  const to = end < 0 ? block.length : end
  const rows = block.slice(from, to).map((line) => cellsOf(line, row))
  const names = block[from - 1]
  return names && head.test(names.value) && !endsSentence(names.value)
    ? { from: from - 1, to, rows: [cellsOf(names, head), ...rows] }
    : { from, to, rows: [[], ...rows] }
}

function cellsOf(line: Line, pattern: RegExp): Line[] {
  const [, label, value] = pattern.exec(line.value)!
  return [sliceLine(line, 0, label!.length), sliceLine(line, line.value.length - value!.length)]
}
