/** Lists whose bullets are drawn and not written, as browsers print them: told by the colon above them and by their place. */
import type { Type } from './measure-type.ts'
import type { Line } from './page.ts'
import type { PdfBlock } from './to-blocks.ts'

const fewest = 2 // Items; one paragraph set in below a colon may be a quotation.
const farther = 1.6 // Than the second item is from the first: what follows is no item.
const setIn = 1.2 // Of the font size.

/** The blocks with paragraphs as items where they stand set in below `The council has three aims:`. */
export function findItems(blocks: readonly PdfBlock[], type: Type): PdfBlock[] {
  const found: PdfBlock[] = []
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!
    found.push(block)
    if (block.kind !== 'paragraph' || !block.lines.at(-1)!.value.endsWith(':')) continue
    const end = endOfItems(blocks, i + 1, type)
    if (end - i <= fewest) continue
    for (const one of blocks.slice(i + 1, end))
      if (one.kind === 'paragraph') found.push({ ...one, kind: 'item', mark: 0 })
    i = end - 1
  }
  return found
}

/** The first block from `start` on that is not set in as the one there is. */
function endOfItems(blocks: readonly PdfBlock[], start: number, type: Type): number {
  const first = firstLine(blocks[start])
  if (!first || first.x - type.edges(first.column).left <= setIn * first.size) return start
  let end = start
  const gap = (at: number) => (firstLine(blocks[at])?.y ?? 0) - (lastLine(blocks[at - 1])?.y ?? 0)
  const widest = farther * Math.max(0, gap(start + 1))
  while (isBeside(firstLine(blocks[end]), first) && (end === start || gap(end) <= widest)) end++
  return end
}

const firstLine = (block: PdfBlock | undefined) => (block?.kind === 'paragraph' ? block.lines[0] : undefined)
const lastLine = (block: PdfBlock | undefined) => (block?.kind === 'paragraph' ? block.lines.at(-1) : undefined)
const isBeside = (line: Line | undefined, first: Line) =>
  line !== undefined && line.column === first.column && Math.abs(line.x - first.x) < 2
