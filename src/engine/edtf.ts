/** The only door to the `edtf` package, which ships no types: EDTF strings of levels 0 and 1 in, bounds out. */
import edtf from 'edtf'

/** The first and the last millisecond that a date covers, in UTC; infinite where an interval is open. */
export interface Bounds {
  min: number
  max: number
}

/** Whether `text` is an EDTF date of level 0 or 1. */
export function isEdtf(text: string): boolean {
  // The package reads `25` and `199` as a century and a decade, which nobody means in a claim.
  return !/^-?\d{1,3}[?~%]?$/.test(text) && parse(text) !== null
}

/**
 * The span that an EDTF date covers: `2025-02` is the whole of February 2025.
 * @throws {TypeError} when `text` is no EDTF date; check with `isEdtf` before.
 */
export function edtfBounds(text: string): Bounds {
  const date = parse(text)
  if (!date) throw new TypeError(`Expected an EDTF date, not \`${text}\``)
  return { min: date.min, max: date.max }
}

const known = new Map<string, Bounds | null>() // The package takes 0.1 ms a date, and a corpus repeats few of them.
const plain = /^([1-9]\d{3})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/

function parse(text: string): Bounds | null {
  let bounds = known.get(text)
  if (bounds === undefined) known.set(text, (bounds = plain.test(text) ? parsePlain(text) : parseAny(text)))
  return bounds
}

/** A year, a month or a day, which nearly all dates are, without the package. */
function parsePlain(text: string): Bounds | null {
  const [year, month, day] = text.split('-').map(Number) as [number, number?, number?]
  const min = Date.UTC(year, (month ?? 1) - 1, day ?? 1)
  const next = day ? Date.UTC(year, month! - 1, day + 1) : month ? Date.UTC(year, month, 1) : Date.UTC(year + 1, 0, 1)
  const isDay = !day || new Date(min).getUTCDate() === day // The 30th of February is in March.
  return isDay ? { min, max: next - 1 } : null
}

function parseAny(text: string): Bounds | null {
  try {
    const { min, max } = edtf(text, { level: 1 }) as Bounds
    return { min, max }
  } catch {
    return null // The package throws on every text that it cannot parse.
  }
}
