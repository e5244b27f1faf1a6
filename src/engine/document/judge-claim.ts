/**
 * Whether a sentence is a claim, by the rules of what counts as one: an assertion with a figure, a source or a date.
 * Every answer has its reason, which the miss list and `explain` show.
 */
import { furnitureLabels, furnitureOpenings, selfNames, selfParticiples, selfVerbs } from '../lexicon/non-claims.ts'
import { readyFor } from '../ready.ts'
import { type Reason, reasonAt, reasonBy, reasonOf } from '../reason.ts'
import { missingValue } from '../lexicon/missing-values.ts'
import { smallNumbers } from '../lexicon/small-numbers.ts'
import { findCall } from './find-call.ts'
import { carriedRule, type FigureSpan, type Sentence, tableRule } from '../sentence.ts'

/** The answer of a judgement. */
export interface Verdict {
  isClaim: boolean
  /** One clause: `a figure`, or why not: `a question`. */
  reason: string
  /** The words that decided. */
  reasons: Reason[]
}

type Refusal = (sentence: Sentence) => Reason | null

const alternatives = (words: Iterable<string>) => [...words].map((word) => word.replace(/[.]/g, '\\$&')).join('|')
const self = new RegExp(
  String.raw`^(?:in |throughout )?(?:(?:the (?:rest|remainder|aim|purpose|scope) of )?(?:this|the present|our) (?:[\w-]+ ){0,3}?(?:${alternatives(selfNames)})s?\b|(?:section|chapter|part) \d+)(?:,? (?:we|i)\b|, [\w ]{3,40}?)?(?:,? (?:also |then |briefly )?(?:(?:was|is|has been) (?:\w+ )?(?:${alternatives(selfParticiples)})|(?:will )?(?:${alternatives([...selfVerbs, ...selfVerbs.map((verb) => verb.replace(/e?s$/, ''))])}))\b)`,
  'i',
)
// `It was last reviewed on 18 November 2024.`
const made = new RegExp(
  String.raw`^(?:it|this (?:[\w-]+ ){1,2}) ?(?:was|is|has been) (?:(?:last|first|originally|next|most recently) )?(?:${alternatives(selfParticiples)})(?: (?:on|in|at|by)\b|[.,]|$)`,
  'i',
)
// `It replaces the version of 25 July 2023.`
const replaced =
  /^(?:it|this (?:[\w-]+ ){1,2}) ?(?:replaces|supersedes|updates|amends|succeeds|follows) (?:(?:the|an?|its|our|all|any) )?(?:[\w-]+ ){0,2}(?:versions?|editions?|releases?|fact ?sheets?|guidance|guidelines?|reports?|documents?|issues?|publications?|briefings?|notes?|leaflets?)\b/i
// `Remission at 12 months is shown in Figure 2.`, `I went through 14 sources for this answer.`
const shown =
  /\b(?:is|are|was|were) (?:shown|given|listed|set out|described|summari[sz]ed|presented|plotted) in (?:the )?(?:figures?|figs?\.|tables?|charts?|appendix|appendices|sections?|annex)\b|\bfor this (?:answer|article|report|post|explainer|piece|briefing)\b/i
// `An earlier version of this article gave the number as 45.`, `We thank the 12 volunteers.`
const corrected =
  /\b(?:an|the) (?:earlier|previous|original) version (?:of (?:this|the) (?:[\w-]+ )?(?:article|story|report|post|page|piece|release)\b|(?:gave|stated|said|misstated|had|incorrectly|wrongly)\b)|^(?:we|the authors?|i) (?:would like to thank|wish to thank|thank|are grateful|am grateful|acknowledge) /i
// `This is an old revision of this page.`, `The table only includes lines of over 3,000 metres.`, `The data refer to 2021.`
const kept =
  /^(?:this is (?:an?|the) (?:old|archived|previous|earlier|cached|draft|machine) (?:revision|version|copy|translation) of\b|the (?:table|list|chart|map|graph|data) (?:(?:below|above) )?(?:only (?:includes?|covers?|shows?|lists?)|(?:includes?|covers?|shows?|lists?) only|excludes?|refers? to)\b)/i
// `We present data from the new survey`, where no result follows.
const announced =
  /^(?:(?:below|here|now),? )?we (?:present|describe|list|summari[sz]e|outline) (?:(?:the|our|some|new) )*(?:data|results|findings|figures|estimates|numbers|summary|overview)\b/i
const label = new RegExp(
  String.raw`^\[?(?:${alternatives(furnitureLabels)})\s*(?:\d[\d.]*)?\s*[:.–—|]|^contents \d`,
  'i',
)

const furnitureRule = 'furniture of the page'
const struckRule = 'struck out'

// In the order in which a reader would name the reason.
const refusals: readonly Refusal[] = [
  ({ place, text }) => (place === 'heading' ? reasonBy('a heading', text) : null),
  ({ place, text }) => (place === 'caption' ? reasonBy('a caption', text) : null),
  (sentence) => (isStruck(sentence) ? reasonBy(struckRule, sentence.quote) : null),
  ({ text }) => reasonOf(text, /\?["”’)]*$/, 'a question'),
  ({ place, text }) => (place === 'advert' ? reasonBy(furnitureRule, text) : null),
  ({ text }) => reasonOf(text, /^(?:references?|notes?|sources?|websites?|citations?)$/i, furnitureRule),
  ({ text }) => reasonOf(text, label, furnitureRule) ?? furniture(text),
  ({ text }) => {
    const about = [self, made, replaced, shown, corrected, kept].find((cue) => readyFor(text, cue).test(text))
    return about ? reasonOf(text, about, 'about the document itself') : null
  },
  ({ text, figures }) => (figures.length > 0 ? null : reasonOf(text, announced, 'about the document itself')),
  ({ text, figures }) =>
    figures.length > 0
      ? null
      : (reasonOf(text, /^(?:this|here|these|those|below) (?:is|are|was|were)\b.*:$/i, 'a lead-in') ??
        openingLine(text)),
  ({ place, text }) => (place === 'row' ? null : findCall(text)), // `Do you own a car? | yes | 76%` is an answer that was counted.
  (sentence) => (hasNoValue(sentence) ? reasonBy('no value', sentence.text) : null),
  (sentence) => (isFragment(sentence) ? reasonBy('no sentence', sentence.text) : null),
]

/** Judges an annotated sentence. */
export function judgeClaim(sentence: Sentence): Verdict {
  for (const refusal of refusals) {
    const reason = refusal(sentence)
    if (reason) return { isClaim: false, reason: reason.rule, reasons: [reason] }
  }
  const { text, figures, attributions, dates } = sentence
  const named = attributions.filter(({ reason }) => reason.rule !== carriedRule && reason.rule !== tableRule)
  const evidence = [
    ...figures
      .filter((figure) => !isSmallCount(figure))
      .map(({ start, end }) => reasonAt(text, start, end, 'a figure')),
    ...named.map(({ start, end, cited }) => ({ rule: 'a source', words: cited, span: { start, end } })),
    ...dates.filter(({ relative }) => !relative).map(({ start, end }) => reasonAt(text, start, end, 'a date')),
  ]
  const rules = [...new Set(evidence.map(({ rule }) => rule))]
  if (rules.length === 1 && named.length > 0 && text.endsWith(':'))
    return refused('a lead-in', reasonOf(text, /\S+:$/, 'a lead-in'))
  if (evidence.length) return { isClaim: true, reason: rules.join(', '), reasons: evidence }
  const credited = reasonOf(text, readyFor(text, ownWork), 'words of a work')
  if (credited) return { isClaim: true, reason: credited.rule, reasons: [credited] }
  const [figure] = figures
  if (figure) return refused('only a small count in words', reasonAt(text, figure.start, figure.end, ''))
  const [date] = dates
  if (date) return refused('only a relative date', reasonAt(text, date.start, date.end, ''))
  return refused('no figure, source or date', reasonOf(text, readyFor(text, passedOver), ''))
}

// `According to his paper, the cells showed "…"`: someone's work that is quoted, though it has no name here.
const ownWork =
  /^(?:according to|as (?:described|reported|stated|explained|noted|shown|argued|set out) in|in) (?:his|her|their|its) (?:[\p{L}\d-]+ ){0,3}(?:paper|work|study|report|article|thesis|book|memoir|letter|testimony|statement|essay|diary|diaries|account|review|judgment|ruling)\b[^“"]{0,200}["“][^"”]{8,}["”]/iu

// `two key pathways`, `GPT-4`: the number that a reader might have taken for a figure.
const passedOver = new RegExp(
  String.raw`(?<![\p{L}\d-])(?:[\p{L}-]*\d[\d.,]*\d|[\p{L}-]*\d|${alternatives(smallNumbers)})(?: \p{L}+){0,2}`,
  'iu',
)

/** `Comparing 2012 to 2011:`, `Averaged over the period 2018 to 2022:`: what the items below it have in common. */
const openingLine = (text: string): Reason | null =>
  finiteVerb.test(text)
    ? null
    : reasonOf(
        text,
        /^(?:\p{Lu}\p{L}+(?:ing|ed)|In|For|Over|During|Between|Since|By|As of) [^.!?:;]{1,80}:$/u,
        'a lead-in',
      )

const refused = (rule: string, words: Reason | null): Verdict => ({
  isClaim: false,
  reason: rule,
  reasons: words ? [{ ...words, rule }] : [],
})

/** `Italy 2019 .. n/a`: a row of which only the date is known. */
function hasNoValue({ text, place, figures, attributions, cells, dates }: Sentence): boolean {
  if (place !== 'row' || figures.length > 0 || attributions.length > 0) return false
  const others = cells
    .slice(1)
    .filter((cell) => !dates.some(({ start, end }) => start >= cell.start && end <= cell.end))
  const words = others.map(({ start, end }) => text.slice(start, end)).filter((word) => word !== '')
  return words.length > 0 && words.every((word) => missingValue.test(word))
}

/** Whether what a sentence said is struck out: all of it, or what would have made it a claim. */
const isStruck = ({ struck, figures, attributions, dates }: Sentence): boolean =>
  struck.length > 0 && figures.length === 0 && attributions.length === 0 && dates.length === 0

const finiteVerb =
  /\b(?:is|are|was|were|has|have|had|will|can|fell|rose|grew|dropped|increased|decreased|declined|reached|costs?)\b/i
const wordsOfFragment = 14 // A longer line without a full stop lost it.

// `A. Smith, "Mills", J. Mills, vol. 12, 2020.`, `Journal of Mills, 12(3), 45–67.`
const bibliography =
  /\bvol\. ?\d+|\b\d{1,4}\(\d{1,3}\)[,:] ?(?:pp?\. ?)?e?\d+|\bpp\. ?\d+[–-]\d+|\bdoi\.org\/10\.|\b(?:Press|Publishing|Verlag), (?:\p{Lu}\p{L}+, )?\d{4}\.?$/u

// `K. Vogel1, S. Ahmed2 1 Institute of Agronomy, Halle, Germany 2 Department of Soil Science, University of Leeds, UK`
const affiliation =
  /\b(?:University|Institute|Department|School|Faculty|College|Centre|Center|Laboratory|Division) (?:of|for) \p{Lu}/u

/** A line of a title page, a byline, a label: few words and no end of a sentence. Items and rows may do without one. */
function isFragment({ text, place, figures, cells, attributions }: Sentence): boolean {
  const words = text.match(/\p{L}{2,}/gu)?.length ?? 0
  // `OFFICIAL   18 July 2024`: two ends of a line, and no table.
  const isBare = figures.length === 0 && attributions.length === 0 && cells.every(({ header }) => header === '')
  if (place === 'row')
    return (
      (words === 0 && (!/\d/.test(text) || yearsAlone.test(text))) ||
      (isBare && cells.length > 1 && !finiteVerb.test(text))
    )
  if (place === 'paragraph' && affiliation.test(text) && !/[.!?:;…]$/.test(text) && !finiteVerb.test(text)) return true
  if (bibliography.test(text.replace(/\([^()]*\)/g, '')) && !finiteVerb.test(text)) return true // Not for `(Behre 2008, pp. 81–3)`.
  if (place === 'paragraph' && sumOfName.test(text)) return false
  return (
    (words < 2 && !(place === 'item' && words === 1 && figures.length > 0)) ||
    (place === 'paragraph' && words <= wordsOfFragment && !/[.!?:;…]["”’)\]]*$/.test(text) && !finiteVerb.test(text))
  )
}

// `Harbour Trust - £40m to build four berths`: a line of a list that lost its marks; `Adult ticket - £12` is a label.
const sumOfName = /^\p{Lu}[^.!?:;\d]{1,80} [-–—] \p{Sc}\d[\d.,]*\p{L}{0,8} (?:for|to) (?:an?|the|\p{Ll}+) \p{L}/u

const yearsAlone = /^(?:(?:1[89]|20)\d\d[\s–/-]*){2,}$/ // The names of columns in a line of their own.

/** `nine social dimensions`: a small number in words with a plain noun makes no claim by itself. */
function isSmallCount({ kind, raw }: FigureSpan): boolean {
  return (
    kind === 'count' &&
    !magnitude.test(raw) &&
    smallNumbers.has(
      /^(?:(?:about|at least|over|nearly|some|around|more than|just|only) )?([a-z]+)/i.exec(raw)?.[1]?.toLowerCase() ??
        '',
    )
  )
}

// `one million tokens` is no small count.
const magnitude = /\b(?:hundred|thousand|million|billion|trillion)\b/i

const longestOpening = 60 // Characters; more than any of the table.

function furniture(text: string): Reason | null {
  const head = text.slice(0, longestOpening).toLowerCase()
  const opening = furnitureOpenings.find((words) => head.startsWith(words))
  if (opening) return reasonAt(text, 0, opening.length, furnitureRule)
  const pattern =
    verblessImprints.find((line) => line.test(text) && !finiteVerb.test(text)) ??
    imprints.find((line) => line.test(text))
  return pattern ? reasonOf(text, pattern, furnitureRule) : null
}

// With a finite verb these are statements.
const verblessImprints = [
  // `Prepared by Orion Consulting for the Harbour Board, May 2024.`
  /^(?:[Pp]repared|[Cc]ompiled|[Pp]roduced|[Cc]ommissioned|[Pp]ublished|[Dd]esigned|[Ww]ritten|[Ee]dited) (?:by|for):? \p{Lu}/u,
  // `Official statistics, released at 9:30 a.m. on 17 February 2026.`
  /^[^,.]{0,40}\b(?:statistics|release|bulletin|figures|data|report|version|edition|publication|notice), (?:released|published|issued) (?:at [^,]{3,12} )?on \d{1,2} \p{Lu}\p{L}+ \d{4}\.?$/u,
  // `Annual report (PDF - 222 KB) Tables (XLSX, 1.2 MB)`
  /\((?:pdf|docx?|xlsx?|csv|zip|pptx?|mp3)\b[ ,:–-]*[\d.,]+ ?[KMG]i?B\)/i,
  /^(?:©|\(c\) |copyright (?=©|\d|\S.{1,60}\d{4}\.?$))\s?(?:©\s?)?(?:\d{4}|\p{Lu})/iu,
]
const imprints = [
  // `Releases and speeches are available on the agency's site www.agency.gov`
  /\b(?:is|are) (?:also )?available (?:for download |free |online )?(?:on|at|from|via|through|in|under)? ?.{0,60}(?:www\.|https?:\/\/|\b(?:web|internet) ?site\b)/i,
  /^Printed (?:on|in|by|at) .{0,60}\b(?:recycled|FSC|paper|press|printers?)\b/i,
  /\b(?:[Uu]se|[Ee]nter|[Qq]uote|[Ww]ith) (?:the |my |our )?(?:promo |discount |voucher |coupon )?code \p{Lu}[\p{Lu}\d]{3,}/u,
  /^[a-z]\w*(?:\.\w+)* = \S+, [a-z]\w* = /, // `menuLevel = 2, menuRoute = news`: a script of the page.
  /^(?:more|also) (?:from|on|in|about|by) [^:.]{2,40}:/i,
  /\breceived:? .{4,30}; (?:revised|accepted)\b/i, // The line of a paper's title page.
]
