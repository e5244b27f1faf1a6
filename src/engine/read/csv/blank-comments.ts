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
  const { head, next, foot } = text.includes('#') ? findComments(text, delimiter) : nothing
  const names = head.at(-1)
  const isHead =
    names !== undefined &&
    next !== null &&
    /^\s*#\S/.test(names[0]) &&
    names[0].includes(delimiter) &&
    names[0].split(delimiter).length === next.split(delimiter).length
  const comments = [...(isHead ? head.slice(0, -1) : head), ...foot].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  const sign = isHead ? [text.indexOf('#', names.index)] : []
  return { text: blanked(text, [...comments, ...sign.map((start) => ({ start, end: start + 1 }))]), comments }
}

/** The comments above and below all other lines, and the first of those. */
interface Found {
  head: RegExpExecArray[]
  next: string | null
  foot: RegExpExecArray[]
}

const nothing: Found = { head: [], next: null, foot: [] }

function findComments(text: string, delimiter: string): Found {
  const lines = [...text.matchAll(line)].filter(([words]) => words.trim() !== '')
  const isOther = ([words]: RegExpExecArray) =>
    !/^\s*#(?!\d)/.test(words) || words.trimStart().startsWith(`#${delimiter}`)
  const first = lines.findIndex(isOther)
  return first < 0
    ? nothing
    : { head: lines.slice(0, first), next: lines[first]![0], foot: lines.slice(lines.findLastIndex(isOther) + 1) }
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
