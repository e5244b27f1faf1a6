/**
 * The row of a record: every word of its fields in order, each by its number in the list of words. The index is asked for numbers, so
 * it answers for that very word and for no other, and says at which places of the row it stands.
 */
import { readTokens, type Token } from './read-tokens.ts'
import { type Fields, fieldNames } from './record.ts'

/** A form of what stands at one place, wherever that is. */
export type PlaceToken = Pick<Token, 'written' | 'forms' | 'isNumber' | 'isPart' | 'isTied'>

/** What stands at a place: a word or a number with its parts. The same entry at two places means the same to every search. */
export interface Entry {
  tokens: PlaceToken[]
  /** The word that a number is tied to, `gpt` for the 4 of `GPT-4`. */
  name: string | null
}

/**
 * The word of the index that stands for an entry, of `digits` digits: all are of one length, since Pagefind takes a word for the
 * beginning of others.
 */
export const entryWord = (entry: number, digits: number): string => String(entry).padStart(digits, '0')
/** How many digits the words of some entries have. */
export const entryDigits = (entries: number): number => String(entries).length

/** The entries of a text, place by place; a place without anything to name has an empty one. */
export function readEntries(text: string): Entry[] {
  const places = Map.groupBy(readTokens(text), ({ place }) => place)
  return Array.from({ length: Math.max(-1, ...places.keys()) + 1 }, (_, place) => {
    const own = places.get(place) ?? []
    const name = own[0]?.isNumber && own[0].isTied ? places.get(place - 1)?.findLast(isName) : undefined
    return { tokens: own.map(placeToken), name: name?.forms.at(-1) ?? null }
  })
}

const isName = ({ isNumber, isPart }: Token): boolean => !isNumber && !isPart

const placeToken = ({ written, forms, isNumber, isPart, isTied }: Token): PlaceToken => ({
  written,
  forms,
  isNumber,
  isPart,
  isTied,
})

/** The entries of a record, field by field. */
export const entriesOf = (fields: Fields): Entry[][] => fieldNames.map((name) => readEntries(fields[name]))

type WrittenToken = [written: string, flags: number, ...forms: string[]]
/** An entry as the list of words holds it: words of which it is the last, or, where reading none gives it again, all its parts. */
export type WrittenEntry = string | [name: string | 0, ...WrittenToken[]]

export function writeEntry(entry: Entry): WrittenEntry {
  const longest = entry.tokens.map(({ written }) => written).reduce((a, b) => (b.length > a.length ? b : a), '')
  // The last two are `Loihi 2`, found as `loihi2`, and what is tied to a word before it, whichever that is.
  const readings = [longest, longest.charAt(0).toUpperCase() + longest.slice(1), `1/${longest}`]
  const words = readings.find((words) => JSON.stringify(readEntries(words).at(-1)) === JSON.stringify(entry))
  if (words !== undefined) return words
  const tokens = entry.tokens.map(({ written, forms, isNumber, isPart, isTied }): WrittenToken => [
    written,
    Number(isNumber) + 2 * Number(isPart) + 4 * Number(isTied),
    ...(forms.length === 1 && forms[0] === written ? [] : forms),
  ])
  return [entry.name ?? 0, ...tokens]
}

export function readEntry(entry: WrittenEntry): Entry {
  if (typeof entry === 'string') return readEntries(entry).at(-1) ?? { tokens: [], name: null }
  const [name, ...tokens] = entry
  return {
    name: name || null,
    tokens: tokens.map(([written, flags, ...forms]) => ({
      written,
      forms: forms.length > 0 ? forms : [written],
      isNumber: (flags & 1) > 0,
      isPart: (flags & 2) > 0,
      isTied: (flags & 4) > 0,
    })),
  }
}
