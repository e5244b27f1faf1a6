/** Writes a list of words so that it compresses well: in groups, each sorted, a word as what it adds to the one before. */
import { byCodeUnit } from '../engine/by-code-unit.ts'

/** Words and how often each occurs, in a few groups, the most frequent ones first: `[[able, 2], [ably, 1]]` is `0able 3y`. */
export function frontCode(counts: Iterable<readonly [word: string, count: number]>): string[] {
  const groups = Map.groupBy(counts, ([, count]) => Math.floor(Math.log2(count) / 3))
  return [...groups].sort((a, b) => b[0] - a[0]).map(([, own]) => codeWords(own.map(([word]) => word).sort(byCodeUnit)))
}

/** The words of such groups, in order. */
export const readCode = (groups: readonly string[]): string[] => groups.flatMap(readWords)

const longestShared = 35 // A digit of base 36 says how many letters are those of the word before.

function codeWords(words: readonly string[]): string {
  return words
    .map((word, i) => {
      const before = words[i - 1] ?? ''
      let shared = 0
      while (shared < longestShared && shared < word.length && word[shared] === before[shared]) shared++
      return shared.toString(36) + word.slice(shared)
    })
    .join(' ')
}

function readWords(code: string): string[] {
  let word = ''
  return code.split(' ').map((one) => (word = word.slice(0, parseInt(one.charAt(0), 36)) + one.slice(1)))
}
