/** Blanks in the place of words that a stage must not read; what stands behind them keeps its place. */
import type { Span } from './sentence.ts'

/** A text as long as before, with blanks for some spans. */
export function blankSpans(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text
  const units = text.split('')
  for (const { start, end } of spans) units.fill(' ', start, end)
  return units.join('')
}
