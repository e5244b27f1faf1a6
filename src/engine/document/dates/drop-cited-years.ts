/** Takes the years of citations in brackets, and of cells of sources, out of a claim's dates: `(Okafor and Lind, 2023)` says when they wrote. */
import { type AttributionSpan, citationRule, type DateSpan, sourceCellRule } from '../../sentence.ts'

const behindName = /^[,\s]*$/
const tillClosed = /^[^()[\]]{0,40}[)\]]|^;/

/**
 * The dates that are none of such a citation's. A date elsewhere in the sentence stays, and so do `27th (November 2023)` and
 * `Handoll et al. (2011) found`, whose claim was made then.
 */
export function dropCitedYears(
  text: string,
  dates: readonly DateSpan[],
  attributions: readonly AttributionSpan[],
): DateSpan[] {
  const cited = attributions.filter(({ reason }) => reason.rule === citationRule)
  const inCells = attributions.filter(({ reason }) => reason.rule === sourceCellRule)
  if (cited.length + inCells.length === 0) return [...dates]
  return dates.filter(
    (date) =>
      !cited.some((citation) => isYearOf(text, date, citation)) && !inCells.some((cell) => isYearOfCell(date, cell)),
  )
}

/** `Zhao et al. 2024` below `Source`: a year behind a name. */
const isYearOfCell = (date: DateSpan, { start, end }: AttributionSpan): boolean => date.start > start && date.end <= end

/** Whether a date stands in the words of a citation, or right behind the name that it is cut down to. */
function isYearOf(text: string, date: DateSpan, { start, end }: AttributionSpan): boolean {
  const isInside = date.start >= start && date.end <= end
  if (!isInside && !(date.start >= end && behindName.test(text.slice(end, date.start)))) return false
  return !/[([]/.test(text.slice(start, date.start)) && tillClosed.test(text.slice(date.end, date.end + 50))
}
