/** Whether the words of a cell are a value, and not the name of a column. */
import { columnPeriod } from '../lexicon/column-periods.ts'

const digits = String.raw`\d[\d.,\s]*`
const number = new RegExp(String.raw`^[\s$€£¥~<>≈+−–-]*(?:\(${digits}\)|${digits})(?:%|\p{L}{0,3})$`, 'u')
const period = new RegExp(`^${columnPeriod}(?:$| \\p{L})`, 'iu') // `2022`, and `2022 Men`, which is a name as well.

/** Whether a cell holds a number: `3,900`, `-1.4`, `12%`, `(1.1)`; not a year or another period, and not `18–24`, `Q1` or `Loss (%)`. */
export const isValue = (text: string): boolean => number.test(text) && !period.test(text)
