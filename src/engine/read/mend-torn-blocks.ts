/**
 * Markdown that a converter made of printed pages, line by line: running heads and page numbers go, and paragraphs that blank
 * lines or page breaks cut in two are whole again. `… carries up to` and `700 MW.` below it are one paragraph.
 */
import type { Nodes, Paragraph, Root, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { goesOn, isBoldLine, isFull, usualWidth } from './join-torn-lines.ts'
import { endsSentence, isPageMark, type Line } from './text-lines.ts'

const tornShare = 0.1 // Of the paragraphs of a torn text, so many at least go on in lower case; in others next to none do.
const fewestTorn = 3
const leastFull = 0.6 // Of the usual width: a line that a number goes on with.
const longestRunningHead = 80
const openEnd = /\b(?:a|an|and|as|at|by|for|from|in|into|of|on|or|over|that|the|to|with|were|was|are|is)$/i
const label = /^\\?\(?(?:\d{1,3}|[a-z])\\?[.)]\s|^\d{1,3} \p{Lu}/u

/** The last line of each paragraph, kept since one that grows would be cut into lines for every look at its end. */
type LastLines = Map<Paragraph, Line>

const emptyLine: Line = { value: '', start: 0, blanks: 0, indent: 0 }

/** Mends a tree in place where it shows often enough that it was torn; other trees stay as they are. */
export function mendTornBlocks(tree: Root, source: string): void {
  const torn = tree.children.filter((node, index) => {
    const before = lastParagraph(tree.children[index - 1])
    return node.type === 'paragraph' && before !== null && goesOn(lineOf(before, source, -1), lineOf(node, source, 0))
  }).length
  const paragraphs = tree.children.filter(({ type }) => type === 'paragraph').length
  if (torn < fewestTorn || torn < tornShare * paragraphs) return
  const children = withoutFurniture(tree.children)
  const width = usualWidth(children.flatMap((node) => linesOf(node, source)))
  const lastLines: LastLines = new Map()
  tree.children = []
  children.forEach((node, index) => {
    const before = lastParagraph(tree.children.at(-1))
    const next = children[index + 1]
    if (node.type === 'paragraph' && before && isTorn(before, node, next, source, width, lastLines))
      append(before, node, lastLines)
    else tree.children.push(node)
  })
}

/** Adds a paragraph to the one that it goes on with. */
function append(before: Paragraph, node: Paragraph, lastLines: LastLines): void {
  before.children.push({ type: 'break' }, ...node.children)
  if (before.position && node.position) before.position.end = node.position.end
  lastLines.set(before, lastLines.get(node) ?? emptyLine)
}

/** The paragraph that a block ends with; null where it ends with none. */
function lastParagraph(node: RootContent | undefined): Paragraph | null {
  if (node?.type === 'paragraph') return node
  if (node?.type !== 'list' && node?.type !== 'listItem') return null
  return lastParagraph(node.children.at(-1))
}

function isTorn(
  before: Paragraph,
  node: Paragraph,
  next: RootContent | undefined,
  source: string,
  width: number,
  lastLines: LastLines,
): boolean {
  const last = lastLines.get(before) ?? lineOf(before, source, -1)
  const first = lineOf(node, source, 0)
  lastLines.set(node, lineOf(node, source, -1))
  const below = next?.type === 'paragraph' ? lineOf(next, source, 0) : undefined
  const isBeside = isBoldLine(last, first) || (below && isBoldLine(first, below))
  if (isBeside || endsSentence(last.value.replace(/\*+/g, '').trim())) return false
  if (goesOn(last, first)) return true
  const isLong = /^\d/.test(first.value) && last.value.length > leastFull * width
  return openEnd.test(last.value) || (!label.test(first.value) && (isLong || isFull(last, first, width)))
}

function lineOf(node: Paragraph, source: string, index: 0 | -1): Line {
  const lines = linesOf(node, source)
  return lines.at(index) ?? emptyLine
}

function linesOf({ position }: Nodes, source: string): Line[] {
  const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0]
  return source
    .slice(start, end)
    .split(/\r\n?|\n/)
    .map((line) => ({ value: line.trim(), start, blanks: 1, indent: 0 }))
    .filter(({ value }) => value !== '')
}

/** Page numbers, and what stands beside them again and again. */
function withoutFurniture(children: readonly RootContent[]): RootContent[] {
  const words = children.map((node) => (/^(?:paragraph|heading)$/.test(node.type) ? toString(node).trim() : ''))
  const isPage = words.map((text) => /^\d{1,4}$/.test(text) || isPageMark(text))
  const keys = words.map((text) => (text.length > longestRunningHead ? '' : text.toLowerCase().replace(/\d+/g, '0')))
  const times = Map.groupBy(keys, (key) => key)
  const beside = new Set(keys.filter((key, index) => key !== '' && (isPage[index - 1] || isPage[index + 1])))
  return children.filter((_, index) => {
    const key = keys[index]!
    return !isPage[index] && !(beside.has(key) && (times.get(key)?.length ?? 0) > 1)
  })
}
