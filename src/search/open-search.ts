/** What search asks, each part loaded when it is first needed, and once: Pagefind, and the tables beside its index. */
import { loadRecords } from './blocks.ts'
import type { Bundle } from './bundle.ts'
import { factFile, openFacts, type Facts, type FactTable } from './facts.ts'
import { unitFile, type UnitTable } from './read-amount.ts'
import type { ClaimWords, NamedPage } from './record.ts'
import { openVocabulary, type Vocabulary, wordFile, type WordList } from './vocabulary.ts'

export interface SearchIndex {
  /** The typed fields of all claims. */
  facts: () => Promise<Facts>
  /** The words of some claims, in the order of their numbers as given. */
  claims: (numbers: readonly number[]) => Promise<ClaimWords[]>
  /** Some topics, sources and documents, in the order of their numbers as given. */
  pages: (numbers: readonly number[]) => Promise<NamedPage[]>
  /** The numbers of the claims and pages that Pagefind names for one word, in a form of the index. */
  named: (form: string) => Promise<Named>
  /** The units in which ranges are typed. */
  units: () => Promise<UnitTable>
  /** All words of the collection. */
  vocabulary: () => Promise<Vocabulary>
}

/** Claims and pages by number. */
export interface Named {
  claims: readonly number[]
  pages: readonly number[]
}

/** How the parts come to where they are needed. */
export interface Source {
  /** A file beside the index, parsed. */
  load: (file: string) => Promise<unknown>
  pagefind: () => Promise<Bundle>
}

/** The index that lies behind a source. */
export function openSearch({ load, pagefind }: Source): SearchIndex {
  const once = keep(load)
  const facts = keep(async () => openFacts((await once(factFile)) as FactTable))
  const vocabulary = keep(async () => openVocabulary((await once(wordFile)) as WordList))
  const lookUp = keep(async () => askPagefind(await pagefind(), (await facts()).claims))
  return {
    facts,
    claims: (numbers) => loadRecords('claims', numbers, once),
    pages: (numbers) => loadRecords('pages', numbers, once),
    named: keep(async (form) => (await lookUp())(form)),
    units: async () => (await once(unitFile)) as UnitTable,
    vocabulary,
  }
}

/** Asks Pagefind for a word. Without any it lists all records in the order in which they were written: claims before pages. */
async function askPagefind({ search }: Bundle, claims: number): Promise<(form: string) => Promise<Named>> {
  const { results } = await search(null)
  const numbers = new Map(results.map(({ id }, number) => [id, number]))
  return async (form) => {
    // In quotation marks, since it would name longer words else: `train` is met by `trainer`, too.
    const found = (await search(`"${form}"`)).results.flatMap(({ id }) => numbers.get(id) ?? [])
    return {
      claims: found.filter((number) => number < claims),
      pages: found.flatMap((number) => (number < claims ? [] : number - claims)),
    }
  }
}

/** The same answer for the same question; a failure is forgotten, so that the next one tries again. */
function keep<Answer>(ask: (asked: string) => Promise<Answer>): (asked?: string) => Promise<Answer> {
  const kept = new Map<string, Promise<Answer>>()
  return (asked = '') => {
    const answer = kept.get(asked) ?? ask(asked)
    kept.set(asked, answer)
    answer.catch(() => kept.delete(asked))
    return answer
  }
}
