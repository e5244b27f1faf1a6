/** Numbers for reading: `1150000000` is `1.15 billion`, `7249` is `7,249`, `1e22` is `10²²`. */

const magnitudes = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const

const superscripts: Record<string, string> = {
  '-': '⁻', '0': '⁰', '1': '¹', '2': '²', '3': '³', '4': '⁴', '5': '⁵', '6': '⁶', '7': '⁷', '8': '⁸', '9': '⁹',
} // prettier-ignore

const plain = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 15 })
const rounded = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 3 })
const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 })

/** A number with its magnitude in words; nothing is rounded away that the wording of a document would hold. */
export function numberWords(value: number): string {
  const size = Math.abs(value)
  if (size >= 1e15 || (size > 0 && size < 1e-4)) return powerWords(value)
  for (const [magnitude, word] of magnitudes) {
    if (size >= magnitude) return `${plain.format(value / magnitude)} ${word}`
  }
  return (isEndless(value) ? rounded : plain).format(value)
}

/** `a third`: no document writes so many digits, so they come from a fraction in words. */
const isEndless = (value: number): boolean => String(value).length > 12 && !Number.isInteger(value)

const vulgar: Readonly<Record<string, string>> = { '1/2': '½', '1/3': '⅓', '2/3': '⅔', '1/4': '¼', '3/4': '¾' }

/** A part of a whole as people write it, none of more than a hundred parts: `⅓`, `3/10`; null for what is none. */
export function fractionWords(value: number): string | null {
  if (value <= 0 || value >= 1) return null
  for (let parts = 2; parts <= 100; parts += 1) {
    const taken = Math.round(value * parts)
    if (Math.abs(value * parts - taken) < 1e-9) return vulgar[`${taken}/${parts}`] ?? `${taken}/${parts}`
  }
  return null
}

/** Two ends of a range, the magnitude said once where they share it: `1.2–1.5 billion`. `words` says how an end is written. */
export function rangeWords(min: number, max: number, words = numberWords): string {
  const [low = '', lowWord] = words(min).split(' ')
  const [high = '', highWord] = words(max).split(' ')
  if (lowWord === highWord) return `${low}–${high}${highWord ? ` ${highWord}` : ''}`
  const unbroken = (end: number): string => words(end).replace(' ', '\u00a0')
  return `${unbroken(min)} – ${unbroken(max)}`
}

/** A whole number of things: `2 claims`, `1 claim`. */
export function countWords(count: number, noun: string, nouns = `${noun}s`): string {
  return `${whole.format(count)} ${count === 1 ? noun : nouns}`
}

/** A count alone, grouped: `60,000`. */
export const count = (value: number): string => whole.format(value)

/** A number with all its digits, grouped: `1,150,000,000`. */
export const digits = (value: number): string => plain.format(value)

/** A part of a whole in per cent, `–` where there is no whole; never 0% or 100% for something that is not. */
export function shareWords(part: number, total: number): string {
  if (total === 0) return '–'
  const share = (100 * part) / total
  if (part > 0 && share < 1) return '<1%'
  if (part < total && share > 99) return '>99%'
  return `${Math.round(share)}%`
}

function powerWords(value: number): string {
  const [mantissa = '', exponent = ''] = value.toExponential().split('e')
  const power = `10${[...exponent.replace('+', '')].map((digit) => superscripts[digit]).join('')}`
  return mantissa === '1' ? power : `${plain.format(Number(mantissa))} × ${power}`
}
