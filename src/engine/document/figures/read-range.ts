/** Reads the second end of a range: the `15` of `10–15 years`, `10 to 15`, `between 10 and 15`. */
import { changeWords } from '../../lexicon/change-words.ts'
import { gainWords } from '../../lexicon/figure-cues.ts'
import { readCurrencySign } from './read-money.ts'
import { readNumber, type NumberRead } from './read-number.ts'
import { readSimpleUnit, type UnitRead } from './read-unit.ts'
import { isNumber, isSign, type Token } from './token.ts'
import type { Reading } from './draft.ts'

/** Both ends of a range, and the last number's token end. */
export interface RangeRead {
  min: number
  max: number
  last: NumberRead
}

const reach = 14 // Tokens before `from` among which a verb of change is looked for.

/**
 * The range that the number begins; null where it stands alone, or where `from A to B` is a change. `before` is its
 * first token, modifier included.
 */
export function readRange(
  reading: Reading,
  first: NumberRead,
  before: number,
  money: boolean,
  isNegative = false,
): RangeRead | null {
  const { tokens, blocked } = reading
  if (isNegative) return readNegativeRange(reading, first, before)
  const unit = readSimpleUnit(tokens, first.to)
  for (const at of unit ? [first.to, unit.to] : [first.to]) {
    const next = connectorEnd(tokens, at, before, first)
    if (next === null) continue
    const last = readLast(tokens, blocked, next, money)
    if (!last) continue
    if (at !== first.to && !isSameUnit(readSimpleUnit(tokens, last.to), unit)) continue
    if (
      tokens[at]?.lower === 'to' &&
      isChange(tokens, first, last, before, at !== first.to || (money && readCurrencySign(tokens, next) !== null))
    )
      return null
    return orderedRange(tokens, first, last, at)
  }
  return null
}

/** `from −9 to −7 per cent`, `−10.1 to 0.3`; not `narrowed from −9% to −7%`. */
function readNegativeRange({ tokens, blocked }: Reading, first: NumberRead, before: number): RangeRead | null {
  const unit = readSimpleUnit(tokens, first.to)
  const at = unit && tokens[unit.to]?.lower === 'to' ? unit.to : first.to
  const isTo = tokens[at]?.lower === 'to' || (tokens[at]?.lower === 'and' && isBetween(tokens, before))
  if (!isTo && !isSign(tokens[at], '–')) return null
  const sign = isSign(tokens[at + 1], '-−–+') && tokens[at + 2]?.glued === true ? 1 : 0
  const last = blocked[at + 1 + sign] ? null : readNumber(tokens, at + 1 + sign)
  if (!last || (at !== first.to && !isSameUnit(readSimpleUnit(tokens, last.to), unit))) return null
  const [min, max] = [-first.value, sign && !isSign(tokens[at + 1], '+') ? -last.value : last.value]
  const isMove = tokens[before - 1]?.lower === 'from' && isMoving(tokens, before)
  return min < max && !isMove ? { min, max, last } : null
}

/** `three weeks to about eight days` are two figures. */
const isSameUnit = (a: UnitRead | null, b: UnitRead | null): boolean =>
  a !== null && b !== null && a.dimension === b.dimension && a.factor === b.factor

function readLast(
  tokens: readonly Token[],
  blocked: readonly boolean[],
  at: number,
  money: boolean,
): NumberRead | null {
  const from = money ? (readCurrencySign(tokens, at)?.to ?? at) : at
  if (blocked[from]) return null
  return readNumber(tokens, from, money)
}

const farthestGuess = 2 // `8 or 10 inches` are a guess; `10 or 20 GB` are a choice.

/** The token behind a connector; null where none stands at a token. */
function connectorEnd(tokens: readonly Token[], at: number, before: number, first: NumberRead): number | null {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (!token || !next) return null
  if (isSign(token, '-‑') && token.glued && !next.glued && next.lower === 'to') return at + 2 // `12- to 15-year`
  if (isSign(token, '-‑–−~')) {
    const isMoney = readCurrencySign(tokens, at + 1) !== null // `$5.30 -$7.50`
    const tight = isMoney || token.glued === next.glued || isSign(token, '–')
    return tight && (isNumber(next) || isMoney || first.spelled) ? at + 1 : null
  }
  if (token.lower === 'to') return tokens[at + 1]?.lower === 'about' || next.text === '~' ? at + 2 : at + 1
  if (token.lower === 'and' && isBetween(tokens, before)) return at + 1
  return token.lower === 'or' &&
    (first.spelled || isNumber(next)) &&
    Math.abs((readNumber(tokens, at + 1)?.value ?? NaN) - first.value) <= farthestGuess
    ? at + 1
    : null
}

const isBetween = (tokens: readonly Token[], before: number): boolean =>
  tokens[before - 1]?.lower === 'between' ||
  (tokens[before - 2]?.lower === 'between' && tokens[before - 1]?.lower === 'about')

/** `dropped from 10 to 5` and `rose 5% to 20%` are two figures; `from 600M to 4B parameters` is one range. */
function isChange(
  tokens: readonly Token[],
  first: NumberRead,
  last: NumberRead,
  before: number,
  ownUnits: boolean,
): boolean {
  const isFrom = tokens[before - 1]?.lower === 'from'
  // `fell by 5,300 to 47,900`: by how much, and to what.
  const isBy = tokens[before - 1]?.lower === 'by' && changeWords.has(tokens[before - 2]?.lower ?? '')
  const isFar = last.value >= farApart * first.value
  if (isBy && last.shape === 'grouped' && isFar) return true
  // `augmented by $14 million to $146 million`
  if (ownUnits && isFar && tokens[before - 1]?.lower === 'by' && /ed$/.test(tokens[before - 2]?.lower ?? ''))
    return true
  if (!isFrom && !ownUnits) return changeWords.has(tokens[before - 1]?.lower ?? '') && first.value >= last.value
  if (!isFrom)
    return (
      changeWords.has(tokens[before - 1]?.lower ?? '') ||
      (gainWords.has(tokens[before - 1]?.lower ?? '') && tokens[last.to]?.lower !== 'to') || // `add $32bn to $41bn to GDP`
      (tokens[before - 1]?.lower === 'by' &&
        changeWords.has(tokens[before - 2]?.lower ?? '') &&
        !expectedChange.has(tokens[before - 2]?.lower ?? '')) // `is expected to grow by 12% to 13%`
    )
  if (first.value > last.value && last.magnitude <= first.magnitude) return true
  return isMoving(tokens, before)
}

const farApart = 3 // Times; the ends of a range are closer.

/** Whether a verb of change stands before `from`, and nothing that says that the two numbers are ends. */
function isMoving(tokens: readonly Token[], before: number): boolean {
  const start = Math.max(0, before - 1 - reach)
  for (let at = before - 2; at >= start; at--) {
    if (isSign(tokens[at], '.;:')) break
    if (
      /^(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|span(?:s|ned|ning)?|anywhere|anything|something|somewhere|extends?|priced|aged|sized|available)$/.test(
        tokens[at]?.lower ?? '',
      )
    )
      return false
    if (changeWords.has(tokens[at]?.lower ?? '')) return true
  }
  return false
}

const expectedChange = new Set('grow rise fall increase decrease decline drop shrink expand improve'.split(' '))

/** Shares a magnitude that only the second end has (`10-100 billion`); a descending pair such as `3–1` is no range. */
function orderedRange(tokens: readonly Token[], first: NumberRead, last: NumberRead, at: number): RangeRead | null {
  const isShared =
    first.magnitude === 1 &&
    last.magnitude > 1 &&
    first.shape !== 'grouped' &&
    first.value <= last.value / last.magnitude
  const low = isShared ? Number((first.value * last.magnitude).toPrecision(15)) : first.value
  const high = last.value
  if (low >= high && tokens[at]?.lower !== 'and') return null
  return { min: Math.min(low, high), max: Math.max(low, high), last }
}
