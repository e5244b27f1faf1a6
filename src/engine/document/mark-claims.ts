/** Marks of claims in a document's tree, each over exactly its words and a link to the claim's page. */
import type { FootnoteReference, Nodes, Parents, PhrasingContent, Root, Text } from 'mdast'
import type { Position } from '../schema.ts'

/** What the reader of a document meets of a claim: its id and its place in the file. */
export interface Marked {
  id: string
  position: Position
}

/** Wraps the words of claims, which must not overlap, in `mark` elements, in place. The first of a claim's carries its id. */
export function markClaims(tree: Root, claims: readonly Marked[], claimUrl: (id: string) => string): void {
  const sorted = [...claims].sort((a, b) => a.position.start - b.position.start)
  const begun = new Set<string>()
  const walk = (parent: Parents, isLinked: boolean): void => {
    parent.children = (parent.children as Nodes[]).flatMap((child) => {
      if ('children' in child) walk(child, isLinked || child.type === 'link')
      // The mark of a footnote within a claim is part of its words, and a link already.
      const around = child.type === 'footnoteReference' ? claimAt(sorted, child.position?.start.offset) : null
      if (around) return markOf(child as FootnoteReference, around, begun, true, claimUrl)
      const origin = child.type === 'text' ? child.data?.origin : undefined
      if (child.type !== 'text' || !origin || origin.length < 2) return child
      return cut(child, origin, sorted).map(({ text, claim }) =>
        claim ? markOf(text, claim, begun, isLinked, claimUrl) : text,
      )
    }) as never
  }
  walk(tree, false)
}

function claimAt(claims: readonly Marked[], offset: number | undefined): Marked | null {
  const claim = offset === undefined ? undefined : claims[firstReaching(claims, offset)]
  return claim && claim.position.start <= offset! ? claim : null
}

/** Parts a text node where a claim begins or ends within it. */
function cut(node: Text, origin: number[], claims: readonly Marked[]): { text: Text; claim: Marked | null }[] {
  const [first, last] = [origin[0]!, origin.at(-2)!]
  const pieces: { text: Text; claim: Marked | null }[] = []
  let done = 0
  const take = (until: number, claim: Marked | null) => {
    if (until > done) pieces.push({ text: { type: 'text', value: node.value.slice(done, until) }, claim })
    done = Math.max(done, until)
  }
  for (let i = firstReaching(claims, first); i < claims.length && claims[i]!.position.start <= last; i++) {
    const { start, end } = claims[i]!.position
    take(placeOf(origin, start), null)
    take(placeOf(origin, end), claims[i]!)
  }
  take(node.value.length, null)
  return pieces
}

/** Index of the first claim that ends behind an offset. */
function firstReaching(claims: readonly Marked[], offset: number): number {
  let [low, high] = [0, claims.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (claims[middle]!.position.end > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** Index of the first character that stands at an offset or behind it. */
function placeOf(origin: number[], offset: number): number {
  let [low, high] = [0, origin.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if (origin[middle]! >= offset) high = middle
    else low = middle + 1
  }
  return low
}

function markOf(
  text: Text | FootnoteReference,
  { id }: Marked,
  begun: Set<string>,
  isLinked: boolean,
  claimUrl: (id: string) => string,
): PhrasingContent {
  const isFirst = !begun.has(id)
  begun.add(id)
  const hProperties = { className: ['claim'], ...(isFirst ? { id: `claim-${id}` } : { dataClaim: id }) }
  const link: PhrasingContent = {
    type: 'link',
    url: claimUrl(id),
    children: [text],
    ...(!isFirst && { data: { hProperties: { tabIndex: -1 } } }),
  }
  return { type: 'emphasis', children: [isLinked ? text : link], data: { hName: 'mark', hProperties } }
}
