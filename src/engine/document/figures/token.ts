/** The pieces that figures are read from: numbers, words and signs with their places, in one linear pass. */
import { findAll } from '../../find-all.ts'
import { currencyCodes, gluedCurrencies } from '../../lexicon/currencies.ts'
import { commaLanguages } from '../../lexicon/number-words.ts'
import type { Span } from '../../sentence.ts'

/** `number` is written in digits; `code` holds digits and is none (`H100`, `1.2.3`); `power` stands above the line. */
export type TokenKind = 'number' | 'code' | 'word' | 'power' | 'sign'

/** A piece of a text. */
export interface Token extends Span {
  kind: TokenKind
  text: string
  lower: string
  /** Whether no white space parts it from the token before. */
  glued: boolean
  /** The number that it writes; NaN for other kinds. */
  value: number
  /** Whether the digits stand in groups of thousands, or have decimals: `1,200`, `0.47`. */
  shape: 'plain' | 'grouped' | 'decimal'
}

const space = '[ \\u00a0\\u2009\\u202f]'
const number = (group: string, point: string) =>
  `\\d{1,3}(?:${group}(?:\\d{2}${group})*\\d{3})+(?:${point}\\d+)?(?!\\d)|\\d{1,3}(?:${space}\\d{3})+(?:${point}\\d+)?(?!\\d)|\\d{1,3}(?:['’]\\d{3})+(?:[.,]\\d+)?(?!\\d)|\\d+(?:${point}\\d+)?`
// `EUR45m`, `Rs500`, `EURm`: a currency is no part of a code or a word.
const currency = `(?<![\\p{L}\\d])(?:${[...currencyCodes.keys(), ...gluedCurrencies].join('|')})(?=\\d|(?:mn?|bn|tn)(?![\\p{L}\\d]))`
const rest =
  currency +
  "|(?:\\p{Lu}\\.){2,}|\\p{L}[\\p{L}\\p{M}\\p{N}]*(?:['’]\\p{L}+)*|[⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+|[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]|[^\\s]"
const pattern = (body: string) => new RegExp(`\\d+(?:[.]\\d+){2,}|${body}|${rest}`, 'gu')
// `1.204,5`, `58,4 %`, `0,475`: cut at the comma they would be other numbers.
const commaDecimal = '\\d{1,3}(?:\\.\\d{3})+,\\d+(?!\\d)|0,\\d+(?![\\d,])|\\d+,(?:\\d{1,2}|\\d{4,})(?!\\d|[.,]\\d)'
const english = pattern(`${commaDecimal}|${number(',', '[.]')}|(?<![\\d\\p{L}])[.]\\d+`)
const continental = pattern(number('[.]', ','))

/** Whether a document's language writes `1.234,5`. A private part of its tag wins: `en-x-comma`, `de-x-point`. */
export const hasDecimalComma = (language: string): boolean => {
  const [tag, sign] = language.toLowerCase().split('-x-')
  return sign === undefined ? commaLanguages.has(tag?.split('-')[0] ?? '') : sign === 'comma'
}

/** A language whose numbers are written with a sign that its document has shown. */
export const withDecimalSign = (language: string, sign: 'comma' | 'point' | undefined): string =>
  sign === undefined || hasDecimalComma(language) === (sign === 'comma') ? language : `${language}-x-${sign}`

const foreign = /^(?:[\d.]+,(?:\d{1,2}|\d{4,})|[\d.]*\.\d{3},\d+|0,\d+)$/
const sureForeign = /\.|^0,/
const unitSign =
  /^[ \u00a0\u202f]?(?:%|‰|€|°|(?:per ?cent|percent|percentage|Prozent|pour cent|million|billion|euros?)\b|(?:[kMGT]?W(?:h|p)?|[kcm]?m[²³23]?|[km]?g|k?t|Mt|ha|[kM]?bit\/s|[kMGT]B|GHz|MHz|km\/h|l|EUR)(?![\p{L}\d]))/u
const longestSign = 14

/** Cuts a text into tokens; white space is left out. */
export function tokenize(text: string, language: string): Token[] {
  const comma = hasDecimalComma(language)
  const tokens: Token[] = []
  let last = -1
  for (const match of findAll(text, comma ? continental : english)) {
    const end = match.index + match[0].length
    const isForeign = !comma && match[0].includes(',') && foreign.test(match[0])
    const token = readToken(match[0], match.index, match.index === last, comma || isForeign)
    // `58,4` may be two numbers of a list as well as one: it is read where a unit follows, and else as none.
    const isSure = !isForeign || sureForeign.test(match[0]) || unitSign.test(text.slice(end, end + longestSign))
    tokens.push(isSure ? token : { ...token, kind: 'code', value: NaN, shape: 'plain' })
    last = end
  }
  return tokens
}

function readToken(text: string, start: number, glued: boolean, comma: boolean): Token {
  const token = {
    text,
    lower: text.toLowerCase(),
    start,
    end: start + text.length,
    glued,
    value: NaN,
    shape: 'plain',
  } as const
  if (/^\p{L}/u.test(text)) return { ...token, kind: /\d/.test(text) ? 'code' : 'word' } // Most are words.
  if (/^\.?\d/.test(text)) return { ...token, ...readDigits(text, comma) }
  return { ...token, kind: /^[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]/.test(text) ? 'power' : 'sign' }
}

/** `1.234.567` is a number in any language, `1.2.3` in none. */
function readDigits(text: string, comma: boolean): Pick<Token, 'kind' | 'value' | 'shape'> {
  const points = text.split('.').length - 1
  if (points > 1 && !/^\d{1,3}(?:\.\d{3})+$/.test(text)) return { kind: 'code', value: NaN, shape: 'plain' }
  const dotted = points > 1 || comma ? text.replace(/\./g, '').replace(',', '.') : text
  const value = Number(dotted.replace(/[,\s'’]/g, ''))
  const shape = dotted.includes('.') ? 'decimal' : /[.,\s'’]/.test(text) ? 'grouped' : 'plain'
  return { kind: 'number', value, shape }
}

/** Whether a token writes a number in digits. */
export const isNumber = (token: Token | undefined): token is Token & { kind: 'number' } => token?.kind === 'number'

/** Whether a token is a given sign. */
export const isSign = (token: Token | undefined, signs: string): boolean =>
  token?.kind === 'sign' && signs.includes(token.text)

/** The words of a run of tokens in lower case, one space between. */
export const wordsOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(Math.max(0, from), to)
    .map((token) => token.lower)
    .join(' ')

/** Whether a hyphen without spaces joins the tokens on both sides of a place: `540-billion`. */
export const isHyphen = (tokens: readonly Token[], at: number): boolean =>
  isSign(tokens[at], '-‑') && tokens[at]?.glued === true && tokens[at + 1]?.glued === true
