/** A sentence with its names, and the questions that every finder asks of it. */
import { reportingVerbs, type VerbForm } from '../../lexicon/reporting-verbs.ts'
import { type Reason, reasonAt } from '../../reason.ts'
import type { AttributionKind } from '../../schema.ts'
import type { AttributionSpan, Mark } from '../../sentence.ts'
import { findNames, type Name, type ShortForms } from './find-names.ts'
import { readClause, type Clause, type Token } from './read-clause.ts'

/** A clause that knows its names by their first and by their last token. */
export interface NamedClause extends Clause {
  names: Name[]
  nameFrom: ReadonlyMap<number, Name>
  nameTo: ReadonlyMap<number, Name>
}

/** Reads a sentence and names everybody in it. */
export function readNamedClause(text: string, marks: readonly Mark[], shortForms: ShortForms = new Map()): NamedClause {
  const clause = readClause(text, marks)
  const names = findNames(clause, shortForms)
  return {
    ...clause,
    names,
    nameFrom: new Map(names.map((name) => [name.first, name])),
    nameTo: new Map(names.map((name) => [name.last, name])),
  }
}

/** The reporting verb at a token; none inside a quotation or a name. */
export function verbAt(clause: NamedClause, index: number): VerbForm | undefined {
  const token = clause.tokens[index]
  return token && token.quotation < 0 && !token.capital ? reportingVerbs.get(token.lower) : undefined
}

/** The word at a token in lower case; empty behind the end of the sentence. */
export const wordAt = ({ tokens }: Pick<Clause, 'tokens'>, index: number): string => tokens[index]?.lower ?? ''

/** The name that begins at a token, or right behind a `the` there: `the [UNHCR]`. */
export const nameAt = (clause: NamedClause, index: number): Name | undefined =>
  clause.nameFrom.get(wordAt(clause, index) === 'the' ? index + 1 : index)

/** Index behind a bracket that opens at `index`: `(WHO)`; `index` itself where none opens or it never closes. */
export function skipBrackets(tokens: readonly Token[], index: number): number {
  if (tokens[index]?.text !== '(') return index
  for (let at = index + 1; at < Math.min(tokens.length, index + longestBracket); at++)
    if (tokens[at]!.text === ')') return at + 1
  return index
}
const longestBracket = 25

const personVerbs = new Set(
  'argue think believe recall explain joke admit insist maintain assign update doubt hope fear tell quip'.split(' '),
)
const organisationVerbs = new Set(
  'report project forecast estimate publish release show rank list record find expect'.split(' '),
)

/** Person, organisation or work: by the name's form, and where that leaves it open by the verb. */
export function kindOfName(name: Name, verb = ''): AttributionKind {
  if (name.form === 'person' || name.form === 'work' || name.form === 'publisher') return name.form
  if (name.form === 'place') return 'publisher'
  if (name.form === 'person?') return organisationVerbs.has(verb) ? 'publisher' : 'person'
  return personVerbs.has(verb) ? 'person' : 'publisher'
}

/** A credit of a name, by the words of the sentence that gave it away. */
export const creditName = (name: Name, reason: Reason, verb?: string): AttributionSpan => ({
  start: name.start,
  end: name.end,
  cited: name.cited,
  kind: kindOfName(name, verb),
  reason,
})

/** A reason by the words from one token to another, the last included. */
export const reasonOver = (
  { text, tokens }: Pick<Clause, 'text' | 'tokens'>,
  first: number,
  last: number,
  rule: string,
): Reason => reasonAt(text, tokens[first]!.start, tokens[last]!.end, rule)
