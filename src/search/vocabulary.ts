/**
 * The words of a collection, kept beside the index: which of them a query means, which nobody wrote and what is near those, and what a
 * quote says that was pasted with the damage of its file.
 */
import type { DocumentEntry } from '../engine/schema.ts'
import { isSameWord } from './same-word.ts'
import { type Entry, entriesOf, readEntry, writeEntry, type WrittenEntry } from './rows.ts'
import type { SearchRecord } from './record.ts'

/** The file, as written and loaded. */
export interface WordList {
  /** What stands in rows, by number, in order of the alphabet, which compresses best. */
  entries: WrittenEntry[]
  /** How many places the text and the section of each record have, one after the other. */
  lengths: number[]
  /** From words as files damaged them to the words they are: `intel igence` is `intelligence`. */
  repairs: Record<string, string>
}

export interface Vocabulary {
  entries: Entry[]
  lengths: number[]
  /** Each word of the claims, folded. */
  words: string[]
  repairs: WordList['repairs']
  /** Whether any of the forms of a word, or an inflection of it, was written. */
  knows: (forms: string[]) => boolean
}

export const wordFile = 'words.json'
const longestRepair = 40 // Characters: more is a line that was torn apart and no word.

/** The list of words of some claims, and the row of each: numbers of entries. */
export function listWords(
  records: readonly SearchRecord[],
  documents: readonly Pick<DocumentEntry, 'repairs'>[],
): { list: WordList; rows: number[][] } {
  const entries = new Map<string, WrittenEntry>()
  const lengths: number[] = []
  const keyed = records.map((record) => {
    const fields = entriesOf(record)
    lengths.push(fields[0]?.length ?? 0, fields[1]?.length ?? 0)
    return fields.flat().map((entry) => {
      const key = JSON.stringify(entry)
      if (!entries.has(key)) entries.set(key, writeEntry(entry))
      return key
    })
  })
  const ordered = [...entries].sort((a, b) => compare(wordOf(a[1]), wordOf(b[1])) || compare(a[0], b[0]))
  const numbers = new Map(ordered.map(([key], i) => [key, i]))
  const list = {
    entries: ordered.map(([, entry]) => entry),
    lengths,
    repairs: Object.fromEntries(listRepairs(documents)),
  }
  return { list, rows: keyed.map((keys) => keys.map((key) => numbers.get(key) ?? 0)) }
}

const wordOf = (entry: WrittenEntry): string => (typeof entry === 'string' ? entry : (entry[1]?.[0] ?? ''))
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** A list ready for questions. */
export function openVocabulary({ entries: written, lengths, repairs }: WordList): Vocabulary {
  const entries = written.map(readEntry)
  const tokens = entries.flatMap((entry) => entry.tokens.filter(({ isNumber }) => !isNumber))
  const known = new Set(tokens.flatMap(({ forms }) => forms))
  const words = [...known]
  const byStart = Map.groupBy(words, (word) => word.slice(0, 2))
  const knows = (forms: string[]): boolean =>
    forms.some((form) => known.has(form) || byStart.get(form.slice(0, 2))?.some((word) => isSameWord(form, word)))
  return { entries, lengths, words, repairs, knows }
}

function listRepairs(documents: readonly Pick<DocumentEntry, 'repairs'>[]): [string, string][] {
  const pairs = new Map<string, string>()
  for (const { quote, text } of documents.flatMap(({ repairs }) => repairs)) {
    const isWord = /^[\p{L}\p{M}’'-]+(?: [\p{L}\p{M}’'-]+)*$/u.test(quote) && /^[\p{L}\p{M}’'-]+$/u.test(text)
    if (isWord && quote.length <= longestRepair) pairs.set(quote.toLowerCase(), text.toLowerCase())
  }
  return [...pairs].sort((a, b) => (a[0] < b[0] ? -1 : 1))
}
