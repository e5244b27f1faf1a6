/** What stands between a name and its verb that is no part of the clause: appositions and companions. */
import { genericWords } from '../../lexicon/nameless-words.ts'
import { titles } from '../../lexicon/names.ts'
import { affiliateNouns, roleWords } from '../../lexicon/source-nouns.ts'
import type { Name } from './find-names.ts'
import type { NamedClause } from './named-clause.ts'
import { verbFrom } from './verb-from.ts'

/** `CNN's reporter, [Matt Egan], described`: a name between commas in front of its verb. */
export function isApposed(clause: NamedClause, name: Name): boolean {
  const { tokens } = clause
  if (tokens[name.last + 1]?.text !== ',') return false
  const verb = verbFrom(clause, name.last + 2)?.verb
  const before = tokens[name.first - 1]?.lower === 'the' ? name.first - 2 : name.first - 1
  if (tokens[before]?.text === ',' && isHeldByPerson(clause, before)) return false
  if (tokens[before]?.text === ',' && verb)
    return (before === name.first - 1 && verb.form === 'past') || (verb.form !== 'ing' && followsOffice(clause, before))
  const isOneOfThem = tokens[before]?.lower === 'them' && tokens[before - 1]?.lower === 'among' // Critics, among them the X, say
  const isExample = tokens[before]?.lower === 'including' && tokens[before - 1]?.text === ','
  return verb !== undefined && verb.form !== 'ing' && (isOneOfThem || isExample)
}

/** `Jane Doe, Joint General Secretary, [National Farmers Union], said`: an office between a person and where it is held. */
function isHeldByPerson({ tokens, nameTo }: NamedClause, comma: number): boolean {
  if (!isOffice(tokens[comma - 1]?.lower ?? '')) return false
  for (let at = comma - 1; at > comma - 6; at--)
    if (tokens[at]?.text === ',') return nameTo.get(at - 1)?.form.startsWith('person') ?? false
  return false
}

/** `Its chairman, [Fergal O'Leary], puts`, `the operator, [Ligne Nationale], says`, `the UN's panel, [the IPCC], says`. */
function followsOffice({ tokens }: NamedClause, comma: number): boolean {
  for (let at = comma - 1; at > comma - 6; at--) {
    const token = tokens[at]
    if (token?.capital && offices.has(tokens[at - 1]?.lower ?? '') && at < comma - 1) return true // The Kenyan federation, X, says
    if (token?.kind === 'possessive' || offices.has(token?.lower ?? '')) return at < comma - 1
    if (
      token?.kind !== 'word' ||
      (token.capital && !offices.has(token.lower) && !isOffice(token.lower)) ||
      token.quotation >= 0 ||
      /^(?:year|month|week|end|day)s?$/.test(token.lower)
    )
      return false
  }
  return false
}
const isOffice = (word: string): boolean =>
  titles.has(word) || roleWords.has(word) || affiliateNouns.has(word) || genericWords.has(word)
const offices = new Set('the its their his her our a an'.split(' '))

/** `… and their colleagues report`, `… and others found`. */
export function skipColleagues(clause: NamedClause, from: number): number {
  if (clause.tokens[from]?.lower !== 'and') return from
  for (let at = from + 1; at < from + 4; at++)
    if (
      /^(?:colleagues|others|collaborators|co-authors|coauthors|co-workers|coworkers|associates|team|al\.?)$/.test(
        clause.tokens[at]?.lower ?? '',
      )
    )
      return at + 1
  return from
}

/** Index behind `, director of X,` or `, who leads X,` or `, who`; `from` where nothing of the sort stands there. */
export function skipApposition(clause: NamedClause, from: number): number | undefined {
  const { tokens } = clause
  const mark = tokens[from]?.text
  if (mark !== ',' && mark !== '—' && mark !== '–') return from
  const opener = tokens[from + 1]
  if (!opener || opener.quotation >= 0) return undefined
  if (opener.lower === 'who' || opener.lower === 'which') {
    const verb = verbFrom(clause, from + 2)
    if (verb?.verb.need === 'nothing' && verb.verb.form !== 'base') return from + 2
  }
  const first = clause.nameFrom.get(from + 1)
  const holdsOffice = first && [tokens[first.last], tokens[first.last + 1]].some((word) => isOffice(word?.lower ?? '')) // `, Principal Investigator for`
  if (first && tokens[first.last + 1]?.kind !== 'possessive' && !holdsOffice) return undefined
  for (let at = from + 2; at < Math.min(tokens.length, from + 32); at++) {
    if (tokens[at]!.quotation >= 0) {
      if (mark === ',') return undefined
      continue // `Jane Doe—who once wanted it renamed "Dickens"—has described`
    }
    if (tokens[at]!.text === mark && verbFrom(clause, at + 1)) return at + 1
    if (';:.|'.includes(tokens[at]!.text)) return undefined
  }
  return undefined
}
