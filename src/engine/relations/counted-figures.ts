/** Which figures of a sentence tell something themselves, and are not the one unit that another figure is counted for. */
import type { Span } from '../sentence.ts'
import { rememberFor } from '../remember.ts'
import type { Passage } from './statement.ts'

/** The figures of a sentence but for those that another is counted for: not `one tonne` in `one tonne of paper saves 17 trees`. */
export const countedFigures = rememberFor(({ text, figures }: Passage['sentence']) =>
  figures.filter((figure) => !isBaseFigure(text, figure, figures)),
)

const lead = /(?:^\W*|\b\p{L}{2,}ing |\b(?:to \p{L}+|for|from|per) )$/iu

const fewOfThem = /^(?:two|three|four|five|six)\s\p{Ll}+s$/u

/** `78 percent of children had received [three doses]`: a share of those of whom it is true. */
const isShareBefore = (text: string, figure: Span, start: number): boolean =>
  figure.end < start &&
  /(?:%|percent|per cent)$|\bin \p{L}+$/iu.test(text.slice(figure.start, figure.end)) &&
  /^ of [^,;:.()]*$/.test(text.slice(figure.end, start)) &&
  !/\b(?:and|or|to|than|from|while|but)\b/.test(text.slice(figure.end, start))

/** `[one tonne] of paper saves 17 trees`, which says no more than `a tonne of paper`; not `one tonne was sold`. */
function isBaseFigure(text: string, { start, end }: Span, figures: readonly Span[]): boolean {
  const own = text.slice(start, end)
  if (
    /^ (?:to|ending|ended) (?:the end of )?\p{Lu}/u.test(text.slice(end, end + 20)) &&
    /\b(?:in|over|during|for) the (?:last |past )?$/.test(text.slice(0, start))
  )
    return true // `in the [twelve months] to July 2022`
  if (fewOfThem.test(own) && figures.some((figure) => isShareBefore(text, figure, start))) return true
  return (
    /^(?:one|1|a single)\s\p{L}/iu.test(own) &&
    /^ of \p{L}/u.test(text.slice(end, end + 6)) &&
    lead.test(text.slice(Math.max(0, start - 30), start)) &&
    figures.some((figure) => figure.start > end)
  )
}
