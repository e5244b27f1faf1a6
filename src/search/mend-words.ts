/** Reads words that a file has damaged, or that were torn apart on the way, as what they are. */
import { distance } from 'fastest-levenshtein'
import { readTokens } from './read-tokens.ts'
import type { Vocabulary } from './vocabulary.ts'

const leastJoined = 5 // Letters: shorter words are near too many others.
const oneLost = 7 // Letters from which on a joined word may lack one.

/**
 * The words with their damage mended, or null where there is none: what repairs of the collection say first (`bil ion`), then two
 * neighbours, one of them unknown, that are one known word together (`arti ficial`, `devel- opment`, `inteli gence`).
 */
export function mendWords(words: string, vocabulary: Vocabulary): string | null {
  const mended = joinNeighbours(applyRepairs(words, vocabulary), vocabulary)
  return mended === words ? null : mended
}

function applyRepairs(words: string, { repairs, knows }: Vocabulary): string {
  const pieces = [...words.matchAll(/[\p{L}\p{M}’'-]+/gu)].map(({ 0: word, index }) => ({ word, index }))
  let mended = ''
  let from = 0
  for (let i = 0; i < pieces.length; i++) {
    const first = pieces[i]
    if (!first) continue
    for (const last of [pieces[i + 2], pieces[i + 1], first]) {
      if (!last) continue
      const end = last.index + last.word.length
      const repair = Object.hasOwn(repairs, fold(words.slice(first.index, end)))
        ? repairs[fold(words.slice(first.index, end))]
        : undefined
      // `smal` is damage, but a word of the collection is itself.
      if (repair === undefined || (last === first && knows([fold(first.word)]))) continue
      mended += words.slice(from, first.index) + repair
      from = end
      i = pieces.indexOf(last)
      break
    }
  }
  return mended + words.slice(from)
}

function joinNeighbours(words: string, vocabulary: Vocabulary): string {
  const tokens = readTokens(words).filter(({ isNumber, isPart }) => !isNumber && !isPart)
  for (const [i, first] of tokens.entries()) {
    const second = tokens[i + 1]
    if (!second || !/^[-‐‑]?\s+$/.test(words.slice(first.end, second.start))) continue
    if (vocabulary.knows(first.forms) && vocabulary.knows(second.forms)) continue
    const whole = knownWord((first.forms.at(-1) ?? '') + (second.forms.at(-1) ?? ''), vocabulary)
    if (whole !== null) return joinNeighbours(words.slice(0, first.start) + whole + words.slice(second.end), vocabulary)
  }
  return words
}

/** A word of the collection that is spelled so, or so but for one letter that was lost. */
function knownWord(joined: string, { words, knows }: Vocabulary): string | null {
  if (joined.length < leastJoined) return null
  if (knows([joined])) return joined
  if (joined.length < oneLost) return null
  return words.find((word) => word.length === joined.length + 1 && distance(word, joined) === 1) ?? null
}

const fold = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ')
