/** What the numbers in a text refer to: its footnotes, and the numbered entries below `References`. */
import type { Metadata } from '../schema.ts'
import type { Block } from './collect-blocks.ts'

type References = NonNullable<Metadata['references']>

const listHeading =
  /^(?:\d+\.?\s+)?(?:references|sources|notes|endnotes|footnotes|bibliography|works cited|literature|further reading|external links|see also|citations)\s*:?$/i
const webAddress = /\bhttps?:\/\/[^\s<>"')\]]+[^\s<>"')\].,;:]/
const back = /^ibid\b/i

/** The references of a document by their labels, and the blocks that hold them, which assert nothing. */
export function findReferences(blocks: readonly Block[]): { references: References; entries: Set<Block> } {
  const references: References = {}
  const entries = new Set<Block>()
  let depth = 0
  for (const block of blocks) {
    if (block.place === 'heading' && block.depth !== undefined) {
      if (listHeading.test(block.text.value)) depth = block.depth
      else if (block.depth <= depth) depth = 0
    } else if (block.isNote || depth > 0) {
      entries.add(block)
      const { label, title } = parted(block)
      if (label !== undefined && !Object.hasOwn(references, label))
        references[label] = entryOf(block, title, references)
    }
  }
  return { references, entries }
}

/** The label of an entry, from its list or its own words: `[3] Smith …`, `3. Smith …`. */
function parted({ text, label }: Block): { label: string | undefined; title: string } {
  const match = /^(?:\[(\w{1,4})\]|(\d{1,3})[.)]?)\s+(.*)$/s.exec(text.value)
  return label === undefined && match ? { label: match[1] ?? match[2], title: match[3]! } : { label, title: text.value }
}

/** `Ibid.` stands for the entry before it. */
function entryOf(block: Block, title: string, before: References): References[string] {
  const last = Object.values(before).at(-1)
  if (back.test(title) && last) return last
  const url = block.links.find((link) => /^https?:/.test(link.url))?.url ?? webAddress.exec(title)?.[0]
  const words = title
    .replace(webAddress, '')
    .replace(/[\s↩︎]+/g, ' ')
    .replace(/[\s,:;(<[]+\.?\s*$/, '')
    .trim()
  return { ...(words && { title: words }), ...(url && { url }) }
}
