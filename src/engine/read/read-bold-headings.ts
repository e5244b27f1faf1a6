/** A line that is bold as a whole and stands alone is a heading, as Markdown made by hand or from pages has it: `**Key findings**`. */
import type { Heading, Paragraph, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'

const longestHeading = 130
const wordsOfHeading = 12
const finiteVerb =
  /\b(?:is|are|was|were|has|have|had|will|can|fell|rose|grew|dropped|increased|decreased|declined|reached)\b/i

/** Makes headings of such lines, in place: below the first heading of the text, or anywhere where it has none. */
export function readBoldHeadings(tree: Root): void {
  const first = tree.children.findIndex(({ type }) => type === 'heading')
  let depth = 1
  tree.children = tree.children.map((node, index) => {
    if (node.type === 'heading') depth = node.depth
    const next = tree.children[index + 1]
    if (node.type !== 'paragraph' || !next || index < first || next.type === 'heading' || !isBoldHeading(node))
      return node
    const { children, position } = node
    return { type: 'heading', depth: Math.min(depth + 1, 6), children, position } as Heading
  })
}

function isBoldHeading(node: Paragraph): boolean {
  const [strong, ...others] = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '')
  const text = toString(node).trim()
  return (
    strong?.type === 'strong' &&
    others.length === 0 &&
    text.length <= longestHeading &&
    text.split(/\s+/).length <= wordsOfHeading &&
    /^["“‘'(]?[\p{Lu}\d]/u.test(text) &&
    !/[.!?;,…]["”’)]*$/.test(text) &&
    !/^by\s/i.test(text) &&
    !(/\d/.test(text) && finiteVerb.test(text))
  )
}
