/** The ordinals that part one stretch of time from another. */
import { findAll } from '../find-all.ts'
import { ordinalPeriods } from '../lexicon/period-words.ts'

/** From the stretch to its ordinal: `year` to `first` for `in its first year`; of two the first. */
export function readOrdinals(own: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const [, ordinal, period] of findAll(own.toLowerCase(), ordinalPeriods))
    if (!found.has(period!)) found.set(period!, same.get(ordinal!) ?? ordinal!)
  return found
}

const same = new Map([
  ['opening', 'first'],
  ['initial', 'first'],
  ['last', 'final'],
])
