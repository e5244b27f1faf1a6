/** Pages ask no other host for anything, so that no image of a text gets into them. */
import type { Root } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'

/** Puts the words that describe an image in its place, in place: `![a chart](https://…)` is `a chart`. */
export function nameImages(tree: Root): void {
  visit(tree, ['image', 'imageReference'], (node, index, parent) => {
    const value = 'alt' in node ? (node.alt ?? '') : ''
    parent!.children[index!] = { type: 'text', value }
    return SKIP
  })
}
