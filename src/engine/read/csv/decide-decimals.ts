/** Which sign the numbers of a CSV have before their decimals, by the file itself. */
import type { Cell, Row } from './row.ts'

/** What a file's numbers say of their sign. */
export interface Decimals {
  /** Null where they do not say, or say both. */
  sign: 'comma' | 'point' | null
  /** Where they say both, the first with a decimal comma. */
  mixed: Cell | null
  /** Where they do not say, the first number that is another one with either sign: `1.900`. */
  doubtful: Cell | null
}

const core = /\d[\d.,]*\d/

/** What one number tells: `either` may part thousands as well as decimals. */
type Evidence = 'comma' | 'point' | 'either' | 'plain' | null

const forms: readonly (readonly [pattern: RegExp, evidence: Evidence])[] = [
  [/^\d+$/, 'plain'],
  [/^[1-9]\d{0,2}\.\d{3}$/, 'either'],
  [/^[1-9]\d{0,2},\d{3}$/, 'either'],
  [/^(?:\d+,\d+|\d{1,3}(?:\.\d{3})+,\d+|[1-9]\d{0,2}(?:\.\d{3}){2,})$/, 'comma'],
  [/^(?:\d+\.\d+|\d{1,3}(?:,\d{2,3})*,\d{3}\.\d+|[1-9]\d{0,2}(?:,\d{2,3})*,\d{3})$/, 'point'],
]

/**
 * Decides by numbers that can be read one way only (`14,2`, `1.234,5`, `0.125`), or by columns with one beside them: where `850` has no
 * decimals, the point of `1.900` parts thousands.
 * @example `14,2` and `1.900` in one file: comma
 */
export function decideDecimals(bodies: readonly (readonly Row[])[]): Decimals {
  const found: Found = { comma: null, point: null, doubtful: null }
  for (const column of bodies.flatMap(columnsOf)) {
    const own = readColumn(column)
    found.comma ??= own.comma
    found.point ??= own.point
    found.doubtful ??= own.doubtful
  }
  const { comma, point, doubtful } = found
  if (comma && point) return { sign: null, mixed: comma, doubtful: null }
  const sign = comma ? 'comma' : point ? 'point' : null
  return { sign, mixed: null, doubtful: sign === null ? doubtful : null }
}

/** The first cell of each evidence. */
interface Found {
  comma: Cell | null
  point: Cell | null
  doubtful: Cell | null
}

function columnsOf(body: readonly Row[]): Cell[][] {
  const columns: Cell[][] = []
  for (const { cells } of body)
    cells.forEach((cell, column) => {
      if (cell.value.length <= longest && /\d/.test(cell.value)) (columns[column] ??= []).push(cell)
    })
  return Array.from(columns, (column = []) => column)
}

const longest = 30 // Characters of a number with its signs.

function readColumn(cells: readonly Cell[]): Found {
  const found: Found = { comma: null, point: null, doubtful: null }
  let hasHundreds = false
  for (const cell of cells) {
    const evidence = evidenceOf(cell.value)
    if (evidence === 'comma' || evidence === 'point') found[evidence] ??= cell
    else if (evidence === 'either') found.doubtful ??= cell
    else if (evidence === 'plain') hasHundreds ||= /(?<!\d)[1-9]\d\d(?!\d)/.test(cell.value)
  }
  const { comma, point, doubtful } = found
  if (comma || point || !doubtful || !hasHundreds) return found
  return { ...found, [doubtful.value.includes('.') ? 'comma' : 'point']: doubtful }
}

/** Of a cell that is a number as a whole, with a sign, a currency or a mark; null for dates, versions and words. */
function evidenceOf(value: string): Evidence {
  if (!/^[^\p{L}\d]*\d[\d.,]*[^\d]{0,4}$/u.test(value)) return null
  const number = core.exec(value)?.[0]
  return number === undefined ? null : (forms.find(([pattern]) => pattern.test(number))?.[1] ?? null)
}
