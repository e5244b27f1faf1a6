/** HTML source to a tree whose nodes know their places, shallow enough for every stage to walk it. */
import type { Nodes, Parents, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'

const deepest = 400 // Real pages nest some 40 levels; later stages recurse.
const boxes =
  /<\/?(?:div|span|section|article|font|center|b|i|em|strong|u|s|a|small|big|tt|nobr|code|strike|bdo|bdi|ins|del|sup|sub)\b[^<>]*>/gi
const tags = /<\/?[a-z][^<>]*>/gi

/**
 * Parses a page. Of one nested deeper than real pages are, the tags are taken for blanks, first those of plain boxes,
 * then all: its words stay, in their places.
 */
export function parsePage(source: string): Root {
  return (
    (hasOpenBoxes(source) ? null : parseShallow(source)) ??
    parseShallow(source.replace(boxes, blank)) ??
    parseShallow(source.replace(tags, blank)) ??
    empty()
  )
}

const formatting = /<(\/?)(?:b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)\b[^<>]*>/gi

/** Whether so many elements are left open that the parser, which opens them all again in each paragraph, would never end. */
function hasOpenBoxes(source: string): boolean {
  let open = 0
  for (const [, slash] of source.matchAll(formatting)) {
    open = slash ? Math.max(0, open - 1) : open + 1
    if (open > deepest) return true
  }
  return false
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
