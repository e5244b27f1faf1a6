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

function parse(text: string): Bounds | null {
  try {
    return edtf(text, { level: 1 }) as Bounds
  } catch {
    return null // The package throws on every text that it cannot parse.
  }
}
