/** Markdown to mdast: CommonMark, GFM (tables, footnotes, links), front matter set aside. */
import type { Nodes, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { visit } from 'unist-util-visit'
import { alignText } from './align-text.ts'
import { entryYear } from '../lexicon/entry-year.ts'
import { placesFrom } from '../places-from.ts'
import { boundText, type Bounds, labelsOf } from './bound-text.ts'
import { cutMarkdown, type Part } from './cut-markdown.ts'
import { readHtmlBlocks } from './html-blocks.ts'
import { mendTornBlocks } from './mend-torn-blocks.ts'
import { partLabelledLines } from './part-labelled-lines.ts'
import { readBoldHeadings } from './read-bold-headings.ts'
import { insertTables, setDrawnTablesApart } from './drawn-tables.ts'
import { strikeTags } from './strike-tags.ts'
import type { Tell } from './tell.ts'
import { unmarkEmphasis } from './unmark-emphasis.ts'

const bounds: Bounds = { tell: () => {}, labels: labelsOf('') } // Set anew for each part: making a parser takes longer than a small part.
// One tilde is no deletion: in `from ~21GB to ~14GB` it means about.
const inner = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(boundText, bounds)
  .use(boundLinks)
  .freeze()
const first = inner().use(remarkFrontmatter).freeze()
const heaviestPart = 10_000 // Blocks that are parsed as one for lack of a seam between them; more would take minutes.

const longestLinked = 200_000 // Characters; a part is longer where a paragraph is, and no person writes that.

/** Bare addresses that the marks left are looked for in words; a hundred thousand in one text are more than a call can take. */
function boundLinks(this: Processor): void {
  for (const extension of (this.data().fromMarkdownExtensions ?? []).flat())
    extension.transforms &&= extension.transforms.map(
      (transform) => (tree) => ((tree.position?.end.offset ?? 0) > longestLinked ? tree : transform(tree)),
    )
}

/** Reads Markdown. Places of nodes count in `source`, front matter included; raw HTML is read for its words. */
export function readMarkdown(source: string, tell: Tell = () => {}): Root {
  const { value, tables } = setDrawnTablesApart(source, 'markdown')
  const parts = cutMarkdown(value)
  const labels = labelsOf(parts.length > 1 ? value : '')
  const tree: Root = { type: 'root', children: [] }
  let isTold = false
  for (const part of parts) {
    if (part.seam !== 'none' && !isTold) tell('list-length', part.offset)
    isTold = part.seam !== 'none' // Once for all parts of a list.
    if (part.weight > heaviestPart) tell('list-excess', part.lastSeam)
    else for (const child of readPart(part, labels, tell)) tree.children.push(child)
  }
  readHtmlBlocks(tree, tell)
  strikeTags(tree)
  mendTornBlocks(tree, source)
  unmarkText(tree, source)
  readBoldHeadings(tree)
  insertTables(tree, tables, source)
  readCaptions(tree)
  partLabelledLines(tree)
  readYearItems(tree, source)
  return tree
}

const yearOfItem = new RegExp(String.raw`^${entryYear}\.\s`)

/** `1834. The labourers struck.` is an entry of a chronicle, and the year no number of an item. */
function readYearItems(tree: Root, source: string): void {
  visit(tree, 'listItem', (item, _index, list) => {
    const [first] = item.children
    const start = item.position?.start.offset ?? 0
    const [year] = yearOfItem.exec(source.slice(start, start + 6)) ?? []
    if (!year || list?.type !== 'list' || first?.type !== 'paragraph') return
    list.ordered = false
    first.children.unshift({ type: 'text', value: year, data: { origin: placesFrom(start, year.length) } })
  })
}

/** What stands below a picture, in its paragraph or in one of its own, and is set in italics is its caption. */
function readCaptions({ children }: Root): void {
  children.forEach((node, index) => {
    if (node.type !== 'paragraph') return
    const words = node.children.filter(
      (child) => child.type !== 'break' && toString(child, { includeImageAlt: false }).trim() !== '',
    )
    const isItalic = words.length === 1 && words[0]!.type === 'emphasis'
    if (isItalic && (hasPicture(node) || hasPicture(children[index - 1])))
      node.data = { ...node.data, place: 'caption' }
  })
}

const hasPicture = (node: Nodes | undefined): boolean =>
  node?.type === 'paragraph' && node.children.some((child) => child.type === 'image' || child.type === 'imageReference')

/** Marks of emphasis that a converter set amiss are words to the parser: `**Batteries got cheap. **Prices fell`. */
function unmarkText(tree: Root, source: string): void {
  visit(tree, 'text', (node) => {
    const [start, end] = [node.position?.start.offset, node.position?.end.offset]
    if (!node.value.includes('**') || start === undefined || end === undefined) return
    if (source.slice(start, end).includes('\\*')) return
    const text = unmarkEmphasis({ value: node.value, origin: alignText(source, start, end, node.value) })
    node.value = text.value
    node.data = { ...node.data, origin: [...text.origin] }
  })
}

/** The blocks of a part. `labels` are those of all its definitions, which may stand in another part. */
function readPart(part: Part, labels: Bounds['labels'], tell: Tell): Root['children'] {
  const { value, offset, line } = part
  bounds.labels = labels
  bounds.tell = (place) => tell('markup-excess', place + offset)
  const tree: Root = (offset === 0 ? first : inner).parse(value)
  if (offset > 0) visit(tree, (node) => shift(node, offset, line))
  return tree.children
}

function shift({ position }: Nodes, offset: number, line: number): void {
  if (!position) return
  for (const point of [position.start, position.end]) {
    point.offset = (point.offset ?? 0) + offset
    point.line += line
  }
}
