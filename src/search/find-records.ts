/** Finds the claims that have the words of a query, by their rows alone: no record is loaded for it. */
import { findTerm, type Range, type Strictness } from './match-text.ts'
import type { Posting, SearchIndex } from './open-search.ts'
import { matchEntries } from './match-entries.ts'
import type { Query, Term } from './read-query.ts'
import type { Token } from './read-tokens.ts'
import { fieldNames } from './record.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A record that has the words. */
export interface Match {
  record: number
  /** How many of the terms stand in the text itself. */
  inText: number
  /** How many stand in the text or in whom it is credited to, and not only in the headings above. */
  inOwn: number
  /** How many terms of the text stand as they were typed, and how many right behind the term typed before them. */
  likeness: number
  /** How much of the text is about the terms: often named in few words is most. */
  weight: number
}

/** The records that have each term and none that must not be there, in order of number, of as many as `claims`. */
export async function findRecords(
  index: SearchIndex,
  query: Query,
  strictness: Strictness,
  claims: number,
): Promise<Match[]> {
  const vocabulary = await index.vocabulary()
  // Only the last word can still be in the middle of being typed.
  const asked = query.terms.map((term, i) => askTerm(term, vocabulary, i === query.terms.length - 1 ? strictness : 'whole')) // prettier-ignore
  if (asked.some(({ entries }) => entries.some(({ length }) => length === 0))) return []
  const without = query.without.map((term) => askTerm(term, vocabulary, 'whole'))
  const postings = await readPostings(index, [...asked, ...without])
  const rows = new Rows(vocabulary, postings)
  const numbers = common(asked.flatMap(({ entries }) => entries), postings, claims) // prettier-ignore
  return numbers.flatMap((record) => {
    const fields = rows.read(record)
    if (without.some(({ term }) => fields.some((tokens) => findTerm(term, tokens).length > 0))) return []
    return matchTerms(asked, fields, record, vocabulary.lengths[2 * record] ?? 0) ?? []
  })
}

/** A term with the entries of the collection that stand for each of its tokens. */
export interface AskedTerm {
  term: Term
  strictness: Strictness
  entries: number[][]
}

export const askTerm = (term: Term, { entries }: Vocabulary, strictness: Strictness): AskedTerm => ({
  term,
  strictness,
  entries: matchEntries(term, entries, strictness),
})

/** Where all entries of some terms stand. */
export async function readPostings(index: SearchIndex, terms: AskedTerm[]): Promise<Map<number, Posting>> {
  const wanted = [...new Set(terms.flatMap(({ entries }) => entries.flat()))]
  return new Map(await Promise.all(wanted.map(async (entry) => [entry, await index.posting(entry)] as const)))
}

/** The records that have one entry of each list; all where there is no list. */
function common(lists: number[][], postings: Map<number, Posting>, claims: number): number[] {
  const sets = lists.map((entries) => new Set(entries.flatMap((entry) => [...(postings.get(entry)?.keys() ?? [])])))
  const [first, ...others] = sets.sort((a, b) => a.size - b.size)
  const all = first ?? Array.from({ length: claims }, (_, i) => i)
  return [...all].filter((record) => others.every((set) => set.has(record))).sort((a, b) => a - b)
}

/** What is known of the rows of records: the words asked for, at their places. */
export class Rows {
  readonly #vocabulary: Vocabulary
  readonly #postings: Map<number, Posting>

  constructor(vocabulary: Vocabulary, postings: Map<number, Posting>) {
    this.#vocabulary = vocabulary
    this.#postings = postings
  }

  /** The tokens of a record's fields, as if only the words asked for were written in it; a place is one character long. */
  read(record: number): Token[][] {
    const { entries, lengths } = this.#vocabulary
    const text = lengths[2 * record] ?? 0
    const section = text + (lengths[2 * record + 1] ?? 0)
    const fields: Token[][] = fieldNames.map(() => [])
    for (const [number, posting] of this.#postings) {
      const entry = entries[number]
      for (const place of posting.get(record) ?? []) {
        const tokens = fields[place < text ? 0 : place < section ? 1 : 2]
        for (const token of entry?.tokens ?? []) tokens?.push({ ...token, place, start: place, end: place + 1 })
        if (entry?.name) tokens?.push(nameBefore(entry.name, place))
      }
    }
    return fields
  }
}

const nameBefore = (name: string, place: number): Token => ({
  written: name, forms: [name], isNumber: false, isPart: false, isTied: false, place: place - 1, start: place - 1, end: place,
}) // prettier-ignore

/** Whether each term stands in one of the fields, and how well. */
export function matchTerms(asked: AskedTerm[], fields: Token[][], record: number, length: number): Match | null {
  const match: Match = { record, inText: 0, inOwn: 0, likeness: 0, weight: 0 }
  let before: Range[] = []
  for (const { term, strictness } of asked) {
    const found = fields.map((tokens) => findTerm(term, tokens, strictness))
    if (found.every(({ length }) => length === 0)) return null
    const [inText = [], , inCredits = []] = found
    if (inText.length > 0) match.inText++
    if (inText.length + inCredits.length > 0) match.inOwn++
    match.likeness += likenessOf(term, inText, before, fields[0] ?? [])
    // As in BM25: each further mention adds less, and more so in a long text.
    match.weight += inText.length / (inText.length + (usualLength + length) / (2 * usualLength))
    before = inText
  }
  return match
}

const usualLength = 24 // Words of a claim.

function likenessOf({ tokens: wants }: Term, ranges: Range[], before: Range[], tokens: Token[]): number {
  const isTyped = ranges.some(({ start }) =>
    wants.every((want, i) => tokens.some(({ place, written }) => place === start + i && written === want.written)),
  )
  const isNext = ranges.some(({ start }) => before.some(({ end }) => start === end))
  return Number(isTyped) + Number(isNext)
}
