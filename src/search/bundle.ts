/** The part of Pagefind's browser script that we call; the package ships no types for it. */

/** A result before it is loaded. */
export interface Lead {
  id: string
}

/** What may be set before the first search. */
export interface Options {
  baseUrl?: string
  /** Whether to search in the page itself: it saves a second script, and a policy that allows workers. */
  noWorker?: boolean
}

/** `pagefind.js`. No words are met by every record; words in quotation marks by those that have them, and not only longer ones. */
export interface Bundle {
  options: (options: Options) => Promise<void>
  search: (words: string | null) => Promise<{ results: Lead[] }>
}
