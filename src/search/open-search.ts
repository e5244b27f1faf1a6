/** What search asks, each part loaded when it is first needed, and once: the tables beside Pagefind's index, and Pagefind. */
import type { Bundle } from './bundle.ts'
import { blockFile, blockOf, placeInBlock } from './claim-blocks.ts'
import { factFile, openFacts, type Facts, type FactTable } from './facts.ts'
import { pageFile } from './named-pages.ts'
import type { ClaimWords, NamedPage } from './record.ts'
import { openVocabulary, type Vocabulary, wordFile, type WordList } from './vocabulary.ts'

export interface SearchIndex {
  /** The typed fields of all claims. */
  facts: () => Promise<Facts>
  /** The words of some claims, in the order of their numbers as given. */
  claims: (numbers: readonly number[]) => Promise<ClaimWords[]>
  /** The numbers of all claims that can have some words, in the forms of the index; more may be among them. All where there are no words. */
  leads: (words: string) => Promise<readonly number[]>
  pages: () => Promise<NamedPage[]>
  /** All words of the collection. */
  vocabulary: () => Promise<Vocabulary>
}

/** How the parts come to where they are needed. */
export interface Source {
  /** A file beside the index, parsed. */
  load: (file: string) => Promise<unknown>
  pagefind: () => Promise<Bundle>
}

// Pagefind's program weighs 77 kB, as much as the words of a thousand claims: these are looked into without it.
const fewBlocks = 8

/** The index that lies behind a source. */
export function openSearch({ load, pagefind }: Source): SearchIndex {
  const once = keep(load)
  const facts = keep(async () => openFacts((await once(factFile)) as FactTable))
  const vocabulary = keep(async () => openVocabulary((await once(wordFile)) as WordList))
  const lookUp = keep(async () => askPagefind(await pagefind()))
  return {
    facts,
    claims: async (numbers) => {
      const needed = [...new Set(numbers.map(blockOf))]
      const loaded = await Promise.all(needed.map((block) => once(blockFile(block))))
      const blocks = new Map(needed.map((block, i) => [block, loaded[i] as ClaimWords[]]))
      return numbers.flatMap((number) => blocks.get(blockOf(number))?.[placeInBlock(number)] ?? [])
    },
    leads: async (words) => {
      const { claims } = await facts()
      const isAny = words === '' || blockOf(claims - 1) < fewBlocks
      return isAny ? Array.from({ length: claims }, (_, number) => number) : (await lookUp())(words, claims)
    },
    pages: async () => (await once(pageFile)) as NamedPage[],
    vocabulary,
  }
}

/** Asks Pagefind for words. Without any it lists all records in the order in which they were written: claims before all others. */
async function askPagefind({ search }: Bundle): Promise<(words: string, claims: number) => Promise<number[]>> {
  const { results } = await search(null)
  const numbers = new Map(results.map(({ id }, number) => [id, number]))
  return async (words, claims) => {
    const found = await search(words)
    return found.results.map(({ id }) => numbers.get(id) ?? Infinity).filter((number) => number < claims)
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
