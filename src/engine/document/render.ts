/** A document as safe HTML to read, every claim marked in place: `<mark class="claim" id="claim-ID"><a href=…>…</a></mark>`. */
import GithubSlugger from 'github-slugger'
import type { Element, Root as HastRoot } from 'hast'
import { defaultSchema, sanitize, type Schema } from 'hast-util-sanitize'
import { toHtml } from 'hast-util-to-html'
import type { FootnoteReference, Heading, List, ListItem, Nodes, Parents, PhrasingContent, Root, Text } from 'mdast'
import { defaultHandlers, type State, toHast } from 'mdast-util-to-hast'
import { toString } from 'mdast-util-to-string'
import { SKIP, visit } from 'unist-util-visit'
import type { Heading as HeadingEntry, Position } from '../schema.ts'

/** What the reader of a document meets of a claim: its id and its place in the file. */
export interface Marked {
  id: string
  position: Position
}

// No images: they would be requests to other hosts. Ids are ours alone, since raw HTML never gets into the tree.
const safe: Schema = {
  ...defaultSchema,
  clobber: [],
  tagNames: [
    ...(defaultSchema.tagNames ?? []).filter((name) => !['img', 'picture', 'source', 'input'].includes(name)),
    'mark',
  ],
  attributes: {
    ...defaultSchema.attributes,
    '*': ['id'],
    a: [
      'href',
      'rel',
      'tabIndex',
      'ariaLabel',
      'ariaDescribedBy',
      'dataFootnoteRef',
      'dataFootnoteBackref',
      ['className', 'data-footnote-backref'],
    ],
    mark: [['className', 'claim'], 'dataClaim'],
    th: ['scope'],
    td: [],
  },
}

/**
 * Renders a document. Claims must not overlap. The title, a first heading of depth 1, is left to the page.
 * `claimUrl` gives the address of a claim's page.
 */
export function render(
  tree: Root,
  claims: readonly Marked[],
  claimUrl: (id: string) => string,
): { html: string; headings: HeadingEntry[] } {
  const copy = structuredClone(tree)
  dropTitle(copy)
  dropDeadLinks(copy)
  const headings = nameHeadings(copy)
  markClaims(copy, claims, claimUrl)
  visit(copy, 'image', (node, index, parent) => {
    parent!.children[index!] = { type: 'text', value: node.alt ?? '' } as never
    return SKIP
  })
  const hast = toHast(copy, {
    clobberPrefix: 'note-',
    handlers: { listItem: itemHandler(), footnoteReference },
  }) as HastRoot
  return { html: toHtml(sanitize(hast, safe)), headings }
}

/** Items as the package renders them; it looks through all items of a list for each of them, which is done once here. */
function itemHandler() {
  const looseness = new Map<List, boolean>()
  const isLoose = (list: List) =>
    list.spread || list.children.some(({ spread, children }) => spread ?? children.length > 1)
  return (state: State, item: ListItem, parent: Parents | undefined) => {
    if (parent?.type !== 'list') return defaultHandlers.listItem(state, item, parent)
    const spread = looseness.get(parent) ?? isLoose(parent)
    looseness.set(parent, spread)
    return defaultHandlers.listItem(state, { ...item, spread }, undefined)
  }
}

/** A footnote's mark with its label as the quotes have it, `[3]`; where it leads stays as it is. */
function footnoteReference(state: State, node: FootnoteReference): Element {
  const mark = defaultHandlers.footnoteReference(state, node)
  const link = mark.children[0] as Element
  link.children = [{ type: 'text', value: `[${node.label ?? node.identifier}]` }]
  return mark
}

/** Links into the page that a document was saved from, or beside it, lead nowhere here; their words stay. */
function dropDeadLinks(tree: Root): void {
  visit(tree, 'link', (node, index, parent) => {
    if (!parent || index === undefined || /^(?:https?|mailto):/i.test(node.url)) return
    parent.children.splice(index, 1, ...(node.children as never[]))
    return [SKIP, index]
  })
}

function dropTitle(tree: Root): void {
  const first = tree.children.findIndex(({ type }) => type !== 'yaml')
  const node = tree.children[first]
  if (node?.type === 'heading' && node.depth === 1) tree.children.splice(first, 1)
}

/** Gives headings ids, and depths from 2 on without a step left out at the top, since the page's title is the only `h1`. */
function nameHeadings(tree: Root): HeadingEntry[] {
  const slugger = new GithubSlugger()
  const headings: Heading[] = []
  visit(tree, 'heading', (node) => void headings.push(node))
  const top = headings.reduce((least, { depth }) => Math.min(least, depth), 6)
  let above = 1
  return headings.map((node) => {
    const text = toString(node).replace(/\s+/g, ' ').trim()
    const id = slugger.slug(`section-${text}`)
    const depth = Math.min(node.depth - top + 2, above + 1, 6)
    above = depth
    node.depth = depth as Heading['depth']
    node.data = { ...node.data, hProperties: { id } }
    return { id, depth, text }
  })
}

/** Marks claims in reading order, so that the first piece of a claim is the one that carries its id. */
function markClaims(tree: Root, claims: readonly Marked[], claimUrl: (id: string) => string): void {
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
