/** Reads magnitudes without a number: `hundreds of agents`, `multi-billion`, `billion-neuron`. */
import { currencyWords } from '../../lexicon/currencies.ts'
import { looseMagnitudes, magnitudeWords } from '../../lexicon/magnitudes.ts'
import { draftOver, wordFacts, type Draft, type Reading } from './draft.ts'
import { readCurrencyWord } from './read-money.ts'
import { readNoun } from './read-noun.ts'
import { readUnit } from './read-unit.ts'
import { isHyphen, isNumber, isSign } from './token.ts'

/**
 * `hundreds of agents`, `tens of thousands of people`, `billions of dollars`, `multi-billion parameter`,
 * `billion-neuron`.
 */
export function readLooseMagnitude(reading: Reading, at: number): Draft | null {
  const { tokens } = reading
  const word = tokens[at]?.lower ?? ''
  const hyphenated = word === 'multi' && isSign(tokens[at + 1], '-‑') ? at + 2 : at
  const isMulti = hyphenated > at || /^multi(?:million|billion|trillion)$/.test(word)
  const single = magnitudeWords.get(isMulti ? (tokens[hyphenated]?.lower ?? '').replace(/^multi/, '') : word)
  const isAttributive = isMulti || isHyphen(tokens, at + 1)
  if (
    single !== undefined &&
    single >= 1000 &&
    isAttributive &&
    /^(?:multi)?(?:thousand|million|billion|trillion)$/.test(tokens[hyphenated]?.lower ?? '')
  )
    return attributiveMagnitude(reading, at, hyphenated + 1, single, isMulti)
  const loose = looseMagnitudes.get(word)
  if (loose === undefined || tokens[at + 1]?.lower !== 'of') return null
  const inner = looseMagnitudes.get(tokens[at + 2]?.lower ?? '')
  const value = inner !== undefined && tokens[at + 3]?.lower === 'of' ? loose * inner : loose
  const objects = inner !== undefined && tokens[at + 3]?.lower === 'of' ? at + 4 : at + 2
  return looseCount(reading, at, objects, value)
}

function looseCount(reading: Reading, at: number, objects: number, value: number): Draft | null {
  const { tokens } = reading
  const currency = currencyWords.has(tokens[objects]?.lower ?? '') ? readCurrencyWord(tokens, objects, value) : null
  if (currency)
    return draftOver(reading, at, currency.to, {
      ...wordFacts(value, 'money', currency.currency, 'at-least'),
      scale: { dimension: currency.currency, factor: 1 },
    })
  const unit = readUnit(tokens, objects)
  if (unit)
    return draftOver(reading, at, unit.to, { ...wordFacts(value, unit.kind, unit.unit, 'at-least'), scale: unit })
  const noun = readNoun(tokens, objects, { attributive: false })
  return noun ? draftOver(reading, at, noun.to, wordFacts(value, 'count', noun.noun, 'at-least')) : null
}

function attributiveMagnitude(
  reading: Reading,
  at: number,
  next: number,
  value: number,
  isMulti: boolean,
): Draft | null {
  const { tokens } = reading
  const objects = isSign(tokens[next], '-‑') ? next + 1 : next
  const currency = readCurrencyWord(tokens, objects, value)
  const modifier = isMulti ? 'at-least' : null
  if (isNumber(tokens[at - 1]) || (isSign(tokens[at - 1], '-') && isNumber(tokens[at - 2]))) return null
  if (currency)
    return draftOver(reading, at, currency.to, {
      ...wordFacts(value, 'money', currency.currency, modifier),
      scale: { dimension: currency.currency, factor: 1 },
    })
  // `billion-neuron scale`, `multi-billion parameter Large Language Models`: the word right behind it is the one counted.
  const noun = readNoun(tokens, objects, { attributive: true, hyphen: true })
  return noun ? draftOver(reading, at, noun.to, wordFacts(value, 'count', noun.noun, modifier)) : null
}
