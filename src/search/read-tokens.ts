/**
 * Cuts a text into what a search can name. Index and query are read by the same rules, so `$126.8bn` in one meets
 * `$126.8 billion` in the other: both are the form `$126800000000`.
 */
import { currencyWords } from './number-words.ts'
import { readNumber } from './read-number.ts'

/** A word or a number of a text. */
export interface Token {
  start: number
  end: number
  /** The forms that it is found under, folded; the last is what it means as a query. */
  forms: string[]
  /** Its place in the row of tokens, for phrases; what is a part of another token has that token's place. */
  place: number
  isNumber: boolean
  /** Whether it belongs to another token: `billion` in `$126.8 billion`, `gpt4` for `GPT-4`. */
  isPart: boolean
  /** Whether it is tied to the token before it without a space: `4` in `GPT-4`. */
  isTied: boolean
}

const piece = /(?:(us\$|[$€£¥₹])\s?(?=\d))?(?=\d)|[\p{L}][\p{L}\p{M}\p{N}]*(?:\.\d[\p{L}\p{N}]*)*/giu
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
    const own = readPiece(text, start, found[0], found[1], code, { place: ++place, isTied })
    const first = own[0]
    end = first?.end ?? start + 1
    if (first && isTied) own.push(...joined(tokens, first, text))
    if (first?.isNumber && code) tokens[tokens.length - 1] = { ...(tokens.at(-1) ?? first), isPart: true }
    tokens.push(...own)
    end += clitic.exec(text.slice(end, end + 4))?.[0].length ?? 0
    piece.lastIndex = end
  }
  return tokens
}

/** Without case, marks and compatibility forms, so that `Café` is `cafe`. */
export const fold = (word: string): string => word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

function readPiece(
  text: string,
  start: number,
  word: string,
  sign: string | undefined,
  codeBefore: string,
  row: Pick<Token, 'place' | 'isTied'>,
): Token[] {
  const isWord = /^\p{L}/u.test(word) && sign === undefined
  if (isWord) return [{ start, end: start + word.length, forms: [fold(word)], ...row, isNumber: false, isPart: false }]
  const mark = currencyWords[(sign ?? codeBefore).toLowerCase()]
  const number = readNumber(text, start + word.length, mark)
  if (!number) return []
  // `4o` of `GPT-4o` is one name, and no 4.
  const isName =
    row.isTied &&
    /\p{L}[-‐‑]$/u.test(text.slice(Math.max(0, start - 2), start)) &&
    /\p{L}$/u.test(text.slice(start, number.end))
  const forms = isName ? number.forms.slice(-1) : number.forms
  const own = { start, end: number.end, forms, ...row, isNumber: true, isPart: false }
  const parts = number.words.map(({ start: from, end: to }) => ({
    ...own,
    start: from,
    end: to,
    forms: [fold(text.slice(from, to))],
    isNumber: false,
    isPart: true,
  }))
  return [own, ...parts]
}

/** `USD` before a number is its sign. */
const codeOf = (last: Token | undefined): string =>
  /^(?:usd|eur|gbp|jpy|inr)$/.test(last?.forms[0] ?? '') ? (last?.forms[0] ?? '') : ''

/** `GPT-4` is found as `gpt4`, `neuro-symbolic` as `neurosymbolic`. */
function joined(tokens: Token[], second: Token, text: string): Token[] {
  const first = tokens.findLast((token) => !token.isPart)
  if (!first || first.isNumber || !/^[-‐‑]$/.test(text.slice(first.end, second.start))) return []
  const whole = fold(text.slice(first.start, first.end) + text.slice(second.start, second.end))
  return [{ ...second, start: first.start, forms: [whole], isNumber: false, isPart: true }]
}
