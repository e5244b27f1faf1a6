/** Captions: what stands below a picture or above a table, and asserts nothing by itself; and advertisements. */
import { advertOpenings, buttonWords, pictureNouns } from '../lexicon/non-claims.ts'
import type { SegmentedBlock } from './segment.ts'

const credit =
  /^(?:photo(?:graph)?s?|image|picture|illustration|credit|graphic|photo credit|image credit)\s*(?:by\b|:|©)/i
const shown = new RegExp(
  String.raw`^(?:an?|the) (?:[\w-]+ ){0,3}(?:${pictureNouns.join('|')}) (?:of|showing|shows|that shows|depicting|with|from|by)\b`,
  'i',
)
// `Table 3.1. Losses by region`; not `Table 3.1.1 presents the losses.`
const numbered = /^(?:figure|fig\.|table|chart|graph|map|exhibit|box|plate)\s*\d+(?:\.\d+)*\s*(?:[.:](?!\d)|[–—|])/i
// `Ann Lee's 1869 painting depicting the runner`, where nothing is said of it; `The mint is pictured on Monday`, `river-front 2018.png The river front in spring.`
const pictured =
  /^[^,.;]{3,80}\b(?:is|are) (?:pictured|seen here|shown here)(?! (?:as|by))\b|^[^.;]{0,80}\.(?:png|jpe?g|gif|svg|webp|tiff?)(?= \p{Lu}|$)/u
const titled = new RegExp(
  String.raw`^[^.,;:]{0,60}['’]s (?:\d{4} )?(?:\p{Ll}+ ){0,2}(?:${pictureNouns.join('|')}) (?:showing|depicting)\b[^.!?]*$`,
  'u',
)
const sentenceEnd = /[.!?:…]["”’)\]]*(?:\s*\[[^\]]{1,6}\])*$/

const longestAdvert = 400
const longestCaption = 8 // Sentences; a paragraph of more has but run into what stood above it.

/** `Sponsor: …`, or a few sentences with a button among them: `The Long Haul costs £4.99 a month. Subscribe`. */
function isAdvert({ block, sentences }: SegmentedBlock): boolean {
  if (!/^(?:paragraph|quotation)$/.test(block.place) || block.text.value.length > longestAdvert) return false
  return advertOpenings.test(block.text.value) || sentences.some(({ text }) => buttonWords.test(text))
}

/** Marks the sentences of captions and advertisements by their place. */
export function findCaptions(parts: readonly SegmentedBlock[]): void {
  parts.forEach((part, index) => {
    const { block, sentences } = part
    if (isAdvert(part)) for (const sentence of sentences) sentence.place = 'advert'
    else if (block.place !== 'paragraph') return
    const isCredited = sentences.some(({ text }) => credit.test(text))
    const isBesideTable = [parts[index - 1], parts[index + 1]].some(
      (other) => other !== undefined && other.block.cells.length > 0,
    )
    // A paragraph that a page's end cut off has sentences before its last.
    const isTitle = isBesideTable && sentences.length === 1 && !sentenceEnd.test(block.text.value)
    const opensAsCaption = numbered.test(block.text.value)
    const captioned = opensAsCaption ? (sentences.length > longestCaption ? 1 : sentences.length) : 0
    sentences.forEach((sentence, index) => {
      if (
        isCredited ||
        isTitle ||
        index < captioned ||
        shown.test(sentence.text) ||
        [pictured, titled].some((look) => look.test(sentence.text))
      )
        sentence.place = 'caption'
    })
  })
}
