/**
 * Reads one number of a running text with what belongs to it, and gives the forms under which it is found:
 * `$126.8 billion` is `126.8`, `$126.8`, `126800000000`, `$126800000000`, the most telling form last.
 */
import { matchAt } from './match-at.ts'
import { type NumberRead, readTail } from './read-tail.ts'

// `1 150 000 000` is one number, and `7 249`; a thin or an unbreakable space groups as well.
const digits = /(?:\d{1,3}(?:,\d{3})+(?![\d,])|\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?![\d,.]*\d)|\d+)(?:\.\d+)*/y
const ungrouped = /(?:\d{1,3}(?:,\d{3})+(?![\d,])|\d+)(?:\.\d+)*/y
const ordinal = /(?:st|nd|rd|th)(?![\p{L}\p{N}])/iuy

/** How to read a number. */
export interface Setting {
  /** The currency that stands before it. */
  sign?: string | undefined
  /** Whether it belongs to a name (`GPT-4 175 billion`), so that no space can group its digits. */
  isTied?: boolean
}

/** The number at `start` in `text`, or null where there is none. */
export function readNumber(
  text: string,
  start: number,
  { sign = '', isTied = false }: Setting = {},
): NumberRead | null {
  const written = matchAt(isTied ? ungrouped : digits, text, start)?.[0]
  if (written === undefined) return null
  const bare = written.replace(/[,\s]/g, '')
  const end = start + written.length
  const rank = matchAt(ordinal, text, end)
  if (rank) return { end: end + rank[0].length, forms: [bare + rank[0].toLowerCase()], words: [] }
  const value = Number(bare)
  // `2.1.3` is a version and stays as it is.
  return Number.isNaN(value) ? { end, forms: [bare], words: [] } : readTail(text, end, bare, value, sign)
}
