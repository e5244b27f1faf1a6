/** A text as the runs of letters that damage breaks words into. */

/** A run of letters, with the apostrophes inside it. */
export interface Token {
  value: string
  start: number
  end: number
}

// Not in addresses, file names and such names as `o3`: what stands there is no word.
const run = /(?<![\p{L}\p{M}\p{N}_@/\\])[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*(?![\p{L}\p{M}\p{N}_@]|:\/\/|\.\p{L})/gu

/** The runs of letters of a text in order: `rule-fol owing` has three, `we'll` is one. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(run)) {
    tokens.push({ value: match[0], start: match.index, end: match.index + match[0].length })
  }
  return tokens
}

/** Whether only a space stands between two runs of letters. */
export function areNeighbours(text: string, before: Token | undefined, after: Token | undefined): boolean {
  return !!before && !!after && after.start === before.end + 1 && /\s/.test(text[before.end]!)
}

/** Whether a run of letters is all in lower case. */
export const isLowerCase = (value: string) => value === value.toLowerCase()
