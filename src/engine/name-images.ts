/** Pages ask no other host for anything, so that no image of a text gets into them. */
import type { Nodes, Root } from 'mdast'
import { eachNode } from './each-node.ts'

/** Puts the words that describe an image in its place, in place: `![a chart](https://…)` is `a chart`. */
export function nameImages(tree: Root): void {
  eachNode<Nodes>(tree, (node, index, parent) => {
    if (node.type === 'image' || node.type === 'imageReference')
      parent.children[index] = { type: 'text', value: node.alt ?? '' }
  })
}
