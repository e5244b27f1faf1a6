/** The names in runs of tags: which are known, and where one ends and the next begins. */
import { losses } from '../../lexicon/repair-losses.ts'
import { isCamelCase, isCount, type Token } from './read-run.ts'

/** Names of publishers, folded by `foldName`. */
export type Names = ReadonlySet<string>

const longestName = 7 // Words: Proceedings of the National Academy of Sciences.

/** A name without case, spaces and punctuation, so that `SiliconANGLE` and `siliconangle` are one. */
export const foldName = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** The words of a run that are no counts. */
export const wordsOf = (run: readonly Token[]): Token[] => run.filter(({ value }) => !isCount(value))

/** How many words from here on are a known name, the longest one; 0 where none is. */
export function hasName(tokens: readonly Token[], index: number, names: Names): number {
  for (let width = Math.min(longestName, tokens.length - index); width > 0; width--) {
    const words = tokens.slice(index, index + width).map(({ value }) => value)
    if (!/[,;:!?]$|['’]s$/.test(words.at(-1)!) && names.has(foldName(words.join(' ')))) return width
  }
  return 0
}

/** Parts a run into names: at known names, behind a count, around words in camel case and in lower case. */
export function splitNames(run: readonly Token[], names: Names, isWord: (word: string) => boolean): Token[][] {
  const isLowerCase = run.length > 1 && run.every(({ value }) => /^\p{Ll}+$/u.test(value))
  if (isLowerCase && run.some(({ value }) => isWord(value))) return [[...run]] // `pv magazine`
  const parts: Token[][] = []
  let open: Token[] = []
  const close = () => {
    if (open.length) parts.push(open)
    open = []
  }
  for (let i = 0; i < run.length;) {
    const word = run[i]!.value
    const known = hasName(run, i, names)
    if (isCount(word)) {
      if (open.length === 0 && parts.length) open = parts.pop()!
      open.push(run[i++]!)
      close()
    } else if (known > 0) {
      close()
      parts.push(run.slice(i, (i += known)))
    } else {
      const isAlone = standsAlone(word, run, isWord) && !isRest(run[i - 1]?.value, word, isWord)
      if (isAlone) close()
      open.push(run[i++]!)
      if (/^\p{Ll}/u.test(word) && isAlone) close() // `WeeTech Solution` goes on, `siliconangle` does not.
    }
  }
  close()
  return parts.filter((part) => wordsOf(part).length > 0)
}

/** `Pol ution`, `Bul etin`: the rest of a word that lost a ligature to the extraction. */
const isRest = (before: string | undefined, word: string, isWord: (word: string) => boolean): boolean =>
  before !== undefined &&
  /^\p{Ll}{2,}$/u.test(word) &&
  /^\p{L}+$/u.test(before) &&
  losses.some(
    ({ letters, kept, left = '' }) =>
      before.endsWith(kept) &&
      word.startsWith(left) &&
      isWord(`${before.slice(0, before.length - kept.length)}${letters}${word.slice(left.length)}`.toLowerCase()),
  )

/** `siliconangle`, `ibm`: in lower case and no word of the language, or the name before it once more. `AIMultiple` begins one. */
function standsAlone(word: string, run: readonly Token[], isWord: (word: string) => boolean): boolean {
  if (/^\p{Ll}+$/u.test(word))
    return !isWord(word) || run.some(({ value }) => value !== word && value.toLowerCase() === word)
  return isCamelCase(word)
}
