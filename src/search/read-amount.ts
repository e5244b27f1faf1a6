/** Reads the end of a range as a person types it: `1bn`, `$1.5 million`, `80%`, `2 hours`. */
import { readTokens } from './read-tokens.ts'

// How many base units one of these is, by the measure that is asked for.
const units: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  seconds: {
    ms: 0.001, s: 1, sec: 1, second: 1, min: 60, minute: 60, h: 3600, hr: 3600, hour: 3600, d: 86_400, day: 86_400,
    week: 604_800, month: 2_629_746, y: 31_556_952, yr: 31_556_952, year: 31_556_952,
  },
  bytes: { bit: 0.125, b: 1, byte: 1, kb: 1e3, mb: 1e6, gb: 1e9, tb: 1e12, pb: 1e15, kilobyte: 1e3, megabyte: 1e6, gigabyte: 1e9, terabyte: 1e12 },
  watts: { w: 1, watt: 1, kw: 1e3, kilowatt: 1e3, mw: 1e6, megawatt: 1e6, gw: 1e9, gigawatt: 1e9 },
  metres: { mm: 0.001, cm: 0.01, m: 1, metre: 1, meter: 1, km: 1e3, kilometre: 1e3, kilometer: 1e3, mile: 1609.344 },
  grams: { mg: 0.001, g: 1, gram: 1, kg: 1e3, kilogram: 1e3, t: 1e6, tonne: 1e6, ton: 1e6 },
} // prettier-ignore

/** The amount in the base unit of a measure; null where the text holds no number. */
export function readAmount(text: string, measure: string): number | null {
  const sign = /^\s*[-−]\s?\d/.test(text) ? -1 : 1
  const number = readTokens(text).find(({ isNumber }) => isNumber)
  if (!number) return null
  const own = units[measure]
  const digits = /^[\d.,\s]*\d/.exec(text.slice(number.start))?.[0] ?? ''
  const unit = /[\p{L}]+/u.exec(text.slice(number.start + digits.length))?.[0].toLowerCase()
  const factor = own && unit !== undefined ? (own[unit] ?? own[unit.replace(/s$/, '')]) : undefined
  // A unit comes first: `5 m` of lengths are metres and no millions.
  const plain = Number(digits.replace(/[,\s]/g, ''))
  const value = factor === undefined ? Number(number.forms.at(-1)?.replace(/^[^\d]+|[%x]$/g, '')) : plain * factor
  return Number.isFinite(value) ? sign * value : null
}
