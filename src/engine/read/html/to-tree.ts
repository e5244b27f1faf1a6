/** The text of a page, made safe, to mdast. */
import { toString } from 'mdast-util-to-string'
import type { Element, Nodes, Parents } from 'hast'
import type {
  BlockContent,
  DefinitionContent,
  Heading,
  List,
  ListItem,
  Nodes as MdastNodes,
  Paragraph,
  PhrasingContent,
  Root,
} from 'mdast'
import { eachNode } from '../../each-node.ts'
import { attribute, childElements, findElement } from './elements.ts'
import { blockTags, type Conversion, placed, toPhrasing, trimmed, verbatim } from './to-phrasing.ts'
import { isLayout, rowsOf, toTable } from './to-table.ts'

type Flow = BlockContent | DefinitionContent

/** Converts a page's body to a tree. Words between blocks become paragraphs, two line breaks part paragraphs. */
export const toTree = (page: Parents, conversion: Conversion): Root => ({
  type: 'root',
  children: toFlow(page, conversion),
})

/** Converts what stands in an element to blocks. */
export function toFlow(parent: Parents, conversion: Conversion): Flow[] {
  const flow: Flow[] = []
  let run: Nodes[] = []
  const flush = () => {
    flow.push(...toParagraphs(toPhrasing(run, conversion)))
    run = []
  }
  for (const child of parent.children as Nodes[]) {
    if (child.type === 'element' && isBlock(child)) {
      flush()
      flow.push(...toBlocks(child, conversion))
    } else run.push(child)
  }
  flush()
  return flow
}

/** An inline element around blocks, such as a link around a card, is taken for a box. */
const isBlock = (element: Element) =>
  blockTags.has(element.tagName) || findElement(element, ({ tagName }) => blockTags.has(tagName)) !== undefined

function toBlocks(element: Element, conversion: Conversion): Flow[] {
  switch (element.tagName) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return toHeading(element, conversion)
    case 'ul':
    case 'ol':
    case 'dl':
      return toList(element, conversion)
    case 'blockquote': {
      const children = toFlow(element, conversion)
      return children.length ? [{ type: 'blockquote', children, ...placed(element) }] : []
    }
    case 'table':
      return isLayout(element)
        ? rowsOf(element).flatMap((row) => childElements(row).flatMap((cell) => toFlow(cell, conversion)))
        : toDataTable(element, conversion)
    case 'figcaption':
    case 'caption':
      return toFlow(element, conversion).map((block) =>
        block.type === 'paragraph' ? { ...block, data: { place: 'caption' as const } } : block,
      )
    case 'pre':
      return [{ type: 'code', value: verbatim(element), ...placed(element) }]
    case 'hr':
      return [{ type: 'thematicBreak', ...placed(element) }]
    case 'del':
    case 's':
    case 'strike':
      return strikeBlocks(toFlow(element, conversion))
    default:
      return toFlow(element, conversion)
  }
}

/** Blocks within a tag that strikes them out. */
function strikeBlocks(flow: Flow[]): Flow[] {
  const root: Root = { type: 'root', children: flow }
  eachNode<MdastNodes>(root, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return
    if (node.children[0]?.type !== 'delete') node.children = [{ type: 'delete', children: node.children }]
  })
  return flow
}

function toParagraphs(nodes: readonly PhrasingContent[]): Paragraph[] {
  const paragraphs: PhrasingContent[][] = [[]]
  let breaks = 0
  for (const node of nodes) {
    if (node.type === 'break') breaks++
    else if (node.type !== 'text' || node.value.trim() !== '') breaks = 0
    if (breaks === 2) paragraphs.push([])
    else paragraphs.at(-1)!.push(node)
  }
  return paragraphs
    .map(trimmed)
    .filter(({ length }) => length > 0)
    .map((children) => ({ type: 'paragraph', children, ...across(children) }))
}

/** The place from the first to the last of some nodes. */
function across(nodes: readonly PhrasingContent[]) {
  const [start, end] = [nodes[0]?.position?.start, nodes.at(-1)?.position?.end]
  return start && end ? { position: { start, end } } : {}
}

function toHeading(element: Element, conversion: Conversion): Heading[] {
  const children = trimmed(toPhrasing(element.children, conversion))
  const depth = Number(element.tagName[1]) as Heading['depth']
  return children.length ? [{ type: 'heading', depth, children, ...placed(element) }] : []
}

/** A list; the term and the description of a definition list are two paragraphs of one item. */
function toList(element: Element, conversion: Conversion): List[] {
  const start = Number.parseInt(attribute(element, 'start'), 10)
  const children = itemsOf(element).map((parts): ListItem => {
    const blocks = joinTerm(
      parts.flatMap((part) => toFlow(part, conversion)),
      element,
    )
    return { type: 'listItem', spread: false, children: blocks, ...placed(parts[0]!) }
  })
  const items = children.filter((item) => item.children.length > 0)
  const ordered = element.tagName === 'ol'
  const number = ordered ? { start: Number.isNaN(start) ? 1 : start } : {}
  return items.length ? [{ type: 'list', ordered, ...number, spread: false, children: items, ...placed(element) }] : []
}

const longestValue = 80 // Characters; what is longer explains its term.

/** `Payback` and `7 to 9 years` below it say one thing. */
function joinTerm(blocks: Flow[], { tagName }: Element): Flow[] {
  const [term, value, ...others] = blocks
  const isPair = tagName === 'dl' && term?.type === 'paragraph' && value?.type === 'paragraph' && others.length === 0
  const words = isPair ? toString(value) : ''
  if (!isPair || words.length > longestValue || /[.!?]$/.test(words)) return blocks
  return [{ ...term, children: [...term.children, { type: 'break' }, ...value.children] }]
}

function itemsOf(list: Element): Element[][] {
  const items: Element[][] = []
  for (const child of childElements(list)) {
    const continues = child.tagName === 'dd' && items.at(-1)?.[0]?.tagName === 'dt'
    if (child.tagName === 'div') items.push(...itemsOf(child))
    else if (continues) items.at(-1)!.push(child)
    else items.push([child])
  }
  return items
}

function toDataTable(element: Element, conversion: Conversion): Flow[] {
  const caption = childElements(element).find(({ tagName }) => tagName === 'caption')
  const table = toTable(element, conversion)
  const title = caption ? toBlocks(caption, conversion) : []
  return table.children.length > 1
    ? [...title, table]
    : [...title, ...rowsOf(element).flatMap((row) => childElements(row).flatMap((cell) => toFlow(cell, conversion)))]
}

declare module 'mdast' {
  interface ParagraphData {
    /** Set for the caption of a figure or table. */
    place?: 'caption'
  }
}
