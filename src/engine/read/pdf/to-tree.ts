/** The lines of a PDF as a tree: what stands on its pages in reading order, its notes at the end. */
import type { BlockContent, Heading, ListItem, Paragraph, Root, RootContent } from 'mdast'
import { dropFurniture } from './drop-furniture.ts'
import { measureType } from './measure-type.ts'
import type { Line, Page, Piece } from './page.ts'
import { takeNotes } from './take-notes.ts'
import { type PdfBlock, piecesOf, toBlocks } from './to-blocks.ts'
import { type Inlines, toPhrasing } from './to-phrasing.ts'

/** Builds the tree; `value` is the text that the places of the lines count in. */
export function toTree(lines: readonly Line[], pages: readonly Page[], value: string): Root {
  dropFurniture(lines, pages, measureType(lines).bodySize)
  const kept = lines.filter(({ isFurniture }) => !isFurniture)
  const type = measureType(kept)
  const { notes, rest } = takeNotes(kept, type.bodySize)
  const byPlace = new Map(notes.map((note) => [`${note.label.replace(/\/\d+$/, '')} ${note.page}`, note]))
  const byLabel = new Map(notes.toReversed().map((note) => [note.label.replace(/\/\d+$/, ''), note]))
  const inlines: Inlines = {
    value,
    noteOf: (label, page) => {
      const note = byPlace.get(`${label} ${page}`) ?? byLabel.get(label)
      return note && { identifier: note.identifier, label: note.label }
    },
  }
  const children = toFlow(toBlocks(rest, type), inlines)
  for (const { identifier, label, page, lines: own } of notes)
    children.push({ type: 'footnoteDefinition', identifier, label, children: [paragraph(own, page, inlines)] })
  return { type: 'root', children }
}

function toFlow(blocks: readonly PdfBlock[], inlines: Inlines): RootContent[] {
  const sizes = blocks.flatMap((block) => (block.kind === 'heading' ? [block.size] : []))
  const steps = [...new Set(sizes)].sort((a, b) => b - a)
  const children: RootContent[] = []
  for (const block of blocks) {
    const before = children.at(-1)
    if (block.kind === 'item') {
      const isNext = before?.type === 'list' && before.ordered === (block.label !== undefined)
      if (isNext) before.children.push(item(block, inlines))
      else children.push({ type: 'list', ordered: block.label !== undefined, children: [item(block, inlines)] })
    } else if (block.kind === 'heading') {
      const depth = Math.min(steps.indexOf(block.size) + 1, 6) as Heading['depth']
      children.push({ type: 'heading', depth, children: toPhrasing(piecesOf(block), pageOf(block), inlines) })
    } else children.push(toContent(block, inlines))
  }
  return children
}

const pageOf = ({ lines }: { lines: Line[] }) => lines[0]!.page

function toContent(block: Exclude<PdfBlock, { kind: 'heading' | 'item' }>, inlines: Inlines): BlockContent {
  if (block.kind !== 'table') {
    const content = paragraph(piecesOf(block), pageOf(block), inlines)
    return block.kind === 'quotation' ? { type: 'blockquote', children: [content] } : content
  }
  return {
    type: 'table',
    children: block.rows.map((row) => ({
      type: 'tableRow',
      children: row.map((cell) => ({ type: 'tableCell', children: toPhrasing(cell, block.page, inlines) })),
    })),
  }
}

const paragraph = (lines: Piece[][], page: number, inlines: Inlines): Paragraph => ({
  type: 'paragraph',
  children: toPhrasing(lines, page, inlines),
})

function item(block: Extract<PdfBlock, { kind: 'item' }>, inlines: Inlines): ListItem {
  return {
    type: 'listItem',
    children: [paragraph(piecesOf(block), pageOf(block), inlines)],
    ...(block.label && { data: { label: block.label } }),
  }
}
