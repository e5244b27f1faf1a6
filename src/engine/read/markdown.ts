/** Markdown to mdast: CommonMark, GFM (tables, footnotes, links), front matter set aside. */
import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { boundText } from './bound-text.ts'
import { readHtmlBlocks } from './html-blocks.ts'

// One tilde is no deletion: in `from ~21GB to ~14GB` it means about.
const processor = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkFrontmatter).freeze()

/**
 * Reads Markdown. Places of nodes count in `source`, front matter included; raw HTML is read for its words. `tell` hears
 * of each paragraph with more marks than are read, by the offset behind which some stay in its text.
 */
export function readMarkdown(source: string, tell: (offset: number) => void = () => {}): Root {
  const tree = processor().use(boundText, tell).parse(source)
  readHtmlBlocks(tree)
  return tree
}
