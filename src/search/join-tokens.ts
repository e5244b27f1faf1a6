/** Finds what a token and its neighbour are together: a name, a word with a hyphen, a range. */
import { readTail } from './read-tail.ts'
import { fold, type Token } from './token.ts'

/** `GPT-4` is found as `gpt4`, `neuro-symbolic` as `neurosymbolic`. */
export function joined(tokens: Token[], second: Token, text: string): Token[] {
  const first = tokens.findLast((token) => !token.isPart)
  if (!first || first.isNumber || !/^[-‐‑]$/.test(text.slice(first.end, second.start))) return []
  return [asOne(first, second, text)]
}

/** A name and the number behind it are found as one word as well: `loihi2` for `Loihi 2`. */
export function numbered(tokens: Token[], second: Token, text: string): Token[] {
  const first = tokens.at(-1)
  if (!second.isNumber || first === undefined || first.isNumber || text.slice(first.end, second.start) !== ' ')
    return []
  const isName =
    /^\p{Lu}/u.test(text.slice(first.start, first.end)) && /^\d+(?:\.\d+)?$/.test(text.slice(second.start, second.end))
  return isName ? [asOne(first, second, text)] : []
}

function asOne(first: Token, second: Token, text: string): Token {
  const whole = fold(text.slice(first.start, first.end) + text.slice(second.start, second.end))
  return { ...second, start: first.start, forms: [whole], isNumber: false, isPart: true }
}

/** The first end of a range has what is written behind the second: `95-97%` is found by `95%`, too, `1–2 million` by `1 million`. */
export function shareMark(tokens: Token[], second: Token, text: string): void {
  const at = tokens.findLastIndex(({ isPart }) => !isPart)
  const first = tokens[at]
  if (!first?.isNumber || !/^\s?(?:[-‐‑–—]|to)\s?$/.test(text.slice(first.end, second.start))) return
  const [digits] = /^[\d.,]*\d/.exec(text.slice(second.start, second.end)) ?? ['']
  const bare = text.slice(first.start, first.end).replaceAll(',', '')
  if (!digits || !/^\d+(?:\.\d+)?$/.test(bare)) return
  const { forms } = readTail(text, second.start + digits.length, bare, Number(bare), '')
  tokens[at] = { ...first, forms: [...new Set([...forms, ...first.forms])] }
}
