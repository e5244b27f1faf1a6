/** What a repair rests on: the document's own words, the dictionary, or the signs alone. */
import { repairKinds, type RepairKind } from '../../lexicon/repair-kinds.ts'
import { type Reason, reasonBy } from '../../reason.ts'
import type { WordTest } from './word-test.ts'

/**
 * The reason of a repair, with the word that vouches for it.
 * @example groundRepair({ text: 'billion', kind: 'lost-letters' }, words) // `…, a word of the dictionary`, `billion`
 */
export function groundRepair({ text, kind }: { text: string; kind: string }, words: WordTest): Reason {
  const sort = repairKinds[kind as RepairKind]
  const pieces = text.match(/[\p{L}\p{M}]+(?:[-‐‑'’][\p{L}\p{M}]+)*/gu) ?? []
  const own = pieces.find((word) => words.isOwn(word))
  if (own) return reasonBy(`${sort}, a word that the document has elsewhere`, own)
  const whole = pieces.find((word) => words.isWhole(word))
  return whole ? reasonBy(`${sort}, a word of the dictionary`, whole) : reasonBy(sort)
}
