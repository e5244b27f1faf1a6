/** HTML to mdast: the text of the page, its notes, and what the page says of itself. */
import type { FootnoteDefinition, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Metadata } from '../schema.ts'
import { keepMainContent } from './html/main-content.ts'
import { takeNotes } from './html/notes.ts'
import { pageMetadata } from './html/page-metadata.ts'
import { parsePage } from './html/parse-page.ts'
import { safePage } from './html/safe-page.ts'
import type { Conversion } from './html/to-phrasing.ts'
import { toFlow, toTree } from './html/to-tree.ts'
import { partLabelledLines } from './part-labelled-lines.ts'
import type { Tell } from './tell.ts'

/**
 * Reads a page. The tree holds its main content only, and nothing active; text and code nodes have places in `source`.
 * Marks of notes become footnote references, their texts footnote definitions at the end of the tree. What the page
 * does not say of itself is missing from the metadata. `isWhole` keeps all of the page, as where it was a DOCX;
 * `tell` hears of elements that are not read.
 * Any input gives a tree, an empty one where there are no words.
 */
export function readHtml(source: string, tell: Tell = () => {}, isWhole = false): { tree: Root; metadata: Metadata } {
  const page = parsePage(source, tell)
  const metadata = pageMetadata(page)
  const notes = takeNotes(page)
  if (!isWhole) keepMainContent(page)
  const labels = new Map(notes.map(({ identifier, label }) => [identifier, label]))
  const conversion: Conversion = { base: metadata.url, labels }
  const tree = toTree(safePage(page), conversion)
  while (tree.children.at(-1)?.type === 'thematicBreak') tree.children.pop() // It parted the notes from the text.
  partLabelledLines(tree)
  const marked = new Set<string>()
  visit(tree, 'footnoteReference', ({ identifier }) => void marked.add(identifier))
  for (const { identifier, label, element } of notes) {
    if (!marked.has(identifier)) continue
    const safe = safePage({ type: 'root', children: [element] })
    const children = toFlow(safe, conversion) as FootnoteDefinition['children']
    tree.children.push({
      type: 'footnoteDefinition',
      identifier,
      label,
      children,
      ...(element.position && { position: element.position }),
    })
  }
  return { tree, metadata }
}
