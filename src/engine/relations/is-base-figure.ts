/** Whether a figure is the one unit that another figure is counted for. */
import type { Span } from '../sentence.ts'

const lead = /(?:^\W*|\b\p{L}{2,}ing |\b(?:to \p{L}+|for|from|per) )$/iu

/** `[one tonne] of paper saves 17 trees`, which says no more than `a tonne of paper`; not `one tonne was sold`. */
export function isBaseFigure(text: string, { start, end }: Span, figures: readonly Span[]): boolean {
  return (
    /^(?:one|1|a single)\s\p{L}/iu.test(text.slice(start, end)) &&
    /^ of \p{L}/u.test(text.slice(end, end + 6)) &&
    lead.test(text.slice(Math.max(0, start - 30), start)) &&
    figures.some((figure) => figure.start > end)
  )
}
