/** The words of a figure in their three parts: what bounds it, its number, its unit. `up to 80%` is `up to`, `80`, `%`. */
import { currencyCodes, currencySigns } from '../engine/lexicon/currencies.ts'
import { magnitudeLetters, magnitudeWords } from '../engine/lexicon/magnitudes.ts'
import { leadingModifiers, trailingModifiers } from '../engine/lexicon/modifiers.ts'
import { denominators, numberWords } from '../engine/lexicon/number-words.ts'
import type { Figure } from '../engine/schema.ts'

/** A part of a figure's words; `null` are words between the parts, white space among them. */
export interface Bit {
  text: string
  part: 'modifier' | 'number' | 'unit' | null
}

const alternatives = (words: Iterable<string>): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|')

const digits = '\\d+(?:[.,\u00a0\u202f’]\\d+)*(?:\\s?\\^\\s?\\d+)?'
// `bil ion` is what a PDF may leave of `billion`.
const magnitude = `\\s?(?:(?:m|b|tr)il ion|${alternatives(magnitudeWords.keys())})(?!\\p{L})|(?:${alternatives(magnitudeLetters.keys())})(?![\\p{L}/])`
const one = `${digits}(?:-?(?:${magnitude}))?`
const inDigits = new RegExp(`(?:(?<![\\p{L}\\p{N}])[-−])?${one}(?:\\s?(?:-|–|—|to|and|bis)\\s?${one})?`, 'u')
const word = alternatives([...numberWords.keys(), ...magnitudeWords.keys(), ...denominators.keys(), 'a', 'an'])
const inWords = new RegExp(`(?<!\\p{L})(?:${word})(?:[\\s-](?:${word}))*(?!\\p{L})`, 'iu')
const before = new RegExp(`(?:${alternatives([...currencySigns.keys(), ...currencyCodes.keys()])})\\s?$`, 'u')
const behind = new RegExp(`^(?:\\+|\\s(?:${alternatives(trailingModifiers.keys())})$)`, 'iu')

/** The parts of a figure's words, in order; joined they are its words. Without a number in sight, all but the modifier is one. */
export function cutFigure({ raw, unit, modifier }: Pick<Figure, 'raw' | 'unit' | 'modifier'>): Bit[] {
  const found = inDigits.exec(raw) ?? inWords.exec(raw)
  const start = found?.index ?? (modifier ? leadOf(raw) : 0)
  const end = found ? start + found[0].length : raw.length
  const money = before.exec(raw.slice(0, start))?.[0] ?? ''
  const more = modifier ? (behind.exec(raw.slice(end))?.[0] ?? '') : ''
  return [
    ...spaced(raw.slice(0, start - money.length), modifier ? 'modifier' : null),
    ...spaced(money, 'unit'),
    ...spaced(raw.slice(start, end), 'number'),
    ...spaced(more, 'modifier'),
    ...spaced(raw.slice(end + more.length), unit === null ? null : 'unit'),
  ]
}

/** The length of a modifier that opens the words, with the space behind it. */
function leadOf(raw: string): number {
  const lower = raw.toLowerCase()
  const lead = [...leadingModifiers.keys()].filter((words) => lower.startsWith(`${words} `))
  return lead.reduce((most, { length }) => Math.max(most, length + 1), 0)
}

/** A part with the white space around it apart. */
function spaced(text: string, part: Bit['part']): Bit[] {
  const core = text.trim()
  const at = text.indexOf(core)
  const bits: Bit[] = [
    { text: text.slice(0, at), part: null },
    { text: core, part },
    { text: text.slice(at + core.length), part: null },
  ]
  return bits.filter((bit) => bit.text !== '')
}
