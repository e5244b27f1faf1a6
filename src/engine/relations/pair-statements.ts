/** Which statements are worth comparing: those that share a rare word, never all with all. */
import type { Statement } from './statement.ts'

const mostInBlock = 48 // Statements of a block that each is compared with; larger blocks are cut, and counted.
const keysEach = 5 // The rarest words of a statement that it is looked up by.

/** The pairs to compare, each once, and how many blocks were too large to be compared as a whole. */
export interface Pairs {
  pairs: [Statement, Statement][]
  bounded: number
}

/**
 * Blocks statements by scale and word. A word that many share is no block of its own: it is joined with the next word, the
 * place or the year until the block is small. What is still too large is cut to neighbours in reading order, so that the
 * work grows with the number of statements and no faster.
 */
export function pairStatements(statements: readonly Statement[]): Pairs {
  const frequency = new Map<string, number>()
  const words = statements.map(wordsOf)
  for (const list of words) for (const word of list) frequency.set(word, (frequency.get(word) ?? 0) + 1)
  const blocks = new Map<string, number[]>()
  statements.forEach((_statement, index) => {
    for (const key of keysOf(words[index]!, frequency)) {
      const block = blocks.get(key)
      if (block) block.push(index)
      else blocks.set(key, [index])
    }
  })
  const seen = new Set<number>()
  const pairs: [Statement, Statement][] = []
  let bounded = 0
  for (const block of blocks.values()) {
    if (block.length > mostInBlock) bounded++
    block.forEach((first, place) => {
      for (const second of block.slice(place + 1, place + 1 + mostInBlock)) {
        const a = statements[first]!
        const b = statements[second]!
        const pair = first * statements.length + second
        if (a.passage.claim === b.passage.claim || seen.has(pair)) continue
        seen.add(pair)
        pairs.push([a, b])
      }
    })
  }
  return { pairs, bounded }
}

/** The words that a statement is found by: its terms, measures and places, those in reach at the end, with its scale. */
function wordsOf({ scale, terms, places, measures, context, passage }: Statement): string[] {
  const own = [...terms.values()].filter(({ weight }) => weight >= 1).map(({ word }) => word)
  const around = [...context].filter((word) => word.length > 3).slice(0, 12)
  return [...new Set([...own, ...places, ...measures, ...passage.claim.topics, ...around])].map(
    (word) => `${scale} ${word}`,
  )
}

function keysOf(words: readonly string[], frequency: ReadonlyMap<string, number>): string[] {
  const known = words.filter((word) => (frequency.get(word) ?? 0) > 1)
  const byRarity = known
    .sort((a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0) || (a < b ? -1 : 1))
    .slice(0, keysEach)
  return byRarity.flatMap((word, i) =>
    (frequency.get(word) ?? 0) <= mostInBlock
      ? [word]
      : byRarity
          .slice(i + 1)
          .map((other) => `${word} ${other}`)
          .concat(word),
  )
}
