/** Tells the words of a quote that its document strikes out from the others, so that no page shows them as said. */
import type { Claim } from '../engine/schema.ts'
import type { Span } from '../engine/sentence.ts'

/** Words in a row; all runs joined are the words of the quote. */
export interface StruckRun {
  text: string
  isStruck?: true
}

/**
 * The runs of a quote, or of a part of it; `struck` comes in order.
 * @example strikeRuns('was 12% 14%', [{ start: 4, end: 7 }]) // `was `, `12%` struck, ` 14%`
 */
export function strikeRuns(
  quote: string,
  struck: readonly Span[],
  { start, end }: Span = { start: 0, end: quote.length },
): StruckRun[] {
  const runs: StruckRun[] = []
  let at = start
  const take = (until: number, run: Omit<StruckRun, 'text'>) => {
    if (until > at) runs.push({ text: quote.slice(at, until), ...run })
    at = Math.max(at, until)
  }
  for (const one of struck) {
    take(Math.min(one.start, end), {})
    if (one.end > at) take(Math.min(one.end, end), { isStruck: true })
  }
  take(end, {})
  return runs
}

/** The words of a claim for where none can be shown struck out, as in a citation: its quote, or what is left where some are. */
export const wordsLeft = ({ quote, text, struck }: Pick<Claim, 'quote' | 'text' | 'struck'>): string =>
  struck.length > 0 ? text : quote
