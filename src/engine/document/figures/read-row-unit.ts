/** Reads the unit that the label of a table's row ends with, or that a cell of its own names. */
import { magnitudeWords } from '../../lexicon/magnitudes.ts'
import { remember } from '../../remember.ts'
import type { Cell } from '../../sentence.ts'
import { isMillions, magnitudeOfMoney, unitInHeader, type Column } from './read-header.ts'
import { readNoun } from './read-noun.ts'
import { readUnit, type UnitRead, withDenominator } from './read-unit.ts'
import { isSign, tokenize, wordsOf, type Token } from './token.ts'
import { withoutNote } from './without-note.ts'

const longest = 6 // Tokens of a unit with its magnitude: `thousand m3`, `million tonnes per year`.

/**
 * What the cells before a row's first number say of its numbers: `Scope 1 tCO2e`, `Total sleep time, h`, `Energy (GWh)`, `%`
 * below `Unit`; null where they name no unit.
 */
export function readRowUnit(text: string, cells: readonly Cell[], language: string): Column | null {
  const first = cells.findIndex(
    ({ start, end }, index) => index > 0 && /^\D{0,4}\d[^\p{L}]*$/u.test(text.slice(start, end)),
  )
  const behind = cells.slice(first + 1).filter(({ header }) => /^units?$/i.test(header)) // `Rainfall 712 mm` below `Value Unit`
  for (const { start, end, header } of [...behind, ...cells.slice(0, Math.max(first, 0)).toReversed()]) {
    const isUnitCell = /^units?\b/i.test(header)
    const { unit } = unitOfCell(`${language}\n${isUnitCell ? 'unit' : ''}\n${text.slice(start, end)}`)
    if (unit) return unit
  }
  return null
}

/** What a cell names, looked for once in all the rows that have it; its language and whether it is below `Unit` stand before it. */
const unitOfCell = remember((key: string) => {
  const [language = '', unit, ...words] = key.split('\n')
  return { unit: unitAtEnd(tokenize(withoutNote(words.join('\n')), language), unit === 'unit') }
}, 20_000)

/** What the label of a row ends with: `Return on capital, %`, `Fiscal balance, % of GDP`; null for `Net sales`. */
export const readLabelUnit = (label: string): Column | null => unitAtEnd(tokenize(withoutNote(label), 'en'), false)

/** The rate of a counted noun: `events/h`, `steps per day`; null where none begins at a token. */
function countedRate(tokens: readonly Token[], at: number): UnitRead | null {
  const noun = readNoun(tokens, at, { attributive: false })
  if (!noun) return null
  const unit = { unit: noun.noun, kind: 'count', dimension: noun.noun.toLowerCase(), factor: 1, to: noun.to } as const
  const rate = withDenominator(tokens, unit)
  return rate.to > noun.to ? rate : null
}

const durations = /^(?:days|weeks|months|quarters|years|hours|minutes)$/

/** `Fiscal balance, % of GDP`, `Gross reserves, months of imports`: behind a comma, a bracket or `as`, with what it is taken of. */
function unitOfBase(tokens: readonly Token[]): Column | null {
  const of = tokens.findLastIndex(({ lower }) => lower === 'of')
  if (of < 2) return null
  for (const at of [of - 1, of - 2]) {
    const isApart = isSign(tokens[at - 1], ',(') || /(?:^| )as(?: an?)?$/.test(wordsOf(tokens, at - 2, at)) // `Rent as % of pay`
    if (!isApart || tokens.slice(of + 1).some((token) => isSign(token, ',;'))) continue
    const unit = readUnit(tokens, at)
    const isUnit = unit?.to === of && (unit.kind === 'percentage' || durations.test(tokens[at]!.lower))
    if (isUnit) return { kind: unit.kind, unit: unit.unit, scale: unit, magnitude: 1, isUnit: true }
  }
  return null
}

/** The unit of a label's last words: all of a cell, or set apart by a comma or brackets, or a sign that is no word. */
function unitAtEnd(tokens: readonly Token[], isUnitCell: boolean): Column | null {
  const end = isSign(tokens.at(-1), ')]') ? tokens.length - 1 : tokens.length
  const share = unitOfBase(tokens)
  if (tokens[end - 1]?.text === 'A' && tokens[end - 3]?.text === 'dB')
    return unitAtEnd(tokens.slice(0, end - 2), isUnitCell)
  if (share) return share
  for (let at = Math.max(0, end - longest); at < end; at++) {
    const magnitude = isMillions(tokens, at) ? 1e6 : (magnitudeWords.get(tokens[at]?.lower ?? '') ?? 1)
    const from = magnitude > 1 ? at + 1 : at
    const isApart = (at === 0 && isUnitCell) || isSign(tokens[at - 1], '([,')
    if (from === end && magnitude > 1 && isApart)
      return { kind: 'count', unit: null, scale: null, magnitude, isUnit: true }
    const rate = isSign(tokens[at - 1], ',(') ? countedRate(tokens, at) : null // `Apnoea index, events/h`
    if (rate?.to === end) return { kind: 'measure', unit: rate.unit, scale: rate, magnitude: 1, isUnit: true }
    const unit = unitInHeader(tokens, from)
    if (!unit || (unit.kind !== 'money' && unit.kind !== 'score' && readUnit(tokens, from)?.to !== end)) continue
    const isSure = isApart || magnitude > 1 || !/^\p{L}\p{Ll}*$/u.test(tokens[from]?.text ?? '')
    // `€ million`, `£m`
    const behind = tokens
      .slice(from, end)
      .map(({ lower }, index) => magnitudeWords.get(lower) ?? magnitudeOfMoney(tokens, from + index) ?? 1)
    if (isSure) return { ...unit, magnitude: Math.max(magnitude, ...behind), isUnit: true }
  }
  return null
}
