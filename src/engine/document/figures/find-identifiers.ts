/** Finds the spans of a text whose numbers only name, number or date something: `Article 5`, `24/7`, `aged 65`, `510(k)`. */
import { findAll } from '../../find-all.ts'
import { capitalLabels, labelWords } from '../../lexicon/labels.ts'
import { numberWords } from '../../lexicon/number-words.ts'
import type { Span } from '../../sentence.ts'

const labels = [...labelWords].sort((a, b) => b.length - a.length).join('|')
const digits = '\\d+(?:[.:]\\d+)*[a-z]?(?:\\(\\d+\\))*'
const hardUnit = '(?!\\s*(?:%|per ?cent|million|billion|trillion|percentage)|[\\d,.]*\\d)'
const persons =
  'children|adults|people|women|men|boys|girls|kids|persons|those|patients|youths?|pupils|anyone|residents|citizens|youngsters|everyone|workers'

const wordsOf = (least: number, most: number): string =>
  [...numberWords].flatMap(([word, value]) => (value >= least && value <= most ? [word] : [])).join('|')
const spelled = `(?:(?:${wordsOf(20, 90)})(?:-(?:${wordsOf(1, 9)}))?|${wordsOf(1, 19)})`

const identifiers: readonly RegExp[] = [
  /\b(?:https?:\/\/|www\.)[^\s<>"]+/gi,
  /\b(?:doi:?\s*)?10\.\d{4,9}\/[^\s<>"]+/gi,
  /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}\.[\w.]{1,64}/g,
  /\b(?:arXiv|PMID|PMCID|ISBN|ISSN|OCLC|NCT|SSRN|RRID|CVE)[:\s-]*(?:1[03]:)?\s*[\dXv][\dXv.:-]*/gi,
  /\b[A-Z][A-Z\d_.]{1,20}:[A-Z\d_@]{2,40}\(\d{1,3}\.\d{1,3}\)/g, // `ESTAT:UNE_RT_A(1.0)`, a dataflow of statistics
  /\b97[89][- ]\d[\d -]{8,13}\d\b/g,
  /\(\d{3}\)\s?\d{3}[-. ]\d{4}|\+\d{1,3}(?:[ .-]\(?\d{2,5}\)?){2,5}|\b\d{3}[-.]\d{3}[-.]\d{4}\b/g,
  /\b\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]\.?m\b\.?)?/gi,
  /\b\d{1,2}(?:[.:]\d{2})?\s?(?:[ap]m\b|[ap]\.m\.|o['’]clock)/gi,
  /^(?:[01]?\d|2[0-3])\.[0-5]\d(?=\s(?!Euros?\b|Dollars?\b)\p{Lu}\p{Ll}{2})/gu, // `16.45 Wheat waits`
  /\b(?:until|till)\s(?:[01]?\d|2[0-3])\.[0-5]\d(?=$|[,.;:)](?!\d)|\s(?:on|and|in|at|from|local|when|today|yesterday|tonight)\b)/g,
  /\b(?:at|from|by|since|before|after)\s(?:[01]?\d|2[0-3])\.[0-5]\d(?=\s(?:today|yesterday|tonight|local|GMT|CES?T|BST|UTC|on \p{Lu}\p{Ll}+day)\b)/gu,
  /\b(?:began|begins|started|starts|kick(?:s|ed)?[- ]off) at (?:[01]?\d|2[0-3])\.[0-5]\d(?=$|[,.;:)](?!\d)|\s(?:and|in|on|with|but)\b)/gi,
  /\b24\/7\b|\b9\/11\b|\b50[-–/]50\b|\b20\/20\b/g,
  /\[\d{1,3}(?:\s*[,;–-]\s*\d{1,3})*\]/g,
  /[#§№]\s?\d[\w.]*(?:\s*(?:and|–|-)\s*[#§№]?\d+)*/g,
  /\b(?:aged?|ages)\s+(?:of\s+|between\s+|from\s+)?\d{1,3}(?![.,]?\d)(?:\s*(?:-|–|to|and)\s*\d{1,3})?(?:\+|\s(?:years?|months?)\b(?:,? (?:and )?\d{1,2} (?:months?|weeks?|days?)\b)?)?/gi,
  /\b\d{1,3}(?:\s*[-–]\s*\d{1,3}|\sto\s\d{1,3})?[-‑–\s](?:years?|months?|weeks?|days?)[-‑–\s](?:olds?|of\sage)\b/gi,
  /\b\d{1,3}(?:st|nd|rd|th)\b/gi,
  /(?<=\/)1\.73\s?m(?:2|²)/g, // of `ml/min/1.73 m²`
  new RegExp(
    `\\b(?:\\d{1,3}|${spelled})(?:-? ?(?:to|and|or|[-–]) ?(?:\\d{1,3}|${spelled}))?[-‑ ](?:year|month|week|day)s?(?:[-‑] ?olds?| olds?| of age)\\b`,
    'gi',
  ), // `one- to three-year-olds`, `nineteen years old`
  /\b(?:under|over)[-‑\s]\d{1,2}s\b/gi,
  new RegExp(`\\b(?:younger|older) than (?:\\d{1,3}|${spelled}) (?:years?|months?|weeks?)\\b`, 'gi'), // `babies younger than one year`
  new RegExp(
    `\\b(?:${persons})\\s(?:aged\\s|who are\\s)?(?:under|over|above|below|younger than|older than)\\s(?:the age of\\s)?\\d{1,3}\\b(?!\\s*(?:%|per|kg|cm|lb|mg|[,.]\\d|(?!years|months|has|was|does)[a-z]{3,}s\\b))`,
    'gi',
  ),
  new RegExp(
    `\\b(?:${persons})\\s\\d{1,3}(?:\\+|\\s(?:years?\\s)?(?:and|or)\\s(?:over|older|above|under|younger|up)\\b)`,
    'gi',
  ),
  /\bFY\s?\d{2,4}\b/g,
  /(?<=\b(?:1[89]|20)\d\d\s?=\s?)100(?:\.0+)?\b/g, // `104.3 (2015 = 100)`: what the index is reckoned from
  /\b\d{2,4}\([a-z]\)/g, // `510(k)`, `401(k)`
  /(?<![\p{L}\d])(?:[tFrzQU]|χ[2²]|chi2)\s?\(\d+(?:\.\d+)?(?:,\s?(?:N\s?=\s?)?\d+(?:\.\d+)?)*\)(?=\s?[=<>])/gu, // `t(89) = 11.2`
  /\b\d{1,3}(?:\.\d+)?°\s?\d{1,2}(?:\.\d+)?\s?[′'’](?:\s?\d{1,2}(?:\.\d+)?\s?[″"”])?\s?[NSEW]\b/g, // `64°02′N`
  /\b\d{1,2}(?:\.\d+)?\s?°\s?[NS],?\s\d{1,3}(?:\.\d+)?\s?°\s?[EW]\b/g, // `51.5°N, 0.12°W`
  /(?<=\p{Lu}[\p{L}'’-]{1,30} \p{Lu}[\p{L}'’-]{1,30}, )\d{2}(?=[,.;)](?!\d))/gu, // `Jeanne Arnoux, 58, who farms`
  // `the 5 Gyres Institute`, `20 Fenchurch Street`
  /(?<=\b(?:[Tt]he|at|of|by) )\d{1,3}(?= (?:\p{Lu}[\p{L}'’-]{1,20} ){1,3}(?:Institute|Foundation|Trust|Project|Initiative|Fund|Society|Alliance|Network|Street|Road|Avenue|Square|Lane)\b)/gu,
  /\b(?:the |in )?(?:mid-|early |late )?['’]?\d0s\b/gi,
]
const labelled = new RegExp(
  `\\b(${labels})(s?)\\.?[\\s\\u00a0](?:${digits})${hardUnit}(?:\\s?(?:and|or|to|through|[-–&])\\s?${digits}${hardUnit})?`,
  'gi',
)

/** The spans of a text that are labels, identifiers, times, ages and ranks. */
export function findIdentifiers(text: string): Span[] {
  if (!/\d|\b(?:year|month|week|day)s?[- ](?:old|of age)/i.test(text)) return []
  const spans = identifiers.flatMap((pattern) =>
    findAll(text, pattern).map((match) => ({ start: match.index, end: match.index + match[0].length })),
  )
  for (const match of findAll(text, labelled)) {
    const [whole, label = '', plural] = match
    // `level 5` names a level, `in case 45 people` and `day 3` do not always; a capital or a parted number decides.
    const isCapital = /^\p{Lu}/u.test(label)
    const rest = text.slice(match.index + whole.length, match.index + whole.length + 24)
    if (
      !isCapital &&
      capitalLabels.has(label.toLowerCase()) &&
      (plural ||
        /^[-‑]|^\s+(?!(?:and|or|of|in|to|is|was|on|for|at|the|a|with|diabetes)\b)[\p{L}°$€£]/u.test(rest) ||
        /^[%°]/.test(rest))
    )
      continue
    spans.push({ start: match.index, end: match.index + whole.length })
  }
  return spans
}
