/** What stands between a number and the noun phrase that it counts. */
import { isSign, type Token } from './token.ts'

/** The token behind `of the` in `100 of the world's largest firms`, half a compound and an opening quotation mark. */
export function skipOpening(tokens: readonly Token[], at: number): number {
  let next = at
  if (
    tokens[next]?.lower === 'of' &&
    /^(?:the|its|their|our|these|those|his|her|all)$/.test(tokens[next + 1]?.lower ?? '')
  )
    next += 2
  else if (tokens[next]?.lower === 'of') next += 1
  if (
    /^(?:such|other|more|further|additional|different|new|another)$/.test(tokens[next]?.lower ?? '') &&
    tokens[next + 1]?.kind === 'word'
  )
    next += 1
  if (isSuspended(tokens, next)) next += 3
  return isSign(tokens[next], '"“‘\'') ? next + 1 : next
}

/** `18 low- and middle-income countries`: half a compound, whose rest stands behind `and`. */
const isSuspended = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'word' &&
  isSign(tokens[at + 1], '-‑') &&
  tokens[at + 1]?.glued === true &&
  tokens[at + 2]?.glued === false &&
  /^(?:and|or|to)$/.test(tokens[at + 2]?.lower ?? '')

/** Skips `age-1` in `1.9 billion age-1 fish`, `type-2` in `340,000 type-2 diabetics`: a grade of what is counted. */
export const skipGrade = (tokens: readonly Token[], at: number): number => (isGraded(tokens, at) ? at + 3 : at)

const isGraded = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'word' &&
  isSign(tokens[at + 1], '-‑') &&
  tokens[at + 1]?.glued === true &&
  tokens[at + 2]?.kind === 'number' &&
  tokens[at + 2]?.glued === true &&
  tokens[at + 3]?.kind === 'word' &&
  tokens[at + 3]?.glued === false
