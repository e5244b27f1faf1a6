/** Lines of words that open or close a CSV: `# Released 2024-05-01, revised`. */
import type { Span } from '../../sentence.ts'

const line = /[^\r\n]+/g

/** A text as long as before without those lines, and where they stand. */
export interface Uncommented {
  text: string
  comments: Span[]
}

/**
 * Blanks the lines behind a `#` at the head and at the foot. The last one at the head names the columns where it has as many
 * cells as the row below it, `#chrom,start`; it stays, without its sign. A column `#` is no comment, and neither is `#1`.
 */
export function blankComments(text: string, delimiter: string): Uncommented {
  const lines = firstAndLast(text)
  const names = lines.head.at(-1)
  const isHead =
    names !== undefined &&
    lines.next !== null &&
    /^\s*#\S/.test(names[0]) &&
    names[0].includes(delimiter) &&
    names[0].split(delimiter).length === lines.next.split(delimiter).length
  const comments = [...(isHead ? lines.head.slice(0, -1) : lines.head), ...lines.foot].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  const sign = isHead ? [text.indexOf('#', names.index)] : []
  return { text: blanked(text, [...comments, ...sign.map((start) => ({ start, end: start + 1 }))]), comments }

  function firstAndLast(all: string) {
    const found = [...all.matchAll(line)].filter(([words]) => words.trim() !== '')
    const isComment = ([words]: RegExpExecArray) =>
      /^\s*#(?!\d)/.test(words) && !words.trimStart().startsWith(`#${delimiter}`)
    const first = found.findIndex((match) => !isComment(match))
    const last = found.findLastIndex((match) => !isComment(match))
    const isAll = first < 0
    return {
      head: isAll ? [] : found.slice(0, first),
      next: isAll ? null : found[first]![0],
      foot: isAll ? [] : found.slice(last + 1),
    }
  }
}

/** Spaces in the place of some spans; line ends stay. */
function blanked(text: string, spans: readonly Span[]): string {
  let [written, at] = ['', 0]
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    written += text.slice(at, start) + ' '.repeat(end - start)
    at = end
  }
  return written + text.slice(at)
}
