/** The ordinals that part one of a kind from another: the first year, the second trial. */
import { findAll } from '../find-all.ts'
import { ordinalPeriods } from '../lexicon/period-words.ts'

/** From the noun to its ordinal: `year` to `first` for `in its first year`; of two the first. */
export function readOrdinals(own: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const [, ordinal, noun, place = ordinal!, period = noun!] of findAll(own.toLowerCase(), ordinalPeriods))
    if (!found.has(period)) found.set(period, same.get(place) ?? place)
  return found
}

const same = new Map([
  ['opening', 'first'],
  ['initial', 'first'],
  ['last', 'final'],
])
