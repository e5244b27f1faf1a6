/** What a text is cut into for search. */

/** A word or a number of a text. */
export interface Token {
  start: number
  end: number
  /** The forms that it is found under, folded; the last is what it means as a query. */
  forms: string[]
  /** Its place in the row of tokens, for phrases; what is a part of another token has that token's place. */
  place: number
  isNumber: boolean
  /** Whether it belongs to another token: `billion` in `$126.8 billion`, `gpt4` for `GPT-4`. */
  isPart: boolean
  /** Whether it is tied to the token before it without a space: `4` in `GPT-4`. */
  isTied: boolean
}

/** Where a token stands in its row. */
export type Row = Pick<Token, 'place' | 'isTied'>

/** Without case, marks and compatibility forms, so that `Café` is `cafe`. */
export function fold(word: string): string {
  // Most words are plain, and taking them apart costs more than all else in reading a text.
  if (/^[\x20-\x7e]*$/.test(word)) return word.toLowerCase()
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}
