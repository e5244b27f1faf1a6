/** What a figure leaves out or takes in, wherever its sentence says so: `pay rose 6.1%, excluding bonuses`. */
import { findAll } from '../find-all.ts'
import { rememberFor } from '../remember.ts'
import { type Condition, list, none } from './condition.ts'
import { foldWord } from './fold-word.ts'
import type { Passage, Statement } from './statement.ts'

/** Where one sentence leaves out what the other takes in. */
export function compareInclusions(a: Statement, b: Statement): readonly Condition[] {
  const [first, second] = [partsIn(a.passage.sentence), partsIn(b.passage.sentence)]
  if (first.size === 0 || second.size === 0) return none
  const opposed = [...first].flatMap(([word, { raw, isOut }]) =>
    second.has(word) && second.get(word)!.isOut !== isOut ? raw : [],
  )
  return opposed.length > 0
    ? [{ difference: 'scope', words: () => `with against without ${list(opposed)}`, narrower: 0 }]
    : none
}

const parts =
  /\b(?:(excluding|without|net of|apart from|except(?: for)?|(?:not|without) (?:counting|including)|(?:leaving|stripping|taking) out)|including|counting|inclusive of) (?:the |its |their |any |all )?(\p{Ll}+)(?: (?:and|or) (\p{Ll}+))?/giu

/** From the words that a sentence takes in or leaves out, folded, to which it does; a word told both ways is none. */
const partsIn = rememberFor(({ text }: Passage['sentence']): ReadonlyMap<string, { raw: string; isOut: boolean }> => {
  const found = new Map<string, { raw: string; isOut: boolean }>()
  const both = new Set<string>()
  for (const { 1: out, 2: one = '', 3: other } of findAll(text, parts))
    for (const raw of other === undefined ? [one] : [one, other]) {
      const { word } = foldWord(raw)
      const isOut = out !== undefined
      if (found.has(word) && found.get(word)!.isOut !== isOut) both.add(word)
      found.set(word, { raw, isOut })
    }
  for (const word of both) found.delete(word)
  return found
})
