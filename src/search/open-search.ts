/** The index as questions see it: Pagefind's answers by number of record and place in its row, and the lists beside it. */
import type { Bundle } from './bundle.ts'
import { factFile, openFacts, type Facts, type FactTable } from './facts.ts'
import type { ShownRecord } from './record.ts'
import { entryWord, rowStart } from './rows.ts'
import { recordFile, recordsPerFile } from './shown-records.ts'
import { openVocabulary, type Vocabulary, wordFile, type WordList } from './vocabulary.ts'

/** The records that have an entry, and its places in the row of each. */
export type Posting = ReadonlyMap<number, readonly number[]>

/** What search asks; every part is loaded when it is first needed, and once. */
export interface SearchIndex {
  vocabulary: () => Promise<Vocabulary>
  facts: () => Promise<Facts>
  posting: (entry: number) => Promise<Posting>
  record: (number: number) => Promise<ShownRecord>
}

/** Pagefind's script and a way to load one of the files beside it, as one index. */
export function openSearch({ search }: Pick<Bundle, 'search'>, load: (file: string) => Promise<unknown>): SearchIndex {
  const once = keep(async (file: string) => load(file))
  const vocabulary = keep(async () => openVocabulary((await once(wordFile)) as WordList))
  const facts = keep(async () => openFacts((await once(factFile)) as FactTable))
  const starts = keep(() => readStarts(search))
  const posting = keep(async (entry: number) => {
    const [{ numbers, places }, { results }] = await Promise.all([starts(''), search(`"${entryWord(entry)}"`)])
    const found = new Map<number, number[]>()
    for (const { id, words } of results) {
      const number = numbers.get(id)
      const start = (places[number ?? -1] ?? 0) + 1
      if (number !== undefined) found.set(number, words.map((word) => word - start)) // prettier-ignore
    }
    return found
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
  }
}

/** Where the row of each record begins, and the number of each by Pagefind's id; they are sorted by number. */
async function readStarts(search: Bundle['search']): Promise<{ numbers: Map<string, number>; places: number[] }> {
  const { results } = await search(`"${rowStart}"`, { sort: { number: 'asc' } })
  return {
    numbers: new Map(results.map(({ id }, number) => [id, number])),
    places: results.map(({ words }) => words[0] ?? 0),
  }
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
