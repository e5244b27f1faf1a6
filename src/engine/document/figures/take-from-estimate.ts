/** An interval takes the unit of the estimate that it belongs to. */
import { intervalWords } from '../../lexicon/figure-cues.ts'
import type { Draft, Reading } from './draft.ts'
import type { Settled } from './share-units.ts'
import { take, widest } from './take.ts'
import { isSign, type Token } from './token.ts'

/**
 * `48 min (95% CI 31 to 65)`: an interval has the unit of the estimate before it; null for other numbers. `before` are the
 * figures before it, the nearest last.
 */
export function takeFromEstimate(reading: Reading, draft: Draft, before: readonly Settled[]): Settled | null {
  const { text, tokens } = reading
  const cue = intervalCue(tokens, draft.from - 1)
  if (cue === null) return null
  const estimate = before.findLast((other) => other.to <= cue && !(other.kind === 'percentage' && other.to === cue))
  const bare: Settled = { ...draft, kind: 'score', unit: null, scale: null }
  return estimate && text.slice(estimate.end, draft.start).length < widest ? take(bare, estimate) : bare
}

/** Where the words of an interval that end at a token begin: `CI`, `IQR:`, `confidence interval of`; null for others. */
function intervalCue(tokens: readonly Token[], end: number): number | null {
  const last = isSign(tokens[end], ',:=[(') || /^(?:of|from|was|is)$/.test(tokens[end]?.lower ?? '') ? end - 1 : end
  const isShort = isSign(tokens[last], '])') && isSign(tokens[last - 2], '([') // `credible interval [CrI]:`
  const at = isShort ? last - 3 : last
  const word = tokens[at]
  if (word?.text === 'SD' && at > 0) return at // `71.3 kg (SD 9.8)`
  if (word?.lower === 'deviation' && tokens[at - 1]?.lower === 'standard' && isSign(tokens[at - 2], '([,;'))
    return at - 1
  if (!word || !intervalWords.has(word.lower)) return null
  if (
    /^(?:confidence|credible|credibility|interquartile|prediction|uncertainty|tolerance)$/.test(
      tokens[at - 1]?.lower ?? '',
    )
  )
    return at - 1
  const isRange = word.lower === 'range' && isSign(tokens[at - 1], '([,;')
  return isRange || /^\p{Lu}\p{Ll}?\p{Lu}/u.test(word.text) ? at : null
}
