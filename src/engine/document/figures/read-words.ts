/** Reads figures that no plain number begins: `hundreds of agents`, `multi-billion`, `two-thirds`, `halved`, `a factor of ten`. */
import { currencyWords } from '../../lexicon/currencies.ts'
import { looseMagnitudes, magnitudeWords } from '../../lexicon/magnitudes.ts'
import {
  comparatives,
  halvingPhrases,
  multipleFollowers,
  multipleModifiers,
  multipleWords,
  noMultipleFollowers,
  plainMultiples,
} from '../../lexicon/multiples.ts'
import { denominators, numberWords } from '../../lexicon/number-words.ts'
import { draftOver, type Draft, type Reading } from './draft.ts'
import { readLeadingModifier } from './read-modifier.ts'
import { readCurrencyWord } from './read-money.ts'
import { readNoun } from './read-noun.ts'
import { readNumber, slashFraction } from './read-number.ts'
import { readUnit } from './read-unit.ts'
import { isNumber, isSign, type Token } from './token.ts'
import type { FigureKind, Modifier } from '../../schema.ts'

/** The figure in words that begins at a token; null where none does. */
export function readWords(reading: Reading, at: number): Draft | null {
  if (reading.blocked[at]) return null
  return (
    readFraction(reading, at) ??
    readProportion(reading, at) ??
    readFactor(reading, at) ??
    readMultipleWord(reading, at) ??
    readLooseMagnitude(reading, at)
  )
}

const facts = (value: number, kind: FigureKind, unit: string, modifier: Modifier | null) => ({
  min: value,
  max: value,
  kind,
  unit,
  scale: kind === 'multiple' ? { dimension: 'ratio', factor: 1 } : { dimension: unit.toLowerCase(), factor: 1 },
  modifier,
  shape: 'plain' as const,
  spelled: true,
  magnitude: 1,
})

function overWords(reading: Reading, from: number, to: number, value: number, kind: FigureKind, unit: string): Draft {
  const leading = readLeadingModifier(reading.tokens, from)
  return draftOver(reading, leading?.at ?? from, to, facts(value, kind, unit, leading?.modifier ?? null))
}

/** `two-thirds`, `three quarters of`, `almost half`, `a third of`; not `the third`, `second half`, `half an hour`. */
function readFraction(reading: Reading, at: number): Draft | null {
  const { tokens } = reading
  const word = tokens[at]?.lower ?? ''
  const slash = slashFraction(tokens, at)
  if (slash !== null && !readUnit(tokens, at + 3))
    return { ...overWords(reading, at, at + 3, slash, 'multiple', 'x'), spelled: false }
  const hyphen = isSign(tokens[at + 1], '-‑') && tokens[at + 1]?.glued ? 1 : 0
  const counter = word === 'a' ? 1 : numberWords.get(word)
  const below = denominators.get(tokens[at + 1 + hyphen]?.lower ?? '')
  const to = at + 2 + hyphen
  if (counter !== undefined && counter > 0 && below && counter < below && (hyphen === 0 || word !== 'a')) {
    const isPlain =
      counter === 1 &&
      below > 1 &&
      tokens[to]?.lower !== 'of' &&
      hyphen === 0 &&
      tokens[at - 1]?.lower !== 'by' &&
      !comparatives.has(tokens[to]?.lower ?? '')
    const isPlural = /s$/.test(tokens[to - 1]?.lower ?? '')
    return isPlain || (counter > 1 && !isPlural) ? null : overWords(reading, at, to, counter / below, 'multiple', 'x')
  }
  if (word !== 'half' || tokens[at]?.glued) return null
  const next = tokens[at + 1]?.lower ?? ''
  const isModified = /^(?:almost|nearly|about|roughly|approximately|around|over|than|under|by)$/.test(
    tokens[at - 1]?.lower ?? '',
  )
  const isDetermined = /^(?:first|second|the|other|final|latter|last|a|an|one|each|every|and)$/.test(
    tokens[at - 1]?.lower ?? '',
  )
  const half = next === 'a' || next === 'an' ? readUnit(tokens, at + 2) : null
  if (half && !/^(?:first|second|the|other|final|latter|last|a|an)$/.test(tokens[at - 1]?.lower ?? ''))
    return { ...overWords(reading, at, half.to, 0.5, half.kind, half.unit), scale: half }
  if (isDetermined || next === 'a' || next === 'an' || isSign(tokens[at + 1], '-')) return null
  return isModified || next === 'of' || next === 'the' || next === 'their' || next === 'its'
    ? overWords(reading, at, at + 1, 0.5, 'multiple', 'x')
    : null
}

/** `3 in 10`, `one in five adults`, `2 out of 5`: a small count in a round one. */
function readProportion(reading: Reading, at: number): Draft | null {
  const { tokens } = reading
  const part = readNumber(tokens, at)
  if (!part || part.magnitude > 1 || part.shape !== 'plain') return null
  const words =
    tokens[part.to]?.lower === 'out' && tokens[part.to + 1]?.lower === 'of'
      ? 2
      : tokens[part.to]?.lower === 'in'
        ? 1
        : 0
  const wholeAt = part.to + words + (tokens[part.to + words]?.lower === 'every' ? 1 : 0)
  const whole = words && !reading.blocked[wholeAt] ? readNumber(tokens, wholeAt) : null
  if (!whole || whole.shape === 'decimal' || part.value >= whole.value || part.value < 1) return null
  if (
    words === 1 &&
    (part.value > 9 || (part.value > 1 && ![3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 100, 1000].includes(whole.value)))
  )
    return null
  if (words === 1 && (readUnit(tokens, whole.to)?.kind ?? '') !== '') return null // `won 3 in 10 days`
  const before = tokens[at - 1]?.lower ?? ''
  if (/^(?:scored|rated|rating|score|scoring|of)$/.test(before) && words === 2) {
    const score = overWords(reading, at, whole.to, part.value, 'multiple', 'x')
    return { ...score, kind: 'score', unit: null, scale: null, spelled: false }
  }
  return { ...overWords(reading, at, whole.to, part.value / whole.value, 'multiple', 'x'), spelled: part.spelled }
}

/** `by a factor of 10`, `orders of magnitude better`. */
function readFactor(reading: Reading, at: number): Draft | null {
  const { tokens } = reading
  if (tokens[at]?.lower !== 'factor' || tokens[at + 1]?.lower !== 'of') return null
  const leading = tokens[at + 2] ? readLeadingTo(tokens, at + 2) : at + 2
  const number = readNumber(tokens, leading)
  if (!number) return null
  const second = /^(?:to|or|-|–)$/.test(tokens[number.to]?.text ?? '') ? readNumber(tokens, number.to + 1) : null
  const from = tokens[at - 1]?.lower === 'a' ? at - 1 : at
  const draft = overWords(reading, from, second?.to ?? number.to, number.value, 'multiple', 'x')
  const modifier = leading > at + 2 ? (readLeadingModifier(tokens, leading)?.modifier ?? null) : draft.modifier
  return { ...draft, modifier, max: second?.value ?? number.value, spelled: number.spelled }
}

/** Skips the modifier inside `a factor of about 10`. */
function readLeadingTo(tokens: readonly Token[], at: number): number {
  for (let next = at; next < at + 4; next++)
    if (readNumber(tokens, next)) return next === at || readLeadingModifier(tokens, next)?.at === at ? next : at
  return at
}

/** `more than doubled`, `halved`, `cut in half`, `twice as many`, `tenfold`. */
function readMultipleWord(reading: Reading, at: number): Draft | null {
  const { tokens } = reading
  const word = tokens[at]?.lower ?? ''
  const next = tokens[at + 1]?.lower ?? ''
  const fold = numberWords.get(word)
  if (fold && isSign(tokens[at + 1], '-‑') && tokens[at + 2]?.lower === 'fold')
    return overWords(reading, at, at + 3, fold, 'multiple', 'x')
  if (word === 'cut' || word === 'cuts' || word === 'cutting' || next === 'by') {
    const phrase = `${word} ${next} ${tokens[at + 2]?.lower ?? ''}`
    if (halvingPhrases.includes(phrase)) return draftOver(reading, at, at + 3, facts(0.5, 'multiple', 'x', null))
  }
  const sure = multipleWords.get(word)
  const plain = plainMultiples.get(word)
  const hyphenAhead = isSign(tokens[at + 1], '-‑') && tokens[at + 1]?.glued
  if (sure !== undefined && (noMultipleFollowers.has(next) || (word.endsWith('ing') && next === 'time'))) return null
  if (
    sure === undefined &&
    (plain === undefined || hyphenAhead || !(multipleFollowers.has(next) || (word === 'halve' && next)))
  )
    return null
  if (sure === undefined && /^(?:from|over|by|within|to|since|every)$/.test(next) && word === 'twice') return null
  if (tokens[at]?.glued && isSign(tokens[at - 1], '-‑')) return null
  const modified = multipleModifier(tokens, at)
  const to =
    next === 'as' && /^(?:much|many|high|large|fast|likely|big|long)$/.test(tokens[at + 2]?.lower ?? '')
      ? at + 3
      : at + 1
  return draftOver(
    reading,
    modified?.from ?? at,
    to,
    facts(sure ?? plain ?? 1, 'multiple', 'x', modified?.modifier ?? null),
  )
}

function multipleModifier(tokens: readonly Token[], at: number): { from: number; modifier: Modifier } | null {
  for (const length of [2, 1]) {
    const modifier = multipleModifiers.get(
      tokens
        .slice(Math.max(0, at - length), at)
        .map((token) => token.lower)
        .join(' '),
    )
    if (modifier) return { from: at - length, modifier }
  }
  return null
}

/** `hundreds of agents`, `tens of thousands of people`, `billions of dollars`, `multi-billion parameter`, `billion-neuron`. */
function readLooseMagnitude(reading: Reading, at: number): Draft | null {
  const { tokens } = reading
  const word = tokens[at]?.lower ?? ''
  const hyphenated = word === 'multi' && isSign(tokens[at + 1], '-‑') ? at + 2 : at
  const isMulti = hyphenated > at || /^multi(?:million|billion|trillion)$/.test(word)
  const single = magnitudeWords.get(isMulti ? (tokens[hyphenated]?.lower ?? '').replace(/^multi/, '') : word)
  const isAttributive = isMulti || (isSign(tokens[at + 1], '-‑') && tokens[at + 1]?.glued === true)
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
      ...facts(value, 'money', currency.currency, 'at-least'),
      scale: { dimension: currency.currency, factor: 1 },
    })
  const unit = readUnit(tokens, objects)
  if (unit) return draftOver(reading, at, unit.to, { ...facts(value, unit.kind, unit.unit, 'at-least'), scale: unit })
  const noun = readNoun(tokens, objects, { attributive: false })
  return noun ? draftOver(reading, at, noun.to, facts(value, 'count', noun.noun, 'at-least')) : null
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
      ...facts(value, 'money', currency.currency, modifier),
      scale: { dimension: currency.currency, factor: 1 },
    })
  // `billion-neuron scale`, `multi-billion parameter Large Language Models`: the word right behind it is the one counted.
  const noun = readNoun(tokens, objects, { attributive: true, hyphen: true })
  return noun ? draftOver(reading, at, noun.to, facts(value, 'count', noun.noun, modifier)) : null
}
