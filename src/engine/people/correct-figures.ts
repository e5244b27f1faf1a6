/** The figures of a claim as a correction sets them: all of them anew, or one with the others as they were read. */
import { toBase } from '../document/figures/to-base.ts'
import { unitOf } from '../document/figures/unit-table.ts'
import type { JudgedSentence } from '../document/read-document.ts'
import type { Facts, RuleId } from '../rules.ts'
import { listed, nearest } from '../report.ts'
import type { FigureSpan, Span } from '../sentence.ts'
import type { Amendment, WrittenCorrection, WrittenFigure } from './schema.ts'

type Corrected = Pick<WrittenCorrection, 'figures' | 'amend'>

/** The figures of a corrected claim in reading order; those that were read where a correction sets none. */
export function correctFigures(sentence: JudgedSentence, { figures, amend }: Corrected): FigureSpan[] {
  if (figures) return figures.map((figure) => toSpan(sentence, figure))
  if (!amend) return sentence.figures
  return amend.reduce((read, one) => amended(sentence, read, one), sentence.figures).sort((a, b) => a.start - b.start)
}

/** What of a correction's figures does not fit its claim: the rule, with the path of what is at fault. */
export interface FigureFault {
  path: (string | number)[]
  rule: RuleId
  facts: Facts
}

/** The faults of a correction's figures; none where all fit their claim. */
export function figureFaults(sentence: JudgedSentence, { figures = [], amend = [] }: Corrected): FigureFault[] {
  const raws = sentence.figures.map(({ raw }) => raw)
  const set = figures.map(({ raw }, i) => ({ raw, path: ['figures', i], isEnough: true }))
  const changed = amend.map((one, i) => ({ raw: one.raw, path: ['amend', i], isEnough: isWhole(one) }))
  return [...set, ...changed].flatMap(({ raw, path, isEnough }): FigureFault[] => {
    const place = placeIn(sentence, raw)
    if (!place) return [{ path, rule: 'figure-unfound', facts: { actual: raw, expected: sentence.quote } }]
    if (isEnough || sentence.figures.some((figure) => overlaps(figure, place))) return []
    const expected = listed(raws) || 'none was'
    return [{ path, rule: 'figure-unread', facts: { actual: raw, expected, nearest: nearest(raw, raws) } }]
  })
}

/** The words of figures that were read, and that a correction which sets others leaves out. */
export function droppedFigures(sentence: JudgedSentence, { figures = [] }: Corrected): string[] {
  const places = figures.flatMap(({ raw }) => placeIn(sentence, raw) ?? [])
  const left = sentence.figures.filter((figure) => !places.some((place) => overlaps(figure, place)))
  return figures.length === 0 ? [] : left.map(({ raw }) => raw) // An empty list says that there are none.
}

/** Whether an amendment says all that a figure needs, so that it may add one. */
const isWhole = ({ kind, value, min }: Amendment): boolean => kind !== undefined && (value ?? min) !== undefined

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

function amended(sentence: JudgedSentence, read: readonly FigureSpan[], amendment: Amendment): FigureSpan[] {
  const place = placeIn(sentence, amendment.raw)!
  const [own, others] = [true, false].map((isOwn) => read.filter((figure) => overlaps(figure, place) === isOwn))
  if (amendment.remove) return others!
  const { raw, value, min, max } = amendment
  const before = own![0]
  const amount = (value ?? min) === undefined ? before! : { value, min, max }
  const { kind = before!.kind, unit = before?.unit ?? null, modifier = before?.modifier ?? null } = amendment
  return [...others!, toSpan(sentence, { raw, kind, ...amountOf(amount), unit, modifier })]
}

const amountOf = ({ value, min, max }: Partial<Pick<WrittenFigure, 'value' | 'min' | 'max'>>) => ({ value, min, max })

function toSpan(sentence: JudgedSentence, { raw, kind, value, min, max, unit, modifier }: WrittenFigure): FigureSpan {
  const ends = { min: value ?? min!, max: value ?? max! }
  const known = unit === null ? undefined : unitOf(unit)
  const counted = kind === 'multiple' ? 'ratio' : kind === 'money' ? unit : unit?.toLowerCase()
  const scale = unit === null ? null : (known ?? { dimension: counted ?? unit, factor: 1 })
  const number = value === undefined ? ends : { value }
  const base = toBase({ ...ends, unit, scale })
  return { ...placeIn(sentence, raw)!, raw, kind, ...number, unit, modifier, base, reasons: [] }
}

/** Where words stand in a sentence's text, found as they are there or in the quote. */
function placeIn({ text, quote, toQuote }: JudgedSentence, raw: string): Span | null {
  const start = text.indexOf(raw)
  if (start >= 0) return { start, end: start + raw.length }
  const at = quote.indexOf(raw)
  if (at < 0) return null
  const from = toQuote.findIndex((place) => place >= at)
  const to = toQuote.findIndex((place) => place >= at + raw.length)
  return { start: from, end: to < 0 ? text.length : to }
}
