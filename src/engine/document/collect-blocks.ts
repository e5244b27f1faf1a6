/** A tree as a list of blocks, each one line of running text that knows its place, its section and its links. */
import type { Nodes, Root, RootContent, Table } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Cell, Link, Mark, SentencePlace, Span, TracedText } from '../sentence.ts'
import { nameColumns } from './name-columns.ts'

/** A paragraph, heading, list item's paragraph or table row. */
export interface Block {
  place: SentencePlace
  /** Its words with white space folded; `origin` counts in the file's text. */
  text: TracedText
  /** The headings above it, the title left out. */
  section: string[]
  links: Link[]
  /** Footnote marks and superscripts, which only the tree tells from words. */
  marks: Mark[]
  cells: Cell[]
  /** Words set in another type, such as the title of a work. */
  emphases: Span[]
  /** Words that are struck out, in order; those that touch are one stretch. */
  struck: Span[]
  /** The number or letter of a list item, or the label of a footnote's text. */
  label?: string
  /** Depth of a heading. */
  depth?: number
  /** Whether it is the text of a footnote. */
  isNote?: boolean
}

interface Context {
  place: SentencePlace
  label?: string
  isNote?: boolean
}

/** The blocks of a document in reading order. A heading of depth 1 at the top is the title and opens no section. */
export function collectBlocks(tree: Root): Block[] {
  const blocks: Block[] = []
  const path: { depth: number; text: string }[] = []
  const section = () => path.map(({ text }) => text)

  const add = (nodes: Nodes[], context: Context, more: Partial<Block> = {}) => {
    const { value, origin, ...found } = writeInline(nodes)
    if (value) blocks.push({ ...context, ...more, text: { value, origin }, section: section(), ...found })
  }
  const walk = (node: RootContent, context: Context): void => {
    switch (node.type) {
      case 'heading': {
        while (path.length && path.at(-1)!.depth >= node.depth) path.pop()
        add([node], { place: 'heading' }, { depth: node.depth })
        const isTitle = node.depth === 1 && blocks.length <= 1
        if (!isTitle) path.push({ depth: node.depth, text: fold(toString(node)) })
        return
      }
      case 'paragraph':
        return add([node], { ...context, ...(node.data?.place && { place: node.data.place }) })
      case 'table':
        return node.children.forEach((row, index) => add(row.children, rowContext(node, index), { cells: [] }))
      case 'blockquote':
        return node.children.forEach((child) => walk(child, { ...context, place: 'quotation' }))
      case 'list':
        return node.children.forEach((item, index) => {
          const label = item.data?.label ?? (node.ordered ? String((node.start ?? 1) + index) : undefined)
          const isNote = node.data?.isNotes && { isNote: true }
          item.children.forEach((child) =>
            walk(child, { ...context, ...isNote, place: 'item', ...(label && { label }) }),
          )
        })
      case 'footnoteDefinition':
        return node.children.forEach((child) =>
          walk(child, { place: 'paragraph', isNote: true, label: node.label ?? node.identifier }),
        )
    }
  }
  tree.children.forEach((node) => walk(node, { place: 'paragraph' }))
  nameColumns(blocks)
  return blocks
}

/** A table's first row is its header, unless its rows have but one cell because its columns ran together. */
function rowContext(table: Table, index: number): Context {
  return { place: index === 0 && table.children.length > 1 ? 'heading' : 'row' }
}

interface Inline extends TracedText {
  links: Link[]
  marks: Mark[]
  cells: Cell[]
  emphases: Span[]
  struck: Span[]
}

interface Draft extends Omit<Inline, 'value'> {
  /** Its characters; a text that grows letter by letter would be copied as a whole for every look at its end. */
  units: string[]
}

/** Writes inline nodes as one line of text, white space folded to single spaces. */
function writeInline(nodes: Nodes[]): Inline {
  const draft: Draft = { units: [], origin: [], links: [], marks: [], cells: [], emphases: [], struck: [] }
  const { units } = draft
  let end = 0
  const put = (value: string, origin: (index: number) => number, behind: number) => {
    putFolded(draft, value, origin)
    end = behind
  }
  const putAll = (value: string, at: number) => put(value, () => at, at)
  const trimmed = () => units.length - Number(units.at(-1) === ' ')
  let raised = -1
  const walk = (node: Nodes): void => {
    const start = units.length
    if (node.type === 'text' || node.type === 'inlineCode') {
      const origin = node.data?.origin
      if (origin) put(node.value, (index) => origin[index]!, origin.at(-1)!)
    } else if (node.type === 'break') putAll(' ', end)
    else if (node.type === 'footnoteReference') {
      putAll(`[${node.label ?? node.identifier}]`, node.position?.start.offset ?? end)
      draft.marks.push({ start, end: units.length, kind: 'reference', cited: node.label ?? node.identifier })
    } else if (node.type === 'html') {
      if (/^<sup\b/i.test(node.value)) raised = start
      if (/^<\/sup>/i.test(node.value) && raised >= 0) raised = markRaised(draft, raised)
      if (/^<br\b/i.test(node.value)) putAll(' ', end)
    } else if ('children' in node) {
      if (node.type === 'tableCell' && units.length > 0) putAll(' ', end)
      const from = units.length
      node.children.forEach(walk)
      if (node.type === 'tableCell')
        draft.cells.push({ start: from, end: Math.max(from, trimmed()), header: node.data?.header ?? '' })
      if (node.type === 'emphasis' && trimmed() > start) draft.emphases.push({ start, end: trimmed() })
      if (node.type === 'delete' && trimmed() > start) strike(draft, { start, end: trimmed() })
      if (node.type === 'link' && trimmed() > start) draft.links.push({ start, end: units.length, url: node.url })
    }
  }
  nodes.forEach(walk)
  const length = trimmed()
  const { origin, links, marks, cells, emphases, struck } = draft
  return {
    value: units.slice(0, length).join(''),
    origin: [...origin.slice(0, length), origin[length] ?? end],
    links,
    marks,
    cells,
    emphases,
    struck,
  }
}

/** Adds a struck stretch, one with those before it that it holds or touches. */
function strike({ struck }: Draft, { start, end }: Span): void {
  let from = start
  while (struck.length > 0 && struck.at(-1)!.end >= from) from = Math.min(from, struck.pop()!.start)
  struck.push({ start: from, end })
}

/** Adds text, white space folded to single spaces and none at the head. */
function putFolded({ units, origin: places }: Draft, value: string, origin: (index: number) => number): void {
  for (let i = 0; i < value.length; i++) {
    const unit = value[i]!
    const isSpace = (unit <= ' ' || unit >= '\u00a0') && /\s/.test(unit) // Most are letters, and asked no more.
    if (isSpace && (units.length === 0 || units.at(-1) === ' ')) continue
    units.push(isSpace ? ' ' : unit)
    places.push(origin(i))
  }
}

const longestUnit = 4 // Characters; what stands before a raised number is looked at no further.

/** A raised number behind a word is a reference; behind a number or a unit (`10<sup>22</sup>`) it is a power. */
function markRaised({ units, marks }: Draft, start: number): number {
  const cited = units.slice(start).join('').replace(/[[\]]/g, '').trim()
  const before = units.slice(Math.max(0, start - longestUnit), start).join('')
  if (/^\d{1,3}(?:\s*[,–-]\s*\d{1,3})*$/.test(cited) && !/(?:\d|(?<!\p{L})\p{L}{1,3})$/u.test(before)) {
    marks.push({ start, end: units.length, kind: 'reference', cited })
  }
  return -1
}

const fold = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/ ?\[edit(?: source)?\]$/, '')
    .trim()
