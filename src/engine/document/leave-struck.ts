/** What a sentence says without the words that its author struck out: `was ~~12%~~ 14%` says `was 14%`. */
import { placesFrom } from '../places-from.ts'
import type { Span } from '../sentence.ts'
import { applyEdits, type Draft } from './repair/edit.ts'

/** The quote without its struck stretches, which come in order and do not overlap; of the blanks around one, one stays. */
export function leaveStruck(quote: string, struck: readonly Span[]): Draft {
  const stretches: Span[] = []
  for (const { start, end } of struck) {
    const last = stretches.at(-1)
    if (last && quote.slice(last.end, start).trim() === '') last.end = end
    else stretches.push({ start, end })
  }
  const changes = stretches.map((stretch) => ({ ...withBlank(quote, stretch), text: '' }))
  return applyEdits({ text: quote, toQuote: placesFrom(0, quote.length) }, changes)
}

/** The stretch with the blank before it where a mark or nothing follows, else with the one behind it. */
function withBlank(quote: string, { start, end }: Span): Span {
  if (start > 0 && quote[start - 1] !== ' ') return { start, end }
  if (start > 0 && /^(?:$| ?[.,;:!?)\]])/.test(quote.slice(end, end + 2))) return { start: start - 1, end }
  return { start, end: end + Number(quote[end] === ' ') }
}
