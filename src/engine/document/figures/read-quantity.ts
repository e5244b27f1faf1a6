/** Reads one quantity that begins with its number: modifier, currency, range, magnitude, unit or noun. */
import { ordinalWords } from '../../lexicon/date-words.ts'
import { boundingWords, quarrelWords, spanningNouns, yieldingWords } from '../../lexicon/figure-cues.ts'
import { functionWords } from '../../lexicon/function-words.ts'
import { labelWords } from '../../lexicon/labels.ts'
import { abstractNouns } from '../../lexicon/nouns.ts'
import type { Modifier } from '../../schema.ts'
import type { Reason } from '../../reason.ts'
import { draftOver, reasonOver, type Draft, type Reading } from './draft.ts'
import { readCompound } from './read-compound.ts'
import { moneyMeasure, readMeasure, type Measure } from './read-measure.ts'
import { isNegative, readLeadingModifier, readTrailingModifier } from './read-modifier.ts'
import { readCurrencySign } from './read-money.ts'
import { readNoun } from './read-noun.ts'
import { readNumber, type NumberRead } from './read-number.ts'
import { readRange } from './read-range.ts'
import { readSimpleUnit, readUnit } from './read-unit.ts'
import { isHyphen, isNumber, isSign, type Token } from './token.ts'

const labels = new Set(labelWords)

/** The quantity whose number or currency begins at a token; null where none does. */
export function readQuantity(reading: Reading, at: number): Draft | null {
  const { tokens, blocked } = reading
  const sign = readCurrencySign(tokens, at)
  const numberAt = sign && (isNumber(tokens[sign.to]) || tokens[sign.to]?.kind === 'word') ? sign.to : at
  const money = numberAt !== at
  if (blocked[numberAt] && !money) return null
  const first = readNumber(tokens, numberAt, money)
  if (
    !first ||
    (first.spelled && (isPhrase(tokens, first) || isTitle(tokens, first.from) || isOrdinal(tokens, first.to)))
  )
    return null
  const negative = isNegative(tokens, at) ? 1 : 0
  const leading = readLeadingModifier(tokens, at - negative)
  const before = leading?.at ?? at - negative
  const range = readRange(reading, first, before, money, negative === 1)
  if (!range && (isPair(tokens, numberAt, first.to) || isTimesMeasure(tokens, first.to))) return null
  const last = range?.last ?? first
  const amount = { min: range?.min ?? first.value, max: range?.max ?? first.value }
  if (negative && !range) amount.max = amount.min = -amount.min
  const ends = {
    min: amount.min,
    max: amount.max,
    shape: last.shape,
    spelled: first.spelled,
    magnitude: last.magnitude,
  }
  const middle = trailingAfter(tokens, last.to)
  const to = middle?.at ?? toleranceEnd(tokens, last.to)
  const simple = money && sign ? moneyMeasure(tokens, sign.currency, to) : readMeasure(tokens, first, last, to)
  const compound =
    simple && !range && last.shape !== 'decimal' && last.magnitude === 1 ? readCompound(tokens, simple) : null
  const rest = simple && compound ? { ...simple, to: compound.to } : simple
  if (compound) ends.min = ends.max = Number((amount.min + compound.part).toPrecision(12))
  const extended = rest ? rest.to : to
  const trailing = middle ?? (rest ? behindMeasure(tokens, extended) : null)
  const modifier = settleModifier(
    tokens,
    leading?.modifier ?? trailing?.modifier ?? null,
    before,
    at,
    rest,
    range !== null,
  )
  const isBound = leading !== null && modifier !== null
  const reasons: Reason[] = []
  if (money && sign) reasons.push(reasonOver(reading, at, sign.to, 'currency', 'unit'))
  else if (rest) reasons.push(reasonOver(reading, to, rest.to, rest.counted ? 'counted noun' : rest.kind, 'unit'))
  if (isBound) reasons.push(reasonOver(reading, before, at - negative, 'before the number', 'modifier'))
  else if (modifier && trailing)
    reasons.push(reasonOver(reading, middle ? last.to : extended, trailing.at, 'behind the number', 'modifier'))
  const draft = draftOver(reading, isBound ? before : at - negative, Math.max(extended, trailing?.at ?? 0), {
    ...ends,
    kind: rest?.kind ?? 'count',
    unit: rest?.unit,
    scale: rest?.scale ?? null,
    modifier,
    reasons,
  })
  const isPlus = isSign(tokens[to], '-‑') && tokens[to + 1]?.lower === 'plus'
  if (isPlus) draft.modifier ??= 'at-least' // `500-plus goals`
  if (isHyphen(tokens, to) && tokens[to + 1]?.lower === 'odd') draft.modifier ??= 'approximately' // `30-odd start-ups`
  return rest?.counted && !isCount(tokens, draft, rest) ? null : draft
}

/** `one of the biggest`, `no one`, `the one`: a spelled number that counts nothing. */
const isPhrase = (tokens: readonly Token[], first: NumberRead): boolean =>
  first.magnitude === 1 &&
  first.to === first.from + 1 &&
  first.value <= 1 &&
  (!readUnit(tokens, first.to) || /^(?:any|no)$/.test(tokens[first.from - 1]?.lower ?? '')) && // `in any one year`
  !(/^(?:and|or|to)$/.test(tokens[first.to]?.lower ?? '') && (readNumber(tokens, first.to + 1)?.magnitude ?? 1) > 1)

/** `won 3-1`, `passed 51–49`: two numbers tied by a dash that are no range. */
function isPair(tokens: readonly Token[], at: number, to: number): boolean {
  const isTied = (dash: number) =>
    isSign(tokens[dash], '-–‑') && tokens[dash]?.glued === true && tokens[dash + 1]?.glued === true
  return (isTied(at - 1) && isNumber(tokens[at - 2])) || (isTied(to) && isNumber(tokens[to + 1]))
}

/** `2 × 500 mg`, `4 x 330 ml`: how many of a measure; `30 × 20 cm` are two. */
function isTimesMeasure(tokens: readonly Token[], at: number): boolean {
  if (!isSign(tokens[at], '×') && tokens[at]?.lower !== 'x') return false
  const unit = isNumber(tokens[at + 1]) ? readSimpleUnit(tokens, at + 2) : null
  return unit?.kind === 'measure' && !/^(?:metres|pixels)$/.test(unit.dimension)
}

/** `1.45 ± 0.12 °C`: the tolerance is part of the words, not a figure. */
function toleranceEnd(tokens: readonly Token[], at: number): number {
  // `79.4 [8.1] years`, `54.2 (11.3) kg`: a mean and its deviation
  const isBracket = isSign(tokens[at], '([') && isNumber(tokens[at + 1]) && isSign(tokens[at + 2], ')]')
  if (isBracket && tokens[at + 1]?.shape === 'decimal' && readSimpleUnit(tokens, at + 3)) return at + 3
  return isSign(tokens[at], '±') ? (readNumber(tokens, at + 1)?.to ?? at) : at
}

/** `the Seventy-sixth World Health Assembly`, `its twenty-first year` */
const isOrdinal = (tokens: readonly Token[], at: number): boolean =>
  isHyphen(tokens, at) && (ordinalWords.get(tokens[at + 1]?.lower ?? '') ?? 10) < 10

/** `Chapter Five`, `Big Four`: a number word with a capital behind a word with one. */
const isTitle = (tokens: readonly Token[], at: number): boolean =>
  /^\p{Lu}/u.test(tokens[at]?.text ?? '') &&
  tokens[at - 1]?.kind === 'word' &&
  /^\p{Lu}/u.test(tokens[at - 1]?.text ?? '')

/** `400+`, `65 or more`: between a number and its noun. */
function trailingAfter(tokens: readonly Token[], at: number): { modifier: Modifier; at: number } | null {
  if (isSign(tokens[at], '+') && tokens[at]?.glued) {
    if (isNumber(tokens[at + 1]) && tokens[at + 1]?.glued) return null
    return { modifier: 'at-least', at: at + 1 }
  }
  if (tokens[at]?.lower === 'plus')
    return readNoun(tokens, at + 1, { attributive: false }) ? { modifier: 'at-least', at: at + 1 } : null
  return tokens[at]?.lower === 'or' || (tokens[at]?.lower === 'and' && tokens[at + 1]?.lower !== 'over')
    ? readTrailingModifier(tokens, at)
    : null
}

/** `65 kg or more`, `a 90% chance or greater` */
function behindMeasure(tokens: readonly Token[], at: number): { modifier: Modifier; at: number } | null {
  const noun = tokens[at]
  const isNoun =
    noun?.kind === 'word' && !noun.glued && !functionWords.has(noun.lower) && tokens[at + 1]?.lower === 'or'
  return readTrailingModifier(tokens, at) ?? (isNoun ? readTrailingModifier(tokens, at + 1) : null)
}

/** `over a decade` bounds, `over 10 years of study` may only span: behind these words it bounds a duration. */
function settleModifier(
  tokens: readonly Token[],
  modifier: Modifier | null,
  before: number,
  at: number,
  rest: Measure | null,
  isRange: boolean,
): Modifier | null {
  const word = tokens[before]?.lower
  // `a class action over 482,460 pirated books`: what they quarrel about.
  const verb = tokens[before - 1]?.lower ?? ''
  if (word === 'over' && before + 1 === at && (quarrelWords.has(verb) || yieldingWords.has(verb))) return null
  if (isRange && word === 'over' && before + 1 === at && before !== at) return null // `over 0.1–100 Hz`
  const lasts = rest?.kind === 'duration' || spanningNouns.has(rest?.unit ?? '')
  if (!modifier || !rest || before === at || !lasts || before + 1 !== at) return modifier
  if (word === 'past' || word === 'some') return word === 'some' ? modifier : null
  if (word !== 'over') return modifier
  const previous = tokens[before - 1]?.lower ?? ''
  return boundingWords.has(previous) || /^(?:ago|old|earlier|later|longer)$/.test(tokens[rest.to]?.lower ?? '')
    ? modifier
    : null
}

/** `down four points`, `three points ahead`: what a poll, an index or a table moved by. */
const isMargin = (tokens: readonly Token[], { from, to }: Draft): boolean =>
  /^(?:by|up|down|lost|gained|dropped|fell|rose|slipped)$/.test(tokens[from - 1]?.lower ?? '') ||
  /^(?:ahead|behind|clear|adrift|higher|lower|up|down|above|below)$/.test(tokens[to]?.lower ?? '')

/** Whether a counted noun makes a figure: `two key pathways` and `top 10` do not. */
function isCount(tokens: readonly Token[], draft: Draft, measure: Measure): boolean {
  const noun = measure.unit.toLowerCase().split(' ').at(-1) ?? ''
  if (!draft.spelled || draft.magnitude > 1) return true
  if (draft.max < 3) return false
  if (noun === 'point' && isMargin(tokens, draft)) return true
  return !abstractNouns.has(noun) && !labels.has(noun) && draft.max >= 3
}
