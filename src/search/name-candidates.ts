/** Names the claims and pages that may have what is asked for; only these are loaded and looked into. */
import { indexForm } from './hidden-forms.ts'
import type { Named, SearchIndex } from './open-search.ts'
import { type Term, wanted } from './read-query.ts'
import { basesOf } from './same-word.ts'
import { leastBeginning, type Strictness, strictnessAt } from './match-text.ts'
import { fold, type Token } from './token.ts'

/** The numbers, in order, of all claims and pages that can have a term; more may be among them. */
export async function nameCandidates(index: SearchIndex, term: Term, strictness: Strictness): Promise<Named> {
  const each = await Promise.all(
    term.tokens.map(async (token, i) =>
      nameAny(index, await formsOf(index, token, term, strictnessAt(i, term.tokens, strictness))),
    ),
  )
  const whole = both(each, keepCommon)
  if (term.tokens.length === 1 || term.isQuoted) return whole
  // `neuro-symbolic` is met by `neurosymbolic`.
  return both([whole, await nameAny(index, [indexForm(term.tokens.map(wanted).join(''))])], joinAll)
}

/** The numbers that all of some terms can have. */
export async function nameCommon(index: SearchIndex, terms: readonly Term[], strictness: Strictness): Promise<Named> {
  const each = terms.map((term, i) => nameCandidates(index, term, strictnessAt(i, terms, strictness)))
  return both(await Promise.all(each), keepCommon)
}

/** The forms under which the index holds what a token is met by. */
async function formsOf(index: SearchIndex, token: Token, term: Term, strictness: Strictness): Promise<string[]> {
  const form = fold(wanted(token))
  if (token.isNumber || term.isQuoted) return [indexForm(form)]
  const bases = [...basesOf(form), `${form}s`].map(indexForm)
  if (strictness === 'whole' || form.length < leastBeginning) return bases
  const { words } = await index.vocabulary()
  return [...bases, ...words.filter((word) => word.startsWith(form)).map(indexForm)]
}

async function nameAny(index: SearchIndex, forms: readonly string[]): Promise<Named> {
  const named = await Promise.all([...new Set(forms)].filter(Boolean).map(index.named))
  return both(named, joinAll)
}

const both = (named: readonly Named[], join: (lists: (readonly number[])[]) => number[]): Named => ({
  claims: join(named.map(({ claims }) => claims)),
  pages: join(named.map(({ pages }) => pages)),
})

const joinAll = (lists: (readonly number[])[]): number[] => [...new Set(lists.flat())].sort((a, b) => a - b)

function keepCommon([first = [], ...others]: (readonly number[])[]): number[] {
  const sets = others.map((list) => new Set(list))
  return first.filter((number) => sets.every((set) => set.has(number)))
}
