/** Numbers that a text writes with a decimal comma while its language says that a comma parts thousands. */
import { findAll } from '../find-all.ts'
import { hasDecimalComma, withDecimalSign } from '../document/figures/token.ts'
import type { ReadDocument } from '../document/read-document.ts'
import { report } from '../report.ts'

// `14,2` and `0,155` of a continental table; neither `1,240` nor `[1,2]` nor `(3,4)` nor `2,3,5`.
const withComma = /(?<![\d.,[(\p{L}])(?:\d+,\d{1,2}|0,\d{3})(?![\d,)\]]|\.\d)/gu
const withPoint = /(?<![\d.,])\d+\.\d+(?![\d.])/g
const fewest = 2 // One may be a slip, or a list without a space.

/** Warns once a document, at the first such number, where they are more than those with a decimal point. */
export function checkDecimals({ file, metadata, decimalSign, sentences }: ReadDocument): void {
  if (hasDecimalComma(withDecimalSign(metadata.language ?? 'en', decimalSign))) return
  const found = sentences.flatMap(({ quote, position }) =>
    findAll(quote, withComma).map(({ 0: number, index }) => ({ number, start: position.start + index })),
  )
  const points = sentences.reduce((sum, { quote }) => sum + (quote.match(withPoint)?.length ?? 0), 0)
  const first = found[0]
  if (!first || found.length < fewest || found.length <= points) return
  const at = String(file.value).indexOf(first.number, Math.max(0, first.start - first.number.length))
  const start = at === -1 ? first.start : at
  report(
    file,
    'decimal-comma',
    { actual: first.number, expected: metadata.language ?? 'en' },
    { start, end: start + first.number.length },
  )
}
