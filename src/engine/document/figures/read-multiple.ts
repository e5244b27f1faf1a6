/** Reads multiples in words: `halved`, `more than doubled`, `twice as many`, `by a factor of 10`. */
import {
  doublingIdioms,
  halvingPhrases,
  intendingWords,
  multipleFollowers,
  multipleModifiers,
  multipleOpeners,
  multipleWords,
  noMultipleFollowers,
  plainMultiples,
} from '../../lexicon/multiples.ts'
import { numberWords } from '../../lexicon/number-words.ts'
import type { Modifier } from '../../schema.ts'
import { draftOfWords, draftOver, wordFacts, type Draft, type Reading } from './draft.ts'
import { readLeadingModifier } from './read-modifier.ts'
import { readNumber } from './read-number.ts'
import { isHyphen, isSign, wordsOf, type Token } from './token.ts'

/** `by a factor of 10`, `orders of magnitude better`. */
export function readFactor(reading: Reading, at: number): Draft | null {
  const { tokens } = reading
  if (tokens[at]?.lower !== 'factor' || tokens[at + 1]?.lower !== 'of') return null
  const leading = tokens[at + 2] ? readLeadingTo(tokens, at + 2) : at + 2
  const number = readNumber(tokens, leading)
  if (!number || /^(?:%|percent|per)$/.test(tokens[number.to]?.lower ?? '')) return null // `a capacity factor of 92 percent`
  const second = /^(?:to|or|-|–)$/.test(tokens[number.to]?.text ?? '') ? readNumber(tokens, number.to + 1) : null
  const from = tokens[at - 1]?.lower === 'a' ? at - 1 : at
  const draft = draftOfWords(reading, from, second?.to ?? number.to, number.value, 'multiple', 'x')
  const modifier = leading > at + 2 ? (readLeadingModifier(tokens, leading)?.modifier ?? null) : draft.modifier
  return { ...draft, modifier, max: second?.value ?? number.value, spelled: number.spelled }
}

/** `more than an order of magnitude`; not `the order of magnitude`. */
export function readOrder(reading: Reading, at: number): Draft | null {
  return wordsOf(reading.tokens, at, at + 4) === 'an order of magnitude'
    ? draftOfWords(reading, at, at + 4, 1, 'multiple', 'order of magnitude')
    : null
}

/** Skips the modifier inside `a factor of about 10`. */
function readLeadingTo(tokens: readonly Token[], at: number): number {
  for (let next = at; next < at + 4; next++)
    if (readNumber(tokens, next)) return next === at || readLeadingModifier(tokens, next)?.at === at ? next : at
  return at
}

/** `more than doubled`, `halved`, `cut in half`, `twice as many`, `tenfold`. */
export function readMultipleWord(reading: Reading, at: number): Draft | null {
  const { tokens } = reading
  const word = tokens[at]?.lower ?? ''
  const next = tokens[at + 1]?.lower ?? ''
  const fold = numberWords.get(word)
  if (fold && isSign(tokens[at + 1], '-‑') && tokens[at + 2]?.lower === 'fold')
    return draftOfWords(reading, at, at + 3, fold, 'multiple', 'x')
  if (word === 'cut' || word === 'cuts' || word === 'cutting' || next === 'by') {
    const phrase = `${word} ${next} ${tokens[at + 2]?.lower ?? ''}`
    if (halvingPhrases.includes(phrase)) return draftOver(reading, at, at + 3, wordFacts(0.5, 'multiple', 'x', null))
  }
  const sure = multipleWords.get(word)
  const plain = plainMultiples.get(word)
  const hyphenAhead = isHyphen(tokens, at + 1)
  if (next === 'as' && /^(?:a|an|the|his|her|its|their|they|he|she|it|we)$/.test(tokens[at + 2]?.lower ?? ''))
    return null // `will double as a hedge`, `scored twice as they won`
  const isVerb = plain !== undefined && !hyphenAhead && isOpened(tokens, at) && !doublingIdioms.has(next)
  if (sure !== undefined && (noMultipleFollowers.has(next) || (word.endsWith('ing') && next === 'time'))) return null
  if (
    sure === undefined &&
    !isVerb &&
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
    wordFacts(sure ?? plain ?? 1, 'multiple', 'x', modified?.modifier ?? null),
  )
}

/** `is expected to double`, `will triple`, `more than double, to 950 TWh`. */
function isOpened(tokens: readonly Token[], at: number): boolean {
  const leading = multipleModifier(tokens, at)
  const before = tokens[(leading?.from ?? at) - 1]?.lower ?? ''
  if (before === 'to') return intendingWords.has(tokens[(leading?.from ?? at) - 2]?.lower ?? '')
  const isLast = tokens[at + 1] === undefined || isSign(tokens[at + 1], ',.;:)')
  // `was more than double Harcastle's first estimate`
  const isOwned = tokens.slice(at + 1, at + 4).some(({ text }) => /['’]s?$/.test(text))
  return (leading !== null && (isLast || isOwned)) || multipleOpeners.has(before)
}

function multipleModifier(tokens: readonly Token[], at: number): { from: number; modifier: Modifier } | null {
  for (const length of [2, 1]) {
    const modifier = multipleModifiers.get(wordsOf(tokens, at - length, at))
    if (modifier) return { from: at - length, modifier }
  }
  return null
}
