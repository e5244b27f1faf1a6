/** A bare number behind a verb of holding counts what was counted before. */
import { coveringWords, holdingWords } from '../../lexicon/figure-cues.ts'
import type { Draft, Reading } from './draft.ts'
import type { Settled } from './share-units.ts'
import { counting, take } from './take.ts'
import { isSign } from './token.ts'

/** `a portion contains around 90`: what holds so many holds of what was counted last, or of what so many were counted per. */
export function takeFromHolder(
  { tokens }: Reading,
  draft: Draft,
  counted: Settled | null,
  before: Settled | null,
): Settled | null {
  const next = tokens[draft.to]
  if (draft.spelled || draft.shape === 'decimal') return null
  const verb = tokens[draft.from - 1]?.lower ?? ''
  if (!(holdingWords.has(verb) || coveringWords.has(verb)) || (next !== undefined && !isSign(next, '.,;)'))) return null
  if (coveringWords.has(verb)) return before?.kind === 'measure' ? take(draft, before) : null
  const unit = counted?.unit?.split(/ per |\//)[0] ?? ''
  const isCounted = counted?.kind === 'count' || counted?.scale?.dimension.startsWith(`${unit.toLowerCase()}/`)
  return isCounted && unit ? counting(draft, unit) : null
}
