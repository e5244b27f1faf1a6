/** The words of a page as a browser looks for them: in blocks, in the order of the page, each with the claim that it stands in. */
import type { Nodes } from 'hast'

/** A word and where it stands. */
export interface Word {
  /** For comparing: without case and accents. */
  folded: string
  block: number
  start: number
  end: number
}

/** The words of a page. */
export interface PageWords {
  /** The text of each block, white space folded. */
  blocks: string[]
  words: Word[]
  /** The first word of each claim, and the one behind its last. */
  spans: Map<string, { from: number; to: number }>
}

/** Text within a block, and the claim of each stretch of it. */
interface Draft {
  text: string
  claims: { id: string; start: number; end: number }[]
}

const blockNames =
  /^(?:address|article|aside|blockquote|caption|dd|details|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul|br)$/
const segmenter = new Intl.Segmenter('en', { granularity: 'word' })

/** Reads a tree; `lead` are the blocks that stand above it on its page. Marks of claims are told by their ids. */
export function readWords(tree: Nodes, lead: readonly string[]): PageWords {
  const drafts: Draft[] = [...lead.map((text) => ({ text, claims: [] })), { text: '', claims: [] }]
  const walk = (node: Nodes, claim: string | null): void => {
    if (node.type === 'text') return write(drafts.at(-1)!, node.value, claim)
    if (!('children' in node)) return
    const isElement = node.type === 'element'
    const isBlock = isElement && blockNames.test(node.tagName)
    const own = isElement && node.tagName === 'mark' ? claimOf(node.properties) : claim
    if (isBlock) drafts.push({ text: '', claims: [] })
    for (const child of node.children) walk(child, own)
    if (isBlock) drafts.push({ text: '', claims: [] })
  }
  walk(tree, null)
  return toWords(drafts.filter(({ text }) => /\S/.test(text)))
}

const claimOf = ({ id, dataClaim }: Readonly<Record<string, unknown>>): string =>
  typeof dataClaim === 'string' ? dataClaim : String(id ?? '').replace(/^claim-/, '')

function write(draft: Draft, value: string, claim: string | null): void {
  const isSpaced = draft.text === '' || draft.text.endsWith(' ')
  const text = value.replace(/\s+/g, ' ').replace(isSpaced ? /^ / : /^$/, '')
  const start = draft.text.length
  draft.text += text
  if (claim !== null && text !== '') draft.claims.push({ id: claim, start, end: draft.text.length })
}

function toWords(drafts: readonly Draft[]): PageWords {
  const words: Word[] = []
  const spans: PageWords['spans'] = new Map()
  drafts.forEach(({ text, claims }, block) => {
    let at = 0
    for (const { segment, index: start, isWordLike } of segmenter.segment(text)) {
      if (!isWordLike) continue
      const end = start + segment.length
      while (claims[at] && claims[at]!.end <= start) at++
      const claim = claims[at]
      // A mark of credit glued to the last word, as in `by 2027.29`, makes one word with it, which is not the claim's.
      const isOwn = claim && claim.start <= start && reach(claims, at) >= end
      if (isOwn) {
        const span = spans.get(claim.id) ?? { from: words.length, to: words.length }
        span.to = words.length + 1
        spans.set(claim.id, span)
      }
      words.push({ folded: foldWord(segment), block, start, end })
    }
  })
  return { blocks: drafts.map(({ text }) => text), words, spans }
}

/** Where the stretches that follow each other without a gap and belong to one claim end. */
function reach(claims: Draft['claims'], at: number): number {
  let end = claims[at]!.end
  while (claims[at + 1]?.id === claims[at]!.id && claims[at + 1]!.start === end) end = claims[++at]!.end
  return end
}

/** A word as a browser compares it. */
export const foldWord = (word: string): string => word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
