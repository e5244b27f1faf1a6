/** Reads what a count is per. */
import { magnitudeWords } from '../../lexicon/magnitudes.ts'
import type { Measure } from './read-measure.ts'
import { readNoun } from './read-noun.ts'
import { readNumber } from './read-number.ts'
import { readSimpleUnit, readWorkTime, withDenominator } from './read-unit.ts'
import type { Unit } from './unit-table.ts'
import { isSign, type Token } from './token.ts'

/** A counted noun with what it is per: `12 deaths per 100,000 people`, `150 tokens per second`. */
export function withRate(tokens: readonly Token[], unit: Unit & { to: number }): Unit & { to: number } {
  const above = perEnd(tokens, unit.to)
  const base = above === null ? null : (readNumber(tokens, above) ?? magnitudeAt(tokens, above))
  if (!base) return withCountRate(withDenominator(tokens, unit), unit)
  const noun = readNoun(tokens, base.to, { attributive: true })
  const to = noun ? behindWork(tokens, noun.to) : base.to
  const period = periodAt(tokens, to)
  return {
    ...unit,
    unit: `${unit.unit} per ${wordsAsWritten(tokens, above!, period?.to ?? to)}`,
    dimension: `${unit.dimension}/${noun?.noun ?? ''}${period ? '/second' : ''}`,
    factor: 1 / base.value / (period?.factor ?? 1),
    to: period?.to ?? to,
  }
}

/** The token behind `per`, `/`, `for every` or `for each`; null where none stands at a token. */
function perEnd(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.lower === 'per' || isSign(tokens[at], '/')) return at + 1
  return tokens[at]?.lower === 'for' && /^(?:every|each)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : null
}

/** Behind the participle of `hours worked`, `miles flown`. */
const behindWork = (tokens: readonly Token[], at: number): number =>
  /^(?:worked|flown|driven|travelled|traveled|played)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at

/** `per million hours worked`: a magnitude that is a number by itself. */
function magnitudeAt(tokens: readonly Token[], at: number): { value: number; to: number } | null {
  const value = /^(?:hundred|thousand|million|billion)$/.test(tokens[at]?.lower ?? '')
    ? magnitudeWords.get(tokens[at]!.lower)
    : undefined
  return value === undefined ? null : { value, to: at + 1 }
}

/** The period at the end of `per 1 000 inhabitants per day`; null where none stands at a token. */
function periodAt(tokens: readonly Token[], at: number): { factor: number; to: number } | null {
  const unit = tokens[at]?.lower === 'per' ? readSimpleUnit(tokens, at + 1) : null
  return unit?.kind === 'duration' ? unit : null
}

/** A rate over anything but a time or measure keeps its words: `27 points per game`, but `token/s`. */
function withCountRate(rate: Unit & { to: number }, unit: Unit & { to: number }): Unit & { to: number } {
  const below = rate.unit.slice(unit.unit.length + 1)
  const isLoose =
    rate.to > unit.to && rate.dimension.endsWith(`/${below.toLowerCase()}`) && below.length > 2 && !/[²³]/.test(below)
  return isLoose ? { ...rate, kind: 'count', unit: `${unit.unit} per ${below}` } : rate
}

/** `3.2 per 1,000 person-years`, `3.6 per km²`: a rate whose upper part goes without saying. */
export function readBareRate(tokens: readonly Token[], at: number): Measure | null {
  if (tokens[at]?.lower !== 'per' || /^(?:cent|capita|se|annum)$/.test(tokens[at + 1]?.lower ?? '')) return null
  const base = readNumber(tokens, at + 1) ?? magnitudeAt(tokens, at + 1)
  const noun = readNoun(tokens, base?.to ?? at + 1, { attributive: true })
  const unit = base ? null : readSimpleUnit(tokens, at + 1)
  const work = base ? null : readWorkTime(tokens, at + 1)
  const to = work?.to ?? unit?.to ?? (noun && behindWork(tokens, noun.to)) ?? base?.to
  if (to === undefined) return null
  const period = base ? periodAt(tokens, to) : null
  const scale = {
    dimension: `1/${unit?.dimension ?? noun?.noun ?? ''}${period ? '/second' : ''}`,
    factor: 1 / (base?.value ?? unit?.factor ?? 1) / (period?.factor ?? 1),
  }
  const end = period?.to ?? to
  return { kind: 'count', unit: `per ${wordsAsWritten(tokens, at + 1, end)}`, scale, to: end, counted: false }
}

const wordsAsWritten = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map((token, index) => (index > 0 && !token.glued ? ` ${token.text}` : token.text))
    .join('')
