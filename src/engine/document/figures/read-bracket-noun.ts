/** Reads the things that brackets at the end of a name say are counted: `Cycle life (cycles)`, `Fleet (vehicles)`. */
import { groupNouns, unitlessHeads, valuedHeads } from '../../lexicon/labels.ts'
import { readNoun } from './read-noun.ts'
import { isPlural } from './to-singular.ts'
import { isSign, type Token } from './token.ts'

const mostWords = 2

/**
 * The noun in the singular; null for `Beds (wards)`, which counts
 * beds, and for `Profit (subsidiaries)` and `Obesity (men)`, where the brackets say whose value it is.
 */
export function readBracketNoun(tokens: readonly Token[]): string | null {
  const end = tokens.length - 1
  const open = tokens.findLastIndex((token) => isSign(token, '('))
  if (open < 1 || !isSign(tokens[end], ')') || end - open - 1 > mostWords) return null
  if (isPlural(tokens[open - 1]!.text)) return null // `Beds (wards)` counts beds.
  const [last] = tokens.slice(end - 1)
  if (!/^\p{Ll}{3,}$/u.test(last?.text ?? '') || !isPlural(last!.text) || groupNouns.has(last!.lower)) return null
  if (tokens.slice(0, open).some(({ lower }) => unitlessHeads.has(lower) || valuedHeads.has(lower))) return null
  const noun = readNoun(tokens, open + 1, { attributive: false })
  return noun?.to === end ? noun.noun : null
}
