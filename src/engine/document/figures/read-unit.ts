/** Reads the unit of measure behind a number: `Wh/kg`, `tokens per second`, `degrees Celsius`, `% points`. */
import { currencyWords } from '../../lexicon/currencies.ts'
import { functionWords } from '../../lexicon/function-words.ts'
import { gluedSigns } from '../../lexicon/unit-signs.ts'
import { denominatorSigns, numeratorSigns } from '../../lexicon/units.ts'
import { isSign, type Token } from './token.ts'
import { unitOf, type Unit } from './unit-table.ts'

/** A unit and the token behind it. */
export interface UnitRead extends Unit {
  to: number
}

const longest = 4 // Tokens in the longest spelling: `p.c.`, `degrees of latitude`.

/** The unit that begins at a token, with what it is per; null where none does. */
export function readUnit(tokens: readonly Token[], at: number): UnitRead | null {
  const simple = readSimpleUnit(tokens, at)
  if (!simple) return null
  // `1.5 hours a day` stays a duration.
  const isPlain = simple.kind === 'percentage' || simple.kind === 'duration' || simple.unit === 'x'
  return isPlain
    ? simple
    : (perAmount(tokens, simple) ?? withDenominator(tokens, withElement(tokens, withSubstance(tokens, simple))))
}

/** `0.6 litres of fuel per kilogram`: what is measured stands between the two units. */
function perAmount(tokens: readonly Token[], unit: UnitRead): UnitRead | null {
  if (tokens[unit.to]?.lower !== 'of') return null
  for (const per of [unit.to + 2, unit.to + 3]) {
    if (tokens[per]?.lower !== 'per') continue
    const below = readSimpleUnit(tokens, per + 1)
    // The words of the figure end before the substance, which is what the sentence is about.
    return below?.kind === 'measure' ? { ...withDenominator(tokens, { ...unit, to: per }), to: unit.to } : null
  }
  return null
}

/** `9.4 Mt CO2e`, `37 tonnes CO₂-eq`: a mass that is reckoned in carbon dioxide is written as one unit. */
function withSubstance(tokens: readonly Token[], unit: UnitRead): UnitRead {
  if (unit.dimension !== 'grams') return unit
  const [gas, hyphen, more] = tokens.slice(unit.to, unit.to + 3)
  if (!gas || !/^CO[2₂](?:e|eq)?$/i.test(gas.text)) return unit
  const isParted = isSign(hyphen, '-‑') && /^(?:e|eq|equivalents?)$/.test(more?.lower ?? '') // `CO2-eq`
  const isSaid = /^(?:eq|equivalents?)$/.test(hyphen?.lower ?? '') // `CO2 equivalent`
  if (!isParted && !isSaid && gas.text.length < 4) return unit // `200 gigaton CO2 reduction`
  return { ...unit, unit: `${unit.unit} CO2e`, to: unit.to + (isParted ? 3 : isSaid ? 2 : 1) }
}

/** `48 kg N ha-1`, `16.8 mg N/L`: what is weighed, where what it is per stands behind it. */
function withElement(tokens: readonly Token[], unit: UnitRead): UnitRead {
  if (unit.dimension !== 'grams' && unit.dimension !== 'moles') return unit
  const element = tokens[unit.to]
  const isElement = element !== undefined && elements.has(element.text) && !element.glued
  const isRate =
    isSign(tokens[unit.to + 1], '/') || isInverse(tokens, unit.to + 1) || tokens[unit.to + 2]?.kind === 'power'
  if (!isElement || !isRate) return unit
  const name = element.text
  return { ...unit, unit: `${unit.unit} ${name}`, dimension: `${unit.dimension} ${name}`, to: unit.to + 1 }
}
const elements = new Set(
  'N P K C S Ca Mg Na Fe Zn Cu Mn Pb Cd Hg As Cr Ni Se CO2 CO₂ CH4 CH₄ N2O N₂O P2O5 K2O NO3 NH4 SO2 NOx DM'.split(' '),
)

/** A unit without what it is per. */
export function readSimpleUnit(tokens: readonly Token[], at: number): UnitRead | null {
  const first = tokens[at]
  if (!first) return null
  for (let length = Math.min(longest, tokens.length - at); length > 0; length--) {
    const spelling = spell(tokens, at, at + length)
    if (spelling === null) continue
    const unit = unitOf(spelling)
    if (unit && fits(tokens, at, at + length, spelling)) return { ...unit, to: at + length }
  }
  return null
}

/** The tokens as written, one space where there is white space; null where they cannot be one spelling. */
function spell(tokens: readonly Token[], from: number, to: number): string | null {
  let spelling = ''
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token
    if (token.kind === 'number' && at > from && tokens[at - 1]?.text !== '^') return null
    spelling += at > from && !token.glued ? ` ${token.text}` : token.text
  }
  return spelling.replace('‑', '-')
}

/** A sign is none where letters go on (`5 h-index` aside), or where it needs to touch its number and does not. */
function fits(tokens: readonly Token[], from: number, to: number, spelling: string): boolean {
  const after = tokens[to]
  // `12 stone walls`
  if (spelling === 'stone' && after?.kind === 'word' && !functionWords.has(after.lower)) return false
  if (spelling === 'foot' && /^(?:soldiers?|guards?|patrols?|passengers?|pilgrims?|bridges?)$/.test(after?.lower ?? ''))
    return false // `3,000 foot soldiers`
  if (spelling === 'SD' && tokens[from - 1]?.shape !== 'decimal') return false // `64 GB SD cards`
  if (gluedSigns.has(spelling) && !tokens[from]?.glued && !isKelvin(tokens, from)) return false
  const next = tokens[to]
  return !(
    next?.glued &&
    (next.kind === 'word' || next.kind === 'code' || next.kind === 'number') &&
    /[\p{L}]$/u.test(spelling)
  )
}

/** `15.6 K, and`, `a temperature of 300 K`: degrees and no noun behind them. */
const isKelvin = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'K' &&
  (tokens[at - 1]?.shape !== 'plain' ||
    tokens.slice(Math.max(0, at - warmReach), at).some(({ lower }) => warm.test(lower))) &&
  (tokens[at + 1]?.kind !== 'word' || functionWords.has(tokens[at + 1]?.lower ?? ''))
const warmReach = 14
const warm = /^(?:temperatures?|heat(?:ed|ing|s)?|cool(?:ed|ing|s)?|warm(?:ed|s)?|kelvins?|melts?|boils?)$/

/** Takes in `/kg`, `per second`, `an hour`, `s⁻¹`, twice at most: `mg/kg/day`. */
export function withDenominator(tokens: readonly Token[], unit: UnitRead): UnitRead {
  let result = unit
  for (let step = 0; step < 2; step++) {
    const at = denominatorAt(tokens, result.to, result.kind === 'measure')
    if (at === null) return result
    const below = readDenominator(tokens, at)
    // `48 kg ha-1 per winter`
    const isOccasion = step > 0 && tokens[at - 1]?.lower === 'per' && readSimpleUnit(tokens, at) === null
    if (!below || isOccasion) return result
    if (isHowOften(tokens, at) || (result.kind === 'measure' && step === 0 && isForEach(tokens, at)))
      return { ...result, ...over(result, below), to: below.to }
    const above = step === 0 ? (numeratorSigns.get(result.unit) ?? result.unit) : result.unit
    result = {
      unit: `${above}/${below.unit}`,
      kind: 'measure',
      ...over(result, below),
      to: below.to,
    }
  }
  return result
}

const over = (above: UnitRead, below: UnitRead): Pick<Unit, 'dimension' | 'factor'> => ({
  dimension: `${above.dimension}/${below.dimension.replace(/s$/, '')}`,
  factor: above.factor / below.factor,
})

/** `29 million tonnes a year`, `900 callers each day`, `1.3 billion tokens a month`: how often, behind a unit that stays what it is; not `40 litres a minute`. */
const isHowOften = (tokens: readonly Token[], at: number): boolean =>
  /^(?:a|each|every)$/.test(tokens[at - 1]?.lower ?? '') &&
  /^(?:day|night|week|month|year)$/.test(tokens[at]?.lower ?? '')

/** Where the words of a denominator begin behind `/`, `per`, or the `a` of `50 miles an hour`. */
function denominatorAt(tokens: readonly Token[], at: number, measure: boolean): number | null {
  const token = tokens[at]
  if (!token) return null
  if (isSign(token, '/') && token.glued && tokens[at + 1]?.glued) return at + 1
  if (token.lower === 'per') return at + 1
  const period = tokens[at + 1]?.lower ?? ''
  if (/^(?:an?|each|every)$/.test(token.lower) && /^(?:second|minute|hour|day|night|week|month|year)$/.test(period))
    return at + 1
  if (isInverse(tokens, at)) return at
  return measure &&
    tokens[at + 1]?.kind === 'power' &&
    tokens[at + 1]?.text.startsWith('⁻') &&
    readSimpleUnit(tokens, at)?.to === at + 1
    ? at
    : null
}

/** `kg ha-1`, `Mg ha−1 yr−1`: an exponent that lost its place above the line. */
const isInverse = (tokens: readonly Token[], at: number): boolean =>
  isSign(tokens[at + 1], '-−–') &&
  tokens[at + 1]?.glued === true &&
  tokens[at + 2]?.glued === true &&
  /^[123]$/.test(tokens[at + 2]?.text ?? '') &&
  !tokens[at + 3]?.glued !== isSign(tokens[at + 3], '.,;:)') &&
  readSimpleUnit(tokens, at)?.to === at + 1

/** `1.7 mJ per inference`, `4.7 tonnes per person`: each of some things has so much, in a unit that stays what it is. */
const isForEach = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === 'per' &&
  tokens[at]?.kind === 'word' &&
  readSimpleUnit(tokens, at) === null &&
  !currencyWords.has(tokens[at]!.lower) // `62 gCO2e per euro` is an intensity.

/** What a rate is reckoned on: `l/100 km`, `ml/min/1.73 m²`. */
const isBasis = (value: number): boolean => Number.isInteger(Math.log10(value)) || value === 1.73

function readDenominator(tokens: readonly Token[], at: number): UnitRead | null {
  const count = tokens[at]
  const counted = count?.kind === 'number' ? readSimpleUnit(tokens, at + 1) : null
  if (count && counted && !isBasis(count.value)) return null // `20MW/40MWh`: two measures
  if (count && counted)
    return { ...counted, unit: `${count.text} ${counted.unit}`, factor: counted.factor * count.value } // `l/100 km`
  const unit = readSimpleUnit(tokens, at)
  if (!unit || unit.kind === 'percentage') return readLooseDenominator(tokens, at)
  const power = isInverse(tokens, at) ? unitOf(`${unit.unit}${tokens[unit.to + 1]!.text}`) : undefined // `m-2`
  const to = tokens[unit.to]?.kind === 'power' ? unit.to + 1 : isInverse(tokens, at) ? unit.to + 2 : unit.to
  if (power) return { ...power, to }
  return { ...unit, unit: denominatorSigns.get(unit.unit) ?? unit.unit, to }
}

/** `kg/boat-day`, `per person-year`: somebody's or something's time; null where none begins at a token. */
export function readWorkTime(tokens: readonly Token[], at: number): { unit: string; to: number } | null {
  const [whose, hyphen, time] = tokens.slice(at, at + 3)
  const isJoined = whose?.kind === 'word' && isSign(hyphen, '-‑') && hyphen?.glued && time?.glued
  return isJoined && /^(?:hours?|days?|nights?|weeks?|months?|years?)$/.test(time.lower)
    ? { unit: `${whose.text}-${time.text}`, to: at + 3 }
    : null
}

/** `/s²`, `/capita`, `per person`: one word that is no unit of its own. */
function readLooseDenominator(tokens: readonly Token[], at: number): UnitRead | null {
  const token = tokens[at]
  if (!token || (token.kind !== 'word' && token.kind !== 'code') || token.text.length > 12) return null
  const work = readWorkTime(tokens, at)
  if (work) return { ...work, kind: 'measure', dimension: work.unit.toLowerCase(), factor: 1 }
  const word = token.text.replace(/^(\p{Ll}{3,})\d{1,3}$/u, '$1') // `per chip7`, a reference glued to it
  return { unit: word, kind: 'measure', dimension: word.toLowerCase(), factor: 1, to: at + 1 }
}
