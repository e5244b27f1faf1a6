/** Words that a page strikes out by their style alone, as editors of web pages do: `<span style="text-decoration: line-through">`. */
import type { Root } from 'hast'
import { attribute, elementsBelow } from './elements.ts'

const lineThrough = /(?:^|;)\s*text-decoration(?:-line)?\s*:[^;]*\bline-through\b/i
const boxes = new Set('table thead tbody tfoot tr ul ol dl'.split(' ')) // They hold elements, and no words of their own.

/** The page with an `s` around the words of each such element, in place. */
export function strikeStyled(page: Root): Root {
  for (const element of elementsBelow(page)) {
    if (boxes.has(element.tagName) || !lineThrough.test(attribute(element, 'style'))) continue
    const { children, position } = element
    element.children = [{ type: 'element', tagName: 's', properties: {}, children, ...(position && { position }) }]
  }
  return page
}
