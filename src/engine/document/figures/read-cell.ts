/** Reads the figures of a table's cell; a bare number takes magnitude and unit from the column's header. */
import { currencyCodes } from '../../lexicon/currencies.ts'
import { labelWords } from '../../lexicon/labels.ts'
import { magnitudeWords } from '../../lexicon/magnitudes.ts'
import { readCurrencySign, readCurrencyWord } from './read-money.ts'
import { readNoun } from './read-noun.ts'
import { readUnit } from './read-unit.ts'
import type { Unit } from './unit-table.ts'
import { readQuantity } from './read-quantity.ts'
import type { Settled } from './share-units.ts'
import { tokenize, type Token } from './token.ts'

/** What a header says of the numbers below it. */
interface Column extends Pick<Settled, 'kind' | 'unit' | 'scale'> {
  magnitude: number
}

const bare = /^[~≈<>≤≥±+−-]?\s?[$€£¥]?\s?(?:\d[\d.,'’ \u00a0\u2009\u202f]*|\.\d+)(?:\s?[-–]\s?\d[\d.,]*)?\s?\+?\*?$/
const nameless = new Set([...labelWords, 'rank', 'year', 'id', 'code', 'name', 'date', '#'])

/** The figures of a cell's words; `read` is the reader of ordinary text. */
export function readCellFigures(
  words: string,
  header: string,
  language: string,
  read: (text: string) => Settled[],
): Settled[] {
  if (!bare.test(words.trim())) return read(words)
  const column = readHeader(tokenize(header, language))
  if (!column) return /[$€£¥]/.test(words) ? read(words) : []
  // A unit of no consequence lets the ordinary reader take the bare number in: `12` alone is no figure in running text.
  const figures = read(words)
  const drafts = figures.length > 0 ? figures : bareNumber(words, language)
  return drafts.map((draft) => (draft.unit === null || draft.unit === undefined ? inColumn(draft, column) : draft))
}

function inColumn(draft: Settled, { magnitude, ...column }: Column): Settled {
  const times = (value: number) => Number((value * magnitude).toPrecision(12))
  return { ...draft, ...column, min: times(draft.min), max: times(draft.max) }
}

/** The number that is all of a cell, its modifier and range included: `~300`, `10–12`. */
function bareNumber(words: string, language: string): Settled[] {
  const tokens = tokenize(words, language)
  const at = tokens.findIndex((token) => token.kind === 'number')
  const draft = readQuantity({ text: words, tokens, blocked: tokens.map(() => false) }, at)
  return draft ? [{ ...draft, kind: 'score', unit: draft.unit ?? null }] : []
}

/** `Price (EUR)`, `Share (%)`, `Population (millions)`, `Deaths per 100,000`; null for `Rank` and `Year`. */
function readHeader(tokens: readonly Token[]): Column | null {
  if (tokens.length > 0 && tokens.length < 3 && nameless.has(tokens[0]?.lower ?? '')) return null
  let magnitude = 1
  let unit: Omit<Column, 'magnitude'> | null = null
  for (let at = tokens.length - 1; at >= 0; at--) {
    const word = tokens[at] as Token
    const factor = magnitudeWords.get(word.lower)
    if (factor && word.lower !== 'score' && word.lower !== 'scores') magnitude = factor
    const found = unitInHeader(tokens, at)
    if (found) unit = found
  }
  if (unit) return { ...unit, magnitude }
  const noun = readNoun(tokens, /^(?:number|no|total)$/.test(tokens[0]?.lower ?? '') ? 1 : 0, { attributive: false })
  if (noun) {
    const unit = /^\p{Lu}\p{Ll}+$/u.test(noun.noun) ? noun.noun.toLowerCase() : noun.noun
    return { magnitude, kind: 'count', unit, scale: { dimension: unit.toLowerCase(), factor: 1 } }
  }
  return { magnitude, kind: 'score', unit: null, scale: null }
}

function unitInHeader(tokens: readonly Token[], at: number): Omit<Column, 'magnitude'> | null {
  const currency =
    readCurrencySign(tokens, at) ??
    (currencyCodes.has(tokens[at]?.text ?? '') || /^(?:euros?|dollars)$/.test(tokens[at]?.lower ?? '')
      ? readCurrencyWord(tokens, at, 1)
      : null)
  if (currency) return { kind: 'money', unit: currency.currency, scale: { dimension: currency.currency, factor: 1 } }
  const unit: (Unit & { to: number }) | null = readUnit(tokens, at)
  if (
    !unit ||
    (tokens[at]?.kind === 'word' && tokens[at]?.text.length === 1 && !/[([/,]/.test(tokens[at - 1]?.text ?? ''))
  )
    return null
  if (/^(?:day|week|month|year|minute|second|hour|quarter)$/.test(tokens[at]?.lower ?? '')) return null
  return { kind: unit.kind, unit: unit.unit, scale: unit }
}
