/**
 * Cuts a text into what a search can name. Index and query are read by the same rules, so `$126.8bn` in one meets
 * `$126.8 billion` in the other: both are the form `$126800000000`.
 */
import { currencyWords, spelledNumbers, unitSpellings } from './number-words.ts'
import { readNumber, readTail } from './read-number.ts'

/** A word or a number of a text. */
export interface Token {
  start: number
  end: number
  /** As written, folded. */
  written: string
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

/** A token of which is only known where it stands. */
type Unwritten = Omit<Token, 'written'>

const piece = /(?:(us\$|[$€£¥₹])\s?(?=\d))?(?=\d)|[\p{L}][\p{L}\p{M}\p{N}]*(?:\.\d[\p{L}\p{N}]*)*(?:\+\+|#)?/giu
const clitic = /^['’](?:s|t|re|ve|ll|d|m)(?![\p{L}\p{N}])/iu

/** The tokens of a text in reading order; parts follow what they belong to. */
export function readTokens(text: string): Token[] {
  const tokens: Unwritten[] = []
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
    if (first) own.push(...numbered(tokens, first, text))
    if (first?.isNumber) shareMark(tokens, first, text)
    if (first?.isNumber && code) tokens[tokens.length - 1] = { ...(tokens.at(-1) ?? first), isPart: true }
    tokens.push(...own)
    end += clitic.exec(text.slice(end, end + 4))?.[0].length ?? 0
    piece.lastIndex = end
  }
  return tokens.map((token) => ({ ...token, written: fold(text.slice(token.start, token.end)) }))
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
): Unwritten[] {
  const isWord = /^\p{L}/u.test(word) && sign === undefined
  if (isWord) return readWord(text, start, word, row)
  const mark = currencyWords[(sign ?? codeBefore).toLowerCase()]
  const number = readNumber(text, start + word.length, { sign: mark, isTied: row.isTied })
  if (!number) return []
  // `4o` of `GPT-4o` is one name, and no 4.
  const isName =
    row.isTied &&
    /\p{L}[-‐‑]$/u.test(text.slice(Math.max(0, start - 2), start)) &&
    /\p{L}$/u.test(text.slice(start, number.end))
  const forms = isName ? number.forms.slice(-1) : number.forms
  return numberTokens(text, { start, end: number.end, forms, ...row, isNumber: true, isPart: false }, number.words)
}

/** A number, and the words that belong to it as parts of it. */
function numberTokens(text: string, own: Unwritten, words: { start: number; end: number }[]): Unwritten[] {
  const parts = words.map(({ start, end }) => ({
    ...own,
    start,
    end,
    forms: wordForms(fold(text.slice(start, end))),
    isNumber: false,
    isPart: true,
  }))
  return [own, ...parts]
}

/** A word with the other spellings of the unit that it is, itself last: `terabytes` is found by `TB`. */
const wordForms = (word: string): string[] => [...(unitSpellings.get(word) ?? []), word]

/** A word; a number in words where a unit of figures follows: `six times` is `6x`, `ten percent` is `10%`. */
function readWord(text: string, start: number, word: string, row: Pick<Token, 'place' | 'isTied'>): Unwritten[] {
  const end = start + word.length
  const whole = { start, end, forms: wordForms(fold(word)), ...row, isNumber: false, isPart: false }
  const times = /^(\p{L}+?)fold$/iu.exec(word)?.[1]
  const value = spelledNumbers[(times ?? word).toLowerCase()]
  if (value === undefined || value === 1) return [whole]
  const digits = String(value)
  if (times) return [{ ...whole, forms: [digits, `${digits}x`, fold(word)] }]
  const number = readTail(text, end, digits, value, '')
  // `nine dimensions` is found by `9`, too.
  if (!/\s?(?:x|%|times|fold|percent|per cent|thousand|million|billion|trillion)$/i.test(text.slice(end, number.end)))
    return [{ ...whole, forms: [digits, fold(word)] }]
  const words = [{ start, end }, ...number.words]
  return numberTokens(text, { ...whole, end: number.end, forms: number.forms, isNumber: true }, words)
}

/** `USD` before a number is its sign. */
const codeOf = (last: Unwritten | undefined): string =>
  /^(?:usd|eur|gbp|jpy|inr)$/.test(last?.forms[0] ?? '') ? (last?.forms[0] ?? '') : ''

/** `GPT-4` is found as `gpt4`, `neuro-symbolic` as `neurosymbolic`. */
function joined(tokens: Unwritten[], second: Unwritten, text: string): Unwritten[] {
  const first = tokens.findLast((token) => !token.isPart)
  if (!first || first.isNumber || !/^[-‐‑]$/.test(text.slice(first.end, second.start))) return []
  const whole = fold(text.slice(first.start, first.end) + text.slice(second.start, second.end))
  return [{ ...second, start: first.start, forms: [whole], isNumber: false, isPart: true }]
}

/** A name and the number behind it are found as one word as well: `loihi2` for `Loihi 2`. */
function numbered(tokens: Unwritten[], second: Unwritten, text: string): Unwritten[] {
  const first = tokens.at(-1)
  if (!second.isNumber || first === undefined || first.isNumber || text.slice(first.end, second.start) !== ' ')
    return []
  const isName =
    /^\p{Lu}/u.test(text.slice(first.start, first.end)) && /^\d+(?:\.\d+)?$/.test(text.slice(second.start, second.end))
  if (!isName) return []
  const whole = fold(text.slice(first.start, first.end) + text.slice(second.start, second.end))
  return [{ ...second, start: first.start, forms: [whole], isNumber: false, isPart: true }]
}

/** The first end of a range has what is written behind the second: `95-97%` is found by `95%`, too, `1–2 million` by `1 million`. */
function shareMark(tokens: Unwritten[], second: Unwritten, text: string): void {
  const at = tokens.findLastIndex(({ isPart }) => !isPart)
  const first = tokens[at]
  if (!first?.isNumber || !/^\s?(?:[-‐‑–—]|to)\s?$/.test(text.slice(first.end, second.start))) return
  const [digits] = /^[\d.,]*\d/.exec(text.slice(second.start, second.end)) ?? ['']
  const bare = text.slice(first.start, first.end).replaceAll(',', '')
  if (!digits || !/^\d+(?:\.\d+)?$/.test(bare)) return
  const { forms } = readTail(text, second.start + digits.length, bare, Number(bare), '')
  tokens[at] = { ...first, forms: [...new Set([...forms, ...first.forms])] }
}
