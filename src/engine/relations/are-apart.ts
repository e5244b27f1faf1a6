/** Whether two figures that name nothing in common stand in documents about unlike things: inflation in Kestria and in Velloria. */
import { functionWords, genericWords } from '../lexicon/nameless-words.ts'
import type { Matched } from './match-terms.ts'
import type { Statement, Term } from './statement.ts'

/** Whether two figures share no name and no place, and nor do their documents share one that either comes back to. */
export function areApart(a: Statement, b: Statement, { names, shared }: Matched): boolean {
  const [one, other] = [a.passage, b.passage]
  if (one.claim.document === other.claim.document || one.home.isShort || other.home.isShort) return false
  if (names > shared.filter(isNameless).length || [...a.places].some((place) => b.places.has(place))) return false
  return !meet(one.home.own, other.home.named) && !meet(other.home.own, one.home.named)
}

function meet(own: ReadonlySet<string>, named: ReadonlySet<string>): boolean {
  for (const name of own) if (named.has(name)) return true
  return false
}

const isNameless = ({ isName, raw }: Term): boolean =>
  isName && (genericWords.has(raw.toLowerCase()) || functionWords.has(raw.toLowerCase()))
