/**
 * Reads the signs, codes and words of money around a number: `US$ 2.5bn`, `EUR 125`, `€10–15m`, `2 million dollars`.
 */
import { currencyCodes, currencySigns, currencyWords, hundredthWords } from '../../lexicon/currencies.ts'
import { coinMetals, coinNames, coinWords, doubtfulCoins } from '../../lexicon/coins.ts'
import { functionWords } from '../../lexicon/function-words.ts'
import { isSign, type Token } from './token.ts'

/** A currency and the token behind its sign or words. */
export interface CurrencyRead {
  currency: string
  /** What it is counted in, where that is not its name: pesos of gold are no money of today, and still pesos. */
  unit?: string
  /** 1; 0.01 for `99 cents`. */
  factor: number
  to: number
}

/** The currency whose sign or code stands at a token, before an amount; null where none does. */
export function readCurrencySign(tokens: readonly Token[], at: number): CurrencyRead | null {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (!token || token.kind === 'number') return null
  const pair = next?.kind === 'sign' && next.glued ? currencySigns.get(token.text + next.text) : undefined
  const currency = pair ?? currencySigns.get(token.text) ?? currencyCodes.get(token.text)
  if (!currency) return null
  const to = pair ? at + 2 : at + 1
  return { currency, factor: 1, to: isSign(tokens[to], '$€£¥') ? to + 1 : to } // `USD $5`: a code and a sign.
}

/**
 * The currency that stands behind an amount; `pounds` are money only where the amount has a magnitude of a million or
 * more, or where the sentence speaks of prices.
 */
export function readCurrencyWord(tokens: readonly Token[], at: number, magnitude: number): CurrencyRead | null {
  const first = isSign(tokens[at], '-‑') && tokens[at]?.glued && tokens[at + 1]?.glued ? at + 1 : at
  const token = tokens[first]
  if (!token) return null
  for (let length = Math.min(3, tokens.length - first); length > 0; length--) {
    const phrase = tokens
      .slice(first, first + length)
      .map((part) => part.lower)
      .join(' ')
    const currency = currencyWords.get(phrase)
    if (currency) return inMetal(tokens, { currency, factor: 1, to: first + length })
  }
  const coin = readCoin(tokens, first, magnitude)
  if (coin) return coin
  const code = currencyCodes.get(token.text) ?? (isSign(token, '€£¥₹₽') ? currencySigns.get(token.text) : undefined)
  if (code) return { currency: code, factor: 1, to: first + 1 }
  if (/^pounds?$/.test(token.lower) && (magnitude >= 1e6 || isPriced(tokens, first)) && !isWeighed(tokens, first))
    return { currency: 'GBP', factor: 1, to: first + 1 }
  if (token.text === 'won' && magnitude >= 1e3) return { currency: 'KRW', factor: 1, to: first + 1 }
  if (token.text === 'p' && !token.glued) return null
  if (/^c(?:t|ts)?$/.test(token.lower) && isSign(tokens[first + 1], '/'))
    // `6.2 ct/kWh`
    return { currency: 'cent', factor: 0.01, to: first + 1 }
  const hundredth = hundredthWords.get(token.lower)
  return hundredth ? { currency: hundredth, factor: 0.01, to: first + 1 } : null
}

/** `200,000 ducats`, `60,000 gold florins`, `2,350 marks of silver`; null for what else the words mean: `85 marks in maths`. */
function readCoin(tokens: readonly Token[], first: number, magnitude: number): CurrencyRead | null {
  const metal = coinMetals.has(tokens[first]?.lower ?? '') ? 1 : 0
  const word = tokens[first + metal]?.lower ?? ''
  const sure = coinWords.get(word)
  const doubtful = doubtfulCoins.get(word)
  const coin = sure ?? doubtful
  const next = tokens[first + metal + 1]
  const isKind = word === coin && next?.kind === 'word' && !functionWords.has(next.lower) // `20 guinea fowl`
  if (!coin || isKind) return null
  const read = inMetal(tokens, { currency: coin, factor: 1, to: first + metal + 1 })
  const isMetal = metal > 0 || read.to > first + 1
  return sure || isMetal || magnitude >= 1e6 || isPriced(tokens, first) ? read : null
}

/** Takes in the metal, or the name, behind a coin: `of silver`, `de oro`, `tournois`. */
function inMetal(tokens: readonly Token[], read: CurrencyRead): CurrencyRead {
  if (coinNames.has(tokens[read.to]?.lower ?? '')) return { ...read, to: read.to + 1 }
  const metal = tokens[read.to + 1]?.lower ?? ''
  if (!/^(?:of|in|de)$/.test(tokens[read.to]?.lower ?? '') || !coinMetals.has(metal)) return read
  return { currency: `${read.currency} of ${metal}`, unit: read.currency, factor: read.factor, to: read.to + 2 }
}

/** `4 million pounds (1800 metric tons)`: what the bracket says again is a weight. */
const isWeighed = (tokens: readonly Token[], at: number): boolean =>
  isSign(tokens[at + 1], '(') &&
  tokens
    .slice(at + 2, at + 2 + tokensOfWeight)
    .some(({ lower }) => /^(?:kg|kilos?|kilograms?|kilogrammes?|tons?|tonnes?|mt)$/.test(lower))
const tokensOfWeight = 6

const priceReach = 14 // Tokens before an amount in which a word of prices makes `pounds` money.
const priceWords = new Set(
  (
    'tuition fee fees price prices priced cost costs costing pay pays paid salary salaries wage wages rent rents fare fares ' +
    'charge charges charged spent spend spends fine fined fines bill bills budget invoice grant earn earns earned bonus debt share shares stock worth valued ransom ransomed dowry tribute indemnity'
  ).split(' '),
)

/** `Tuition is 9,250 pounds a year`; not `paid $4 for 3 pounds of beans`. */
const isPriced = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.lower !== 'of' &&
  tokens.slice(Math.max(0, at - priceReach), at).some(({ lower }) => priceWords.has(lower))
