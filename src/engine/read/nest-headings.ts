/** How deep the headings of a plain text stand, which its lines cannot show: by numbers, and by what they are called. */
import type { Heading, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { headingLabel } from './text.ts'

const peers =
  /^(?:abstract|introduction|conclusions?|summary|references|sources|notes|appendix|bibliography|acknowledge?ments)\b/i

/**
 * Puts the headings of one text in order: the first is the title where the text begins with it, and under a numbered
 * heading one without a number is a step deeper, unless it is a peer by its name, as `Conclusion` is.
 */
export function nestHeadings(tree: Root): void {
  const headings = tree.children.filter((node): node is Heading => node.type === 'heading')
  const isNumbered = headings.filter((node) => headingLabel.test(toString(node))).length > 1
  let under = false
  for (const node of headings) {
    const isPeer = headingLabel.test(toString(node)) || peers.test(toString(node))
    under ||= isPeer
    if (node === tree.children[0]) node.depth = 1
    else node.depth = isPeer || !under || !isNumbered ? 2 : 3
  }
}
