/** A page of several dated posts, as a blog exports it, parted into one tree a post. */
import type { Root, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { findDates } from '../document/find-dates.ts'

/** One text of a file: its tree, and its title and day where the file sets them above it. */
export interface Post {
  tree: Root
  title: string | null
  published: string | null
}

const longestTitle = 160
const longestByline = 120
const blocksOfHead = 5 // Below the title stand a byline and a line or two of introduction before the text begins.

/**
 * Parts a tree at its date lines: `Monday, January 26, 2026` alone, above a title. A file with one such line, at its top,
 * is one post; a file with none is one post without a day.
 */
export function splitPosts(tree: Root): Post[] {
  const starts = tree.children.flatMap((_, index) => (isPostStart(tree.children, index) ? [index] : []))
  const isOne = starts.length === 0 || (starts.length === 1 && starts[0]! > 1)
  if (isOne) return [{ tree, title: null, published: dayline(tree.children.slice(1, blocksOfHead)) }]
  const head = tree.children.slice(0, starts[0])
  const above: Post[] =
    starts[0]! > 1 && isText(head) ? [{ tree: { type: 'root', children: head }, title: null, published: null }] : []
  const posts = starts.map((start, index): Post => {
    const [date, title, ...body] = tree.children.slice(index === 0 && start === 1 ? 0 : start, starts[index + 1])
    const heading = { type: 'heading', depth: 1, children: 'children' in title! ? title.children : [] } as RootContent
    return { tree: { type: 'root', children: [heading, ...body] }, title: toString(title), published: wholeDate(date!) }
  })
  return [...above, ...posts]
}

/** Whether what stands above the first date says something: a table, or more than the names and buttons of a page. */
const isText = (head: RootContent[]): boolean =>
  head.some((node) => node.type === 'table' || (node.type === 'paragraph' && toString(node).length > longestByline))

/** The day in a byline below the title: `By Helena Marsh, Thursday 13 February 2025 07.14 GMT`; null where there is none. */
function dayline(head: RootContent[]): string | null {
  for (const node of head) {
    const text = toString(node).trim()
    if (
      !/^(?:paragraph|heading)$/.test(node.type) ||
      text.length > longestByline ||
      /[.!?]["”’)]*$/.test(text.replace(/\b[ap]\.m\.$/i, ''))
    )
      continue
    const days = findDates(text, { published: null, cells: [] }).filter(({ edtf }) => isDay(edtf))
    if (days.length === 1) return days[0]!.edtf
  }
  return null
}

const isDay = (edtf: string) => /^\d{4}-\d{2}-\d{2}$/.test(edtf)

function isPostStart(children: RootContent[], index: number): boolean {
  const [date, title] = [children[index]!, children[index + 1]]
  if (!title || wholeDate(date) === null || wholeDate(title) !== null) return false // Of two days the second has the title.
  return title.type === 'heading' || (title.type === 'paragraph' && toString(title).length <= longestTitle)
}

/** The day that a block consists of, and nothing else; null for any other block. */
function wholeDate(node: RootContent): string | null {
  if (node.type !== 'heading' && node.type !== 'paragraph') return null
  const text = toString(node).trim()
  if (text.length > 60) return null
  const dates = findDates(text, { published: null, cells: [] })
  const rest = dates[0] ? text.slice(0, dates[0].start) + text.slice(dates[0].end) : text
  const isOnly = dates.length === 1 && isDay(dates[0]!.edtf)
  return isOnly && /^(?:(?:posted|published)(?: on)?:?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|[\s,.])*$/i.test(rest)
    ? dates[0]!.edtf
    : null
}
