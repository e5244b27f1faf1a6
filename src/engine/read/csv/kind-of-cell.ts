/** What kind of value a cell holds, by its words alone. */
import { missingValue } from '../../lexicon/missing-values.ts'
import { months } from '../../lexicon/months.ts'

/** `missing` says that there is no value: `n/a`, `..`, `:`. A number may have a sign, a currency, a unit or a mark of revision. */
export type CellKind = 'empty' | 'missing' | 'year' | 'date' | 'number' | 'text'

const year = /^(?:1[5-9]|20)\d\d(?:[-–/](?:\d\d|(?:1[5-9]|20)\d\d))?$/
const month = `(?:${[...months.keys()].join('|')})\\.?`
const date = new RegExp(
  [
    String.raw`(?:1[5-9]|20)\d\d[-/.](?:0?[1-9]|1[0-2])(?:[-/.]\d{1,2})?(?:[T ]\d\d:\d\d\S{0,12})?`,
    String.raw`\d{1,2}[-/.]\d{1,2}[-/.](?:\d\d|\d{4})(?: \d\d?:\d\d\S{0,12})?`,
    String.raw`(?:1[5-9]|20)\d\d[- ]?(?:Q[1-4]|[1-4]Q|H[12]|M\d\d?|W\d\d?)`,
    String.raw`(?:Q[1-4]|[1-4]Q|H[12])[- ]?(?:(?:1[5-9]|20)\d\d|'?\d\d)`,
    String.raw`(?:\d{1,2}[- ])?${month}[- ,]{1,2}(?:\d{1,2},? )?(?:(?:1[5-9]|20)\d\d|'?\d\d)`,
    String.raw`(?:1[5-9]|20)\d\d[- ]${month}`,
  ]
    .map((form) => `^${form}$`)
    .join('|'),
  'iu',
)
const number =
  /^[~≈<>≤≥]?\s?\(?[-−–+]?\s?\p{Sc}?\s?(?:\d[\d.,'’ \u00a0\u2009\u202f]*|[.,]\d+)(?:e[-+]?\d{1,3})?\s?(?:%|‰|\p{Sc})?\)?%?\s?(?:\p{L}{1,2}|[*†‡]{1,3}|[([]\p{L}{1,2}[)\]])?$/iu

/** The kind of a cell's words, which have no white space around them. */
export function kindOf(value: string): CellKind {
  if (value === '') return 'empty'
  if (year.test(value)) return 'year'
  if (missingValue.test(value)) return 'missing'
  if (date.test(value)) return 'date'
  return number.test(value) ? 'number' : 'text'
}
