/**
 * Who says a block quotation: a line with a dash below it, or the lead-in above it.
 * `As the report's co-directors state:` above a paragraph between quotation marks.
 */
import type { AttributionKind } from '../schema.ts'
import type { Sentence } from '../sentence.ts'
import { findAttributions } from './find-attributions.ts'
import type { SegmentedBlock } from './segment.ts'

interface Speaker {
  cited: string
  kind: AttributionKind
}

const dashLine = /^(?:[—–]|--?)\s*(\p{Lu}[^,(]{2,60})/u
const generic =
  /\b((?:the|its|his|her|their|our) (?:[\p{L}\d'’-]+ ){0,3}[\p{L}\d'’-]+) (?:puts?|put|states?|stated|says?|said|explains?|explained|writes?|wrote|notes?|noted|argues?|argued|concludes?|concluded|warns?|warned)(?: it)?(?: \p{L}+ly)?:$/iu
const longestBareQuotation = 2 // Sentences. A longer paragraph below a colon is the author's own, unless quotation marks say otherwise.

/** Sets `speakers` on the sentences of quotations. */
export function findSpeakers(parts: readonly SegmentedBlock[]): void {
  parts.forEach(({ block, sentences }, index) => {
    const isOpen =
      block.place === 'paragraph' &&
      isLedIn(parts[index - 1]) &&
      (isQuoted(block.text.value) || sentences.length <= longestBareQuotation)
    if (block.place !== 'quotation' && !isOpen) return
    const speakers = speakersBelow(parts, index) ?? speakersAbove(parts, index)
    if (speakers) for (const sentence of sentences) sentence.speakers = speakers
  })
}

const isQuoted = (text: string) => /^["“].*["”]$/s.test(text)
const isLedIn = (before: SegmentedBlock | undefined) =>
  before?.sentences.at(-1)?.text.endsWith(':') === true && before.block.place !== 'heading'

/** The line `— Name, office` or `— Name, *Work*` that closes the quotation; it is a caption from then on. */
function speakersBelow(parts: readonly SegmentedBlock[], index: number): Speaker[] | null {
  for (
    let i = index;
    i < parts.length && (i === index || parts[i]!.block.place === 'quotation' || i === index + 1);
    i++
  ) {
    const { block, sentences } = parts[i]!
    const last = sentences.at(-1)
    const name = last && dashLine.exec(last.text)?.[1]?.trim()
    if (!name) continue
    last.place = 'caption'
    const kind = findAttributions({ ...last, text: `${name} said it.`, links: [], marks: [] })[0]?.kind ?? 'person'
    const { value } = block.text
    const works = block.emphases
      .filter(({ start }) => start > value.lastIndexOf(name))
      .map(({ start, end }) => value.slice(start, end))
    return [{ cited: name, kind }, ...works.map((cited): Speaker => ({ cited, kind: 'work' }))]
  }
  return null
}

function speakersAbove(parts: readonly SegmentedBlock[], index: number): Speaker[] | null {
  let first = index
  while (parts[first - 1]?.block.place === 'quotation' && parts[first]?.block.place === 'quotation') first--
  const before = parts[first - 1]
  if (!isLedIn(before)) return null
  const leadIn: Sentence = before!.sentences.at(-1)!
  // With the quotation behind it, since `As Jane Doe explained, this was key:` credits her for what she explained.
  const quotation = parts[index]!.block.text.value
  const heads = [leadIn.text, leadIn.text.replace(/,.*$/s, ':')]
  const credits = heads.flatMap((head) =>
    findAttributions({ ...leadIn, text: `${head} ${quotation}` }).filter(({ start }) => start < head.length),
  )
  const named = credits.find(({ kind }) => kind !== 'reference')
  if (named) return [{ cited: named.cited, kind: named.kind }]
  const cited = generic.exec(leadIn.text)?.[1]
  return cited ? [{ cited, kind: 'person' }] : null
}
