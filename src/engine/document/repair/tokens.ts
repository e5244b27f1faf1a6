/** A text as the runs of letters that damage breaks words into. */
import { findAll } from '../../find-all.ts'

/** A run of letters, with the apostrophes inside it. */
export interface Token {
  value: string
  start: number
  end: number
}

// Not in addresses, file names and such names as `o3`: what stands there is no word.
const run = /(?<![\p{L}\p{M}\p{N}_@/\\])[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*(?![\p{L}\p{M}\p{N}_@]|:\/\/|\.\p{L})/gu

let known: { text: string; tokens: readonly Token[] } = { text: '', tokens: [] } // The passes of a repair ask for the same text.

/** The runs of letters of a text in order: `rule-fol owing` has three, `we'll` is one. */
export function tokensOf(text: string): readonly Token[] {
  if (known.text !== text)
    known = {
      text,
      tokens: findAll(text, run).map(({ 0: value, index }) => ({ value, start: index, end: index + value.length })),
    }
  return known.tokens
}

/** Whether only a space stands between two runs of letters. */
export function areNeighbours(text: string, before: Token | undefined, after: Token | undefined): boolean {
  return !!before && !!after && after.start === before.end + 1 && /\s/.test(text[before.end]!)
}

/** Whether a run of letters is all in lower case. */
export const isLowerCase = (value: string) => value === value.toLowerCase()
