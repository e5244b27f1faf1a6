/** Whether a bare number is what somebody scored in a game. */
import { battingVerbs, cardingVerbs, cricketWords, dismissals, standNouns } from '../../lexicon/sport-words.ts'
import type { Draft } from './draft.ts'
import { leavesNoun } from './ends-number.ts'
import { isNumber, isSign, type Token, wordsOf } from './token.ts'

/** `58 not out`, `50 from 43 deliveries`, `a stand of 79`, `run out for 21`, `Younis Khan (28)`, `took 5 for 43`, `carded a 68`. */
export function isSportScore(tokens: readonly Token[], draft: Draft): boolean {
  const { from, to, shape, min, max } = draft
  if (shape !== 'plain' || min !== max) return false
  const word = tokens[from - 1]?.lower ?? ''
  const next = tokens[to]?.lower ?? ''
  if (/^not out\b/.test(wordsOf(tokens, to, to + 2))) return true
  if (/^(?:from|off)$/.test(next) && /^(?:balls?|deliveries|overs)$/.test(tokens[to + 2]?.lower ?? '')) return true
  if (isCard(tokens, draft)) return true
  if (!leavesNoun(tokens[to]) || !nearCricket(tokens, draft)) return false
  return (
    battingVerbs.has(word) ||
    (word === 'of' && standNouns.has(tokens[from - 2]?.lower ?? '')) ||
    (word === 'for' && (dismissals.has(tokens[from - 2]?.lower ?? '') || isNumber(tokens[from - 2]))) ||
    isBesideName(tokens, draft)
  )
}

/** `Younis Khan (28)` */
const isBesideName = (tokens: readonly Token[], { from, to }: Draft): boolean =>
  isSign(tokens[from - 1], '(') && isSign(tokens[to], ')') && /^\p{Lu}\p{Ll}/u.test(tokens[from - 2]?.text ?? '')

const reach = 30 // Tokens to both sides: a sentence.

const nearCricket = (tokens: readonly Token[], { from, to }: Draft): boolean =>
  tokens
    .slice(Math.max(0, from - reach), to + reach)
    .some(({ lower }, at, near) => cricketWords.has(lower) && !(lower === 'over' && isNumber(near[at + 1])))

const leastRound = 54
const mostRound = 99

/** `carded a four-under-par 68` */
function isCard(tokens: readonly Token[], { from, to, max }: Draft): boolean {
  if (max < leastRound || max > mostRound || !leavesNoun(tokens[to])) return false
  const clause = tokens.slice(Math.max(0, from - 8), from)
  const verb = clause.findLastIndex(({ lower }) => cardingVerbs.has(lower))
  const isWhole = clause.slice(verb + 2).every((token) => token.kind === 'word' || isSign(token, '-‑'))
  return verb >= 0 && isWhole && /^(?:an?|his|her|rounds?)$/.test(clause[verb + 1]?.lower ?? '')
}
