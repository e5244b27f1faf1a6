/** Sums that a sentence lets a reader do: a multiple or a change beside the two figures it comes from, a total beside its parts. */
import type { Note } from '../../schema.ts'
import type { FigureSpan } from '../../sentence.ts'
import { readRole } from '../read-role.ts'

/** The words and figures of a sentence, and of the one before it. */
export interface Sum {
  text: string
  figures: readonly FigureSpan[]
  /** Figures of the sentence before, for `In 2022 it took 540 billion. By 2024 3.8 billion did, a 142-fold reduction`. */
  before: readonly FigureSpan[]
}

const tolerance = 0.06 // A twentieth for rounding, and a little for the rounding of the result.
const pairCue =
  /\bfrom\b.*\bto\b|\bversus\b|\bvs\b|\bcompared\b|\bagainst\b|\bthan\b|\bwhile\b|\binstead of\b|\bdown\b|\bup\b/is
const partsCue =
  /\b(?:made up of|comprising|comprised of|consisting of|of which|split (?:between|into)|namely|divided into)\b|(?<=\d[^:]{0,40}):/i

/** One note for each check that the figures allow, whether it comes out or not. */
export function checkArithmetic(sum: Sum): Note[] {
  return [...checkMultiples(sum), ...checkParts(sum)]
}

function checkMultiples({ text, figures, before }: Sum): Note[] {
  return figures.flatMap((figure) => {
    const pair =
      pairOf(figure, figures, text) ?? (figure.kind === 'multiple' ? acrossSentences(figure, figures, before) : null)
    if (!pair) return []
    const { role, scale, direction } = readRole(text, figure, { start: 0, end: text.length })
    if (role !== 'change' || scale !== 'change') return []
    const [first, second] = pair.map((one) => middle(one)) as [number, number]
    if (first <= 0 || second <= 0) return []
    return figure.kind === 'multiple'
      ? noteMultiple(figure, pair, first, second)
      : notePercentage(figure, pair, first, second, direction)
  })
}

type Pair = readonly [FigureSpan, FigureSpan]
const middle = ({ base, value, min, max }: FigureSpan): number =>
  base ? (base.min + base.max) / 2 : (value ?? ((min ?? 0) + (max ?? 0)) / 2)
const isLevel = (figure: FigureSpan) =>
  figure.kind !== 'multiple' && figure.modifier !== 'at-least' && figure.modifier !== 'at-most'
const isLike = (a: FigureSpan, b: FigureSpan) =>
  a.kind === b.kind && a.unit !== null && (a.base?.dimension ?? '') === (b.base?.dimension ?? '')

/** The two like figures of the sentence that a change joins: `from 11.9% to 5.4%`; null where there are none, or more. */
function pairOf(figure: FigureSpan, figures: readonly FigureSpan[], text: string): Pair | null {
  if (figures.length < 3) return null
  const others = figures.filter((other) => other !== figure && isLevel(other))
  const alike = others.filter((other) => others.some((one) => one !== other && isLike(one, other)))
  const [first, second] = alike
  if (!first || !second || alike.length !== 2 || !isLike(first, second)) return null
  return pairCue.test(text.slice(Math.max(0, first.start - 24), second.start)) ? [first, second] : null
}

/** The only like figures of the sentence and of the one before it. */
function acrossSentences(
  figure: FigureSpan,
  figures: readonly FigureSpan[],
  before: readonly FigureSpan[],
): Pair | null {
  const own = figures.filter((other) => other !== figure && isLevel(other))
  const [second] = own
  const alike = second ? before.filter((other) => isLevel(other) && isLike(other, second)) : []
  return own.length === 1 && alike.length === 1 && before.length === 1 ? [alike[0]!, second!] : null
}

function noteMultiple({ raw, base, value, modifier }: FigureSpan, pair: Pair, first: number, second: number): Note[] {
  const told = base?.max ?? value ?? 1
  const stated = told < 1 ? 1 / told : told
  const found = Math.max(first, second) / Math.min(first, second)
  const fits =
    modifier === 'at-least'
      ? found >= stated * (1 - tolerance)
      : modifier === 'at-most'
        ? found <= stated * (1 + tolerance)
        : Math.abs(found / stated - 1) <= tolerance
  const figures = `${pair[0].raw} and ${pair[1].raw} are a factor of ${short(found)} apart`
  return [
    {
      kind: 'arithmetic',
      text: fits
        ? `“${raw}” adds up: ${figures}.`
        : `“${raw}” does not quite add up: ${figures}${told < 1 ? `, ${short(100 * (1 - 1 / found))}% less` : ''}.`,
    },
  ]
}

function notePercentage(
  { raw, value, modifier }: FigureSpan,
  pair: Pair,
  first: number,
  second: number,
  direction: number,
): Note[] {
  if (value === undefined || pair[0].unit === '%') return []
  const found = (100 * (second - first)) / first
  const isTurned = direction !== 0 && Math.sign(found) !== direction
  const size = Math.abs(found)
  const fits =
    !isTurned &&
    (modifier === 'at-least'
      ? size >= value - 1
      : modifier === 'at-most'
        ? size <= value + 1
        : Math.abs(size - value) <= Math.max(1, value * tolerance))
  const figures = `from ${pair[0].raw} to ${pair[1].raw} is ${found < 0 ? 'a fall' : 'a rise'} of ${short(size)}%`
  return [
    { kind: 'arithmetic', text: fits ? `“${raw}” adds up: ${figures}.` : `“${raw}” does not add up: ${figures}.` },
  ]
}

/** `120 staff, made up of 70 nurses and 60 doctors`: the first figure against the sum of those behind the cue. */
function checkParts({ text, figures }: Sum): Note[] {
  const cue = partsCue.exec(text)
  if (!cue) return []
  const total = figures.findLast(({ end }) => end <= cue.index + cue[0].length)
  const parts = figures.filter(({ start }) => start >= cue.index + cue[0].length)
  if (
    !total ||
    parts.length < 2 ||
    total.kind === 'multiple' ||
    cue[0] === 'of which' ||
    !parts.every((part) => part.kind === total.kind)
  )
    return []
  const sum = parts.reduce((left, part) => left + middle(part), 0)
  const whole = middle(total)
  if (whole <= 0 || sum < whole * 0.5 || sum > whole * 2) return []
  const fits = Math.abs(sum / whole - 1) <= 0.01
  const list = parts.map(({ raw }) => raw).join(' + ')
  return fits
    ? []
    : [
        {
          kind: 'arithmetic',
          text: `The parts do not add up to “${total.raw}”: ${list} is ${short((100 * sum) / whole)}% of it.`,
        },
      ]
}

const short = (value: number): string => String(Number(value.toPrecision(3)))
