/** Reads powers of ten behind the digits of a number, and writes numbers in one way. */
import { matchAt } from './match-at.ts'

const power = /(?:\^\{?|\sto the power of )([-+]?\d{1,3})\}?|([⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})/y
const timesTen = /\s?[×x*·]\s?10(?=[\^⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻])/iy
const exponent = /e([-+]?\d{1,3})(?![\p{L}\p{N}])/iuy

/** `10^22`, `10²²`, `3.8 × 10^25`, `1e22`, `10 to the power of 22`. */
export function readPower(text: string, end: number, value: number): { end: number; forms: string[] } | null {
  const scientific = matchAt(exponent, text, end)
  if (scientific) {
    return { end: end + scientific[0].length, forms: [numeral(Number(`${value}e${scientific[1]}`))] }
  }
  const ten = matchAt(timesTen, text, end)
  const raised = matchAt(power, text, end + (ten?.[0].length ?? 0))
  // Raised digits behind another number are a mark of credit: `by 2027²⁹`.
  if (!raised || (raised[2] && !ten && value !== 10)) return null
  const size = Number(raised[1] ?? [...(raised[2] ?? '')].map(fromSuperscript).join(''))
  const forms = ten
    ? [numeral(value), numeral(Number(`${value}e${size}`))]
    : [numeral(value === 10 ? Number(`1e${size}`) : value ** size)]
  return { end: end + (ten?.[0].length ?? 0) + raised[0].length, forms }
}

function fromSuperscript(sign: string): string {
  const at = '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(sign)
  return at >= 0 ? String(at) : sign === '⁻' ? '-' : ''
}

/** The one way in which a form writes a value: `1e22`, `126800000000`. */
export const numeral = (value: number): string => String(value).replace('e+', 'e')
