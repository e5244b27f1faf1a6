/** Comma-separated values (RFC 4180) that a spreadsheet shows and never runs. */

/** A cell: text, a number, or nothing. */
export type Cell = string | number | null | undefined

/** Lines with a head, each ended by CR LF. Text that a spreadsheet would take for a formula gets an apostrophe before it; numbers stay numbers. */
export const toCsv = (head: readonly string[], rows: Iterable<readonly Cell[]>): string =>
  [head, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')

function cell(value: Cell): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return String(value)
  const safe = /^\s*[=+\-@\t\r＝＋－＠]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
