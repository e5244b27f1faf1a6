/** Powers and indices set by markup (`10<sup>7</sup>`, `m<sup>3</sup>`), which plain words would lose: they become `10⁷` and `m³`. */
import type { Nodes, Parents, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { eachNode } from '../each-node.ts'

const raised: Record<string, string> = {
  0: '⁰',
  1: '¹',
  2: '²',
  3: '³',
  4: '⁴',
  5: '⁵',
  6: '⁶',
  7: '⁷',
  8: '⁸',
  9: '⁹',
  '+': '⁺',
  '-': '⁻',
  '−': '⁻',
  n: 'ⁿ',
}
const longestUnit = 8 // Characters; three letters, and one before them that would make a word of them.
const power = /^[+−-]?\d{1,3}$|^n$/

/**
 * Raises the digits between `<sup>` and `</sup>` where they stand behind a number, a sign or a short unit, one character for
 * one, so that places stay. Behind a word they are a reference and stay as they are.
 */
export function raiseDigits(tree: Root): void {
  eachNode<Nodes>(tree, (node, index, parent) => {
    if (node.type !== 'html' || !/^<sup\b/i.test(node.value)) return
    const [content, closing] = [parent.children[index + 1], parent.children[index + 2]]
    if (!content || closing?.type !== 'html' || !/^<\/sup>/i.test(closing.value)) return
    const before = wordsBefore(parent, index)
    if (!power.test(toString(content)) || !/(?:\d|\)|(?<!\p{L})\p{L}{1,3})$/u.test(before)) return
    raise(content)
    parent.children.splice(index, 3, ...plain(content))
  })
}

/** The last characters before a child: enough to tell a short unit from a word. */
function wordsBefore({ children }: { children: readonly Nodes[] }, index: number): string {
  let words = ''
  for (let at = index - 1; at >= 0 && words.length < longestUnit; at--) words = toString(children[at]) + words
  return words.slice(-longestUnit)
}

function raise(node: Nodes): void {
  visit(node, 'text', (text) => {
    text.value = Array.from(text.value, (character) => raised[character] ?? character).join('')
  })
}

/** The content without the element that raised it. */
const plain = (node: Nodes): Parents['children'] => (node.type === 'emphasis' ? node.children : [node as never])
