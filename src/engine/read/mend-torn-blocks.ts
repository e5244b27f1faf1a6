/**
 * Markdown that a converter made of printed pages, line by line: running heads and page numbers go, and paragraphs that blank
 * lines or page breaks cut in two are whole again. `… carries up to` and `700 MW.` below it are one paragraph.
 */
import type { Nodes, Paragraph, Root, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { bare, goesOn, isBoldLine, isFull, usualWidth } from './join-torn-lines.ts'
import { endsSentence } from './ends-sentence.ts'
import { widestRunningHead } from './find-page-breaks.ts'
import { endsOpen, isPageMark, type Line } from './text-lines.ts'

const tornShare = 0.1 // Of the paragraphs of a torn text, so many at least go on in lower case; in others next to none do.
const fewestTorn = 3
const leastFull = 0.6 // Of the usual width: a line that a number goes on with.
const label = /^\\?\(?(?:\d{1,3}|[a-z])\\?[.)]\s|^\d{1,3} \p{Lu}/u

/** The first and the last line of a paragraph. */
interface Ends {
  first: Line
  last: Line
}

/** Mends a tree in place where it shows often enough that it was torn; other trees stay as they are. */
export function mendTornBlocks(tree: Root, source: string): void {
  const endsOf = makeEnds(source)
  const torn = tree.children.filter((node, index) => {
    const before = lastParagraph(tree.children[index - 1])
    return node.type === 'paragraph' && before !== null && goesOn(endsOf(before).last, endsOf(node).first)
  }).length
  const paragraphs = tree.children.filter(({ type }) => type === 'paragraph').length
  if (torn < fewestTorn || torn < tornShare * paragraphs) return
  const children = withoutFurniture(tree.children)
  const width = usualWidth(children.flatMap((node) => linesOf(node, source)))
  tree.children = []
  children.forEach((node, index) => {
    const before = lastParagraph(tree.children.at(-1))
    const next = children[index + 1]
    const below = next?.type === 'paragraph' ? endsOf(next).first : undefined
    if (node.type === 'paragraph' && before && isTorn(endsOf(before).last, endsOf(node).first, below, width)) {
      append(before, node)
      endsOf(before).last = endsOf(node).last
    } else tree.children.push(node)
  })
}

/** The ends of paragraphs, each found once: one that grows would be cut into lines for every look at its end. */
function makeEnds(source: string): (node: Paragraph) => Ends {
  const known = new Map<Paragraph, Ends>()
  return (node) => {
    const ends = known.get(node) ?? endsIn(linesOf(node, source))
    known.set(node, ends)
    return ends
  }
}

const endsIn = (lines: readonly Line[]): Ends => ({ first: lines[0] ?? emptyLine, last: lines.at(-1) ?? emptyLine })
const emptyLine: Line = { value: '', start: 0, blanks: 0, indent: 0 }

/** Adds a paragraph to the one that it goes on with. */
function append(before: Paragraph, node: Paragraph): void {
  before.children.push({ type: 'break' }, ...node.children)
  if (before.position && node.position) before.position.end = node.position.end
}

/** The paragraph that a block ends with; null where it ends with none. */
function lastParagraph(node: RootContent | undefined): Paragraph | null {
  if (node?.type === 'paragraph') return node
  if (node?.type !== 'list' && node?.type !== 'listItem') return null
  return lastParagraph(node.children.at(-1))
}

function isTorn(last: Line, first: Line, below: Line | undefined, width: number): boolean {
  const isBeside = isBoldLine(last, first) || (below && isBoldLine(first, below))
  if (isBeside || endsSentence(bare(last))) return false
  if (goesOn(last, first)) return true
  const isLong = /^\d/.test(first.value) && last.value.length > leastFull * width
  return endsOpen(last.value) || (!label.test(first.value) && (isLong || isFull(last, first, width)))
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
  const keys = words.map((text) => (text.length > widestRunningHead ? '' : text.toLowerCase().replace(/\d+/g, '0')))
  const times = Map.groupBy(keys, (key) => key)
  const beside = new Set(keys.filter((key, index) => key !== '' && (isPage[index - 1] || isPage[index + 1])))
  return children.filter((_, index) => {
    const key = keys[index]!
    return !isPage[index] && !(beside.has(key) && (times.get(key)?.length ?? 0) > 1)
  })
}
