/**
 * A long Markdown text in parts that can be parsed one by one, since the parser takes more than linear time in the number of
 * blocks. Parts end where no paragraph, list or fence is open; in a run of marks without end, at any line of them.
 */

/** A part of a text, and where it stands. */
export interface Part {
  value: string
  offset: number
  line: number
}

const longestWhole = 64_000 // Characters; a shorter text stays whole, unless it is made of marks.
const longestPart = 32_000
const mostMarks = 400 // Lines that open or go on with quotations and lists; the parser looks back over all of them.
const underlineWeight = 5 // Underlined headings cost it more.
const line = /[^\r\n]*(?:\r\n?|\n|$)/g
const mark = /^ {0,3}(?:>|[-+*][ \t\r\n]|\d{1,9}[.)][ \t])/
const underline = /^ {0,3}(?:-+|=+)[ \t]*\r?\n?$/
const fence = /^ {0,3}(`{3,}|~{3,})/
const openBlock = /^(?:[\p{L}\p{N}#*_"“[(!]|$)/u
const markAtHead = /^(?:[-+*][ \t]|\d{1,9}[.)][ \t])/

/** Cuts a text. The parts joined are the text. */
export function cutMarkdown(source: string): Part[] {
  const parts: Part[] = []
  let part: Part = { value: '', offset: 0, line: 0 }
  const lines = source.match(line)!
  const isShort = source.length <= longestWhole && weigh(lines) <= mostMarks * 5
  if (isShort) return [{ value: source, offset: 0, line: 0 }]
  let [start, offset, weight, isBlank, isRun, open] = [0, 0, 0, true, false, '']
  lines.forEach((text, index) => {
    const isSafe = isBlank && openBlock.test(text) && !markAtHead.test(text)
    const isLong = offset - start > longestPart || weight > mostMarks
    if (open === '' && isLong && (isSafe || weight > 2 * mostMarks)) {
      parts.push({ ...part, value: source.slice(start, offset) })
      part = { value: '', offset, line: index }
      ;[start, weight] = [offset, 0]
    }
    const found = fence.exec(text)?.[1] ?? ''
    if (open === '') open = found
    else if (found.startsWith(open)) open = ''
    isBlank = text.trim() === ''
    isRun = !isBlank && (isRun || mark.test(text))
    weight += weightOf(text, isRun)
    offset += text.length
  })
  return [...parts, { ...part, value: source.slice(start) }]
}

function weigh(lines: readonly string[]): number {
  let [sum, isRun] = [0, false]
  for (const text of lines) {
    isRun = text.trim() !== '' && (isRun || mark.test(text))
    sum += weightOf(text, isRun)
  }
  return sum
}

const weightOf = (text: string, isRun: boolean): number => (underline.test(text) ? underlineWeight : Number(isRun))
