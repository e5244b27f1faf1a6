/** Reads the end of a range as a person types it: `1bn`, `$1.5 million`, `80%`, `2 hours`. */
import { readTokens } from './read-tokens.ts'

/** How many base units one of a unit is, by dimension and spelling: `{ seconds: { hour: 3600 } }`. */
export type UnitTable = Readonly<Record<string, Readonly<Record<string, number>>>>

export const unitFile = 'units.json'

/** What an amount is typed into. */
export interface AmountSetting {
  measure: string
  units: UnitTable
  /** How many base units a number is that is typed without a unit; 1 where no unit is shown. */
  size?: number
}

/** The amount in the base unit of its measure; null where the text holds no number. */
export function readAmount(text: string, { measure, units, size = 1 }: AmountSetting): number | null {
  const sign = /^\s*[-−]\s?\d/.test(text) ? -1 : 1
  const number = readTokens(text).find(({ isNumber }) => isNumber)
  if (!number) return null
  const digits = /^[\d.,\s]*\d/.exec(text.slice(number.start))?.[0] ?? ''
  const unit = /^[\s-]*([\p{L}µ][\p{L}µ²³/ -]*)/u.exec(text.slice(number.start + digits.length))?.[1]?.trim()
  const factor = unit === undefined ? undefined : factorOf(unit, units[measure])
  // A unit comes first: `5 m` of lengths are metres and no millions.
  const plain = Number(digits.replace(/[,\s]/g, ''))
  const whole = Number(number.forms.at(-1)?.replace(/^[^\d]+|[^\d]+$/g, ''))
  // A magnitude has no unit of its own: `5 million` of kilometres.
  const value = factor === undefined ? whole * size : plain * factor
  return Number.isFinite(value) ? sign * value : null
}

/** Capitals count where they tell units apart, `mW` and `MW`; typed small, it is the larger. */
function factorOf(unit: string, own: UnitTable[string] | undefined): number | undefined {
  if (!own) return undefined
  if (Object.hasOwn(own, unit)) return own[unit]
  const low = unit.toLowerCase()
  const likely = Object.entries(own).filter(([spelling]) => spelling.toLowerCase() === low)
  return likely.reduce<number | undefined>((most, [, factor]) => Math.max(most ?? 0, factor), undefined)
}
