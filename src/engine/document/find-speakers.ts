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
  const runs = runsOf(parts)
  parts.forEach(({ block, sentences }, index) => {
    const isOpen =
      block.place === 'paragraph' &&
      isLedIn(parts[index - 1]) &&
      (isQuoted(block.text.value) || sentences.length <= longestBareQuotation)
    if (block.place !== 'quotation' && !isOpen) return
    const speakers = speakersBelow(parts, index, runs) ?? speakersAbove(parts, index, runs)
    if (speakers) for (const sentence of sentences) sentence.speakers = speakers
  })
}

const isQuoted = (text: string) => /^["“].*["”]$/s.test(text)
const isLedIn = (before: SegmentedBlock | undefined) =>
  before?.sentences.at(-1)?.text.endsWith(':') === true && before.block.place !== 'heading'

/** Runs of quotations, each found once. */
interface Runs {
  /** Where the run begins that a part goes on with; the part itself where it goes on with none. */
  starts: number[]
  /** Where in the rest of its run a part's speaker is named; none where the part is no quotation. */
  names: (number | undefined)[]
}

function runsOf(parts: readonly SegmentedBlock[]): Runs {
  const isQuotation = parts.map(({ block }) => block.place === 'quotation')
  const runs: Runs = { starts: [], names: [] }
  parts.forEach((_, index) => {
    runs.starts.push(isQuotation[index] && isQuotation[index - 1] ? runs.starts[index - 1]! : index)
  })
  for (let index = parts.length - 1; index >= 0; index--) {
    if (isQuotation[index]) runs.names[index] = nameIn(parts[index]) ? index : runs.names[index + 1]
  }
  return runs
}

/** The name in a last line `— Name, office`. */
const nameIn = (part: SegmentedBlock | undefined): string | undefined =>
  dashLine.exec(part?.sentences.at(-1)?.text ?? '')?.[1]?.trim()

/** The line `— Name, office` or `— Name, *Work*` that closes the quotation; it is a caption from then on. */
function speakersBelow(parts: readonly SegmentedBlock[], index: number, { names }: Runs): Speaker[] | null {
  const place = [index, index + 1].find((near) => nameIn(parts[near])) ?? names[index + 2]
  const name = place === undefined ? undefined : nameIn(parts[place])
  if (place === undefined || !name) return null
  const { block, sentences } = parts[place]!
  const last = sentences.at(-1)!
  last.place = 'caption'
  const kind = findAttributions({ ...last, text: `${name} said it.`, links: [], marks: [] })[0]?.kind ?? 'person'
  const { value } = block.text
  const works = block.emphases
    .filter(({ start }) => start > value.lastIndexOf(name))
    .map(({ start, end }) => value.slice(start, end))
  return [{ cited: name, kind }, ...works.map((cited): Speaker => ({ cited, kind: 'work' }))]
}

function speakersAbove(parts: readonly SegmentedBlock[], index: number, { starts }: Runs): Speaker[] | null {
  const first = starts[index]!
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
