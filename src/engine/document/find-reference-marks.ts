/** Numbers that point to a reference: `workflows.31 The`, `[12]`, `[3, 7]`, `growth.⁴`. */
import { blankSpans } from '../blank-spans.ts'
import { findAll } from '../find-all.ts'
import type { Mark } from '../sentence.ts'

const numbers = String.raw`\d{1,3}(?:\s?[,;–-]\s?\d{1,3})*`
// Behind the end of a sentence, with a new one below: `2027.29 Research` too, but never `version 2.1 of` or `3.5 million`.
const glued = new RegExp(
  String.raw`(?<=(?:\p{L}|\b(?:CO2|NO2|SO2|N2|O2|O3|H2|CH4|NH3|SF6|PM10|PM2\.5|B12)|\b\d{4}(?:[/–]\d{2})?|[%)\]"”’])[.!?]["”’)]*)(${numbers})(?=\s+["“‘(]?[\p{Lu}\d]|\s*$)`,
  'gu',
)
const page = String.raw`(?::\s?\d{1,4}(?:[–-]\d{1,4})?(?=[\s.,;]|$))?` // `[1]: 44`, a page of it.
const bracketed = new RegExp(String.raw`\[(${numbers})\]${page}`, 'g')
// `is one of them (1).`, `causes (2, 3)`: only where the document numbers its references so.
const rounded = new RegExp(
  String.raw`(?<=[\p{L}%\d”"’] )(?<!\b(?:[Cc]olumn|[Tt]able|[Ee]quation|[Ee]q\.|[Mm]odel|[Pp]anel|[Ff]igure|[Rr]ow|[Pp]art|[Ss]ection|[Ss]tep)s? )\((${numbers})\)(?=[.,;:]|$| (?:found|finds|shows?|showed|reports?|reported|suggests?|suggested|estimates?|estimated|concludes?|concluded)\b)`,
  'gu',
)
const raisedDigits = /(?<=[.!?,;:"”’)]|\p{Ll}{3})([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}(?:[˒,][⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})*)/gu
const behindComma = new RegExp(String.raw`(?<=[\p{L}%)][,;:])(${numbers})(?=\s)`, 'gu')
const behindWord = /(?<=\p{Ll}{3})(\d{1,3})(?=[\s,.;:)]|$)/gu
// `list prices above €620,000.1,4`, `rose to 45,300.12 The next`: behind a grouped number, where a sentence ends.
const behindAmount = new RegExp(
  String.raw`(?<=\p{Ll}{2} [^\s\d]{0,4}\d{1,3}(?:,\d{3})+\.)(${numbers})(?=\s+["“‘(]?\p{Lu}\p{Ll}|\s*$)`,
  'gu',
)
// `stuck since 2020,3 though`, where a number would be written `2020.3`.
const behindYear = new RegExp(String.raw`(?<=\b(?:1[5-9]|20)\d{2}[,;:])(\d{1,2})(?=\s+\p{Ll})`, 'gu')
const endsLower = /(?:^|\s)\p{Ll}{3,}(\d{1,3})$/u // `44% lower11` in the last cell of a row; `the chip Loihi2` is a name.
const fewestWords = 8 // Fewer are no sentence, and a number in them may be all of a cell.
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const widestRange = 20 // `[4–6]` are three references; `[2010–2024]` is none, and a bound keeps a slip from being thousands.

/**
 * The reference marks of each line of a document, one for each reference that they name, in order. `known` are the labels of
 * the document's references: numbers in round brackets point to these alone.
 */
export function findReferenceMarks(texts: readonly string[], known: ReadonlySet<string> = new Set()): Mark[][] {
  let last = 0
  return texts.map((text) => {
    const found = [glued, bracketed, raisedDigits, behindComma].flatMap((pattern) =>
      findAll(text, pattern).flatMap(toMarks),
    )
    const pointing = findAll(text, rounded)
      .map(toMarks)
      .filter((all) => all.every(({ cited }) => known.has(cited)))
    found.push(...pointing.flat())
    const years = findAll(text, behindYear).flatMap(toMarks)
    const sure = [...amountMarks(text), ...years, ...gluedToEnd(text)].filter(
      ({ cited, start }) => known.has(cited) && !found.some((mark) => mark.start <= start && mark.end > start),
    )
    found.push(...sure)
    const inOrder = found.sort((a, b) => a.start - b.start)
    const marks = [...inOrder, ...gluedToWords(text, inOrder, last)].sort((a, b) => a.start - b.start)
    last = marks.reduce((most, mark) => Math.max(most, numberOf(mark)), last)
    return marks
  })
}

const amountMarks = (text: string): Mark[] =>
  text.includes(',') && (text.match(/\p{Ll}{2,}/gu)?.length ?? 0) >= fewestWords
    ? findAll(text, behindAmount).flatMap(toMarks)
    : []

function gluedToEnd(text: string): Mark[] {
  const match = endsLower.exec(text)
  return match ? marksOver(text.length - match[1]!.length, text.length, match[1]!) : []
}

/**
 * `Averfalk and Werner3 found`: a number glued to a word, where it is the next one in the numbering of the marks before it.
 * `Loihi2` and `PM10` are names in a text that has no such marks.
 */
function gluedToWords(text: string, found: readonly Mark[], before: number): Mark[] {
  let last = before
  let at = 0
  return findAll(text, behindWord)
    .flatMap(toMarks)
    .filter((mark) => {
      for (; at < found.length && found[at]!.start < mark.start; at++) last = Math.max(last, numberOf(found[at]!))
      return last > 0 && numberOf(mark) === last + 1 && found[at]?.start !== mark.start
    })
}

const numberOf = ({ cited }: Mark) => Number(cited)

const toMarks = ({ index, 0: whole, 1: cited }: RegExpExecArray): Mark[] =>
  marksOver(index, index + whole.length, cited!)

const marksOver = (start: number, end: number, cited: string): Mark[] =>
  labels(cited).map((label) => ({ start, end, kind: 'reference', cited: label }))

/** `3, 7` is two references, `4–6` three. */
export function labels(cited: string): string[] {
  const digits = cited.replace(/[⁰-⁹¹²³]/g, (digit) => String(superscripts.indexOf(digit))).replace(/˒/g, ',')
  return digits.split(/[,;]/).flatMap((part) => {
    const [first, last] = part.split(/[–-]/).map(Number)
    if (last === undefined || last <= first! || last - first! > widestRange) return part.trim().split(/[–-]/)
    return Array.from({ length: last - first! + 1 }, (_, index) => String(first! + index))
  })
}

/** A text as long as before whose marks behind a number are blanks, so that the year of `since 2020,3 though` is read. */
export const blankGluedMarks = (text: string, marks: readonly Mark[]): string =>
  blankSpans(
    text,
    marks.filter(({ start }) => /\d[,;:.]?$/.test(text.slice(Math.max(0, start - 2), start))),
  )
