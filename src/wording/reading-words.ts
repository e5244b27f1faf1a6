/** Readings of claims as the ledger and corrections keep them, in words for people. */
import { type Modifier, modifiers } from '../engine/schema.ts'
import { dateWords } from './date-words.ts'
import { figureWords } from './figure-words.ts'

/** A field of a reading in words: figures and dates written out, all else as it is. `at-most 80 %` is `at most 80%`. */
export function readingWords(field: string, reading: string): string {
  if (field === 'figures') return reading.split(', ').map(writtenOut).join(', ')
  return field === 'date' || field === 'due' ? dateWords(reading) : reading
}

const isModifier = (word: string | undefined): word is Modifier => modifiers.some((modifier) => modifier === word)

/** `600000000..4000000000 parameter` is `600 million – 4 billion parameters`; what is no figure stays as it is. */
function writtenOut(reading: string): string {
  const words = reading.split(' ')
  const modifier = isModifier(words[0]) ? words[0] : null
  const [number = '', ...unit] = words.slice(modifier ? 1 : 0)
  const [min = NaN, max = min] = number.split('..').map((end) => (end === '' ? NaN : Number(end)))
  if (Number.isNaN(min) || Number.isNaN(max)) return reading
  const ends = number.includes('..') ? { min, max } : { value: min }
  return figureWords({ raw: reading, kind: 'measure', ...ends, unit: unit.join(' ') || null, modifier, base: null })
}
