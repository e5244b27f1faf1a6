/** Reads the signs and words of a multiple behind a number: `10x`, `280-fold`, `six times more expensive`. */
import { changeWords } from '../../lexicon/change-words.ts'
import { comparatives, multipleFollowers, occasionFollowers } from '../../lexicon/multiples.ts'
import type { Measure } from './read-measure.ts'
import type { NumberRead } from './read-number.ts'
import { isNumber, isSign, type Token } from './token.ts'

/** `10x less`, `six times more expensive`, `280-fold`; `five times a week` is no multiple. */
export function readTimes(tokens: readonly Token[], at: number, first: NumberRead): Measure | null {
  const token = tokens[at]
  if (!token) return null
  const scale = { dimension: 'ratio', factor: 1 }
  const multiple = (to: number): Measure => ({
    kind: 'multiple',
    unit: 'x',
    scale,
    to: withComparative(tokens, to),
    counted: false,
  })
  if (isSign(token, '×') || /^x$/i.test(token.text)) {
    const next = tokens[at + 1]
    return (isNumber(next) && !first.spelled) || (next?.glued && next.kind === 'word') ? null : multiple(at + 1)
  }
  if (/^-?folds?$/.test(token.lower)) return multiple(at + 1)
  if (token.lower !== 'times') return null
  if (first.shape === 'decimal' && first.magnitude === 1) return multiple(at + 1) // `net debt of 1.8 times EBITDA`
  const next = tokens[at + 1]?.lower ?? ''
  const before = tokens[first.from - 1]?.lower ?? ''
  return (multipleFollowers.has(next) && !occasionFollowers.has(next)) ||
    /['’]s$/.test(next) || // `three times today's share`
    /(?:ier|ster|ker|ger)$/.test(next) ||
    before === 'by' ||
    changeWords.has(before)
    ? multiple(at + 1)
    : null
}

/** Takes in `less`, `slower`, `more expensive`; of `less energy` only the first word. */
export function withComparative(tokens: readonly Token[], at: number): number {
  const word = tokens[at]?.lower ?? ''
  if (word === 'more') {
    const next = tokens[at + 1]?.lower ?? ''
    return /(?:ive|able|ible|ful|ous|ent|ant|ly|al|ic|ed|ing)$/.test(next) ? at + 2 : at + 1
  }
  return comparatives.has(word) ? at + 1 : at
}
