/** The part of Pagefind's browser script that we call; the package ships no types for it. */
import type { Vocabulary } from './vocabulary.ts'

/** What a search may be narrowed to: any of the values of each facet, all facets together. */
export type Filters = Record<string, { any: string[] }>

/** How many results each value of each facet has. */
export type Counts = Record<string, Record<string, number>>

/** A record as the index keeps it. */
export interface Fragment {
  /** Its address, the site's base before it. */
  url: string
  content: string
  meta: Record<string, string>
  filters: Record<string, string[]>
}

/** A result before it is loaded. */
export interface Lead {
  id: string
  score: number
  data: () => Promise<Fragment>
}

export interface Answer {
  results: Lead[]
  filters: Counts
}

/** What may be set before the first search. */
export interface Options {
  baseUrl?: string
  ranking?: { metaWeights: Record<string, number> }
  /** Whether to search in the page itself: it saves a second script, and a policy that allows workers. */
  noWorker?: boolean
}

/** `pagefind.js`. */
export interface Bundle {
  options: (options: Options) => Promise<void>
  search: (
    words: string | null,
    options?: { filters?: Filters; sort?: Record<string, 'asc' | 'desc'> },
  ) => Promise<Answer>
  /** Loads the values of all facets, which `Answer.filters` needs. */
  filters: () => Promise<Counts>
}

/** What search asks: Pagefind's script, and the words of the collection beside it. */
export interface SearchIndex extends Pick<Bundle, 'search' | 'filters'> {
  /** Loads the words once. */
  vocabulary: () => Promise<Vocabulary>
}
