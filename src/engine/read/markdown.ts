/** Markdown to mdast: CommonMark, GFM (tables, footnotes, links), front matter set aside. */
import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { readHtmlBlocks } from './html-blocks.ts'

// One tilde is no deletion: in `from ~21GB to ~14GB` it means about.
const processor = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkFrontmatter).freeze()

/** Reads Markdown. Places of nodes count in `source`, front matter included; raw HTML is read for its words. */
export function readMarkdown(source: string): Root {
  const tree = processor.parse(source)
  readHtmlBlocks(tree)
  return tree
}
