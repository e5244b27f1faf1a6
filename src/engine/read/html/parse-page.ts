/** HTML source to a tree whose nodes know their places, shallow enough for every stage to walk it. */
import type { Nodes, Parents, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import type { Tell } from '../tell.ts'
import { partStrays } from './part-strays.ts'

const deepest = 400 // Real pages nest some 40 levels; later stages recurse.
const mostReopened = 20_000 // Elements that the parser opens again because nobody has closed them.
const mostReopenedPerTag = 10
const boxes = /<\/?(?:div|span|section|article|font|center|b|i|em|strong|u|small|big|nobr|bdo|bdi)\b[^<>]*>/gi
const meaningful = /<\/?(?:a|code|tt|s|strike|del|ins|sup|sub)\b[^<>]*>/gi
const tags = /<(\/?)([a-z][a-z0-9]*)\b[^<>]*>/gi
const formatting = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '))

/**
 * Parses a page. Of one nested deeper than real pages are, tags are taken for blanks until it is not: those of formatting
 * that nobody closes, then those of plain boxes, then all of formatting, then all. Its words stay, in their places, and
 * `tell` hears of it.
 */
export function parsePage(source: string, tell: Tell = () => {}): Root {
  let text = source
  for (const simplify of simplifications) {
    text = simplify(text)
    const page = isEndless(text) ? null : parseShallow(text)
    if (!page) continue
    partStrays(page, text)
    if (text !== source) tell('element-excess', firstChange(source, text), { expected: String(deepest) })
    return page
  }
  return { type: 'root', children: [] }
}

const blank = (tag: string) => ' '.repeat(tag.length)
const simplifications: readonly ((source: string) => string)[] = [
  (source) => source,
  blankUnclosed,
  (source) => source.replace(boxes, blank),
  (source) => source.replace(meaningful, blank),
  (source) => source.replace(tags, blank),
]

/** Takes the tags of formatting that no later tag closes for blanks. */
function blankUnclosed(source: string): string {
  const open = new Map<string, number[]>()
  const found = [...source.matchAll(tags)]
  found.forEach(([, slash, name], index) => {
    const key = name!.toLowerCase()
    if (!formatting.has(key)) return
    const stack = open.get(key) ?? []
    if (slash) stack.pop()
    else stack.push(index)
    open.set(key, stack)
  })
  const unclosed = new Set([...open.values()].flat())
  let index = 0
  return source.replace(tags, (tag) => (unclosed.has(index++) ? blank(tag) : tag))
}

/** Whether so much formatting is left open that the parser, which opens it all again in each paragraph, would never end. */
function isEndless(source: string): boolean {
  let [open, reopened, count] = [0, 0, 0]
  for (const [, slash, name] of source.matchAll(tags)) {
    count++
    if (!formatting.has(name!.toLowerCase())) reopened += open
    else open = slash ? Math.max(0, open - 1) : open + 1
    if (open > deepest) return true
  }
  return reopened > mostReopened + mostReopenedPerTag * count
}

function firstChange(source: string, text: string): number {
  let at = 0
  while (source[at] === text[at]) at++
  return at
}

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
