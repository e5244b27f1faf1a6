/** A total beside its parts: `120 staff, made up of 70 nurses and 60 doctors`. */
import { findAll } from '../../find-all.ts'
import type { Note } from '../../schema.ts'
import type { FigureSpan } from '../../sentence.ts'
import { type Sum } from './find-pair.ts'
import { middle, short } from './middle.ts'

const cues =
  /\b(?:made up of|comprising|comprised of|consisting of|split (?:between|into)|namely|divided into)\b|:(?=\s)/gi
const reach = 40 // Characters from the total to the cue.
const exactness = 0.01

/** A note where the parts behind a cue come to something else than the total right before it; what is left open is no part. */
export function checkParts({ text, figures }: Sum): Note[] {
  for (const { 0: cue, index } of findAll(text, cues)) {
    const total = figures.findLast(({ end }) => end <= index)
    if (!total || !isTotal(total, text.slice(total.end, index), cue)) continue
    const end = text
      .slice(index)
      .search(/[;!?]|\.\s|\b(?:including|while|whereas|but|compared|against|up from|down from)\b/i)
    const parts = figures.filter(({ start }) => start >= index + cue.length && (end < 0 || start < index + end))
    if (parts.length >= 2 && parts.every((part) => isPart(part, total))) return noteSum(total, parts)
  }
  return []
}

/** `27.5 kg in 2024 (2014: 38.1 kg)` has another figure behind its colon, and no parts. */
const isTotal = (total: FigureSpan, between: string, cue: string): boolean =>
  total.kind !== 'multiple' &&
  total.kind !== 'percentage' &&
  total.modifier !== 'at-least' &&
  total.modifier !== 'at-most' &&
  between.length <= reach &&
  !/[().;]/.test(between) &&
  (cue !== ':' || !/\d\s*$/.test(between))

const isPart = ({ kind, unit, base, modifier }: FigureSpan, total: FigureSpan): boolean =>
  kind === total.kind &&
  modifier !== 'at-least' &&
  modifier !== 'at-most' &&
  (kind === 'count' || (base?.dimension ?? unit) === (total.base?.dimension ?? total.unit))

function noteSum(total: FigureSpan, parts: readonly FigureSpan[]): Note[] {
  const sum = parts.reduce((left, part) => left + middle(part), 0)
  const whole = middle(total)
  if (whole <= 0 || sum < whole * 0.5 || sum > whole * 2 || Math.abs(sum / whole - 1) <= exactness) return []
  const list = parts.map(({ raw }) => raw).join(' + ')
  return [
    {
      kind: 'arithmetic',
      text: `The parts do not add up to “${total.raw}”: ${list} is ${short((100 * sum) / whole)}% of it.`,
    },
  ]
}
