/**
 * The words of a collection, kept beside the index: to tell a word that nobody wrote from one that somebody did, to name its
 * nearest neighbours, and to read a quote that was pasted with the damage of its file.
 */
import type { Claim, DocumentEntry } from '../engine/schema.ts'
import { frontCode, readCode } from './front-code.ts'
import { isSameWord } from './same-word.ts'
import { readTokens } from './read-tokens.ts'

/** The file, as written and loaded. */
export interface WordList {
  /** The words of the claims, as `frontCode` writes them. */
  words: string[]
  /** From words as files damaged them to the words they are: `intel igence` is `intelligence`. */
  repairs: Record<string, string>
}

export interface Vocabulary extends WordList {
  /** Each word of the claims, folded, the more frequent ones first. */
  words: string[]
  /** Whether any of the forms of a word, or an inflection of it, was written. */
  knows: (forms: string[]) => boolean
}

export const wordFile = 'words.json'
const longestRepair = 40 // Characters: more is a line that was torn apart and no word.

/** The words of some claims and the repairs of their documents, each in a fixed order. */
export function listWords(
  claims: readonly Pick<Claim, 'text' | 'section' | 'sources'>[],
  documents: readonly Pick<DocumentEntry, 'repairs'>[],
): WordList {
  const counts = new Map<string, number>()
  for (const { text, section, sources } of claims) {
    const parts = [text, ...section, ...sources.map(({ cited }) => cited)]
    const forms = parts.flatMap((part) => readTokens(part).flatMap((token) => (token.isNumber ? [] : token.forms)))
    for (const form of new Set(forms)) counts.set(form, (counts.get(form) ?? 0) + 1)
  }
  return { words: frontCode(counts), repairs: Object.fromEntries(listRepairs(documents)) }
}

/** A list ready for questions. */
export function openVocabulary({ words: groups, repairs }: WordList): Vocabulary {
  const words = readCode(groups)
  const known = new Set(words)
  const byStart = Map.groupBy(words, (word) => word.slice(0, 2))
  const knows = (forms: string[]): boolean =>
    forms.some((form) => known.has(form) || byStart.get(form.slice(0, 2))?.some((word) => isSameWord(form, word)))
  return { words, repairs, knows }
}

function listRepairs(documents: readonly Pick<DocumentEntry, 'repairs'>[]): [string, string][] {
  const pairs = new Map<string, string>()
  for (const { quote, text } of documents.flatMap(({ repairs }) => repairs)) {
    const isWord = /^[\p{L}\p{M}’'-]+(?: [\p{L}\p{M}’'-]+)*$/u.test(quote) && /^[\p{L}\p{M}’'-]+$/u.test(text)
    if (isWord && quote.length <= longestRepair) pairs.set(quote.toLowerCase(), text.toLowerCase())
  }
  return [...pairs].sort((a, b) => (a[0] < b[0] ? -1 : 1))
}
