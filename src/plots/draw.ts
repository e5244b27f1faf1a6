/** Draws a plot as SVG at build time, without a browser. What it writes needs no style attribute and no font of its own. */
import { plot, type PlotOptions } from '@observablehq/plot'
import { parseHTML } from 'linkedom'
import { mergeShapes, round } from './merge-shapes.ts'

/** What a plot is called, for those who do not see it. `id` is unique on its page. */
export interface PlotName {
  id: string
  title: string
  description: string
}

const { document } = parseHTML('<!doctype html><html><body></body></html>')
const dropped = ['font-family', 'font-size', 'font-variant', 'fill', 'height', 'width', 'class']

/** The plot as a string of SVG: titled, described, scaled by its page, coloured by classes. The same options give the same bytes. */
export function draw(options: PlotOptions, { id, title, description }: PlotName): string {
  const svg = plot({ ...options, document: document as unknown as Document })
  for (const style of svg.querySelectorAll('style')) style.remove()
  for (const name of dropped) svg.removeAttribute(name)
  mergeShapes(svg)
  for (const each of svg.querySelectorAll('*')) tidy(each)
  for (const link of svg.querySelectorAll('a')) nameLink(link)
  svg.setAttribute('role', 'group')
  svg.setAttribute('aria-labelledby', `${id}-title`)
  svg.setAttribute('aria-describedby', `${id}-about`)
  svg.prepend(worded('title', `${id}-title`, title), worded('desc', `${id}-about`, description))
  return svg.outerHTML
}

/** Groups of marks are for the eye; what they are called by the library would be read out once for each. */
function tidy(element: Element): void {
  if (element.localName === 'g') element.removeAttribute('aria-label')
  for (const { name, value } of [...element.attributes]) {
    if (/\.\d{3}/.test(value)) element.setAttribute(name, value.replace(/\d+\.\d{2,}/g, (n) => `${round(+n)}`)) // prettier-ignore
  }
}

/** The name moves from the shape to the link, and so does the title. */
function nameLink(link: Element): void {
  link.removeAttribute('fill')
  const shape = link.firstElementChild
  const name = shape?.getAttribute('aria-label')
  shape?.removeAttribute('aria-label')
  // The serialiser escapes quotation marks alone.
  if (name) link.setAttribute('aria-label', name.replaceAll('&', '&amp;').replaceAll('<', '&lt;'))
}

function worded(name: 'title' | 'desc', id: string, words: string): Element {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name) as unknown as Element
  element.id = id
  element.textContent = words
  return element
}
