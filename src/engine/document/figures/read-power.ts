/** Reads the power of a number: `10^22`, `1.3×10⁶`, `6.02e23`. */
import { superscripts } from '../../lexicon/number-words.ts'
import type { NumberRead } from './read-number.ts'
import { isNumber, isSign, type Token } from './token.ts'

/** The number with its power; null where none follows. */
export function readPower(tokens: readonly Token[], read: NumberRead): NumberRead | null {
  return readExponent(tokens, read) ?? readTimesPower(tokens, read) ?? readLetterPower(tokens, read)
}

/** Multiplies by a power of ten without the noise of binary fractions: 1.15 by 1e9 is 1150000000. */
export const shiftPoint = (value: number, exponent: number): number => Number(`${value}e${exponent}`)

/** `10^22`, `10²²`; also `2^32`. */
function readExponent(tokens: readonly Token[], read: NumberRead): NumberRead | null {
  const base = tokens[read.to - 1]
  const next = tokens[read.to]
  if (!base || !next?.glued || read.shape !== 'plain') return null
  const { exponent, to } = exponentAt(tokens, read.to)
  // `m²` never gets here, and `120²` in running text is a note's number: only the usual bases take a superscript.
  if (exponent === null || (next.kind === 'power' && base.value !== 10 && base.value !== 2)) return null
  return { ...read, value: base.value ** exponent, to, shape: 'power' }
}

function exponentAt(tokens: readonly Token[], at: number): { exponent: number | null; to: number } {
  const token = tokens[at]
  if (token?.kind === 'power')
    return { exponent: Number([...token.text].map((sign) => superscripts.get(sign)).join('')), to: at + 1 }
  if (!isSign(token, '^')) return { exponent: null, to: at }
  const open = isSign(tokens[at + 1], '({') ? 1 : 0
  const minus = isSign(tokens[at + 1 + open], '-−') ? 1 : 0
  const digits = tokens[at + 1 + open + minus]
  if (!isNumber(digits)) return { exponent: null, to: at }
  return { exponent: minus ? -digits.value : digits.value, to: at + 2 + open * 2 + minus }
}

/** `3.2 × 10^5`, `1.3x10^6`; the letter and the ten may be one token: `x10`. */
function readTimesPower(tokens: readonly Token[], read: NumberRead): NumberRead | null {
  const times = tokens[read.to]
  const isTimes = isSign(times, '×·*⋅') || times?.text === 'x'
  const ten = isTimes ? read.to + 1 : times?.text === 'x10' ? read.to : -1
  if (ten < 0 || !(tokens[ten]?.value === 10 || tokens[ten]?.text === 'x10')) return null
  const { exponent, to } = brokenExponentAt(tokens, ten + 1) ?? exponentAt(tokens, ten + 1)
  return exponent === null ? null : { ...read, value: shiftPoint(read.value, exponent), to, shape: 'power' }
}

/** `6.02e23`, `1e-5`. */
function readLetterPower(tokens: readonly Token[], read: NumberRead): NumberRead | null {
  const next = tokens[read.to]
  if (!next?.glued) return null
  const whole = /^e(\d{1,3})$/i.exec(next.text)
  if (whole) return { ...read, value: shiftPoint(read.value, Number(whole[1])), to: read.to + 1, shape: 'power' }
  const digits = tokens[read.to + 2]
  if (next.lower !== 'e' || !isSign(tokens[read.to + 1], '-−+') || !isNumber(digits) || !digits.glued) return null
  const sign = tokens[read.to + 1]?.text === '+' ? 1 : -1
  return { ...read, value: shiftPoint(read.value, sign * digits.value), to: read.to + 3, shape: 'power' }
}

/** `1.2 × 10−8`: a superscript that lost its place on the way through a PDF. */
function brokenExponentAt(tokens: readonly Token[], at: number): { exponent: number; to: number } | null {
  const digits = tokens[at + 1]
  const isBroken = isSign(tokens[at], '-−–') && tokens[at]?.glued === true && isNumber(digits) && digits.glued
  return isBroken ? { exponent: -digits.value, to: at + 2 } : null
}
