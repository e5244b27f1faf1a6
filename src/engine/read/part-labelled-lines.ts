/** A paragraph whose lines are a label and a value each is a list: the box of facts at the head of many pages. */
import type { List, ListItem, Paragraph, PhrasingContent, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'

const labelled = /^\p{Lu}[^.:!?]{1,40}: \S/u
const fewest = 3 // Labelled lines.
const share = 2 / 3 // Of all lines: a title may stand above them, and a note below.

/** Turns such paragraphs into lists, in place: `Number printed: 68,808,000`, a line break, `Sheet: 240 stamps in 20 rows`. */
export function partLabelledLines(tree: Root): void {
  tree.children = tree.children.map((node) => (node.type === 'paragraph' ? (toList(node) ?? node) : node))
}

function toList(paragraph: Paragraph): List | null {
  if (!paragraph.children.some(({ type }) => type === 'break')) return null
  const lines = linesOf(paragraph)
  const known = lines.filter((children) => labelled.test(wordsOf(children)))
  if (known.length < fewest || known.length < lines.length * share) return null
  return { type: 'list', children: lines.map(toItem), ...placeOf(paragraph.children) }
}

function linesOf({ children }: Paragraph): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]]
  for (const child of children)
    if (child.type === 'break') lines.push([])
    else lines.at(-1)!.push(child)
  return lines.filter((line) => wordsOf(line) !== '')
}

const wordsOf = (children: PhrasingContent[]): string => toString({ type: 'paragraph', children }).trim()

const toItem = (children: PhrasingContent[]): ListItem => ({
  type: 'listItem',
  children: [{ type: 'paragraph', children, ...placeOf(children) }],
  ...placeOf(children),
})

function placeOf(children: PhrasingContent[]): Pick<Paragraph, 'position'> {
  const [start, end] = [children[0]?.position?.start, children.at(-1)?.position?.end]
  return start && end ? { position: { start, end } } : {}
}
