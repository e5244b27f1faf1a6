/** Reads what the head of a column, or the label of a row, says of the numbers of its cells. */
import { currencyCodes } from '../../lexicon/currencies.ts'
import { labelHeaders, numberedHeaders } from '../../lexicon/labels.ts'
import { magnitudeLetters, magnitudeWords } from '../../lexicon/magnitudes.ts'
import { isCountable } from './counted-noun.ts'
import { readBracketNoun } from './read-bracket-noun.ts'
import { readCurrencySign, readCurrencyWord } from './read-money.ts'
import { pricePer } from './read-measure.ts'
import { readNoun } from './read-noun.ts'
import { readUnit } from './read-unit.ts'
import type { Settled } from './share-units.ts'
import { isHyphen, isSign, type Token } from './token.ts'

/** What a header says of the numbers below it. */
export interface Column extends Pick<Settled, 'kind' | 'unit' | 'scale'> {
  magnitude: number
  /** Whether it names a unit, where it could only name the thing counted: `Share (%)`, not `Deaths`. */
  isUnit: boolean
}

const score = { kind: 'score', unit: null, scale: null } as const

/** `Price (EUR)`, `Share (%)`, `Population (millions)`, `Deaths per 100,000`; null for `Rank` and `Year`. */
export function readHeader(tokens: readonly Token[]): Column | null {
  const isNumbered = tokens.length === 2 && numberedHeaders.has(tokens[0]?.lower ?? '') && tokens[1]?.kind === 'number'
  if (isNumbered) return { ...score, magnitude: 1, isUnit: false }
  if (isProbability(tokens)) return { ...score, magnitude: 1, isUnit: true }
  if (tokens.length > 0 && tokens.length < 3 && labelHeaders.has(tokens[0]?.lower ?? '')) return null
  let magnitude = 1
  let unit: Omit<Column, 'magnitude' | 'isUnit'> | null = null
  for (let at = tokens.length - 1; at >= 0; at--) {
    const word = tokens[at] as Token
    const letter = magnitudeOfMoney(tokens, at)
    if (letter) {
      magnitude = letter
      continue
    }
    const factor = magnitudeWords.get(word.lower)
    const isBase = word.lower === 'score' || word.lower === 'scores' || tokens[at - 1]?.lower === 'per' // `Cases per million`
    if (factor && !isBase) magnitude = factor
    if (isThousands(tokens, at)) magnitude = 1000
    if (isMillions(tokens, at)) magnitude = 1e6
    const found = unitInHeader(tokens, at)
    if (found) unit = found
  }
  if (isIndex(tokens)) return { ...score, magnitude, isUnit: true }
  if (unit) return { ...unit, magnitude, isUnit: true }
  if (tokens.some(({ lower, text }) => /^(?:ratio|hr|rr|auc)$/.test(lower) || text === 'OR'))
    return { ...score, magnitude, isUnit: true } // `Hazard ratio (95% CI)`
  const start = /^(?:number|no|total)$/.test(tokens[0]?.lower ?? '') ? 1 : 0
  const noun = readNoun(tokens, start, { attributive: false })?.noun ?? readBracketNoun(tokens)
  if (noun === null) return { ...score, magnitude, isUnit: false }
  const name = /^\p{Lu}\p{Ll}+$/u.test(noun) ? noun.toLowerCase() : noun
  return { magnitude, kind: 'count', unit: name, scale: { dimension: name.toLowerCase(), factor: 1 }, isUnit: false }
}

/** `P`, `P value`, `p for trend`, which no unit of a row measures. */
const isProbability = (tokens: readonly Token[]): boolean =>
  tokens[0]?.lower === 'p' &&
  (tokens.length === 1 || /^(?:values?|for|trend)$/.test(tokens[isHyphen(tokens, 1) ? 2 : 1]?.lower ?? ''))

/** What a letter beside a currency multiplies by: `Value (€m)`, `Aid (m USD)`; null for `Height (m)`. */
export function magnitudeOfMoney(tokens: readonly Token[], at: number): number | null {
  const factor = magnitudeLetters.get(tokens[at]?.text ?? '')
  if (!factor) return null
  const isBehind = [1, 2].some((back) => readCurrencySign(tokens, at - back)?.to === at)
  return isBehind || readCurrencySign(tokens, at + 1) ? factor : null
}

/** `Area (1,000 ha)`, `Jobs ('000)`: numbers below it count thousands; not `per 1,000`. */
const isThousands = (tokens: readonly Token[], at: number): boolean =>
  /^(?:1[,. ]?000|000s?)$/.test(tokens[at]?.text ?? '') &&
  (isSign(tokens[at - 1], "([,'’") ||
    tokens[at - 1]?.lower === 'in' ||
    (tokens[at - 1]?.lower !== 'per' && unitInHeader(tokens, at + 1) !== null) || // `1 000 ha`
    (/^0/.test(tokens[at]?.text ?? '') && readCurrencySign(tokens, at - 1) !== null)) && // `Grants, £000`
  tokens[at - 2]?.lower !== 'per'

/** `Passengers (m)`: millions of what is counted; not `Depths (m)`. */
export const isMillions = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'm' &&
  isSign(tokens[at - 1], '(') &&
  isSign(tokens[at + 1], ')') &&
  isCountable(tokens[at - 2]?.text ?? '')

/** `Hours worked (index, 2015 = 100)`: values of an index have no unit. */
const isIndex = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ lower }, at) =>
      lower === 'index' ||
      (lower === '100' && isSign(tokens[at - 1], '=') && /^\d{4}$/.test(tokens[at - 2]?.text ?? '')),
  )

const priced = /^(?:share|shares|unit|earnings|eps|dividends?|prices?|fares?|rates?|cost|costs|per|tariffs?)$/
const points = { kind: 'score', unit: 'point', scale: { dimension: 'point', factor: 1 } } as const
const penny = { unit: 'penny', scale: { dimension: 'GBP', factor: 0.01 } }
const cent = { unit: 'cent', scale: { dimension: 'USD', factor: 0.01 } }
const hundredthSigns = new Map([
  ...['p', 'pence'].map((sign) => [sign, penny] as const),
  ...['c', '¢', 'cent', 'cents'].map((sign) => [sign, cent] as const),
])

/** The currency or unit that a header names at a token; null where none stands there. */
export function unitInHeader(tokens: readonly Token[], at: number): Pick<Column, 'kind' | 'unit' | 'scale'> | null {
  const token = tokens[at]
  if (isMillions(tokens, at)) return null
  if (isSign(tokens[at + 1], '=')) return null // `Placebo (N=806)`
  if (isSign(token, '%') && /^(?:ci|confidence|cri|credible)$/.test(tokens[at + 1]?.lower ?? '')) return null // `Difference (95% CI)`
  const isCurrency = currencyCodes.has(token?.text ?? '') || /^(?:euros?|dollars)$/.test(token?.lower ?? '')
  const word = readCurrencyWord(tokens, at, 1)
  const currency = readCurrencySign(tokens, at) ?? (isCurrency || (word?.to ?? 0) > at + 1 ? word : null) // `in Kenyan shillings`
  if (currency) return { kind: 'money', unit: currency.currency, scale: { dimension: currency.currency, factor: 1 } }
  const small =
    word?.factor === 0.01 && tokens[word.to]?.lower === 'per' ? hundredthSigns.get(token?.lower ?? '') : undefined
  const price = small && pricePer(tokens, { kind: 'money', ...small, to: word!.to, counted: false })
  if (price) return price // `Price, cents per pound`
  const ownCode =
    /^\p{Lu}{3}$/u.test(token?.text ?? '') && (magnitudeWords.get(tokens[at + 1]?.lower ?? '') ?? 0) >= 1e3
  if (ownCode) return { kind: 'money', unit: token!.text, scale: { dimension: token!.text, factor: 1 } } // `VEL billion`
  // `Earnings per share (p)`
  const isPriced =
    isSign(tokens[at - 1], '([') && isSign(tokens[at + 1], ')]') && tokens.some(({ lower }) => priced.test(lower))
  const hundredth = isPriced ? hundredthSigns.get(token?.lower ?? '') : undefined
  if (hundredth) return { kind: 'money', ...hundredth }
  // `Mathematics score (points)`, `Satisfaction, points`
  const isApart = isSign(tokens[at - 1], '([,') && (tokens[at + 1] === undefined || isSign(tokens[at + 1], ')],'))
  if (isApart && /^(?:points|pts)$/.test(token?.lower ?? '')) return points
  const unit = readUnit(tokens, at)
  const isLetter = token?.kind === 'word' && token.text.length === 1
  if (unit?.kind === 'measure' && tokens[at - 1]?.lower === 'per')
    return isSign(tokens[at - 2], '(,') // `Density (per km²)`; not `Cost per km (€)`
      ? {
          kind: 'count',
          unit: `per ${unit.unit}`,
          scale: { dimension: `1/${unit.dimension}`, factor: 1 / unit.factor },
        }
      : null
  if (!unit || (isLetter && !/[([/,]/.test(tokens[at - 1]?.text ?? ''))) return null
  if (/^(?:day|night|week|fortnight|month|year|decade|century|minute|second|hour|quarter)$/.test(token?.lower ?? ''))
    return null
  return { kind: unit.kind, unit: unit.unit, scale: unit }
}
