/** Marks of claims in a document's tree, each over exactly its words and a link to the claim's page. */
import type { FootnoteReference, Nodes, Parents, PhrasingContent, Root, Text } from 'mdast'
import type { Position } from '../schema.ts'
import { cutText, firstReaching } from './cut-text.ts'

/** What the reader of a document meets of a claim: its id and its place in the file. */
export interface Marked {
  id: string
  position: Position
}

/**
 * Wraps the words of claims, which must not overlap, in `mark` elements, in place. The first of a claim's carries its id. A claim stays
 * in the block that it begins in: notes at the foot of a page can stand between its words in the file, and are none of them.
 */
export function markClaims(tree: Root, claims: readonly Marked[], claimUrl: (id: string) => string): void {
  const sorted = [...claims].sort((a, b) => a.position.start - b.position.start)
  const begun = new Map<string, Parents>()
  const mark = (text: Text | FootnoteReference, { id }: Marked, isLinked: boolean, block: Parents): PhrasingContent => {
    const isFirst = !begun.has(id)
    if (isFirst) begun.set(id, block)
    return markOf(text, id, claimUrl(id), { isFirst, isLinked })
  }
  const walk = (parent: Parents, isLinked: boolean, above: Parents): void => {
    const block = blocks.has(parent.type) ? parent : above
    const isHere = ({ id }: Marked): boolean => (begun.get(id) ?? block) === block
    parent.children = (parent.children as Nodes[]).flatMap((child) => {
      if ('children' in child) walk(child, isLinked || child.type === 'link', block)
      // The mark of a footnote within a claim is part of its words, and a link already.
      const around = child.type === 'footnoteReference' ? claimAt(sorted, child.position?.start.offset) : null
      if (around && isHere(around)) return mark(child as FootnoteReference, around, true, block)
      const origin = child.type === 'text' ? child.data?.origin : undefined
      if (child.type !== 'text' || !origin || origin.length < 2) return child
      return cutText(child, origin, sorted, positionOf).map(({ text, of }) =>
        of && isHere(of) ? mark(text, of, isLinked, block) : text,
      )
    }) as never
  }
  walk(tree, false, tree)
}

const blocks = new Set<string>(['paragraph', 'heading', 'tableRow', 'footnoteDefinition'])

const positionOf = ({ position }: Marked) => position

function claimAt(claims: readonly Marked[], offset: number | undefined): Marked | null {
  const claim = offset === undefined ? undefined : claims[firstReaching(claims, offset, positionOf)]
  return claim && claim.position.start <= offset! ? claim : null
}

function markOf(
  text: Text | FootnoteReference,
  id: string,
  url: string,
  { isFirst, isLinked }: { isFirst: boolean; isLinked: boolean },
): PhrasingContent {
  const hProperties = { className: ['claim'], ...(isFirst ? { id: `claim-${id}` } : { dataClaim: id }) }
  const link: PhrasingContent = {
    type: 'link',
    url,
    children: [text],
    ...(!isFirst && { data: { hProperties: { tabIndex: -1 } } }),
  }
  return { type: 'emphasis', children: [isLinked ? text : link], data: { hName: 'mark', hProperties } }
}
