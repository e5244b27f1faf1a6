/** Reads the rest of a measure in two units: the `2in` of `6ft 2in`, the `15 minutes` of `2 hours 15 minutes`. */
import { functionWords } from '../../lexicon/function-words.ts'
import type { Measure } from './read-measure.ts'
import { readNumber } from './read-number.ts'
import { readSimpleUnit, type UnitRead } from './read-unit.ts'
import type { Token } from './token.ts'

/** How much a second unit adds to the first, in the first's, and the token behind it. */
export interface CompoundRead {
  part: number
  to: number
}

/** From a unit to those that may follow it, and how many of each it has. */
const lower: ReadonlyMap<string, readonly [unit: string, many: number][]> = new Map([
  ['foot', [['inch', 12]]],
  ['ft', [['inch', 12]]],
  [
    'stone',
    [
      ['pound', 14],
      ['lb', 14],
    ],
  ],
  [
    'pound',
    [
      ['ounce', 16],
      ['oz', 16],
    ],
  ],
  [
    'lb',
    [
      ['ounce', 16],
      ['oz', 16],
    ],
  ],
  [
    'hour',
    [
      ['minute', 60],
      ['min', 60],
    ],
  ],
  ['minute', [['second', 60]]],
  ['min', [['second', 60]]],
  ['year', [['month', 12]]],
])

/** The second part of a measure; null where none follows, or where it is a figure of its own: `2 hours and 90 minutes`. */
export function readCompound(tokens: readonly Token[], { unit, to }: Measure): CompoundRead | null {
  const parts = lower.get(unit)
  if (!parts) return null
  const isJoined = tokens[to]?.lower === 'and' && /^(?:hour|minute|year)$/.test(unit)
  const number = readNumber(tokens, isJoined ? to + 1 : to)
  if (!number || number.magnitude > 1) return null
  const below = partUnit(tokens, number.to, unit)
  const many = parts.find(([name]) => name === below?.unit)?.[1]
  if (below && many && number.value < many) return { part: number.value / many, to: below.to }
  const next = tokens[number.to]
  const isLast = next?.kind !== 'word' || functionWords.has(next.lower) || next.lower === 'tall'
  return !isJoined && isLast && number.value < 12 && tokens[to - 1]?.lower === 'foot'
    ? { part: number.value / 12, to: number.to }
    : null // `five foot six`
}

/** `2in` and `3h 20m`, whose signs mean other things elsewhere. */
function partUnit(tokens: readonly Token[], at: number, above: string): Pick<UnitRead, 'unit' | 'to'> | null {
  const sign = tokens[at]?.lower ?? ''
  if (/^f(?:oo)?t$/.test(above) && /^ins?$/.test(sign)) return { unit: 'inch', to: at + 1 }
  if (above === 'hour' && sign === 'm' && tokens[at]?.glued) return { unit: 'minute', to: at + 1 }
  return readSimpleUnit(tokens, at)
}
