/** Words and sentences that a page break tore, and what the page printed between their halves. */
import { endsSentence } from './ends-sentence.ts'
import type { Line } from './text-lines.ts'

/** Characters of a running head; a longer line is prose. */
export const widestRunningHead = 80

const mostBetween = 4 // A page number, and a running head in up to three lines.
const pageNumber = /^(?:page )?\d{1,4}$|\s{2}(?:page )?\d{1,4}$|^\d{1,4}\s{2}/i

/**
 * The lines between the halves of words and of sentences: `38` and `Status of Stocks` between `EUR 1.5 mil-` and `lion a year`. A
 * page number is among them, and blank lines part them from the text: one above or below where a word is torn, both where a
 * sentence is.
 */
export function findPageBreaks(lines: readonly Line[]): ReadonlySet<Line> {
  return new Set(
    lines.flatMap((line, index) => {
      if (/\p{Ll}[-‐]$/u.test(line.value)) return printBelow(lines, index, 1)
      return isOpenSentence(line.value) ? printBelow(lines, index, 2) : []
    }),
  )
}

/** `At the depot 64 buses entered service, cutting diesel`: words that go on, in no columns. */
const isOpenSentence = (value: string): boolean =>
  /[\p{L},]$/u.test(value) &&
  !endsSentence(value) &&
  !/\s{2}/.test(value) &&
  value.split(' ', fewestWords).length === fewestWords &&
  / \p{Ll}+ /u.test(value)
const fewestWords = 5

function printBelow(lines: readonly Line[], index: number, blanks: number): Line[] {
  const below = lines.slice(index + 1, index + mostBetween + 2)
  const end = below.findIndex(({ value }) => /^\p{Ll}{2}/u.test(value))
  const between = below.slice(0, Math.max(end, 0))
  const isApart = [between[0], below[end]].filter((line) => (line?.blanks ?? 0) > 0).length >= blanks
  const isPrint = between.every(({ value }) => value.length <= widestRunningHead && !endsSentence(value))
  return isApart && isPrint && between.some(({ value }) => pageNumber.test(value)) ? between : []
}
