/** Words that HTML tags within a Markdown paragraph strike out: `<del>12%</del>` says what `~~12%~~` says. */
import type { Delete, Html, Nodes, Parents, PhrasingContent, Root } from 'mdast'
import { eachNode } from '../each-node.ts'

const open = /^<(del|s|strike)(?:\s[^<>]*)?>$/i

/** Makes struck words of what stands between a tag and its end in one parent; a tag that nothing closes strikes nothing. */
export function strikeTags(tree: Root): void {
  eachNode<Nodes>(tree, (node, index, parent) => {
    const name = node.type === 'html' ? open.exec(node.value)?.[1]?.toLowerCase() : undefined
    if (name === undefined) return
    const close = (parent.children as Nodes[]).findIndex(
      (child, at) => at > index && child.type === 'html' && child.value.toLowerCase() === `</${name}>`,
    )
    if (close > 0) strike(parent as Parents, index, close)
  })
}

function strike(parent: Parents, from: number, to: number): void {
  const words = parent.children.slice(from + 1, to) as PhrasingContent[]
  const [first, last] = [parent.children[from] as Html, parent.children[to] as Html]
  const [start, end] = [first.position?.start, last.position?.end]
  const struck: Delete = { type: 'delete', children: words, ...(start && end && { position: { start, end } }) }
  parent.children.splice(from, to - from + 1, struck as never)
}
