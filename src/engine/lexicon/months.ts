/** The months of the year as English texts write them, and what divides a year besides. */

/** From a month's spelling in lower case, full stop left out, to its number: `sept` is 9. */
export const months: ReadonlyMap<string, number> = new Map([
  ['january', 1],
  ['jan', 1],
  ['february', 2],
  ['feb', 2],
  ['march', 3],
  ['mar', 3],
  ['april', 4],
  ['apr', 4],
  ['may', 5],
  ['june', 6],
  ['jun', 6],
  ['july', 7],
  ['jul', 7],
  ['august', 8],
  ['aug', 8],
  ['september', 9],
  ['sept', 9],
  ['sep', 9],
  ['october', 10],
  ['oct', 10],
  ['november', 11],
  ['nov', 11],
  ['december', 12],
  ['dec', 12],
])

/** Days of each month, February in a leap year. */
export const daysOfMonth: readonly number[] = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** From a weekday to its number, Sunday 0. */
export const weekdays: ReadonlyMap<string, number> = new Map([
  ['sunday', 0],
  ['monday', 1],
  ['tuesday', 2],
  ['wednesday', 3],
  ['thursday', 4],
  ['friday', 5],
  ['saturday', 6],
])

/** From a season to its number in EDTF, as in `2024-22`. */
export const seasons: ReadonlyMap<string, number> = new Map([
  ['spring', 21],
  ['summer', 22],
  ['autumn', 23],
  ['fall', 23],
  ['winter', 24],
])

/** From the words for a quarter or half of a year to its first and last month. */
export const partsOfYear: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['q1', [1, 3]],
  ['q2', [4, 6]],
  ['q3', [7, 9]],
  ['q4', [10, 12]],
  ['1q', [1, 3]],
  ['2q', [4, 6]],
  ['3q', [7, 9]],
  ['4q', [10, 12]],
  ['first quarter', [1, 3]],
  ['second quarter', [4, 6]],
  ['third quarter', [7, 9]],
  ['fourth quarter', [10, 12]],
  ['1st quarter', [1, 3]],
  ['2nd quarter', [4, 6]],
  ['3rd quarter', [7, 9]],
  ['4th quarter', [10, 12]],
  ['final quarter', [10, 12]],
  ['last quarter', [10, 12]],
  ['h1', [1, 6]],
  ['h2', [7, 12]],
  ['1h', [1, 6]],
  ['2h', [7, 12]],
  ['first half', [1, 6]],
  ['second half', [7, 12]],
])
