/** A name that goes on on one side only is the name of another thing. */
import { nameQualifiers, sameNameWords } from '../lexicon/scope-words.ts'
import { findAll } from '../find-all.ts'
import type { Span } from '../sentence.ts'
import { type Condition, none } from './condition.ts'
import { isInBenchmark, type Matched } from './match-terms.ts'
import { rememberFor } from '../remember.ts'
import type { Passage, Statement, Term } from './statement.ts'

/** `Falcon-X` against `Falcon-X Mini`, `Corvo 3` against `Corvo 3 Pro`; `Orbis` and `Orbis Labs` are one. */
export function compareNames(
  a: Statement,
  b: Statement,
  { shared, onlyFirst, onlySecond }: Matched,
): readonly Condition[] {
  const parted = [...compareQualifiers(a, b, shared), ...compareVariants(a, b)]
  if (parted.length > 0) return parted
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

/** `the Varn` against `the Upper Varn`: a word in front of a name of both that makes it another's. */
function compareQualifiers(a: Statement, b: Statement, shared: readonly Term[]): readonly Condition[] {
  for (const { word, isName } of shared) {
    const [one, other] = isName ? [a.terms.get(word), b.terms.get(word)] : []
    if (!one?.isName || !other?.isName || one.start < 0 || other.start < 0) continue
    const [first, second] = [qualifierOf(one, a), qualifierOf(other, b)]
    if (first?.toLowerCase() !== second?.toLowerCase())
      return [
        {
          difference: 'subject',
          words: () => `${[first, one.raw].join(' ').trim()} against ${[second, other.raw].join(' ').trim()}`,
          narrower: 0,
        },
      ]
  }
  return none
}

const leadReach = 14 // Characters in front of a name.
const leading = /(?:^|[\s“‘"(])(\p{Lu}\p{Ll}+)[ -]$/u

function qualifierOf({ start }: Term, { passage: { sentence } }: Statement): string | undefined {
  const lead = leading.exec(sentence.text.slice(Math.max(0, start - leadReach), start))?.[1]
  return lead !== undefined && nameQualifiers.has(lead.toLowerCase()) ? lead : undefined
}

/** `Arvex 9B` against `Arvex 70B`, `Ariane 4` against `Ariane 5`: two numbers right behind one name. */
function compareVariants(a: Statement, b: Statement): readonly Condition[] {
  const first = variantsIn(a.passage.sentence)
  if (first.size === 0) return none
  const second = variantsIn(b.passage.sentence)
  for (const [name, number] of first) {
    const other = second.get(name)
    if (other !== undefined && other !== number)
      return [{ difference: 'subject', words: () => `${name} ${number} against ${name} ${other}`, narrower: 0 }]
  }
  const [one, other] = [variantAlone(first, b), variantAlone(second, a)]
  return one !== null && other !== null && first.size === 1 && second.size === 1
    ? [{ difference: 'subject', words: () => `${one} against ${other}`, narrower: 0 }]
    : none
}

/** A name with its number, as written, that the other sentence does not have: `Mistral 7B`. */
function variantAlone(variants: ReadonlyMap<string, string>, { passage: { sentence } }: Statement): string | null {
  for (const [name, number] of variants) if (!sentence.text.includes(name)) return `${name} ${number}`
  return null
}

/** A name and its number: `9B`, `4K`, `3`; not `60,000`. */
const variant = /(?<![\p{L}\d])(\p{Lu}[\p{L}'’]+)[ -](\d{1,3}(?:\.\d)?\p{Lu}?)(?=[\s;:)’'?!]|[.,](?!\d)|$)/gu

/** From the names of a sentence to the numbers right behind them, which are no dates, and no figures but for their letter. */
const variantsIn = rememberFor((sentence: Passage['sentence']): ReadonlyMap<string, string> => {
  const found = new Map<string, string>()
  for (const { 0: whole, 1: name = '', 2: number = '', index } of findAll(sentence.text, variant)) {
    const [start, end] = [index + name.length + 1, index + whole.length]
    const isIn = (spans: readonly Span[]) => spans.some((span) => span.start < end && span.end > start)
    if (!isIn(sentence.dates) && (/\p{Lu}$/u.test(number) || !isIn(sentence.figures))) found.set(name, number)
  }
  return found
})

/** A name of both, and the word that only one of them has right behind it. */
function goneOn(one: Statement, other: Statement, only: readonly Term[]): { base: string; more: string } | null {
  const text = one.passage.sentence.text
  for (const { raw, start, isName, word } of only) {
    if (start < 1 || !(isName || variants.has(raw.toLowerCase())) || sameNameWords.has(raw.toLowerCase())) continue
    if (/^['’]s?(?! \p{Lu})/u.test(text.slice(start + raw.length, start + raw.length + 4)) || isInBenchmark(one, word))
      continue
    const base = [...one.terms.values()].find((term) => isInName(term) && term.start + term.raw.length + 1 === start)
    if (base && other.terms.has(base.word) && text[start - 1] === ' ') return { base: base.raw, more: raw }
  }
  return null
}

const isInName = ({ isName, word }: Term): boolean => isName || /^\d/.test(word)

/** Words that make a variant of a name even in small letters. */
const variants = new Set('mini pro lite plus max ultra nano micro turbo air xl junior senior ii iii iv'.split(' '))
