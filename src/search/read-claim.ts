/** Reads the words of claims and names into tokens, each text once: one letter more asks for the same again, and neighbours share headings. */
import { readTokens } from './read-tokens.ts'
import type { ClaimWords, Fields } from './record.ts'
import type { Token } from './token.ts'

/** A text cut up, its tokens also by place. */
export interface ReadText {
  text: string
  tokens: Token[]
  /** The tokens of each place. */
  places: Token[][]
}

const known = new Map<string, ReadText>()

/** The fields of a claim, cut up. */
export const readClaim = ({ text, section, credits }: ClaimWords): Record<keyof Fields, ReadText> => ({
  text: readText(text),
  section: readText(section),
  credits: readText(credits),
})

/** A text cut up. */
export function readText(text: string): ReadText {
  const read = known.get(text) ?? cutUp(text)
  known.set(text, read)
  return read
}

function cutUp(text: string): ReadText {
  const tokens = readTokens(text)
  const places: Token[][] = []
  for (const token of tokens) (places[token.place] ??= []).push(token)
  return { text, tokens, places }
}
