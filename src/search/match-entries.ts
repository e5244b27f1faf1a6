/** Which words of the collection a term of a query means. */
import { isMet, type Strictness } from './match-text.ts'
import { type Term, wanted } from './read-query.ts'
import type { Entry } from './rows.ts'

/** For each token of a term the entries that may stand for it: a record with the term has one of each list. */
export function matchEntries(term: Term, entries: readonly Entry[], strictness: Strictness): number[][] {
  const joined = term.tokens.length > 1 && !term.isQuoted ? term.tokens.map(wanted).join('') : null
  return term.tokens.map((want, at) => {
    const own = at === term.tokens.length - 1 ? strictness : 'whole'
    const found: number[] = []
    for (const [number, { tokens }] of entries.entries()) {
      const isOne = tokens.some((token) => isMet(want, token, term, own) || (joined && token.forms.includes(joined)))
      if (isOne) found.push(number)
    }
    return found
  })
}
