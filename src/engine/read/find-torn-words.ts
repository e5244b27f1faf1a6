/** Words that a page break tore, and what the page printed between their halves. */
import { endsSentence } from './ends-sentence.ts'
import type { Line } from './text-lines.ts'

/** Characters of a running head; a longer line is prose. */
export const widestRunningHead = 80

const mostBetween = 4 // A page number, and a running head in up to three lines.
const pageNumber = /^(?:page )?\d{1,4}$|\s{2}(?:page )?\d{1,4}$|^\d{1,4}\s{2}/i

/**
 * The lines between the halves of words: `38` and `Status of Stocks` between `EUR 1.5 mil-` and `lion a year`. A page number is
 * among them, and a blank line above or below parts them from the text.
 */
export function findTornWords(lines: readonly Line[]): ReadonlySet<Line> {
  return new Set(lines.flatMap((line, index) => (/\p{Ll}[-‐]$/u.test(line.value) ? printBelow(lines, index) : [])))
}

function printBelow(lines: readonly Line[], index: number): Line[] {
  const below = lines.slice(index + 1, index + mostBetween + 2)
  const end = below.findIndex(({ value }) => /^\p{Ll}{2}/u.test(value))
  const between = below.slice(0, Math.max(end, 0))
  const isApart = [between[0], below[end]].some((line) => (line?.blanks ?? 0) > 0)
  const isPrint = between.every(({ value }) => value.length <= widestRunningHead && !endsSentence(value))
  return isApart && isPrint && between.some(({ value }) => pageNumber.test(value)) ? between : []
}
