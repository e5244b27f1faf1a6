/** Which statements are worth comparing: those that share a rare word, never all with all. */
import type { Statement } from './statement.ts'

const mostInBlock = 24 // Statements of a block that each is compared with; larger blocks are cut, and counted.
const ownKeys = 5 // The rarest words of a statement that it is looked up by,
const aroundKeys = 2 // and of those in its reach.
const shortestAround = 4 // Characters of a word in reach that tells anything.

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
  for (const { own, around } of words)
    for (const word of new Set([...own, ...around])) frequency.set(word, (frequency.get(word) ?? 0) + 1)
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

/** The words that a statement is found by, with its scale: its own, and those in reach apart. */
function wordsOf({ scale, terms, places, measures, context, passage }: Statement): Words {
  const keyed = (words: Iterable<string>) => [...new Set(words)].map((word) => `${scale} ${word}`)
  const own = [...terms.values()].filter(({ weight }) => weight >= 1).map(({ word }) => word)
  const around = [...context].filter((word) => word.length >= shortestAround)
  return { own: keyed([...own, ...places, ...measures]), around: keyed([...passage.claim.topics, ...around]) }
}

interface Words {
  own: string[]
  around: string[]
}

/** The rarest words of each sort; a frequent one also joined with each of the rarer ones. */
function keysOf({ own, around }: Words, frequency: ReadonlyMap<string, number>): string[] {
  const often = (word: string) => frequency.get(word) ?? 0
  const rarest = (words: readonly string[], most: number) =>
    words
      .filter((word) => often(word) > 1)
      .sort((a, b) => often(a) - often(b) || (a < b ? -1 : 1))
      .slice(0, most)
  const words = [...new Set([...rarest(own, ownKeys), ...rarest(around, aroundKeys)])]
  return words.flatMap((word, i) =>
    often(word) <= mostInBlock ? [word] : [word, ...words.slice(0, i).map((other) => [word, other].sort().join(' '))],
  )
}
