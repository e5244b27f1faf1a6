/** Markdown to mdast: CommonMark, GFM (tables, footnotes, links), front matter set aside. */
import type { Nodes, Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { boundText, type Labels, labelsOf } from './bound-text.ts'
import { cutMarkdown, type Part } from './cut-markdown.ts'
import { readHtmlBlocks } from './html-blocks.ts'

// One tilde is no deletion: in `from ~21GB to ~14GB` it means about.
const processor = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze()

/**
 * Reads Markdown. Places of nodes count in `source`, front matter included; raw HTML is read for its words. `tell` hears
 * of each paragraph with more marks than are read, by the offset behind which some stay in its text.
 */
export function readMarkdown(source: string, tell: (offset: number) => void = () => {}): Root {
  const parts = cutMarkdown(source)
  const labels = labelsOf(parts.length > 1 ? source : '')
  const tree: Root = { type: 'root', children: [] }
  for (const part of parts) for (const child of readPart(part, labels, tell)) tree.children.push(child)
  readHtmlBlocks(tree)
  return tree
}

/** The blocks of a part. `labels` are those of all its definitions, which may stand in another part. */
function readPart(part: Part, labels: Labels, tell: (offset: number) => void): Root['children'] {
  const { value, offset, line } = part
  const parser = processor().use(boundText, { labels, tell: (place) => tell(place + offset) })
  const tree: Root = (offset === 0 ? parser.use(remarkFrontmatter) : parser).parse(value)
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
