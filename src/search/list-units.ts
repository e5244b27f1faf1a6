/** Lists the units in which a range can be typed, from the table by which documents are read. */
import { unitsOf } from '../engine/document/figures/unit-table.ts'
import type { UnitTable } from './read-amount.ts'

/** The units of some dimensions by their spellings; a dimension with a single one is left out. */
export function listUnits(dimensions: Iterable<string>): UnitTable {
  return Object.fromEntries(
    [...new Set(dimensions)].sort().flatMap((dimension) => {
      const units = unitsOf(dimension)
      return units.length > 1 ? [[dimension, Object.fromEntries(units)]] : []
    }),
  )
}
