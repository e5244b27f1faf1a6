/** Ids of claims: short, stable, and made of nothing but the document's id and the words. */
import { createHash } from 'node:crypto'

const digits = '0123456789abcdefghjkmnpqrstvwxyz' // Crockford's base 32: no letter that looks like a digit.
const length = 8

/** Gives ids in reading order; a quote that repeats in the document gets `-2`, `-3`. */
export function makeIdentifier(document: string): (quote: string) => string {
  const times = new Map<string, number>()
  return (quote) => {
    const id = hash(`${document}\n${foldQuote(quote)}`)
    const count = (times.get(id) ?? 0) + 1
    times.set(id, count)
    return count === 1 ? id : `${id}-${count}`
  }
}

/** A quote without what typesetting changes: case, white space, and the shapes of quotation marks and dashes. */
export function foldQuote(quote: string): string {
  return quote
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
}

function hash(text: string): string {
  const bytes = createHash('sha256').update(text).digest()
  const bits = BigInt(`0x${bytes.subarray(0, 5).toString('hex')}`) // 40 bits are eight digits of five.
  return Array.from({ length }, (_, index) => digits[Number((bits >> BigInt(5 * (length - 1 - index))) & 31n)]).join('')
}
