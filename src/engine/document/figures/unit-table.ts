/** Every spelling of every unit, for look-up: signs with their capitals, words without. */
import { metricPrefixes, metricUnits } from '../../lexicon/metric-units.ts'
import { noSigns, unitSigns } from '../../lexicon/unit-signs.ts'
import { unitWords, type UnitRow } from '../../lexicon/units.ts'
import type { FigureKind } from '../../schema.ts'

/** A unit, and how many base units of its dimension it is. */
export interface Unit {
  unit: string
  kind: FigureKind
  dimension: string
  factor: number
}

const metricSigns = metricUnits.flatMap(([sign, , dimension, factor]) =>
  metricPrefixes.map(([prefix, , scale]): UnitRow => [sign && prefix + sign, 'measure', dimension, factor * scale]),
)
const metricWords = metricUnits.flatMap(([, names, dimension, factor]) =>
  metricPrefixes.flatMap(([, prefix, scale]) =>
    names.map((name): UnitRow => [prefix + name, 'measure', dimension, factor * scale, `${prefix}${name}s`]),
  ),
)
const signs = new Map(
  [...metricSigns, ...unitSigns].flatMap(spellings).filter(([sign]) => sign !== '' && !noSigns.has(sign)),
)
const words = new Map([...metricWords, ...unitWords].flatMap(spellings))

/** The unit that a spelling means, one space between its words; undefined where none does. */
export const unitOf = (spelling: string): Unit | undefined => signs.get(spelling) ?? words.get(spelling.toLowerCase())

/** Every spelling of the units of a dimension, with how many base units it is. */
export const unitsOf = (dimension: string): [spelling: string, factor: number][] =>
  [...words, ...signs].flatMap(([spelling, own]) => (own.dimension === dimension ? [[spelling, own.factor]] : []))

function spellings([unit, kind, dimension, factor, ...others]: UnitRow): [string, Unit][] {
  return [unit, ...others].map((spelling) => [spelling, { unit, kind, dimension, factor }])
}
