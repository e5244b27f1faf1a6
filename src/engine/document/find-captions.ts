/** Captions: what stands below a picture or above a table, and asserts nothing by itself. */
import { pictureNouns } from '../lexicon/non-claims.ts'
import type { SegmentedBlock } from './segment.ts'

const credit =
  /^(?:photo(?:graph)?s?|image|picture|illustration|credit|graphic|photo credit|image credit)\s*(?:by\b|:|©)/i
const shown = new RegExp(
  String.raw`^(?:an?|the) (?:[\w-]+ ){0,3}(?:${pictureNouns.join('|')}) (?:of|showing|shows|that shows|depicting|with|from|by)\b`,
  'i',
)
const numbered = /^(?:figure|fig\.|table|chart|graph|map|exhibit|box|plate)\s*\d+[\d.]*\s*[.:–—|]/i
const sentenceEnd = /[.!?:…]["”’)\]]*(?:\s*\[[^\]]{1,6}\])*$/

/** Marks the sentences of captions by their place. */
export function findCaptions(parts: readonly SegmentedBlock[]): void {
  parts.forEach(({ block, sentences }, index) => {
    if (block.place !== 'paragraph') return
    const isCredited = sentences.some(({ text }) => credit.test(text))
    const isBesideTable = [parts[index - 1], parts[index + 1]].some(
      (other) => other !== undefined && other.block.cells.length > 0,
    )
    const isTitle = isBesideTable && !sentenceEnd.test(block.text.value)
    const opensAsCaption = numbered.test(block.text.value)
    for (const sentence of sentences) {
      if (isCredited || isTitle || opensAsCaption || shown.test(sentence.text)) sentence.place = 'caption'
    }
  })
}
