/** Whether evidence is the subject of a verb of showing. */
import { type NamedClause, verbAt } from './named-clause.ts'

const longestWay = 14
const results = new Set('got gave scored reached hit managed returned'.split(' '))

/** Whether the evidence goes on to show something within `reach` words: `a study in Ecology found`. */
export function showsSomething(clause: NamedClause, from: number, reach = longestWay): boolean {
  for (let at = from; at < Math.min(clause.tokens.length, from + reach); at++) {
    const verb = verbAt(clause, at)
    if (
      verb &&
      verb.form !== 'ing' &&
      clause.tokens[at + 1]?.lower !== 'by' &&
      !['published', 'based', 'led', 'released'].includes(clause.tokens[at]!.lower)
    )
      return true
    if (results.has(clause.tokens[at]!.lower) && clause.tokens[at + 1]?.kind === 'number') return true // `got 54.9`
    if (';:.'.includes(clause.tokens[at]!.text)) return false
  }
  return false
}
