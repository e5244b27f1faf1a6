/**
 * Parts a line of column names that ran together by what such names end in or are: periods, units behind a comma, brackets.
 */
import { findAll } from '../find-all.ts'
import type { Span } from '../sentence.ts'
import { columnPeriod } from '../lexicon/column-periods.ts'

const periods = new RegExp(String.raw`(?<!\S)${columnPeriod}(?=\s|$)`, 'giu')
// `Change, %`, `Capex, EUR m`, `Margin (%)`, `Growth %`
const measured = /[^,()%]*(?:, ?(?:%|pp|bps|[A-Z]{3}(?: (?:m|mn|bn|k|million|billion))?)(?=\s|$)|\([^()]*\)|%)/gu

/**
 * The names of `columns` columns, the corner above the labels included though it may be empty; null where the line does not
 * come apart into as many.
 * @example `EUR m Q3 2024 Q3 2023 Change, %` in 4 columns: `EUR m`, `Q3 2024`, `Q3 2023`, `Change, %`
 */
export function splitColumnNames(line: string, columns: number): Span[] | null {
  const dated = findAll(line, periods).map(({ index, 0: words }) => ({ start: index, end: index + words.length }))
  if (dated.length < 2) return null
  const [first] = dated
  const corner = trimmed(line, 0, first!.start)
  const names = dated.flatMap((period, index) => [
    period,
    ...namesBetween(line, period.end, dated[index + 1]?.start ?? line.length),
  ])
  return names.length === columns - 1 ? [corner, ...names] : null
}

/** The names between two periods, or behind the last: one, or as many as end in a unit. */
function namesBetween(line: string, start: number, end: number): Span[] {
  const gap = trimmed(line, start, end)
  if (gap.start === gap.end) return []
  const words = line.slice(gap.start, gap.end)
  const parts = findAll(words, measured).map(({ index, 0: part }) =>
    trimmed(line, gap.start + index, gap.start + index + part.length),
  )
  return parts.at(-1)?.end === gap.end ? parts : [gap]
}

/** The span from `start` to `end` of a line without the blanks at its edges. */
export function trimmed(line: string, start: number, end: number): Span {
  const words = line.slice(start, end)
  const lead = words.length - words.trimStart().length
  return words.trim() === '' ? { start, end: start } : { start: start + lead, end: start + lead + words.trim().length }
}
