/** Inline content of a page to mdast, every text node with its place in the source. */
import type { Element, Nodes as HastNodes } from 'hast'
import type { Break, Html, PhrasingContent, Text } from 'mdast'
import { attribute, foldedWords, wordsOf } from './elements.ts'

/** What converting needs to know of the page. */
export interface Conversion {
  /** The address that relative links start from. */
  base: string | undefined
  /** From a note's identifier to its label. */
  labels: ReadonlyMap<string, string>
}

/** Tags that stand on lines of their own; within a table's cell they only part lines. */
export const blockTags: ReadonlySet<string> = new Set(
  (
    'html body main article section div header hgroup p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote figure figcaption ' +
    'table caption thead tbody tfoot tr th td pre hr address details summary center'
  ).split(' '),
)

/**
 * Converts nodes to phrasing. White space is folded; `<br>` is a break, and so are the edges of blocks. A superscript
 * stands between the raw nodes `<sup>` and `</sup>`, as Markdown has it, a mark of a note becomes a footnote reference.
 */
export function toPhrasing(nodes: readonly HastNodes[], conversion: Conversion): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'text') return [textOf(node.value, node)]
    if (node.type !== 'element') return []
    if (node.tagName === 'br') return [lineBreak(node)]
    if (node.tagName === 'wbr' || node.tagName === 'rt' || node.tagName === 'rp' || node.tagName === 'hr') return []
    return inlineElement(node, conversion)
  })
}

function inlineElement(node: Element, conversion: Conversion): PhrasingContent[] {
  const note = attribute(node, 'dataNote')
  const label = conversion.labels.get(note)
  if (label !== undefined) return [{ type: 'footnoteReference', identifier: note, label, ...placed(node) }]
  const children = toPhrasing(node.children, conversion)
  if (children.length === 0) return []
  switch (node.tagName) {
    case 'a':
      return linked(node, children, conversion)
    case 'em':
    case 'i':
    case 'cite':
    case 'dfn':
      return [{ type: 'emphasis', children, ...placed(node) }]
    case 'strong':
    case 'b':
      return [{ type: 'strong', children, ...placed(node) }]
    case 'del':
    case 's':
    case 'strike':
      return [{ type: 'delete', children, ...placed(node) }]
    case 'code':
    case 'kbd':
    case 'samp':
    case 'tt':
      return code(node)
    case 'q':
      return [quoteMark('“', node, 'start'), ...children, quoteMark('”', node, 'end')]
    case 'sup':
      return isMark(children) ? children : raised(node, children)
    case 'sub':
      return [{ type: 'emphasis', data: { hName: 'sub' }, children, ...placed(node) }]
    default:
      return blockTags.has(node.tagName) ? [lineBreak(node), ...children, lineBreak(node)] : children
  }
}

/** `<sup>` around marks of notes says nothing more. */
const isMark = (children: readonly PhrasingContent[]) =>
  children.some(({ type }) => type === 'footnoteReference') &&
  children.every(
    (child) => child.type === 'footnoteReference' || (child.type === 'text' && /^[\s,;[\]()]*$/.test(child.value)),
  )

function raised(node: Element, children: PhrasingContent[]): PhrasingContent[] {
  const open: Html = { type: 'html', value: '<sup>', ...placed(node) }
  const close: Html = { type: 'html', value: '</sup>', ...placed(node) }
  return [open, { type: 'emphasis', data: { hName: 'sup' }, children, ...placed(node) }, close]
}

function linked(node: Element, children: PhrasingContent[], { base }: Conversion): PhrasingContent[] {
  const url = resolve(attribute(node, 'href'), base)
  return url === null ? children : [{ type: 'link', url, children, ...placed(node) }]
}

/** The address of a link, whole: null for anything but web pages, mail and places on the same page. */
function resolve(href: string, base: string | undefined): string | null {
  if (href.startsWith('#')) return href.length > 1 ? href : null
  if (!href || !URL.canParse(href, base)) return null
  const url = new URL(href, base)
  return /^(?:https?|mailto):$/.test(url.protocol) ? url.href : null
}

function code(node: Element): PhrasingContent[] {
  const [first, last] = [firstText(node), lastText(node)]
  if (!first?.position || !last?.position) return []
  return [
    { type: 'inlineCode', value: foldedWords(node), position: { start: first.position.start, end: last.position.end } },
  ]
}

function firstText(node: HastNodes): HastNodes | undefined {
  if (node.type === 'text') return node
  return 'children' in node ? node.children.map(firstText).find(Boolean) : undefined
}

function lastText(node: HastNodes): HastNodes | undefined {
  if (node.type === 'text') return node
  return 'children' in node ? node.children.map(lastText).findLast(Boolean) : undefined
}

function quoteMark(value: string, node: Element, side: 'start' | 'end'): Text {
  const inner = side === 'start' ? firstText(node)?.position?.start : lastText(node)?.position?.end
  return { type: 'text', value, ...(inner && { position: { start: inner, end: inner } }) }
}

const lineBreak = (node: Element): Break => ({ type: 'break', ...placed(node) })
const textOf = (value: string, node: HastNodes): Text => ({
  type: 'text',
  value: value.replace(/[ \t\r\n\f]+/g, ' '),
  ...placed(node),
})

/** The place of a node, for a node made of it. */
export const placed = (node: HastNodes) => (node.position ? { position: node.position } : {})

/** Phrasing without white space and breaks at its ends; empty where it says nothing. */
export function trimmed(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const kept = [...nodes]
  while (kept.length && isBlank(kept[0]!)) kept.shift()
  while (kept.length && isBlank(kept.at(-1)!)) kept.pop()
  const [first, last] = [kept[0], kept.at(-1)]
  if (first?.type === 'text') kept[0] = { ...first, value: first.value.trimStart() }
  if (last?.type === 'text')
    kept[kept.length - 1] = { ...(kept.at(-1) as Text), value: (kept.at(-1) as Text).value.trimEnd() }
  return kept
}

const isBlank = (node: PhrasingContent): boolean =>
  node.type === 'break' ||
  (node.type === 'text' && node.value.trim() === '') ||
  ('children' in node && node.children.every(isBlank))

/** The words of a piece of preformatted text, as they stand. */
export const verbatim = (node: Element) => wordsOf(node).replace(/^\n|\n$/g, '')
