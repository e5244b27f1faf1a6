/** Reads money in pounds, shillings and pence: `£3 10s. 6d.`, `12s. 6d.`, `30s. a yard`, `from 4d. to 7d. a loaf`. */
import { type Draft, draftOver, type Reading, reasonOver } from './draft.ts'
import type { CompoundRead } from './read-compound.ts'
import { readLeadingModifier } from './read-modifier.ts'
import { readNumber } from './read-number.ts'
import { isNumber, isSign, type Token } from './token.ts'

const inPound = { s: 20, d: 240 }
const inShilling = 12

/** What `10s. 6d.` adds to an amount of pounds, `10 shillings` to one in words; null where nothing is added. */
export function readShillingsOf(tokens: readonly Token[], at: number): CompoundRead | null {
  const shillings = partAt(tokens, at, 's')
  const pence = partAt(tokens, shillings?.to ?? at, 'd')
  const part = (shillings?.value ?? 0) / inPound.s + (pence?.value ?? 0) / inPound.d
  if (shillings || pence) return part < 1 ? { part, to: pence?.to ?? shillings!.to } : null
  const number = readNumber(tokens, tokens[at]?.lower === 'and' ? at + 1 : at)
  if (!number || number.value >= inPound.s || !/^shillings?$/.test(tokens[number.to]?.lower ?? '')) return null
  return { part: number.value / inPound.s, to: number.to + 1 }
}

/** The shillings and pence that begin at a token without pounds; null where `15s` are seconds and `the 30s` years. */
export function readShillings(reading: Reading, at: number): Draft | null {
  const { tokens } = reading
  const shillings = partAt(tokens, at, 's')
  const pence = partAt(tokens, shillings?.to ?? at, 'd')
  const last = pence ?? shillings
  if (!last || !((shillings && pence) || isPrice(tokens, at, last))) return null
  const leading = readLeadingModifier(tokens, at)
  const value = shillings ? shillings.value + (pence?.value ?? 0) / inShilling : last.value
  const unit = shillings ? 'shilling' : 'penny'
  return draftOver(reading, leading?.at ?? at, last.to, {
    min: Number(value.toPrecision(12)),
    max: Number(value.toPrecision(12)),
    kind: 'money',
    unit,
    scale: { dimension: 'GBP', factor: 1 / inPound[shillings ? 's' : 'd'] },
    modifier: leading?.modifier ?? null,
    shape: 'plain',
    spelled: false,
    magnitude: 1,
    reasons: [reasonOver(reading, at, last.to, 'money', 'unit')],
  })
}

interface Part {
  value: number
  letter: string
  to: number
  /** Whether a point ends the letter, as an abbreviation's does. */
  isPointed: boolean
}

/** A number below a hundred with its `s` or `d`, and the point behind where the sentence goes on. */
function partAt(tokens: readonly Token[], at: number, letter: 's' | 'd'): Part | null {
  const [number, sign, point, next] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]]
  if (!isNumber(number) || number.value >= 100 || sign?.text !== letter || !sign.glued) return null
  const isPointed = isSign(point, '.') && point?.glued === true
  const goesOn = isPointed && next !== undefined && !/^\p{Lu}/u.test(next.text)
  return { value: number.value, letter, to: goesOn ? at + 3 : at + 2, isPointed }
}

/** `1s. a day`, `15s a week`, `wages of 12s.`, and the first of `from 4d. to 7d. a loaf`. */
function isPrice(tokens: readonly Token[], at: number, { letter, to, isPointed }: Part): boolean {
  if (/^(?:the|his|her|their|my|early|late|mid)$/.test(tokens[at - 1]?.lower ?? '')) return false
  const next = tokens[to]?.lower ?? ''
  if (/^(?:an?|the|per)$/.test(next)) return sold.test(tokens[to + 1]?.lower ?? '')
  const other = /^(?:to|and|or)$/.test(next) ? partAt(tokens, to + 1, letter as 's' | 'd') : null
  if (other && isPrice(tokens, to + 1, other)) return true
  return isPointed && tokens.slice(Math.max(0, at - priceReach), at).some(({ lower }) => priced.test(lower))
}
const priceReach = 8
const sold =
  /^(?:yard|ell|week|day|night|month|year|annum|bushel|quarter|peck|stone|ton|pound|lb|acre|head|pair|dozen|score|hundred|loaf|piece|mile|ounce|gallon|pint|quart|barrel|copy|man)$/
const priced = /^(?:price|priced|prices|cost|costs|wage|wages|pay|paid|sold|fetched|rent|rents|fare|fares|toll|duty)$/
