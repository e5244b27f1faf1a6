/** Parts a long document into pages that a browser reads with ease, none cut within a block but for long lists and tables. */
import type { Element, ElementContent, Root, RootContent } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { visit } from 'unist-util-visit'

/** A document in pages. */
export interface PagedDocument {
  /** The blocks of each page. */
  pages: Root[]
  /** The page of each id, from 1. */
  pageOf: Map<string, number>
}

const longest = 120_000 // Characters of HTML; compressed about 30 kB, as long as a long article.
const early = 0.6 // From here on a heading ends the page, so that few sections are torn.

/** `pathOf` gives the address of a page; links between pages lead to the page of their target. */
export function pageDocument(html: string, pathOf: (page: number) => string): PagedDocument {
  const { children } = fromHtml(html, { fragment: true })
  const pages = html.length <= longest ? [children] : part(children.flatMap(splitLong))
  const pageOf = new Map<string, number>()
  const roots = pages.map((members): Root => ({ type: 'root', children: members }))
  roots.forEach((root, index) =>
    visit(root, 'element', ({ properties: { id } }) => {
      if (typeof id === 'string') pageOf.set(id, index + 1)
    }),
  )
  if (roots.length > 1) roots.forEach((root, index) => relink(root, index + 1, pageOf, pathOf))
  return { pages: roots, pageOf }
}

function part(blocks: RootContent[]): RootContent[][] {
  const pages: RootContent[][] = [[]]
  let size = 0
  for (const block of blocks) {
    const length = sizeOf(block)
    const isHeading = block.type === 'element' && /^h[23]$/.test(block.tagName)
    if (size > 0 && (size + length > longest || (isHeading && size > longest * early))) {
      pages.push([])
      size = 0
    }
    pages.at(-1)!.push(block)
    size += length
  }
  return pages
}

/** A list or table that is longer than a page, in runs of its items or rows; each run of rows repeats the table's head. */
function splitLong(block: RootContent): RootContent[] {
  if (block.type !== 'element' || !/^(?:ul|ol|table)$/.test(block.tagName) || sizeOf(block) <= longest) return [block]
  const head = block.children.filter((child) => child.type === 'element' && child.tagName === 'thead')
  const body = block.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element' || head.includes(child)) return []
    return child.tagName === 'tbody' ? child.children.filter(({ type }) => type === 'element') : [child]
  })
  let number = Number(block.properties['start'] ?? 1)
  return part(body as RootContent[]).map((members): Element => {
    const children = members as ElementContent[]
    const tbody: Element = { type: 'element', tagName: 'tbody', properties: {}, children }
    const start = number
    number += children.length
    return block.tagName === 'table'
      ? { ...block, children: [...structuredClone(head), tbody] }
      : { ...block, properties: { ...block.properties, ...(start > 1 && { start }) }, children }
  })
}

function relink(root: Root, page: number, pageOf: Map<string, number>, pathOf: (page: number) => string): void {
  visit(root, 'element', ({ properties }) => {
    const { href } = properties
    if (typeof href !== 'string' || !href.startsWith('#')) return
    const target = pageOf.get(href.slice(1)) ?? page
    if (target !== page) properties['href'] = `${pathOf(target)}${href}`
  })
}

const sizeOf = (block: RootContent): number => toHtml(block).length
