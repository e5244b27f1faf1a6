/** Whether what follows a number leaves it without a noun of its own. */
import { leavingWords } from '../../lexicon/figure-cues.ts'
import { followingVerbs } from '../../lexicon/function-words.ts'
import { isSign, type Token } from './token.ts'

/** Whether what follows a number is no noun of its own: `11 being sold`, `45 died`, the end. */
export const leavesNoun = (next: Token | undefined): boolean =>
  next?.kind !== 'word' || leavingWords.has(next.lower) || followingVerbs.has(next.lower) || /ed$/.test(next.lower)

/** Whether nothing follows that a number could count. */
export const endsClause = (next: Token | undefined): boolean =>
  next === undefined || isSign(next, '.,;:)"”?!') || /^(?:and|but|while|whilst|whereas)$/.test(next.lower)

/** Whether what follows a number is what the counted did or had done to them: `29 scored`. */
export const isVerb = (token: Token | undefined): boolean =>
  token?.kind === 'word' && (followingVerbs.has(token.lower) || /ed$/.test(token.lower))
