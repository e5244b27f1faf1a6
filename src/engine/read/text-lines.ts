/** Plain text as lines with their places, the furniture of printed pages left out: the ground that `text.ts` builds on. */

/** A line of a plain text that is not blank. */
export interface Line {
  /** The line without white space at its ends. */
  value: string
  /** Offset of `value` in the text. */
  start: number
  /** How many blank lines stand above it. */
  blanks: number
  /** How many columns it is indented. */
  indent: number
}

const pageMark = /^(?:page \d{1,4}|(?:page )?\d{1,4} ?(?:of|\/) ?\d{1,4}|[-–—] ?\d{1,4} ?[-–—])$/i
const pageBehindGap = /^(?:\d{1,4}\s{2,}(\S.*)|(.*\S)\s{2,}\d{1,4})$/
const sentenceEnd = /[.!?:;]["”’')\]*]*$/
const repeatsOfRunningHead = 3 // What stands on two pages could as well be two headings.
const widestRunningHead = 80

/**
 * The lines of a text that say something, in order: blank lines, page numbers and running heads are left out.
 * A paragraph that a page break cut in two is whole again.
 */
export function textLines(source: string): Line[] {
  const lines = splitLines(source)
  const pages = pageNumbers(lines)
  const heads = runningHeads(lines, pages)
  return withoutFurniture(lines, (line) => pages.has(line) || heads.has(headKey(line.value)))
}

/** Whether a line ends as a sentence does. */
export const endsSentence = (value: string): boolean => sentenceEnd.test(value)

function splitLines(source: string): Line[] {
  const lines: Line[] = []
  let breaks = 0
  for (const match of source.matchAll(/[^\r\n\f\v\u2028\u2029]+|\r\n?|[\n\f\v\u2028\u2029]/g)) {
    const value = match[0].trim()
    if (/^[\r\n\f\v\u2028\u2029]/.test(match[0])) breaks++
    else if (value) {
      const indent = match[0].length - match[0].trimStart().length
      lines.push({ value, start: match.index + indent, blanks: lines.length ? breaks - 1 : 0, indent })
      breaks = 0
    }
  }
  return lines
}

/** `Page 3 of 10` and its like; bare numbers only where they count on by one, since a cell of a flattened table is one too. */
function pageNumbers(lines: Line[]): Set<Line> {
  const bare = lines.filter(({ value }) => /^\d{1,4}$/.test(value))
  const countsOn = (a: Line | undefined, b: Line | undefined) => a && b && Number(b.value) === Number(a.value) + 1
  const counted = bare.filter((line, index) => countsOn(bare[index - 1], line) || countsOn(line, bare[index + 1]))
  return new Set([...counted, ...lines.filter(({ value }) => pageMark.test(value))])
}

/**
 * Short lines that come back, their digits aside, with a page number behind a gap, beside a page number, in the middle of a
 * sentence, or beside another running head. `Conclusion` above each of five posts comes back as well, and is none.
 */
function runningHeads(lines: Line[], pages: Set<Line>): Set<string> {
  const seen = new Map<string, { times: number; intrusions: number; numbered: number }>()
  lines.forEach((line, index) => {
    const { value } = line
    if (value.length > widestRunningHead || !/\p{L}/u.test(value) || endsSentence(value)) return
    const [before, after] = [lines[index - 1], lines[index + 1]]
    const cutsSentence = before && !endsSentence(before.value) && /^\p{Ll}/u.test(after?.value ?? '')
    const intrudes = cutsSentence || (before && pages.has(before)) || (after && pages.has(after))
    const count = seen.get(headKey(value)) ?? { times: 0, intrusions: 0, numbered: 0 }
    count.times++
    count.intrusions += Number(intrudes)
    count.numbered += Number(pageBehindGap.test(value))
    seen.set(headKey(value), count)
  })
  const heads = new Set(
    [...seen]
      .filter(
        ([, { times, intrusions, numbered }]) =>
          (times >= repeatsOfRunningHead && intrusions * 2 >= times) || numbered > 1,
      )
      .map(([key]) => key),
  )
  const isHead = (line: Line | undefined) => line !== undefined && heads.has(headKey(line.value))
  const below = Map.groupBy(
    lines.map((line, index) => ({ key: headKey(line.value), isBelow: isHead(lines[index - 1]) })),
    ({ key }) => key,
  )
  for (const [key, own] of below) if (own.length > 1 && own.every(({ isBelow }) => isBelow)) heads.add(key)
  return heads
}

function withoutFurniture(lines: Line[], isFurniture: (line: Line) => boolean): Line[] {
  const kept: Line[] = []
  let dropped = false
  for (const line of lines) {
    const before = kept.at(-1)
    const goesOn = dropped && before && !endsSentence(before.value) && /^[\p{Ll}\d(]/u.test(line.value)
    if (!isFurniture(line)) kept.push(goesOn ? { ...line, blanks: 0 } : line)
    dropped = isFurniture(line)
  }
  return kept
}

const headKey = (value: string) => value.replace(pageBehindGap, '$1$2').replace(/\d+/g, '0').toLowerCase()
