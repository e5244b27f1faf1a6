/** What a search says it has found, for everybody to read and for screen readers to say. */
import type { Answered } from '../../search/answer.ts'
import { type Ask, isNarrowed } from '../../search/ask.ts'
import { countWords } from '../../wording/number-words.ts'

/** How many claims, for which words, and what was done to these: `7 claims for “neuromorphic”`. */
export function statusWords(ask: Ask, { found, readAs, isFewer }: Answered): string {
  const { total, strictness } = found
  const asked = (readAs ?? ask.words).trim()
  const narrowed = isNarrowed(ask) ? ', narrowed as chosen' : ''
  const what = asked ? ` for “${asked}”${narrowed}` : ''
  if (total === 0) return `No claim found${what || ' for this choice'}`
  if (strictness === 'beginning')
    return `No claim has all of “${asked}” as whole words; ${countWords(total, 'claim')} with words that begin so`
  if (isFewer) return `No claim has all that you typed; ${countWords(total, 'claim')}${what}`
  const mended = readAs === null ? '' : ', which what you typed was read as'
  return `${countWords(total, 'claim')}${what}${mended}`
}
