/** Takes the years of citations out of a claim's dates: `(Okafor and Lind, 2023)` says when they wrote. */
import { citationRule, type AttributionSpan, type DateSpan } from '../../sentence.ts'

const between = /^(?:['’]s)?[,\s]*[([]?[,\s]*(?:p\.? ?\d+[,\s]*)?$/

/**
 * The dates that are none of a citation's: neither in its words nor right behind its author. A date elsewhere in the sentence
 * stays, and so does one that a name is not cited by: `27th (November 2023)`.
 */
export function dropCitedYears(
  text: string,
  dates: readonly DateSpan[],
  attributions: readonly AttributionSpan[],
): DateSpan[] {
  const cited = attributions.filter(({ reason }) => reason.rule === citationRule)
  if (cited.length === 0) return [...dates]
  return dates.filter(
    (date) =>
      !cited.some(
        ({ start, end }) =>
          (date.start >= start && date.end <= end) ||
          (date.start >= end && between.test(text.slice(end, date.start)) && /^[^()[\]]{0,40}[)\]]|^;/.test(text.slice(date.end))),
      ),
  )
}
