/** A name that goes on on one side only is the name of another thing. */
import { sameNameWords } from '../lexicon/scope-words.ts'
import { type Condition, none } from './condition.ts'
import type { Matched } from './match-terms.ts'
import type { Statement, Term } from './statement.ts'

/** `Falcon-X` against `Falcon-X Mini`, `Corvo 3` against `Corvo 3 Pro`; `Orbis` and `Orbis Labs` are one. */
export function compareNames(a: Statement, b: Statement, { onlyFirst, onlySecond }: Matched): readonly Condition[] {
  const longer = goneOn(a, b, onlyFirst) ?? goneOn(b, a, onlySecond)
  return longer === null
    ? none
    : [{ difference: 'subject', words: `${longer.base} against ${longer.base} ${longer.more}`, narrower: 0 }]
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
