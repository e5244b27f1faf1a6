/** The runs of letters and hyphens in a text, which tell roles and directions: `rose`, `year-on-year`. */
import { findAll } from '../find-all.ts'
import { firstWhere } from '../first-where.ts'

const run = /[\p{L}-]+/gu
let known: { text: string; runs: { lower: string; start: number; end: number }[] } = { text: '', runs: [] }

/**
 * The runs between two places of a text, in small letters; one that reaches over such a place is cut there. A text is cut
 * once for all its figures, which come one behind the other.
 * @example lettersWithin('It rose by 12%', 0, 10) // `it`, `rose`, `by`
 */
export function lettersWithin(text: string, from: number, to: number): string[] {
  if (known.text !== text)
    known = {
      text,
      runs: findAll(text, run).map(({ 0: raw, index }) => ({
        lower: raw.toLowerCase(),
        start: index,
        end: index + raw.length,
      })),
    }
  const found: string[] = []
  const { runs } = known
  for (let at = firstWhere(runs.length, (index) => runs[index]!.end > from); at < runs.length; at++) {
    const { lower, start, end } = runs[at]!
    if (start >= to) break
    const isWhole = start >= from && end <= to
    found.push(isWhole ? lower : text.slice(Math.max(start, from), Math.min(end, to)).toLowerCase())
  }
  return found
}
