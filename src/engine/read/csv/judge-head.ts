/** Whether a row names the columns or is one of their values. */
import { type CellKind, kindOf } from './kind-of-cell.ts'
import type { Row } from './row.ts'

/** What most cells of a column hold: `year` where they are years or dates. */
export type ColumnKind = 'year' | 'number' | 'text'

const sampled = 200 // Rows that say what a column holds.

/** What the columns below a row hold, by the rows that have a value at all. */
export function columnKinds(body: readonly Row[]): ColumnKind[] {
  const counts: Record<ColumnKind, number>[] = []
  for (const { cells } of body.slice(0, sampled)) {
    const kinds = cells.map(({ value }) => kindOf(value))
    if (!kinds.some(isValue)) continue
    kinds.forEach((kind, column) => {
      const count = (counts[column] ??= { year: 0, number: 0, text: 0 })
      if (kind === 'text' || kind === 'number') count[kind]++
      else if (isValue(kind)) count.year++
    })
  }
  // Of dates and numbers some may look like the other: `2019` of a count. A year's column has nothing else.
  return Array.from(counts, (count = { year: 0, number: 0, text: 0 }) =>
    count.text >= count.year + count.number ? 'text' : count.number === 0 ? 'year' : 'number',
  )
}

const isValue = (kind: CellKind): boolean => kind === 'number' || kind === 'year' || kind === 'date'

/**
 * `values` for a row whose cells are of the kind of those below them, numbers over numbers and dates over dates; `names` for
 * words, years or periods over numbers. `unknown` where the columns hold words alone, or nothing.
 * @example `Spain,2019,14.2` above `France,2019,13.8`: values; `country,2019,2020` above `Spain,14.2,13.8`: names
 */
export function judgeHead(row: Row, body: readonly Row[]): 'names' | 'values' | 'unknown' {
  const columns = columnKinds(body)
  let [names, values] = [0, 0]
  row.cells.forEach(({ value }, column) => {
    const [own, below] = [kindOf(value), columns[column] ?? 'text']
    if (below === 'text') return
    if (own === 'text' || (own !== 'number' && isValue(own) && below === 'number')) names++
    else if (isValue(own)) values++
  })
  if (isSequence(row) && (body.length === 0 || !body.slice(0, fewestRows).every(isSequence))) return 'names'
  return names === 0 && values === 0 ? 'unknown' : names > values ? 'names' : 'values'
}

const fewestSteps = 2
const fewestRows = 3 // That go up as the first does, and so are values as much as it is.

/** `country,2019,2020,2021`, `Age,0,10,20`: numbers that go up by one step, behind a word or nothing. */
function isSequence({ cells: [first, ...others] }: Row): boolean {
  const kind = kindOf(first?.value ?? '')
  const filled = others.filter(({ value }) => value !== '')
  if ((kind !== 'text' && kind !== 'empty') || !filled.every(({ value }) => /^\d+$/.test(value))) return false
  const steps = filled.slice(1).map(({ value }, index) => Number(value) - Number(filled[index]!.value))
  const isOfYears = filled.every(({ value }) => kindOf(value) === 'year')
  return (
    steps.length >= (isOfYears ? fewestSteps - 1 : fewestSteps) &&
    steps[0]! > 0 &&
    steps.every((one) => one === steps[0])
  )
}
