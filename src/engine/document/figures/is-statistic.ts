/** Whether words in front say that a number has no unit: odds, scores, rates. */
import { changeWords, scoreWords } from '../../lexicon/change-words.ts'
import { statisticWords } from '../../lexicon/figure-cues.ts'
import type { Draft } from './draft.ts'
import { isSign, type Token } from './token.ts'

/** `odds ratio 3.8`, `OR = 3.8`, `burnout scores dropped from 4.2`: what has no unit takes none from elsewhere. */
export function isStatistic(tokens: readonly Token[], draft: Draft): boolean {
  if (isRate(tokens, draft)) return true
  const last = tokens[draft.from - 1]
  const at = isSign(last, '=:') || /^(?:of|was|is)$/.test(last?.lower ?? '') ? draft.from - 2 : draft.from - 1
  const word = tokens[at]
  if (word && (statisticWords.has(word.lower) || word.text === 'OR')) return true
  if (!/^(?:from|to|at)$/.test(last?.lower ?? '') || !changeWords.has(tokens[draft.from - 2]?.lower ?? '')) return false
  const subject = tokens[draft.from - 3]?.lower ?? ''
  return scoreWords.has(subject) && subject.length > 2 && statisticWords.has(subject)
}

/** `the rate of severe exacerbations was 0.31`: a decimal that a rate or risk comes to. */
const isRate = (tokens: readonly Token[], { from, shape, magnitude }: Draft): boolean =>
  shape === 'decimal' &&
  magnitude === 1 &&
  /^(?:was|is|were|of)$/.test(tokens[from - 1]?.lower ?? '') &&
  tokens
    .slice(Math.max(0, from - rateReach), from)
    .some(({ lower }) => /^(?:rate|incidence|risk|hazard|probability)$/.test(lower))
const rateReach = 8
