/**
 * Cuts a text into what a search can name. Index and query are read by the same rules, so `$126.8bn` in one meets
 * `$126.8 billion` in the other: both are the form `$126800000000`.
 */
import { joined, numbered, shareMark } from './join-tokens.ts'
import { currencyWords } from './number-words.ts'
import { readNumber } from './read-number.ts'
import { numberTokens, readWord } from './read-word.ts'
import type { Row, Token } from './token.ts'

const piece = /(?:(us\$|[$€£¥₹])\s?(?=\d))?(?=\d)|[\p{L}][\p{L}\p{M}\p{N}]*(?:\.\d[\p{L}\p{N}]*)*(?:\+\+|#)?/giu
const clitic = /^['’](?:s|t|re|ve|ll|d|m)(?![\p{L}\p{N}])/iu

/** The tokens of a text in reading order; parts follow what they belong to. */
export function readTokens(text: string): Token[] {
  const tokens: Token[] = []
  let place = -1
  let end = 0
  piece.lastIndex = 0
  for (let found = piece.exec(text); found; found = piece.exec(text)) {
    const start = found.index
    const isTied = place >= 0 && start > 0 && start - end <= 1 && !/\s/.test(text.slice(end, start))
    const code = codeOf(tokens.at(-1))
    const own = readPiece(text, found, code, { place: ++place, isTied })
    const first = own[0]
    end = first?.end ?? start + 1
    if (first && isTied) own.push(...joined(tokens, first, text))
    if (first) own.push(...numbered(tokens, first, text))
    if (first?.isNumber) shareMark(tokens, first, text)
    if (first?.isNumber && code) tokens[tokens.length - 1] = { ...(tokens.at(-1) ?? first), isPart: true }
    tokens.push(...own)
    end += clitic.exec(text.slice(end, end + 4))?.[0].length ?? 0
    piece.lastIndex = end
  }
  return tokens
}

function readPiece(text: string, found: RegExpExecArray, codeBefore: string, row: Row): Token[] {
  const { 0: piece, 1: sign, index: start } = found
  if (sign === undefined && piece !== '') return readWord(text, start, piece, row)
  const mark = currencyWords[(sign ?? codeBefore).toLowerCase()]
  const number = readNumber(text, start + piece.length, { sign: mark, isTied: row.isTied })
  if (!number) return []
  // `4o` of `GPT-4o` is one name, and no 4.
  const isName =
    row.isTied &&
    /\p{L}[-‐‑]$/u.test(text.slice(Math.max(0, start - 2), start)) &&
    /\p{L}$/u.test(text.slice(start, number.end))
  const forms = isName ? number.forms.slice(-1) : number.forms
  return numberTokens(text, { start, end: number.end, forms, ...row, isNumber: true, isPart: false }, number.words)
}

/** `USD` before a number is its sign. */
const codeOf = (last: Token | undefined): string =>
  /^(?:usd|eur|gbp|jpy|inr)$/.test(last?.forms[0] ?? '') ? (last?.forms[0] ?? '') : ''
