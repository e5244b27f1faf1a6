/**
 * Where a Markdown text can be parted, line by line, without parsing it: behind a blank line no paragraph, list or
 * quotation goes on, but a fence, a comment and front matter do. `- a` below `- b` is one list; `Text` below both is not.
 */

/** What a cut before a line parts. */
export type Seam =
  /** Nothing. */
  | 'none'
  /** A list between two items, or a quotation between two lines. */
  | 'list'
  /** A paragraph, or an item from the list around it. */
  | 'block'
  /** More than that; here none can be made. */
  | 'closed'

/** A line of a text. */
export interface Line {
  /** With its line end. */
  text: string
  seam: Seam
  /** How many blocks it may open or go on with; the parser's work grows with it. */
  weight: number
}

const line = /[^\r\n]*(?:\r\n?|\n|$)/g
const frontMatter = /^---[ \t]*\r?\n[\s\S]*?^---[ \t]*$/m
const containers = /^(?:[ \t]*(?:>|[-+*](?=\s)|\d{1,9}[.)](?=\s)))*[ \t]*/
const itemMark = /^(?:[-+*]|\d{1,9}[.)])(?=\s)/
const containerMark = /^ {0,3}(?:>|(?:[-+*]|\d{1,9}[.)])(?=\s))/
const heading = /^#{1,6}(?=\s)/
const underline = /^(?:-+|=+)[ \t]*\r?\n?$/
const fenceStart = /^(?:(`{3,})[^`]*|(~{3,}).*)$/s
const fenceEnd = /^(?:`{3,}|~{3,})$/
/** Blocks of HTML that blank lines do not end, by CommonMark's numbers 1 to 5. */
const htmlBlocks: readonly (readonly [start: RegExp, end: RegExp])[] = [
  [/^<(?:script|pre|style|textarea)(?=[\s>])/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<!\[CDATA\[/, /\]\]>/],
  [/^<![A-Z]/i, />/],
]

/** What is read as it stands, and when it ends. */
interface Literal {
  isEnd: (text: string) => boolean
  /** Whether it ends with the list or quotation that it stands in. */
  isNested: boolean
}

/** The lines of a text; their texts joined are the text. */
export function scanMarkdown(source: string): Line[] {
  const head = frontMatter.exec(source)
  const headEnd = head?.index === 0 ? head[0].length : 0
  let literal: Literal | null = null
  let [offset, isBlank, isText, isInRun, isInHtml, isBehindHeading] = [0, true, false, false, false, false]
  return source.match(line)!.map((text) => {
    const start = offset
    offset += text.length
    if (start < headEnd) return { text, seam: 'closed', weight: 0 }
    if (literal?.isNested && /^[^\s>]/.test(text)) literal = null
    if (literal) {
      if (literal.isEnd(text)) literal = null
      isBlank = isText = false
      return { text, seam: 'closed', weight: 0 }
    }
    const isEmpty = text.trim() === ''
    const isHeading = heading.test(text) && !isInHtml
    const opens =
      isHeading ||
      (isBehindHeading && /^\S/.test(text)) ||
      (isBlank && /^\S/.test(text) && !(isInRun && itemMark.test(text)))
    const isUnderlined = isText && !isInRun && !isInHtml && !isBehindHeading && underline.test(text)
    isInRun = !isUnderlined && (containerMark.test(text) || (isInRun && !opens))
    isInHtml = !isEmpty && (isInHtml || text.startsWith('<'))
    const weight = isEmpty ? 0 : Math.max(Number(opens || isInRun), marksOf(text)) + Number(isUnderlined)
    isBehindHeading = (isHeading || isUnderlined) && !isInRun
    isBlank = isEmpty
    isText = /^ {0,3}\S/.test(text)
    literal = literalOf(text, isInRun)
    return { text, seam: opens ? 'none' : isInRun ? tornBy(text) : 'closed', weight }
  })
}

const tornBy = (text: string): Seam =>
  text.startsWith('>') || itemMark.test(text) ? 'list' : /^ {0,3}\S/.test(text) ? 'block' : 'closed'

const marksOf = (text: string): number => containers.exec(text)![0].replace(/[\s\d]+/g, '').length

function literalOf(text: string, isInRun: boolean): Literal | null {
  const around = containers.exec(text)![0]
  const rest = text.slice(around.length).trimEnd()
  const isNested = /\S/.test(around)
  if (!isNested && !isInRun && around.length > 3) return null // Code by its indentation, which ends by itself.
  const [, ticks, tildes] = fenceStart.exec(rest) ?? []
  const fence = ticks ?? tildes
  if (fence) return { isEnd: (one) => isFenceEnd(one, fence), isNested }
  const end = htmlBlocks.find(([start]) => start.test(rest))?.[1]
  return end && !end.test(rest) ? { isEnd: (one) => end.test(one), isNested } : null
}

function isFenceEnd(text: string, fence: string): boolean {
  const bare = text.replace(/^[\s>]+/, '').trimEnd()
  return bare.startsWith(fence) && fenceEnd.test(bare)
}
