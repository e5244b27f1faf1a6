/** Tells every text node of a tree where each of its characters stands in the file. */
import type { Nodes, Root } from 'mdast'
import { eachNode } from '../each-node.ts'
import { alignText } from './align-text.ts'

/** Sets `data.origin` on the text and code nodes of a tree that has places; see `mdast-data.d.ts`. */
export function traceTree(tree: Root, source: string): void {
  eachNode<Nodes>(tree, (node) => {
    if (node.type !== 'text' && node.type !== 'inlineCode') return
    const [start, end] = [node.position?.start.offset, node.position?.end.offset]
    if (start === undefined || end === undefined || node.data?.origin) return
    node.data = { ...node.data, origin: alignText(source, start, end, node.value) }
  })
}
