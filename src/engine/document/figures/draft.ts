/** A figure while it is read: its unit may still have to come from a neighbour. */
import { type Reason, reasonAt } from '../../reason.ts'
import type { FigureKind, Modifier } from '../../schema.ts'
import type { FigureSpan, Span } from '../../sentence.ts'
import type { NumberRead } from './read-number.ts'
import type { Unit } from './unit-table.ts'
import { readLeadingModifier } from './read-modifier.ts'
import type { Token } from './token.ts'

/** What the readers look at: a text's tokens, and which of them are dates, names or labels and so no figures. */
export interface Reading {
  text: string
  tokens: readonly Token[]
  blocked: readonly boolean[]
  /** The figures of the sentence before, where its paragraph goes on. */
  before?: readonly Pick<FigureSpan, 'kind' | 'unit' | 'value' | 'max'>[]
}

/** A figure on its way: `unit` is undefined where its words name none. */
export interface Draft extends Span {
  /** Its first token, that of its modifier included, and the token behind its last. */
  from: number
  to: number
  min: number
  max: number
  kind: FigureKind
  unit: string | null | undefined
  /** The scale of its unit, where it has one. */
  scale: Pick<Unit, 'dimension' | 'factor'> | null
  modifier: Modifier | null
  shape: NumberRead['shape']
  spelled: boolean
  magnitude: number
  /** What gave its unit and its modifier. */
  reasons: Reason[]
}

/** A reason by a run of tokens. */
export function reasonOver({ text, tokens }: Reading, from: number, to: number, rule: string, about: string): Reason {
  return reasonAt(text, tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0, rule, about)
}

/** A draft over a run of tokens. */
export function draftOver(
  reading: Reading,
  from: number,
  to: number,
  facts: Omit<Draft, 'from' | 'to' | 'start' | 'end' | 'reasons'> & Partial<Pick<Draft, 'reasons'>>,
): Draft {
  const start = reading.tokens[from]?.start ?? 0
  const end = reading.tokens[to - 1]?.end ?? start
  const reasons = facts.reasons ?? [reasonOver(reading, from, to, 'a number in words', 'unit')]
  return { ...facts, reasons, from, to, start, end }
}

/** The facts of a figure that words name without a number: `halved` is 0.5 x. */
export const wordFacts = (value: number, kind: FigureKind, unit: string, modifier: Modifier | null) => ({
  min: value,
  max: value,
  kind,
  unit,
  scale: { dimension: kind === 'multiple' ? 'ratio' : unit.toLowerCase(), factor: 1 },
  modifier,
  shape: 'plain' as const,
  spelled: true,
  magnitude: 1,
})

/** A draft over words that name the figure themselves, with the modifier before them. */
export function draftOfWords(
  reading: Reading,
  from: number,
  to: number,
  value: number,
  kind: FigureKind,
  unit: string,
): Draft {
  const leading = readLeadingModifier(reading.tokens, from)
  const reasons = [
    reasonOver(reading, from, to, 'a number in words', 'unit'),
    ...(leading ? [reasonOver(reading, leading.at, from, 'before the number', 'modifier')] : []),
  ]
  const facts = { ...wordFacts(value, kind, unit, leading?.modifier ?? null), reasons }
  return draftOver(reading, leading?.at ?? from, to, facts)
}
