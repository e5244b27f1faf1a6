/** Reads the figures of a table's cell; a bare number takes magnitude and unit from the column's header or the row's label. */
import { type Reason, reasonBy } from '../../reason.ts'
import { rankHeaders } from '../../lexicon/labels.ts'
import { remember } from '../../remember.ts'
import { readHeader, type Column } from './read-header.ts'
import { readQuantity } from './read-quantity.ts'
import { readRowNoun } from './read-row-noun.ts'
import type { Settled } from './share-units.ts'
import { tokenize } from './token.ts'

/** What stands around a cell. */
export interface CellContext {
  header: string
  /** The words of the row's first cell. */
  label: string
  rowUnit: Column | null
  language: string
}

const bare =
  /^(?:[~≈<>≤≥±+−-]|c\.|ca\.|(?:about|around|some|over|under|nearly|almost|roughly|up to|(?:more|fewer|less) than|at (?:least|most))(?=\s))?\s?[$€£¥]?\s?(?:\d[\d.,'’ \u00a0\u2009\u202f]*|\.\d+)(?:\s?[-–]\s?\d[\d.,]*| to [-−–+]?\d[\d.,]*|\s?±\s?\d[\d.,]*)?\s?\+?\*?$/

/** What a header says, read once for all the cells below it; its language stands before it, on a line of its own. */
const columnOf = remember((key: string) => {
  const at = key.indexOf('\n')
  return { column: readHeader(tokenize(key.slice(at + 1), key.slice(0, at))) }
})

const plainNumber = /^\d+(?:\.\d{1,2})?$/ // Most cells, of which the reader of ordinary text knows no more.
const revised = /(?<=^\s?[-+−]?\d[\d.,]*)[RrP]$/ // `3,905R`, revised since it was first published

const yearBehind = /(?<=\d[^()\d]*)\((?:1[5-9]|20)\d\d\)(?=\s*$)/ // `130 (2007)` is dated
const blanks = (words: string): string => ' '.repeat(words.length)

/** The figures of a cell's words; `read` is the reader of ordinary text. */
export function readCellFigures(
  cell: string,
  { header, label, rowUnit, language }: CellContext,
  read: (text: string) => Settled[],
): Settled[] {
  const words = cell.replace(revised, ' ').replace(yearBehind, blanks)
  if (/^\(\d[\d.,]*\)\s?%$/.test(words.trim())) return read(words.replace('(', '-').replace(')', ' ')) // `(0.4)%` is a loss
  const mayFall = changing.test(header) || balances.test(header) || balances.test(label)
  if (mayFall && shareInBrackets.test(words.trim())) return read(words.replace(/[()]/g, ' ')).map(below)
  const shared = readCountedShare(words, [label, header], language)
  if (shared) return shared
  const context = { header, label, rowUnit, language }
  if (inBrackets.test(words)) return readPair(words, context, read)
  if (!bare.test(words.trim()) && !isLoss(words)) return read(withoutRank(words, header))
  const { column } = columnOf(`${language}\n${header}`)
  if (!column) return /[$€£¥]/.test(words) ? read(words) : []
  const isUnsaid =
    (header === '' || /[\p{L}\d]/u.test(header)) &&
    column.kind === 'score' &&
    !column.isUnit &&
    !/^column \d+$/.test(header) && // Of a table without names
    (!/\d\.\d/.test(words) || perSomething.test(label) || Math.max(column.magnitude, rowUnit?.magnitude ?? 1) > 1)
  const noun = isUnsaid ? readRowNoun(label, language) : null
  const own = column.isUnit
    ? null
    : rowUnit?.unit === null && noun
      ? { ...noun, magnitude: rowUnit.magnitude }
      : (rowUnit ?? noun)
  const giver = own ? { ...own, magnitude: own.magnitude * column.magnitude } : column
  const reason =
    giver === column ? reasonBy('column', header, 'unit') : reasonBy('label of the row', giver.unit ?? '', 'unit')
  // A unit of no consequence lets the ordinary reader take the bare number in: `12` alone is no figure in running text.
  const figures = plainNumber.test(words) ? [] : read(words)
  const drafts = (figures.length > 0 ? figures : bareNumber(words, language)).map((draft) =>
    isLoss(words) && (giver.kind === 'money' || mayFall) && draft.min > 0 ? below(draft) : draft,
  )
  return drafts.map((draft) => {
    if (draft.unit === null || draft.unit === undefined) return inColumn(draft, giver, reason)
    // `$612` in a column of millions
    const isScaled = draft.kind === 'money' && draft.magnitude === 1 && column.magnitude > 1
    return isScaled ? inColumn(draft, { ...column, ...draft, magnitude: column.magnitude }, reason) : draft
  })
}

/** The same amount below zero. */
const below = (draft: Settled): Settled => ({ ...draft, min: -draft.max, max: -draft.min })

const shareInBrackets = /^\(\d[\d.,]*\s?%\)$/ // A loss only in a row that may have one.
/** Names of rows and columns whose values may be below zero, in brackets as accounts write them. */
const balances =
  /\b(?:profit|loss|losses|results?|income|earnings|ebit(?:da)?|margin|deficit|surplus|balance|net|cash|growth|change|return)\b/i

// `23.8 (7.2)`, a mean and its deviation; `1.1 (0.3 to 1.9)`, `32.2 [28.9–35.5]`, a value and its interval
const inBrackets =
  /^\s*[-−–+]?\d[\d.,]*\s?[([]\s?(?:[-−–+]?\d[\d,]*(?:\.\d+)?|[-−–+]?\d[\d.,]*\s?(?:to|[-–])\s?[-−–+]?\d[\d.]*)\s?[)\]]\s*$/

const perSomething = / \(?per [\p{L}\d]/u // `Late arrivals per term`, `Deaths (per 1,000)`

/** A value and what stands in brackets behind it, both in the unit of the column or the row; a count has a share there instead. */
function readPair(words: string, context: CellContext, read: (text: string) => Settled[]): Settled[] {
  const { column } = columnOf(`${context.language}\n${context.header}`)
  const isRate = column?.kind === 'score' && perSomething.test(context.label)
  const isMeasured =
    (column?.isUnit && column.unit !== null) ||
    (column?.magnitude ?? 1) > 1 || // `1.4 (0.9–2.1)` below `Recruits (millions)`
    (!column?.isUnit &&
      (context.rowUnit?.unit != null || (isRate && readRowNoun(context.label, context.language) !== null)))
  if (!column || !isMeasured) return read(words)
  const at = words.search(/[([]/)
  const part = (from: number, to: number) => ' '.repeat(from) + words.slice(from, to) + ' '.repeat(words.length - to)
  return [part(0, at), part(at + 1, words.search(/[)\]]\s*$/))].flatMap((one) => readCellFigures(one, context, read))
}

const countAndShare = /^(\d[\d,]*)\s?\((\d[\d.]*)\s?%?\)$/

const numberAndShare = String.raw`\b(?:n|no\.?|number|count)\s?\(\s?%\s?\)`
const countsShare = new RegExp(numberAndShare, 'i')
const behindCounted = new RegExp(String.raw`[,–—-]?\s?${numberAndShare}.*`, 'i')

/** `187 (11.6)` in a row or column of `no. (%)`: a count and its share. Null for other cells. */
function readCountedShare(
  words: string,
  [label, header]: readonly [label: string, header: string],
  language: string,
): Settled[] | null {
  const parts = [label, header].some((one) => countsShare.test(one)) ? countAndShare.exec(words.trim()) : null
  if (!parts) return null
  const [count, share] = tokenize(words, language).flatMap((token, at, tokens) =>
    token.kind === 'number' ? (readQuantity({ text: words, tokens, blocked: tokens.map(() => false) }, at) ?? []) : [],
  )
  if (!count || !share) return null
  const about = countsShare.test(header) ? header : `${label} ${header}`
  const noun = readHeader(tokenize(about.replace(behindCounted, ''), language))
  const enrolled = /\(n ?= ?[\d, ]+ (\p{L}+)\)$/iu.exec(header)?.[1] // `Placebo (N=806 patients)`
  const unit =
    noun?.kind === 'count'
      ? noun
      : ((enrolled ? readHeader(tokenize(enrolled, language)) : null) ?? { unit: null, scale: null })
  const reasons = [reasonBy('label of the row', 'no. (%)', 'unit')]
  return [
    { ...count, kind: 'count', unit: unit.unit, scale: unit.scale, reasons },
    { ...share, kind: 'percentage', unit: '%', scale: { dimension: 'percent', factor: 1 }, reasons },
  ]
}

const changing = /\b(?:change|growth|increase|variance|y-?o-?y|yoy)\b/i

/** `(38)` in a column of money, or of changes, is below zero. */
const isLoss = (words: string): boolean => /^\([$€£]?\d[\d.,]*\)$/.test(words.trim())

/** `1 Marlow Harriers` below `Pos Team`: blanks in the place of the rank keep the places of the rest. */
const withoutRank = (words: string, header: string): string =>
  rankHeaders.has(/^[\p{L}#]+/u.exec(header)?.[0].toLowerCase() ?? '')
    ? words.replace(/^\d+(?=[.)]?\s+\p{L})/u, blanks)
    : words

function inColumn(draft: Settled, { magnitude, kind, unit, scale }: Column, reason: Reason): Settled {
  const times = (value: number) => Number((value * magnitude).toPrecision(12))
  return { ...draft, kind, unit, scale, min: times(draft.min), max: times(draft.max), reasons: [reason] }
}

/** The number that is all of a cell, its modifier and range included: `~300`, `10–12`. */
function bareNumber(words: string, language: string): Settled[] {
  const tokens = tokenize(words, language)
  const at = tokens.findIndex((token) => token.kind === 'number')
  const draft = readQuantity({ text: words, tokens, blocked: tokens.map(() => false) }, at)
  return draft ? [{ ...draft, kind: 'score', unit: draft.unit ?? null }] : []
}
