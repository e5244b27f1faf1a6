/** Words in reach of a figure, which may fill in for what its own pieces leave out. */
import { stem } from './fold-word.ts'
import { remember, rememberFor } from '../remember.ts'
import type { Passage, Term } from './statement.ts'
import { type Word, wordsOf } from './words-of.ts'

const anaphora =
  /^(?:these|this|those|it|its|they|their|the (?:system|model|chip|device|company|project|plant|study|drug))\b/i

/** The rest of the sentence, headings, and the sentence before where the claim points back to it. */
export function readContext(
  { sentence, around, claim }: Passage,
  words: readonly Word[],
  terms: ReadonlyMap<string, Term>,
): Set<string> {
  const context = new Set(words.map(({ sense }) => sense.word))
  const credits = sentence.attributions.map(({ start, end }) => sentence.text.slice(start, end)).join(' ')
  const reach = `${claim.section.join(' ')} ${anaphora.test(sentence.text) ? around : ''} ${credits}`
  for (const word of foldedOf(reach)) context.add(word)
  for (const initials of initialsOf(sentence)) context.add(initials)
  for (const word of terms.keys()) context.delete(word)
  return context
}

const foldedOf = remember((text) => wordsOf(text).map(({ sense }) => sense.word))

/** `European Central Bank` answers to `ECB`. */
const initialsOf = rememberFor(({ text }: Passage['sentence']): string[] => {
  const runs = text.match(/(?:\p{Lu}[\p{L}]+(?: of| the| and)? ){1,5}\p{Lu}[\p{L}]+/gu) ?? []
  return runs.map((run) => stem((run.match(/\p{Lu}/gu) ?? []).join('').toLowerCase()))
})
