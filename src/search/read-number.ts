/**
 * Reads one number of a running text with what belongs to it, and gives the forms under which it is found:
 * `$126.8 billion` is `126.8`, `$126.8`, `126800000000`, `$126800000000`, the most telling form last.
 */
import { currencyWords, powersOfTen } from './number-words.ts'

/** A number and where it ends. */
export interface NumberRead {
  /** Behind the last character that belongs to it. */
  end: number
  /** The forms that a query may name it by; the last says all that is written. */
  forms: string[]
  /** Where the words that belong to it stand, since `billion` and `percent` are looked for alone, too. */
  words: { start: number; end: number }[]
}

// `1 150 000 000` is one number, and `7 249`; a thin or an unbreakable space groups as well.
const digits = /(?:\d{1,3}(?:,\d{3})+(?![\d,])|\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?![\d,.]*\d)|\d+)(?:\.\d+)*/y
const ungrouped = /(?:\d{1,3}(?:,\d{3})+(?![\d,])|\d+)(?:\.\d+)*/y
const power = /\^\{?([-+]?\d{1,3})\}?|([⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})/y
const timesTen = /\s?[×x*·]\s?10(?=[\^⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻])/iy
const exponent = /e([-+]?\d{1,3})(?![\p{L}\p{N}])/iuy
const magnitude = /([-\s]?)(thousand|million|billion|trillion|quadrillion|mn|mln|bn|tn|trn|k|m|b|t)(?![\p{L}\p{N}])/iuy
const spacedBillion = /^ B$/ // `126.8 B`; other lone letters behind a space are units.
const percent = /\s?%|[-\s]?(?:percent|per cent|pct)(?![\p{L}\p{N}])(?!\s?(?:age\s)?points?)/iuy
const multiple = /\s?[x×](?![\p{L}\p{N}])|[-‐‑–\s]?(?:fold|times)(?![\p{L}\p{N}])/iuy
const currency = /\s?(?:us\s)?(dollars?|usd|euros?|eur|gbp|yen|jpy|inr|[€£¥₹])(?![\p{L}\p{N}])/iuy
const ordinal = /(?:st|nd|rd|th)(?![\p{L}\p{N}])/iuy
const glued = /[\p{L}µ]{1,5}(?![\p{L}\p{N}])/uy
const letterUnit = /^[gmlshdwkACFHJKNTVWµ]$/
const spaced = /[-\s]([\p{L}µ]{1,4})(?![\p{L}\p{N}])/uy

/** How to read a number. */
export interface Setting {
  /** The currency that stands before it. */
  sign?: string | undefined
  /** Whether it belongs to a name (`GPT-4 175 billion`), so that no space can group its digits. */
  isTied?: boolean
}

/** The number at `start` in `text`, or null where there is none. */
export function readNumber(
  text: string,
  start: number,
  { sign = '', isTied = false }: Setting = {},
): NumberRead | null {
  const written = at(isTied ? ungrouped : digits, text, start)?.[0]
  if (written === undefined) return null
  const bare = written.replace(/[,\s]/g, '')
  const end = start + written.length
  const rank = at(ordinal, text, end)
  if (rank) return { end: end + rank[0].length, forms: [bare + rank[0].toLowerCase()], words: [] }
  const value = Number(bare)
  // `2.1.3` is a version and stays as it is.
  return Number.isNaN(value) ? { end, forms: [bare], words: [] } : readTail(text, end, bare, value, sign)
}

/** What follows a number whose digits are read: `bare` are the digits, `end` is where they end. */
export function readTail(text: string, end: number, bare: string, value: number, sign: string): NumberRead {
  const powered = readPower(text, end, value)
  if (powered) return { ...powered, words: [], forms: [...new Set([...powered.forms, ...signed(sign, powered.forms)])] }
  const forms = [...new Set([numeral(value), bare])]
  const sized = at(magnitude, text, end)
  if (sized) return withMagnitude(text, end, sized, forms, bare, sign)
  const share = at(percent, text, end)
  if (share) return withMark(text, end, share[0], forms, '%')
  const factor = at(multiple, text, end)
  if (factor && !sign) return withMark(text, end, factor[0], forms, 'x')
  const money = sign ? null : at(currency, text, end)
  if (money) return withMark(text, end, money[0], forms, '', currencyWords[(money[1] ?? '').toLowerCase()])
  if (sign) return { end, forms: [...forms, ...signed(sign, forms)], words: [] }
  return withUnit(text, end, forms, bare)
}

/** `10^22`, `10²²`, `3.8 × 10^25`, `1e22`. */
function readPower(text: string, end: number, value: number): { end: number; forms: string[] } | null {
  const scientific = at(exponent, text, end)
  if (scientific) {
    return { end: end + scientific[0].length, forms: [numeral(Number(`${value}e${scientific[1]}`))] }
  }
  const ten = at(timesTen, text, end)
  const raised = at(power, text, end + (ten?.[0].length ?? 0))
  // Raised digits behind another number are a mark of credit: `by 2027²⁹`.
  if (!raised || (raised[2] && !ten && value !== 10)) return null
  const size = Number(raised[1] ?? [...(raised[2] ?? '')].map(fromSuperscript).join(''))
  const forms = ten
    ? [numeral(value), numeral(Number(`${value}e${size}`))]
    : [numeral(value === 10 ? Number(`1e${size}`) : value ** size)]
  return { end: end + (ten?.[0].length ?? 0) + raised[0].length, forms }
}

function withMagnitude(
  text: string,
  end: number,
  found: RegExpExecArray,
  forms: string[],
  bare: string,
  sign: string,
): NumberRead {
  const [whole, gap = '', word = ''] = found
  // A lone letter is a magnitude only where it is glued to the number: `5M`, but not `5 m`.
  if (gap && word.length === 1 && !spacedBillion.test(whole)) return withUnit(text, end, forms, bare)
  const size = numeral(Number(`${bare}e${powersOfTen[word.toLowerCase()] ?? 0}`))
  const stop = end + whole.length
  const money = sign ? null : at(currency, text, stop)
  const mark = sign || (currencyWords[(money?.[1] ?? '').toLowerCase()] ?? '')
  const all = [
    ...forms,
    ...(gap ? [] : [bare + word.toLowerCase()]),
    ...signed(mark, forms),
    size,
    ...signed(mark, [size]),
  ]
  const last = stop + (money?.[0].length ?? 0)
  return { end: last, forms: [...new Set(all)], words: wordsIn(text, end, last) }
}

function withMark(text: string, end: number, found: string, forms: string[], mark: string, sign = ''): NumberRead {
  const stop = end + found.length
  const marked = forms.map((form) => `${sign}${form}${mark}`).reverse() // The plain numeral last, since a query is read so.
  return { end: stop, forms: [...forms, ...marked], words: wordsIn(text, end, stop) }
}

/** A unit behind the number is one word with it in one spelling and two in another: `21GB`, `21 GB`, `4-bit`. */
function withUnit(text: string, end: number, forms: string[], bare: string): NumberRead {
  const unit = at(glued, text, end)
  if (unit) {
    const stop = end + unit[0].length
    const whole = bare + unit[0].toLowerCase()
    // `4o` and `5G` are names; `4 V` and `5 kg` are figures.
    if (unit[0].length === 1 && !letterUnit.test(unit[0])) return { end: stop, forms: [whole], words: [] }
    return { end: stop, forms: [...forms, whole], words: [{ start: end, end: stop }] }
  }
  const near = at(spaced, text, end)?.[1]
  // The literal form stays last: what follows after a space is a word of its own in a query.
  return { end, forms: near ? [bare + near.toLowerCase(), ...forms] : forms, words: [] }
}

const signed = (sign: string, forms: string[]): string[] => (sign ? forms.map((form) => sign + form) : [])

function wordsIn(text: string, from: number, to: number): { start: number; end: number }[] {
  return [...text.slice(from, to).matchAll(/\p{L}{2,}/gu)].map(({ 0: word, index }) => ({
    start: from + index,
    end: from + index + word.length,
  }))
}

function fromSuperscript(sign: string): string {
  const at = '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(sign)
  return at >= 0 ? String(at) : sign === '⁻' ? '-' : ''
}

const numeral = (value: number): string => String(value).replace('e+', 'e')

function at(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index
  return pattern.exec(text)
}
