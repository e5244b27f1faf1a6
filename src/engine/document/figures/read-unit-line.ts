/** Reads a line that says nothing but what the numbers below it are counted in: `A$ million`, `(per cent)`, `In thousands of euros`. */
import { currencyCodes } from '../../lexicon/currencies.ts'
import { magnitudeWords } from '../../lexicon/magnitudes.ts'
import { readCurrencySign, readCurrencyWord } from './read-money.ts'
import { readUnit } from './read-unit.ts'
import { tokenize, type Token } from './token.ts'

const longest = 100
const opening =
  /^(?:\(|\[)?(?:(?:all )?(?:figures|values|amounts|numbers|data)(?: are)? )?(?:(?:expressed |stated )?in )?/i
const exception = /(?:,[^,]*){0,2} (?:unless|except|if not)\b.*$/i // `EUR m unless otherwise stated`, `thousand tons, copper content, unless …`
const linking = /^(?:of|and|per|['’]|000s?|1[,. \u00a0]?000)$/ // `1 000 ha`

// `Hours` above a table is as likely half the name of a column; `hours` and `(Hours)` are none.
const timeAlone =
  /^(?:(?:[Ss]econd|[Mm]inute|[Hh]our|[Dd]ay|[Nn]ight|[Ww]eek|[Mm]onth|[Qq]uarter|[Yy]ear)|(?:Second|Minute|Hour|Day|Night|Week|Month|Quarter|Year)s)$/

/** The unit of such a line without its brackets; null for any other line, such as `Assets` or `Energy (GWh)`. */
export function readUnitLine(text: string): string | null {
  if (text.length > longest || timeAlone.test(text)) return null
  const words = text
    .trim()
    .replace(opening, '')
    .replace(exception, '')
    .replace(/[)\].:]+$/, '')
  const tokens = tokenize(words, 'en')
  let isUnit = false
  for (let at = 0; at < tokens.length;) {
    const to = unitEnd(tokens, at)
    if (to === null && !linking.test(tokens[at]!.lower)) return null
    isUnit ||= to !== null || /^000/.test(tokens[at]!.text)
    at = to ?? at + 1
  }
  return isUnit ? words : null
}

/** The token behind a currency, magnitude or unit; null where none stands. */
function unitEnd(tokens: readonly Token[], at: number): number | null {
  const sign = readCurrencySign(tokens, at) ?? readCurrencyWord(tokens, at, 1e6)
  if (sign) return sign.to
  const token = tokens[at]!
  if (currencyCodes.has(token.text) || magnitudeWords.has(token.lower)) return at + 1
  return token.text === 'm' || token.text === 'bn' ? at + 1 : (readUnit(tokens, at)?.to ?? null)
}

const stated =
  /^(?:\(|\[)?(?:all )?(?:figures|values|amounts|numbers|data)\b|^(?:\(|\[)?in\b|\b(?:unless|except|if not)\b/i

/** The same of a line that says it of all tables below it: `(Data in thousand metric tons unless otherwise specified)`. */
export const readUnitOfAll = (text: string): string | null => (stated.test(text.trim()) ? readUnitLine(text) : null)
