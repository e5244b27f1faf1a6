/** The index as questions see it: Pagefind's answers by number of record and place in its row, and the lists beside it. */
import type { Bundle } from './bundle.ts'
import { factFile, openFacts, type Facts, type FactTable } from './facts.ts'
import type { NamedPage, ShownRecord } from './record.ts'
import { entryDigits, entryWord } from './rows.ts'
import { pageFile, recordFile, recordsPerFile } from './shown-records.ts'
import { openVocabulary, type Vocabulary, wordFile, type WordList } from './vocabulary.ts'

/** The claims that have an entry, and its places in the row of each. */
export type Posting = ReadonlyMap<number, readonly number[]>

/** What search asks; every part is loaded when it is first needed, and once. */
export interface SearchIndex {
  vocabulary: () => Promise<Vocabulary>
  facts: () => Promise<Facts>
  posting: (entry: number) => Promise<Posting>
  record: (number: number) => Promise<ShownRecord>
  pages: () => Promise<NamedPage[]>
}

/** Pagefind's script and a way to load one of the files beside it, as one index. */
export function openSearch({ search }: Pick<Bundle, 'search'>, load: (file: string) => Promise<unknown>): SearchIndex {
  const once = keep(async (file: string) => load(file))
  const vocabulary = keep(async () => openVocabulary((await once(wordFile)) as WordList))
  const facts = keep(async () => openFacts((await once(factFile)) as FactTable))
  const numbers = keep(() => readNumbers(search))
  const posting = keep(async (entry: number) => {
    const { entries } = await vocabulary('')
    const word = entryWord(entry, entryDigits(entries.length))
    const [known, { results }] = await Promise.all([numbers(''), search(word)])
    // Its order of places is by weight.
    return new Map(results.map(({ id, words }) => [known.get(id) ?? -1, words.sort((a, b) => a - b)]))
  })
  return {
    vocabulary: () => vocabulary(''),
    facts: () => facts(''),
    posting,
    record: async (number) => {
      const records = (await once(recordFile(number))) as ShownRecord[]
      const record = records[number % recordsPerFile]
      if (!record) throw new RangeError(`Expected a record ${number} in the index`)
      return record
    },
    pages: async () => (await once(pageFile)) as NamedPage[],
  }
}

/** The number of each record by Pagefind's id: there is an order by number. */
async function readNumbers(search: Bundle['search']): Promise<Map<string, number>> {
  const { results } = await search(null, { sort: { number: 'asc' } })
  return new Map(results.map(({ id }, number) => [id, number]))
}

/** The same answer for the same question; a failure is forgotten, so that the next one tries again. */
function keep<Asked, Answer>(ask: (asked: Asked) => Promise<Answer>): (asked: Asked) => Promise<Answer> {
  const kept = new Map<Asked, Promise<Answer>>()
  return (asked) => {
    const answer = kept.get(asked) ?? ask(asked)
    kept.set(asked, answer)
    answer.catch(() => kept.delete(asked))
    return answer
  }
}
