/** Reads the rest of a measure in two units: the `2in` of `6ft 2in`, the `15 minutes` of `2 hours 15 minutes`, the `10s.` of `£3 10s.` */
import { functionWords } from '../../lexicon/function-words.ts'
import type { Measure } from './read-measure.ts'
import { readNumber } from './read-number.ts'
import { readShillingsOf } from './read-shillings.ts'
import { readSimpleUnit, type UnitRead } from './read-unit.ts'
import type { Token } from './token.ts'

/** How much a second unit adds to the first, in the first's, and the token behind it. */
export interface CompoundRead {
  part: number
  to: number
}

type Parts = readonly [many: number, ...units: string[]]

/** From a unit to how many parts it has, and what they are called. */
const lower: ReadonlyMap<string, Parts> = new Map<string, Parts>([
  ['foot', [12, 'inch']],
  ['ft', [12, 'inch']],
  ['stone', [14, 'pound', 'lb']],
  ['pound', [16, 'ounce', 'oz']],
  ['lb', [16, 'ounce', 'oz']],
  ['hour', [60, 'minute', 'min']],
  ['minute', [60, 'second']],
  ['min', [60, 'second']],
  ['year', [12, 'month']],
])

/** The second part of a measure; null where none follows, or where it is a figure of its own: `2 hours and 90 minutes`. */
export function readCompound(tokens: readonly Token[], { unit, to }: Measure): CompoundRead | null {
  if (unit === 'GBP') return readShillingsOf(tokens, to)
  const below = lower.get(unit)
  if (!below) return null
  const [many, ...names] = below
  const isJoined = tokens[to]?.lower === 'and' && /^(?:hour|minute|year)$/.test(unit)
  const number = readNumber(tokens, isJoined ? to + 1 : to)
  if (!number || number.magnitude > 1) return null
  const part = partUnit(tokens, number.to, unit)
  if (part && names.includes(part.unit) && number.value < many) return { part: number.value / many, to: part.to }
  const next = tokens[number.to]
  const isLast = next?.kind !== 'word' || functionWords.has(next.lower) || next.lower === 'tall'
  return !isJoined && isLast && number.value < many && tokens[to - 1]?.lower === 'foot'
    ? { part: number.value / many, to: number.to }
    : null // `five foot six`
}

/** `2in` and `3h 20m`, whose signs mean other things elsewhere. */
function partUnit(tokens: readonly Token[], at: number, above: string): Pick<UnitRead, 'unit' | 'to'> | null {
  const sign = tokens[at]?.lower ?? ''
  if (/^f(?:oo)?t$/.test(above) && /^ins?$/.test(sign)) return { unit: 'inch', to: at + 1 }
  if (above === 'hour' && sign === 'm' && tokens[at]?.glued) return { unit: 'minute', to: at + 1 }
  return readSimpleUnit(tokens, at)
}
