/** How the head of a column names the period of its values. */
import { months } from './months.ts'

const month = `(?:${[...months.keys()].join('|')})\\.?`
const year = String.raw`(?:(?:1[89]|20)\d\d(?:[/–-]\d{2,4})?|['’]\d\d)`
const part = String.raw`(?:Q[1-4]|[1-4]Q|H[12]|[12]H|(?:3|6|9|12)M|FY|CY|full[ -]year|year|(?:\d{1,2} )?${month}(?:\s?[-–]\s?(?:\d{1,2} )?${month})?)`

/**
 * Source of a pattern for one period: `2024`, `Q3 2024`, `Jan–Sep 2024`, `FY 2023/24`, `30 June 2024`, `2025E`, `H1-25`. Read without
 * regard to case.
 */
export const columnPeriod = String.raw`(?:${part}[\s-]?${year}|${year}|FY\d\d|[1-4]Q\d\d|Q[1-4]-\d\d)[aefprs]?\*?`

/** What a second line says of a period: `actual` below `2023/24`. */
export const periodNotes: ReadonlySet<string> = new Set(
  'actual actuals forecast forecasts projection projections projected estimate estimates estimated budget provisional preliminary revised outturn plan target restated audited unaudited'.split(
    ' ',
  ),
)
