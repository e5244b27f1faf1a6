/** Gathers what stands further down on a page of a document into stretches, which a browser lays out only when they come near. */
import type { Element, Root, RootContent } from 'hast'
import { toString } from 'hast-util-to-string'

const opening = 2000 // Characters that stay as they are: more than the first screen.
const longest = 2500 // Characters of a stretch: one to two screens, so that little is laid out at once and few boxes are kept.
const early = 0.4 // From here on a heading ends the stretch, so that it opens the next.

/** The same blocks in the same order, those behind the first in `div`s of the class `stretch`; nothing is changed within a block. */
export function stretchDocument({ children }: Root): Root {
  const blocks: RootContent[] = []
  let [size, stretch]: [number, Element | null] = [0, null]
  for (const block of children) {
    const isHeading = block.type === 'element' && /^h[1-6]$/.test(block.tagName)
    if (size >= (stretch ? longest : opening) || (stretch && isHeading && size >= longest * early)) {
      stretch = { type: 'element', tagName: 'div', properties: { className: ['stretch'] }, children: [] }
      blocks.push(stretch)
      size = 0
    }
    if (stretch && block.type !== 'doctype') stretch.children.push(block)
    else blocks.push(block)
    size += toString(block).length
  }
  return { type: 'root', children: blocks }
}
