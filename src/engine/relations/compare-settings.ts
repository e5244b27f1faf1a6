/** Figures that only tell under which conditions another holds: `at 55 °C`, `After 1,000 cycles`, `Among companies with 10 to 49 employees`. */
import type { Figure } from '../schema.ts'
import { rememberFor } from '../remember.ts'
import { type Condition, none } from './condition.ts'
import { foldWord } from './fold-word.ts'
import type { Passage, Statement } from './statement.ts'

/** `at 25 °C` against `at 55 °C`; a figure that describes a group is no measure of it. */
export function compareSettings(a: Statement, b: Statement): readonly Condition[] {
  const [first, second] = [settingsIn(a.passage), settingsIn(b.passage)]
  if (first.size === 0 && second.size === 0) return none
  for (const figure of [first.has(a.figure) ? a.figure : null, second.has(b.figure) ? b.figure : null])
    if (figure)
      return [{ difference: 'scope', words: () => `${figure.raw} only tells where another figure holds`, narrower: 0 }]
  for (const [one, key] of first) {
    const others = [...second].flatMap(([other, its]) => (its === key ? other : []))
    if (others.length > 0 && !others.some((other) => isOne(one, other)))
      return [{ difference: 'scope', words: () => `${one.raw} against ${others[0]!.raw}`, narrower: 0 }]
  }
  return none
}

const near = 0.03 // 1,000 cycles and 1,020 are one.

function isOne(a: Figure, b: Figure): boolean {
  if (isBelow(a) !== isBelow(b)) return false
  const [one, other] = [boundsOf(a), boundsOf(b)]
  return one.every(
    (value, at) => Math.abs(value - other[at]!) <= near * Math.max(Math.abs(value), Math.abs(other[at]!)),
  )
}
const isBelow = ({ modifier }: Figure): boolean => modifier === 'at-most'
const boundsOf = ({ base, value, min, max }: Figure): readonly [number, number] => [
  base?.min ?? value ?? min ?? 0,
  base?.max ?? value ?? max ?? 0,
]

/** The figures of a passage that set a condition, with what they are told in; none where they are all that it has. */
const settingsIn = rememberFor(({ claim, sentence: { text, figures } }: Passage): ReadonlyMap<Figure, string> => {
  const found = new Map<Figure, string>()
  if (figures.length < 2) return found
  claim.figures.forEach((figure, index) => {
    const span = figures[index]
    const key = span && keyOf(figure)
    if (!key) return
    const behind = index > 0 ? text.slice(Math.max(figures[index - 1]!.end, span.start - reach), span.start) : ''
    const before = text.slice(Math.max(0, span.start - reach), span.start)
    const isState = figure.kind === 'count' ? afterwards : state
    const isSet = span.start <= reach && leading.test(before) && isState.test(before)
    if (isSet || (closing.test(behind) && isState.test(behind)) || isGroup(before, index < figures.length - 1))
      found.set(figure, key)
  })
  return found.size < claim.figures.length ? found : new Map()
})

const reach = 70 // Characters before a figure.

/** What a condition is told in; null for what is no condition, as money, a share or a time, which other rules read. */
const keyOf = ({ kind, unit, base }: Figure): string | null => {
  if (kind === 'count') return unit === null ? null : `count ${foldWord(unit).word}`
  return kind === 'duration' || unit === '%' || !base ? null : base.dimension
}

const state =
  /\b(?:at|below|above|under|beyond)\s(?:an? (?:\p{Ll}+ ){0,2}(?:temperature|depth|height|altitude|speed|pressure|distance|load|voltage|dose|dosage|concentration) of )?$/iu
const afterwards = /\bafter\s$/i
const leading = /^\W*(?:At|Below|Above|Under|Beyond|After)\s(?:an? (?:\p{Ll}+ ){1,3}of )?$/u
/** Behind another figure: `71 percent of its capacity after 1,000 cycles at`. */
const closing = /^(?!.*\b(?:and|but|while|which|who|is|was|are|were)\b)[^,;:()]*$/u

/** `Among companies with`, `in towns of`, `Households earning`. */
const grouped =
  /(?:(?:^|[,;] )\W*|\b(?:among|amongst|in|for|at) (?:the |all )?)(?:[\p{L}-]+ ){0,2}?(\p{L}[\p{Ll}-]*[^s\W]s|companies|businesses) (?:with|having|employing|earning|worth|costing)\s$/iu
const isGroup = (before: string, hasMore: boolean): boolean => {
  if (!hasMore) return false
  const noun = grouped.exec(before)?.[1]
  return noun !== undefined && foldWord(noun).measures.length === 0
}
