/** Whose a document is: the names that it comes back to, as `Kestria` in the minutes of Kestria's central bank. */
import { commonModifiers } from '../lexicon/common-modifiers.ts'
import { months } from '../lexicon/months.ts'
import { functionWords, genericWords } from '../lexicon/nameless-words.ts'

/** The names of a document, in small letters. */
export interface Home {
  /** Those that it comes back to, or has in its title. */
  own: ReadonlySet<string>
  /** All that it tells. */
  named: ReadonlySet<string>
  /** Whether it is too short to tell whose it is. */
  isShort: boolean
}

interface Named {
  title: string
  sentences: readonly { text: string }[]
}

const often = 2 // Sentences that name what a document comes back to.
const longEnough = 5 // Sentences.
const capitalised = /(?<![\p{L}\p{N}])\p{Lu}\p{L}{2,}/gu
/** No first word of a sentence, which every word may be, and no abbreviation, which may be a currency or an index. */
const named = /(?<=[\p{Ll}\d,’'] )\p{Lu}\p{Ll}{2,}/gu
const small = /(?<![\p{L}\p{N}])\p{Ll}{3,}/gu

/** The home of each document. What any document writes small is no name, nor what names nobody. */
export function findHomes(documents: readonly Named[]): Home[] {
  const common = new Set(documents.flatMap(({ sentences }) => sentences.flatMap(({ text }) => text.match(small) ?? [])))
  const isName = (word: string) =>
    !common.has(word) &&
    !functionWords.has(word) &&
    !genericWords.has(word) &&
    !months.has(word) &&
    !commonModifiers.has(word)
  return documents.map(({ title, sentences }) => {
    const times = new Map<string, number>()
    for (const { text } of sentences)
      for (const word of wordsIn(text, named)) if (isName(word)) times.set(word, (times.get(word) ?? 0) + 1)
    const titled = [...wordsIn(title)].filter(isName)
    return {
      own: new Set([...titled, ...[...times.keys()].filter((word) => times.get(word)! >= often)]),
      named: new Set([...titled, ...times.keys()]),
      isShort: sentences.length < longEnough,
    }
  })
}

const wordsIn = (text: string, pattern = capitalised): ReadonlySet<string> =>
  new Set(text.match(pattern)?.map((word) => word.toLowerCase()))
