/** Every node below another, without the trail of parents that a visitor keeps: a table of figures has tens of thousands. */

/** Calls `look` for all below a node, parents first. What `look` puts in the place of one is looked through, too. */
export function eachNode<N extends object>(
  node: N,
  look: (node: N, index: number, parent: N & { children: N[] }) => void,
): void {
  if (!hasChildren(node)) return
  for (let index = 0; index < node.children.length; index++) {
    look(node.children[index]!, index, node)
    if (index < node.children.length) eachNode(node.children[index]!, look)
  }
}

const hasChildren = <N extends object>(node: N): node is N & { children: N[] } => 'children' in node
