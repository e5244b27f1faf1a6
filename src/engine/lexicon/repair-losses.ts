/** The letters that fonts draw as one glyph, and what careless extraction leaves of them. */

/**
 * A ligature that was lost: `letters` were meant, `kept` is what the text still has before the gap (`intel igence`), `left`
 * what it has behind it (`bene it`).
 */
export interface Loss {
  letters: string
  kept: string
  left?: string
  /** Losses of one family and kept part happen together, so a document is searched for them together. */
  family: 'll' | 'f' | 't'
}

/** All losses that are known to happen; the longer comes first where one begins like the other. */
export const losses: readonly Loss[] = [
  { letters: 'll', kept: 'l', family: 'll' },
  { letters: 'ffi', kept: '', family: 'f' },
  { letters: 'ffl', kept: '', family: 'f' },
  { letters: 'ff', kept: '', family: 'f' },
  { letters: 'fi', kept: '', family: 'f' },
  { letters: 'fl', kept: '', family: 'f' },
  { letters: 'f', kept: '', left: 'i', family: 'f' },
  { letters: 'ffi', kept: 'f', family: 'f' },
  { letters: 'ffl', kept: 'f', family: 'f' },
  { letters: 'ff', kept: 'f', family: 'f' },
  { letters: 'fi', kept: 'f', family: 'f' },
  { letters: 'fl', kept: 'f', family: 'f' },
  { letters: 'tti', kept: '', family: 't' },
  { letters: 'tt', kept: '', family: 't' },
  { letters: 'ti', kept: '', family: 't' },
  { letters: 'tt', kept: 't', family: 't' },
  { letters: 'ti', kept: 't', family: 't' },
]

/** Characters that stand for joined letters, with those letters. */
export const ligatureCharacters: ReadonlyMap<string, string> = new Map([
  ['ﬀ', 'ff'],
  ['ﬁ', 'fi'],
  ['ﬂ', 'fl'],
  ['ﬃ', 'ffi'],
  ['ﬄ', 'ffl'],
  ['ﬅ', 'st'],
  ['ﬆ', 'st'],
])

/** Ligatures that a word may be split at: `effi cient`, `fi nancial`. */
export const splitLigatures = ['ffi', 'ffl', 'ff', 'fi', 'fl'] as const
