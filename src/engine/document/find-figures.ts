/**
 * Finds the figures of a sentence. `Heat pumps are nearly three times more efficient` has one: a
 * multiple of 3, approximately.
 * Numbers in names, dates, labels, times, ages and ranks are none.
 */
import { regionalDollars } from '../lexicon/currencies.ts'
import { remember } from '../remember.ts'
import type { Cell, DateSpan, FigureSpan, Span } from '../sentence.ts'
import type { Draft, Reading } from './figures/draft.ts'
import type { Currencies } from './find-currencies.ts'
import { findBlocked } from './figures/find-blocked.ts'
import { mayBegin } from './figures/may-begin.ts'
import { readCellFigures } from './figures/read-cell.ts'
import { readRatio } from './figures/read-ratio.ts'
import { readRowUnit } from './figures/read-row-unit.ts'
import { readShillings } from './figures/read-shillings.ts'
import { readQuantity } from './figures/read-quantity.ts'
import { readWords } from './figures/read-words.ts'
import { shareUnits, type Settled } from './figures/share-units.ts'
import { toBase } from './figures/to-base.ts'
import { tokenize } from './figures/token.ts'

/**
 * The figures of a text, in order, their spans counted in it. In a table row each cell is read by itself,
 * and a bare number takes its unit from the column's header or the row's label. `currencies` say whose money the document
 * means; without a statement on `$` the region of the language decides, `CAD` for `en-CA`.
 * @example findFigures('up to 80% of jobs', options) // 80, `%`, at-most, raw `up to 80%`
 */
export function findFigures(
  text: string,
  options: {
    dates: readonly DateSpan[]
    language: string
    cells: readonly Cell[]
    currencies?: Currencies
    before?: Reading['before']
  },
): FigureSpan[] {
  const { dates, language, cells } = options
  const dollar =
    options.currencies?.dollar ?? regionalDollars.get(/-(\p{Lu}{2})(?=$|-x-)/u.exec(language)?.[1] ?? '') ?? 'USD'
  const figures = readAll(text, dates, language, cells, options.before).filter(isFinite)
  const meant = options.currencies?.words.filter(({ pattern }) => pattern.test(text)) ?? []
  const isMixed = /US\$|U\.S\.|USD|\bUS dollars/.test(`${text} ${cells.map(({ header }) => header).join(' ')}`)
  if (dollar === 'USD' && meant.length === 0) return figures
  return figures.map((figure) =>
    meant.reduce((one, { unit, code }) => inCurrency(one, unit, code), inDollars(figure, dollar, isMixed)),
  )
}

/** `$` is the dollar of the document's country; beside `US$9` only where a figure has the plain sign. */
function inDollars(figure: FigureSpan, dollar: string, isMixed: boolean): FigureSpan {
  return isMixed && !/(?<![\p{L}.])\$/u.test(figure.raw) ? figure : inCurrency(figure, 'USD', dollar)
}

/** An amount, or a price per something, of one currency as the same of another. */
function inCurrency(figure: FigureSpan, from: string, to: string): FigureSpan {
  const isOf = (name: string) => name === from || name.startsWith(`${from}/`)
  if (figure.kind !== 'money' || !figure.base || !isOf(figure.base.dimension)) return figure
  const renamed = (name: string) => (isOf(name) ? to + name.slice(from.length) : name)
  return {
    ...figure,
    unit: figure.unit === null ? null : renamed(figure.unit),
    base: { ...figure.base, dimension: renamed(figure.base.dimension) },
  }
}

function readAll(
  text: string,
  dates: readonly DateSpan[],
  language: string,
  cells: readonly Cell[],
  before: Reading['before'],
): FigureSpan[] {
  if (cells.length === 0) return readFigures(text, dates, language, before).map((draft) => toFigure(text, draft))
  const rowUnit = readRowUnit(text, cells, language)
  const rowLabel = text.slice(cells[0]!.start, cells[0]!.end)
  return cells.flatMap((cell, index) => {
    const inside = dates.filter((date) => date.start >= cell.start && date.end <= cell.end)
    const local = inside.map((date) => ({ ...date, start: date.start - cell.start, end: date.end - cell.start }))
    const isWhole = local.some((date) => date.start === 0 && date.end === cell.end - cell.start)
    const words = text.slice(cell.start, cell.end)
    // A date from the header spans its whole cell and must not hide the figure in it.
    if (isWhole && local.some((date) => date.edtf === words.trim())) return [] // `1998` below `Founded`
    const own = isWhole ? local.filter((date) => date.start > 0) : local
    const header = cell.header === '' && cells.length === 2 && index === 1 ? rowLabel : cell.header // `Islands 27`
    const column = { header, label: rowLabel, rowUnit, language }
    const read = own.length > 0 ? (part: string) => readFigures(part, own, language) : readerOf(language)
    const drafts = readCellFigures(words, column, read).filter(
      ({ start }) => index > 0 || !/\bper $/.test(words.slice(0, start)), // `ATMs per 100,000 adults`
    )
    return drafts.map((draft) =>
      toFigure(text, {
        ...shifted(draft, cell.start),
        reasons: draft.reasons.map((one) => ({ ...one, span: one.span && shifted(one.span, cell.start) })),
      }),
    )
  })
}

const most = 20_000 // Cells; a table names its countries and years again and again.

/** Reads the words of a cell without a date, each once: names of countries and regions stand in many rows. */
const readerOf = (language: string): ((words: string) => Settled[]) => {
  const known = readers.get(language) ?? remember((words) => readFigures(words, [], language), most)
  readers.set(language, known)
  return known
}

const readers = new Map<string, (words: string) => Settled[]>()

const shifted = <T extends Span>(one: T, by: number): T => ({ ...one, start: one.start + by, end: one.end + by })

function readFigures(
  text: string,
  dates: readonly DateSpan[],
  language: string,
  before: Reading['before'] = [],
): Settled[] {
  const tokens = tokenize(text, language)
  const reading: Reading = { text, tokens, blocked: findBlocked(text, tokens, dates), before }
  return shareUnits(reading, readDrafts(reading))
}

function readDrafts(reading: Reading): Draft[] {
  const drafts: Draft[] = []
  for (let at = 0; at < reading.tokens.length;) {
    const draft = mayBegin(reading.tokens, at)
      ? (readRatio(reading, at) ?? readShillings(reading, at) ?? readWords(reading, at) ?? readQuantity(reading, at))
      : null
    if (draft) drafts.push(draft)
    at = Math.max(at + 1, draft?.to ?? 0)
  }
  return drafts
}

/** Whether a figure can be written: `$1e999` cannot. */
const isFinite = ({ value = 0, min = 0, max = 0, base }: FigureSpan): boolean =>
  [value, min, max, base?.min ?? 0, base?.max ?? 0].every(Number.isFinite)

function toFigure(text: string, draft: Settled): FigureSpan {
  const { start, end, kind, unit, modifier, min, max, reasons } = draft
  const amount = min === max ? { value: min } : { min, max }
  return { start, end, raw: text.slice(start, end), kind, ...amount, unit, modifier, base: toBase(draft), reasons }
}
