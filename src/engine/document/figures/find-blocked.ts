/** Finds the tokens of a text that hold no figure: dates, identifiers, and numbers within names (`GPT-4`, `Gemini 2.0`). */
import { currencyCodes } from '../../lexicon/currencies.ts'
import { codeNouns } from '../../lexicon/figure-cues.ts'
import { functionWords } from '../../lexicon/function-words.ts'
import { numberPrefixes } from '../../lexicon/labels.ts'
import { magnitudeWords, plainMagnitudeLetters } from '../../lexicon/magnitudes.ts'
import { leadingModifiers } from '../../lexicon/modifiers.ts'
import { months, weekdays } from '../../lexicon/months.ts'
import { scoreWords } from '../../lexicon/change-words.ts'
import { numberWords } from '../../lexicon/number-words.ts'
import { placeNames } from '../../lexicon/places.ts'
import type { Span } from '../../sentence.ts'
import { findIdentifiers } from './find-identifiers.ts'
import { readNoun } from './read-noun.ts'
import { ratingEnd, readNumber, slashFraction } from './read-number.ts'
import { readSimpleUnit } from './read-unit.ts'
import { isNumber, isSign, type Token } from './token.ts'

/** For each token whether it is blocked; the tokens of the given spans are. */
export function findBlocked(text: string, tokens: readonly Token[], spans: readonly Span[]): boolean[] {
  const all = [...spans, ...findIdentifiers(text)].sort((a, b) => a.start - b.start)
  const blocked: boolean[] = []
  let next = 0
  let end = -1
  for (const [at, token] of tokens.entries()) {
    for (let span = all[next]; span && span.start <= token.start; span = all[++next]) end = Math.max(end, span.end)
    blocked.push(
      token.start < end ||
        token.kind === 'code' ||
        (isNumber(token) && (isDayOfMonth(tokens, at) || isCode(tokens, at) || isNamePart(tokens, at, blocked))),
    )
  }
  return blocked
}

/** `code 044`, `02 outcomes`: nobody counts with a nought in front; `1 044 000` is one number. */
const isCode = (tokens: readonly Token[], at: number): boolean =>
  /^0\d+$/.test(tokens[at]!.text) && !isNumber(tokens[at - 1])

/** `as of June 1 conditions`, `by 4 May`: a day, also where nothing tells its year. */
function isDayOfMonth(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:[1-9]|[12]\d|3[01])$/.test(tokens[at]!.text)) return false
  const next = tokens[at + 1]
  if (next?.glued && !isSign(next, '.,;:)”"')) return false
  const isMonth = (token: Token | undefined) =>
    token !== undefined && /^\p{Lu}/u.test(token.text) && months.has(token.lower)
  const place = isSign(tokens[at - 1], '.') ? at - 2 : at - 1
  const isCount = tokens[place - 1]?.lower === 'in' || magnitudeWords.has(next?.lower ?? '') || isSign(next, '%') // `In March 12 mills closed`
  return isMonth(next) || (isMonth(tokens[place]) && !isCount)
}

/**
 * Whether the number at a token belongs to a name: glued to letters (`GPT-4`, `4o`), or behind a capitalised word
 * (`Gemini 2.0`).
 */
function isNamePart(tokens: readonly Token[], at: number, blocked: readonly boolean[]): boolean {
  return isGluedToName(tokens, at, blocked) || hasGluedTail(tokens, at) || followsName(tokens, at, blocked)
}

function isGluedToName(tokens: readonly Token[], at: number, blocked: readonly boolean[]): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  if (!token?.glued || !before) return false
  const left = tokens[at - 2]
  if (before.kind === 'word') return true
  if (isSign(before, '-‑–') && before.glued && left && /[\p{L}]/u.test(left.text))
    return !numberPrefixes.has(left.lower) && !isUnitRun(tokens, at - 2)
  if (isSign(before, '-‑') && before.glued && left && blocked[at - 2] === true && isNumber(left)) return true
  return (
    isSign(before, '.:/') &&
    before.glued &&
    left !== undefined &&
    (left.kind === 'code' || (isSign(before, ':/') && isNumber(left) && !isPressure(tokens, at - 2)))
  )
}

/** `10mg–20mg`: the word before the dash is the unit of another number. */
const isUnitRun = (tokens: readonly Token[], at: number): boolean =>
  isNumber(tokens[at - 1]) &&
  (readSimpleUnit(tokens, at) !== null ||
    plainMagnitudeLetters.has(tokens[at]?.text ?? '') ||
    magnitudeWords.has(tokens[at]?.lower ?? ''))

/** `140/90 mmHg`: two pressures. */
const isPressure = (tokens: readonly Token[], at: number): boolean =>
  isNumber(tokens[at]) && isNumber(tokens[at + 2]) && readSimpleUnit(tokens, at + 3)?.dimension === 'pascals'

/** `4o`, `3D`, `1920x1080`: letters at the end that are no unit and no magnitude. */
function hasGluedTail(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (!next?.glued || slashFraction(tokens, at) !== null || ratingEnd(tokens, at) !== null) return false
  if (next.kind === 'code')
    return !/^x10$|^e\d+$|^(?:[kcm]?m[23²³])/i.test(next.text) && readSimpleUnit(tokens, at + 1) === null
  if (next.kind !== 'word' && !isSign(next, '/:')) return false
  if (next.text === 'X' && codeNouns.has(tokens[at + 2]?.lower ?? '')) return true // `the 45X credit`
  if (isSign(next, '/:')) return tokens[at + 2]?.glued === true && isNumber(tokens[at + 2]) && !isPressure(tokens, at)
  if (next.text === 's') return isPluralDigits(tokens, at)
  if (/^(?:D|G|st|nd|rd|th)$/.test(next.text)) return true
  if (next.text === 'K' && /^[2458]$/.test(tokens[at]?.text ?? ''))
    return readNoun(tokens, at + 2, { attributive: false }) === null // `shown in 4K`
  if (next.text === 'm' || next.text === 'k' || next.text === 'e' || next.text === 'p') return false
  return (
    readSimpleUnit(tokens, at + 1) === null &&
    !magnitudeWords.has(next.lower) &&
    !plainMagnitudeLetters.has(next.text) &&
    !currencyCodes.has(next.text)
  )
}

/** `the 30s`, `top 5s`; a decimal, and a number that no decade ends in, are seconds: `in 2.5s`. */
const isPluralDigits = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.shape !== 'decimal' &&
  (tokens[at]!.value % 10 === 0 ||
    !/^(?:in|of|under|within|takes?|took|about|than|by|to|at|over|and)$/.test(tokens[at - 1]?.lower ?? ''))

/**
 * Behind a capitalised word a number is a version or model, unless a unit, a counted noun or the start of a sentence
 * says otherwise.
 */
function followsName(tokens: readonly Token[], at: number, blocked: readonly boolean[]): boolean {
  const before = tokens[at - 1]
  if (!before || tokens[at]?.glued || isSign(before, '-')) return false
  const read = readNumber(tokens, at)
  if (!read) return false
  const lettered = read.magnitude > 1 && read.to === at + 2 && tokens[at + 1]?.glued === true
  if (isNumber(before) && blocked[at - 1] === true) return lettered && !/^(?:1[89]|20)\d\d$/.test(before.text) // `Llama 3.3 70B`, not `Hala Point 2024 1.15B`
  if (!isNameWord(tokens, at - 1)) return false
  if (read.magnitude > 1 && !lettered) return false
  const isRange = (isSign(tokens[read.to], '-–') && tokens[read.to]?.glued) || tokens[read.to]?.lower === 'to'
  const second = isRange ? readNumber(tokens, read.to + 1) : null
  const to = second?.to ?? read.to // `SLMs 60-75%`, `Payback 7 to 9 years`
  const noun = readNoun(tokens, to, { attributive: false })
  if (lettered) return noun === null && !startsSentence(tokens, at - 1)
  if (readSimpleUnit(tokens, to) || isSign(tokens[to], '%$€£') || currencyCodes.has(tokens[to]?.text ?? ''))
    return false
  if (read.shape === 'grouped' || read.value > 9999) return false
  // `Covers 45 countries` opens with a verb, `Apollo 11 astronauts` with a name.
  if (startsSentence(tokens, at - 1) && tokens[to]?.lower === 'of') return false // `Missed 14 of its last 22 games`
  if (/\p{Ll}\p{Lu}/u.test(before.text)) return true // `SpiNNaker 2 boards draw`
  if (startsSentence(tokens, at - 1)) return !noun || !/(?:ed|s|ing|er|re|st)$/.test(before.lower)
  return !(noun && /^(?:in|across|near|throughout|inside)$/.test(tokens[at - 2]?.lower ?? ''))
}

function isNameWord(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]
  if (!word || !/[\p{L}\p{N}]/u.test(word.text) || isNumber(word)) return false
  if (word.kind !== 'code' && !/^\p{Ll}?\p{Lu}/u.test(word.text)) return false
  const lower = word.lower
  if (scoreWords.has(lower) || currencyCodes.has(word.text) || months.has(lower) || weekdays.has(lower)) return false
  if (placeNames.has(lower)) return false // `Norway has 61 mills, Sweden 58`
  if (/^\p{Lu}{2,}s$|['’]s$/u.test(word.text)) return false // `LLMs 85-92%`, `Europe's 30-odd start-ups`
  return !functionWords.has(lower) && !numberWords.has(lower) && !leadingModifiers.has(lower) && !/ly$/.test(lower)
}

const startsSentence = (tokens: readonly Token[], at: number): boolean =>
  at === 0 || isSign(tokens[at - 1], '.:;!?"“”‘(—•*')
