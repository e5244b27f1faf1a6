/** HTML source to a tree whose nodes know their places, shallow enough for every stage to walk it. */
import type { Nodes, Parents, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'

const deepest = 400 // Real pages nest some 40 levels; later stages recurse.
const boxes =
  /<\/?(?:div|span|section|article|font|center|b|i|em|strong|u|s|a|small|big|tt|nobr|bdo|bdi|ins|del|sup|sub)\b[^<>]*>/gi
const tags = /<\/?[a-z][^<>]*>/gi

/**
 * Parses a page. Of one nested deeper than real pages are, the tags are taken for blanks, first those of plain boxes,
 * then all: its words stay, in their places.
 */
export function parsePage(source: string): Root {
  return (
    parseShallow(source) ??
    parseShallow(source.replace(boxes, blank)) ??
    parseShallow(source.replace(tags, blank)) ??
    empty()
  )
}

const blank = (tag: string) => ' '.repeat(tag.length)
const empty = (): Root => ({ type: 'root', children: [] })

function parseShallow(source: string): Root | null {
  try {
    const page = fromHtml(source)
    return isShallow(page) ? page : null
  } catch (error) {
    if (error instanceof RangeError) return null // The parser's own recursion met its end.
    throw error
  }
}

function isShallow(page: Root): boolean {
  let level: Parents[] = [page]
  for (let depth = 0; level.length; depth++) {
    if (depth > deepest) return false
    level = level.flatMap((node) => (node.children as Nodes[]).filter((child) => 'children' in child))
  }
  return true
}
