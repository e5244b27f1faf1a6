/** Reads a ratio by its two sides: `a ratio of 4:1`, `the ratio will be 3 to 1`, `in a 2:1 ratio`, `a dilution of 1:40`. */
import { draftOfWords, type Draft, type Reading } from './draft.ts'
import { isNumber, isSign, type Token } from './token.ts'

const cue =
  /^(?:ratio|ratios|odds|proportion|scale|dilution|gradient|leverage|randomised|randomized|assigned|outnumber|outnumbered|outnumbers|gearing)$/
const reach = 12 // Tokens between the word and its number.
const mostSide = 100_000

/** The ratio whose first side stands at a token, as a multiple of the second; null for scores (`won 2:1`), times and verses. */
export function readRatio(reading: Reading, at: number): Draft | null {
  const { tokens } = reading
  const [above, sign, below] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (!isNumber(above) || !isNumber(below)) return null
  const isColon = isSign(sign, ':') && sign?.glued === true && below.glued === true
  const isTo = sign?.lower === 'to' && below.value === 1
  if (!(isColon || isTo) || above.glued || below.value === 0 || above.value > mostSide || below.value > mostSide)
    return null
  if (isSign(tokens[at + 3], ':%') || !isNamed(tokens, at)) return null
  const value = Number((above.value / below.value).toPrecision(12))
  return { ...draftOfWords(reading, at, at + 3, value, 'multiple', 'x'), spelled: false }
}

/** Whether a word in front in the same clause, or right behind, says that the two are a ratio. */
function isNamed(tokens: readonly Token[], at: number): boolean {
  if (cue.test(tokens[at + 3]?.lower ?? '')) return true
  for (let back = at - 1; back >= Math.max(0, at - reach); back--) {
    if (isSign(tokens[back], '.;')) return false
    if (cue.test(tokens[back]!.lower)) return true
  }
  return false
}
