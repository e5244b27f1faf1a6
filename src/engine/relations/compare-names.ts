/** A name that goes on on one side only is the name of another thing. */
import { sameNameWords } from '../lexicon/scope-words.ts'
import { type Condition, none } from './condition.ts'
import type { Matched } from './match-terms.ts'
import type { Statement, Term } from './statement.ts'

/** `Falcon-X` against `Falcon-X Mini`, `Corvo 3` against `Corvo 3 Pro`; `Orbis` and `Orbis Labs` are one. */
export function compareNames(a: Statement, b: Statement, { onlyFirst, onlySecond }: Matched): readonly Condition[] {
  const longer = goneOn(a, b, onlyFirst) ?? goneOn(b, a, onlySecond)
  if (longer === null) return compareSorts(a, b, onlyFirst, onlySecond)
  return [{ difference: 'subject', words: () => `${longer.base} against ${longer.base} ${longer.more}`, narrower: 0 }]
}

/** `the Lumen tablet` against `the Lumen phone`: behind a name of both stand two nouns. */
function compareSorts(
  a: Statement,
  b: Statement,
  onlyFirst: readonly Term[],
  onlySecond: readonly Term[],
): readonly Condition[] {
  const [first, second] = [sortsIn(a, onlyFirst), sortsIn(b, onlySecond)]
  for (const [name, sort] of first) {
    const other = second.get(name)
    if (other !== undefined) return [{ difference: 'subject', words: () => `${sort} against ${other}`, narrower: 0 }]
  }
  return none
}

/** From a name to the noun of the thing right behind it. */
function sortsIn({ terms }: Statement, only: readonly Term[]): Map<string, string> {
  const found = new Map<string, string>()
  for (const { raw, start, weight, measures, isName, narrowed } of only) {
    const name = narrowed.at(-1)
    if (name === undefined || isName || weight < 1 || measures.length > 0) continue
    const base = terms.get(name)
    if (base && isInName(base) && base.start + base.raw.length + 1 === start) found.set(name, raw)
  }
  return found
}

/** A name of both, and the word that only one of them has right behind it. */
function goneOn(one: Statement, other: Statement, only: readonly Term[]): { base: string; more: string } | null {
  const text = one.passage.sentence.text
  for (const { raw, start, isName, word } of only) {
    if (start < 1 || !(isName || variants.has(raw.toLowerCase())) || sameNameWords.has(raw.toLowerCase())) continue
    if (/^['’]/.test(text.slice(start + raw.length)) || isBenchmark(one, word)) continue
    const base = [...one.terms.values()].find((term) => isInName(term) && term.start + term.raw.length + 1 === start)
    if (base && other.terms.has(base.word) && text[start - 1] === ' ') return { base: base.raw, more: raw }
  }
  return null
}

const isInName = ({ isName, word }: Term): boolean => isName || /^\d/.test(word)
const isBenchmark = ({ benchmarks }: Statement, word: string): boolean =>
  [...benchmarks].some((name) => name.includes(word))

/** Words that make a variant of a name even in small letters. */
const variants = new Set('mini pro lite plus max ultra nano micro turbo air xl junior senior ii iii iv'.split(' '))
