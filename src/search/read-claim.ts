/** Reads the words of claims into tokens, each claim once: one letter more asks for the same claims again. */
import { readTokens } from './read-tokens.ts'
import type { ClaimWords, Fields } from './record.ts'
import type { Token } from './token.ts'

/** A text cut up, its tokens also by place. */
export interface ReadText {
  tokens: Token[]
  /** The tokens of each place. */
  places: Token[][]
}

const known = new WeakMap<ClaimWords, Record<keyof Fields, ReadText>>()
const repeated = new Map<string, ReadText>() // Neighbours share their headings.

/** The fields of a claim, cut up. */
export function readClaim(claim: ClaimWords): Record<keyof Fields, ReadText> {
  const read = known.get(claim) ?? {
    text: readText(claim.text),
    section: readOnce(claim.section),
    credits: readOnce(claim.credits),
  }
  known.set(claim, read)
  return read
}

/** A text cut up. */
export function readText(text: string): ReadText {
  const tokens = readTokens(text)
  const places: Token[][] = []
  for (const token of tokens) (places[token.place] ??= []).push(token)
  return { tokens, places }
}

function readOnce(text: string): ReadText {
  const read = repeated.get(text) ?? readText(text)
  repeated.set(text, read)
  return read
}
