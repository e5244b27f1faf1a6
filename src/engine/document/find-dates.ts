/**
 * Finds the dates of a sentence. `shrank from 8.0% in early 2024 to 1.7% by mid-2025` has two: 2024 and 2025.
 * A number of four digits is a year only where its neighbours let it be one.
 */
import { findAll } from '../find-all.ts'
import { isEdtf } from '../edtf.ts'
import { lookOnce } from '../look-once.ts'
import { remember } from '../remember.ts'
import type { Cell, DateSpan, Span } from '../sentence.ts'
import { edtfSpan } from './dates/calendar.ts'
import { dateForms } from './dates/read-explicit.ts'
import { readRelative } from './dates/read-relative.ts'
import { readYears } from './dates/read-years.ts'

const yearHeader =
  /\b(?:years?|dates?|period|since|founded|published|publication|opened|built|season|edition|when|time|started|ended|launch(?:ed)?|released?|due|deadline|from|to|until|established|adopted|signed|term)\b/i
/** Said of a thing alone these head years; `Homes completed` counts homes. */
const yearHeaderAlone =
  /^(?:(?:first|last|re)?[ -]?(?:commissioned|completed|constructed|refurbished|moderni[sz]ed|renovated|restored|rebuilt|inaugurated|installed|retired|closed|decommissioned|acquired|elected|enacted|repealed|in service|in operation|in force)|born|died)$/i

type Found = Span & Pick<DateSpan, 'edtf' | 'relative'>

/**
 * The dates of a text, in order, their spans counted in it. Relative ones (`last year`) come out only where the
 * document's date is known. In a table row a date of the column's header spans the cell below it.
 * @example findDates('By 2030 it may double.', { published: null, cells: [] }) // `2030` at 3..7
 */
export function findDates(text: string, options: { published: string | null; cells: readonly Cell[] }): DateSpan[] {
  const { published, cells } = options
  const parted = partCells(text, cells)
  const spans = withRanges(parted, readAll(parted, published)).filter((span) => !isAmount(span, cells))
  return [...spans, ...fromYearColumns(text, cells, spans), ...fromHeaders(text, cells, spans)]
    .filter(({ edtf }) => isEdtf(edtf))
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, edtf, relative }) => ({ start, end, raw: text.slice(start, end), edtf, relative }))
}

/** A text as long as before with a bar before each cell but the first: `Unit 1` beside `May 1976` is no first of May. */
function partCells(text: string, cells: readonly Cell[]): string {
  if (cells.length < 2) return text
  const units = text.split('')
  for (const { start } of cells.slice(1)) if (units[start - 1] === ' ') units[start - 1] = '|'
  return units.join('')
}

/** Each form claims the words that no form before it has. */
function readAll(text: string, published: string | null): Found[] {
  const taken = new Uint8Array(text.length)
  const found: Found[] = []
  const claim = (start: number, end: number, edtf: string, relative: boolean) => {
    if (taken.subarray(start, end).includes(1)) return
    taken.fill(1, start, end)
    found.push({ start, end, edtf, relative })
  }
  const forms = /\d|centur/i.test(text) ? dateForms : [] // Most sentences hold no digit and are done here.
  const isWorth = lookOnce(text)
  for (const { pattern, edtf } of forms.filter(({ needs }) => isWorth(needs)))
    for (const match of findAll(text, pattern)) {
      const date = edtf(match, text)
      if (date) claim(match.index, match.index + match[0].trimEnd().length, date, false)
    }
  for (const { start, end, edtf } of readYears(text)) claim(start, end, edtf, false)
  for (const { start, end, edtf } of readRelative(text, published))
    claim(start, text[end - 1] === '.' ? end - 1 : end, edtf, true)
  return found.sort((a, b) => a.start - b.start)
}

/** Joins `between July 2003 and December 2004`; `from 2041 to 2031` and `2012 and 2023` stay two dates. */
function withRanges(text: string, found: Found[]): Found[] {
  const joined: Found[] = []
  for (const date of found) {
    const last = joined.at(-1)
    const span = last && !last.relative && !date.relative ? rangeOf(text, last, date) : null
    if (last && span) joined[joined.length - 1] = { ...last, end: date.end, edtf: span }
    else joined.push(date)
  }
  return joined
}

function rangeOf(text: string, first: Found, last: Found): string | null {
  if (last.start - first.end > 12 || isSplitYear(first) !== isSplitYear(last)) return null
  if (!isSplitYear(first) && (first.edtf.includes('/') || last.edtf.includes('/'))) return null
  const connector = text.slice(first.end, last.start).trim().toLowerCase()
  const before = text.slice(Math.max(0, first.start - 12), first.start).toLowerCase()
  // `The target was moved from 2030 to 2035`: the second takes the place of the first.
  if (connector === 'to' && moved.test(text.slice(Math.max(0, first.start - 40), first.start))) return null
  const isJoined =
    /^(?:[-–—]|to|through|until|till|up to|thru)$/.test(connector) ||
    (connector === 'and' && /\bbetween(?: the)?\s*$/.test(before))
  const [start = '', end = ''] = [first.edtf.split('/')[0], last.edtf.split('/').at(-1)]
  return isJoined ? edtfSpan(atEdge(start, false), atEdge(end, true)) : null
}

/** `2010/11`, a year of schools or of accounts: two of them, joined, are from the first to the last. */
const isSplitYear = ({ edtf }: Found): boolean =>
  /^\d{4}\/\d{4}$/.test(edtf) && Number(edtf.slice(5)) === Number(edtf.slice(0, 4)) + 1

const moved =
  /\b(?:moved|shifted|slipped|slid|drifted|extended|brought|delayed|postponed|pushed|changed|rescheduled|deferred|advanced|revised|put back|put off)(?: \w+){0,2} from $/i

/** The first or last year of a century or decade: an interval of EDTF needs whole years. */
const atEdge = (edtf: string, isEnd: boolean): string => edtf.replace(/X/g, isEnd !== edtf.startsWith('-') ? '9' : '0')

/** `1850` alone in a cell below `Cases` is an amount; below `Year`, `Founded` or nothing it is a year. */
function isAmount({ start, end, edtf }: Found, cells: readonly Cell[]): boolean {
  // A sign may stand before the digits: `-1841`.
  const cell = cells.find((other) => other.end === end && (other.start === start || other.start === start - 1))
  if (!cell || !/^\d{4}$/.test(edtf)) return false
  const header = cell.header.replace(perYear, '')
  return header !== '' && !yearHeader.test(header) && !yearHeaderAlone.test(header)
}

/** `ha/year`, `tonnes a year`: no years stand below it. */
const perYear = /(?:\/|\b(?:per|an?|each|every) )years?\b/gi

/** `1104` and `984` below `Year`: all of the cell is a year, whenever it was. */
function fromYearColumns(text: string, cells: readonly Cell[], spans: readonly Found[]): Found[] {
  return cells.flatMap(({ start, end, header }) => {
    const edtf = /^(?:year|date|founded|built)\b/i.test(header)
      ? /^[1-9]\d{2,3}$/.exec(text.slice(start, end))?.[0]
      : /^(?:year )?(?:released?|launch(?:ed)?|introduced|opened|published|established|commissioned|completed)$/i.test(
            header,
          )
        ? /^(?:1[89]|20)\d\d$/.exec(text.slice(start, end))?.[0] // `B200` beside `2024` below `Released`
        : undefined
    const isNew =
      edtf !== undefined && Number(edtf) < 2200 && !spans.some((span) => span.start >= start && span.end <= end)
    return isNew ? [{ start, end, edtf: edtf.padStart(4, '0'), relative: false }] : []
  })
}

/** A header such as `2019` dates the cells below it that hold a number. */
function fromHeaders(text: string, cells: readonly Cell[], spans: readonly Found[]): Found[] {
  return cells.flatMap(({ start, end, header }) => {
    if (start >= end || !/\d/.test(text.slice(start, end))) return []
    if (spans.some((span) => span.start >= start && span.end <= end)) return []
    const { edtf } = periodOf(header)
    return edtf === undefined ? [] : [{ start, end, edtf, relative: false }]
  })
}

/** The period that a header names; looked for once for all the cells below it. */
const periodOf = remember((header: string): { edtf?: string } => {
  const words = header.replace(baseYear, (year) => ' '.repeat(year.length))
  const edtf = withRanges(words, readAll(words, null))[0]?.edtf ?? pricedYear.exec(header)?.[1]
  return edtf === undefined ? {} : { edtf }
})

const baseYear = /\b(?:1[89]|20)\d\d(?=\s?=\s?100\b)/g // `Prices (2015=100)` are those of any year.

/** `Cost 2023 (US$)`: behind a word that makes an amount of such a number in a sentence. */
const pricedYear = /^(?:unit |average |mean |median |total )?costs?,? ((?:19|20)\d\d)(?=$| ?[(,])/i
