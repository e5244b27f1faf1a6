/**
 * Whether a sentence is a claim, by the rules of what counts as one: an assertion with a figure, a source or a date.
 * Every answer has its reason, which the miss list and `explain` show.
 */
import {
  calls,
  furnitureLabels,
  furnitureOpenings,
  instructions,
  selfNames,
  selfParticiples,
  selfVerbs,
} from '../lexicon/non-claims.ts'
import { smallNumbers } from '../lexicon/small-numbers.ts'
import type { FigureSpan, Sentence } from '../sentence.ts'

/** The answer of a judgement. */
export interface Verdict {
  isClaim: boolean
  /** One clause: `a figure`, or why not: `a question`. */
  reason: string
}

interface Refusal {
  reason: string
  test: (sentence: Sentence) => boolean
}

const alternatives = (words: Iterable<string>) => [...words].map((word) => word.replace(/[.]/g, '\\$&')).join('|')
const self = new RegExp(
  String.raw`^(?:in |throughout )?(?:this|the present|our) (?:[\w-]+ ){0,3}?(?:${alternatives(selfNames)})s?\b(?:, (?:we|i|[\w ]{3,40}?))?(?:,? (?:also |then |briefly )?(?:(?:was|is|has been) (?:\w+ )?(?:${alternatives(selfParticiples)})|(?:will )?(?:${alternatives([...selfVerbs, ...selfVerbs.map((verb) => verb.replace(/e?s$/, ''))])}))\b)`,
  'i',
)
// `It was last reviewed on 18 November 2024.`
const made = new RegExp(
  String.raw`^(?:it|this (?:[\w-]+ ){1,2}) ?(?:was|is|has been) (?:(?:last|first|originally|next|most recently) )?(?:${alternatives(selfParticiples)})(?: (?:on|in|at|by)\b|[.,]|$)`,
  'i',
)
// `Remission at 12 months is shown in Figure 2.`, `I went through 14 sources for this answer.`
const shown =
  /\b(?:is|are|was|were) (?:shown|given|listed|set out|described|summari[sz]ed|presented|plotted) in (?:the )?(?:figure|fig\.|table|chart|appendix|section|annex)\b|\bfor this (?:answer|article|report|post|explainer|piece|briefing)\b/i
const label = new RegExp(
  String.raw`^\[?(?:${alternatives(furnitureLabels)})\s*(?:\d[\d.]*)?\s*[:.–—|]|^contents \d`,
  'i',
)

// In the order in which a reader would name the reason.
const refusals: readonly Refusal[] = [
  { reason: 'a heading', test: ({ place }) => place === 'heading' },
  { reason: 'a caption', test: ({ place }) => place === 'caption' },
  { reason: 'a question', test: ({ text }) => /\?["”’)]*$/.test(text) },
  { reason: 'furniture of the page', test: ({ text }) => label.test(text) || isFurniture(text) },
  { reason: 'about the document itself', test: ({ text }) => self.test(text) || made.test(text) || shown.test(text) },
  { reason: 'a call to the reader', test: ({ text }) => isCall(text) },
  { reason: 'no sentence', test: isFragment },
]

/** Judges an annotated sentence. */
export function judgeClaim(sentence: Sentence): Verdict {
  const refusal = refusals.find(({ test }) => test(sentence))
  if (refusal) return { isClaim: false, reason: refusal.reason }
  const evidence = [
    sentence.figures.some((figure) => !isSmallCount(figure)) && 'a figure',
    sentence.attributions.length > 0 && 'a source',
    sentence.dates.some(({ relative }) => !relative) && 'a date',
  ].filter((one) => one !== false)
  if (evidence.length === 1 && sentence.attributions.length > 0 && /:$/.test(sentence.text))
    return { isClaim: false, reason: 'a lead-in' }
  if (evidence.length) return { isClaim: true, reason: evidence.join(', ') }
  if (sentence.figures.length) return { isClaim: false, reason: 'only a small count in words' }
  if (sentence.dates.length) return { isClaim: false, reason: 'only a relative date' }
  return { isClaim: false, reason: 'no figure, source or date' }
}

const finiteVerb =
  /\b(?:is|are|was|were|has|have|had|will|can|fell|rose|grew|dropped|increased|decreased|declined|reached|costs?)\b/i
const wordsOfFragment = 14 // A longer line without a full stop lost it.

/** A line of a title page, a byline, a label: few words and no end of a sentence. Items and rows may do without one. */
function isFragment({ text, place }: Sentence): boolean {
  const words = text.match(/\p{L}{2,}/gu)?.length ?? 0
  if (place === 'row') return words === 0 && !/\d/.test(text)
  return (
    words < 2 ||
    (place === 'paragraph' && words <= wordsOfFragment && !/[.!?:;…]["”’)\]]*$/.test(text) && !finiteVerb.test(text))
  )
}

/** `Explore the report`, `Wash your hands`: a verb first, and nobody who does it. */
function isCall(text: string): boolean {
  const [, first, second] = /^([\p{L}’']+)(?:,? ([\p{L}’']+))?/u.exec(text) ?? []
  const verb = first?.toLowerCase() ?? ''
  if (calls.has(verb)) return !/^(?:is|are|was|were|has|have|of|rates?|s)$/i.test(second ?? '')
  if (
    /(?:^|, )(?:call|contact|visit|email|write to|go to|click|see|ask|phone) (?:the|us|our|your|him|her|them)\b/i.test(
      text,
    ) &&
    /^(?:for|to|if|please)\b/i.test(text)
  )
    return true
  return (
    instructions.has(verb) && /^(?:your|yourself|the|a|an|all|any|only|at|no|sure|plenty|out|up)$/i.test(second ?? '')
  )
}

/** `nine social dimensions`: a small number in words with a plain noun makes no claim by itself. */
function isSmallCount({ kind, raw }: FigureSpan): boolean {
  return (
    kind === 'count' &&
    smallNumbers.has(
      /^(?:(?:about|at least|over|nearly|some|around|more than|just|only) )?([a-z]+)/i.exec(raw)?.[1]?.toLowerCase() ??
        '',
    )
  )
}

function isFurniture(text: string): boolean {
  const lower = text.toLowerCase()
  if (/\breceived:? .{4,30}; (?:revised|accepted)\b/.test(lower)) return true // The line of a paper's title page.
  return furnitureOpenings.some((opening) => lower.startsWith(opening))
}
