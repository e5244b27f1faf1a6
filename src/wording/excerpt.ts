/** The words around a figure, for a table row; whole quotes stand on the claims' own pages. */

/** Three pieces of a quote, the middle one being the words looked for. */
export interface Excerpt {
  before: string
  words: string
  after: string
}

const reach = 64 // About one line of a table on each side.

/** Cuts a quote around `words` at white space, with `…` where something is left out: `… energy by`, `up to 80%`, `.` */
export function excerpt(quote: string, words: string): Excerpt {
  const start = Math.max(0, quote.indexOf(words))
  const end = start + words.length
  const [before, after] = [quote.slice(0, start), quote.slice(end)]
  return { before: tail(before), words: quote.slice(start, end), after: head(after) }
}

function tail(text: string): string {
  if (text.length <= reach) return text
  return `… ${text.slice(text.indexOf(' ', text.length - reach) + 1)}`
}

function head(text: string): string {
  if (text.length <= reach) return text
  return `${text.slice(0, text.lastIndexOf(' ', reach))} …`
}

/**
 * A text cut at white space to about `length` characters with `words`, or what it holds of them, among them; more of what follows than
 * of what leads there.
 */
export function snippet(text: string, words: string, length: number): string {
  if (text.length <= length) return text
  const held = wordsWithin(text, words)
  const at = text.indexOf(held)
  const lead = Math.max(0, Math.floor((length - held.length) / 3))
  // What stands near the end of its sentence leaves room for more of what leads there.
  const [near, late] = [Math.max(0, at - lead), text.length - length]
  const start = near <= late ? text.lastIndexOf(' ', near) + 1 : Math.min(at, text.indexOf(' ', late - 1) + 1)
  const cut = near === 0 ? 0 : start
  const room = text.slice(cut)
  const end = room.length <= length ? room.length : room.lastIndexOf(' ', length)
  return `${cut > 0 ? '…\u00a0' : ''}${room.slice(0, end > 0 ? end : length)}${end < room.length ? '\u00a0…' : ''}`
}

/**
 * What a text that was mended for reading holds of a figure's words, to cut it around them: all of them or, where they were damaged,
 * what comes before the damage: `1.15 bil` of `1.15 bil ion neurons`. Empty where it holds nothing of them.
 */
export function wordsWithin(text: string, words: string): string {
  let held = words
  while (held !== '' && !text.includes(held)) held = held.slice(0, Math.max(0, held.lastIndexOf(' ')))
  return held
}

/** A text of at most two lines, broken at the white space nearest to its middle where it is longer than one line of `length`. */
export function breakInTwo(text: string, length: number): string {
  if (text.length <= length) return text
  const middle = text.length / 2
  const [before, after] = [text.lastIndexOf(' ', middle), text.indexOf(' ', middle)]
  const at = after < 0 || (before > 0 && middle - before <= after - middle) ? before : after
  return at <= 0 ? text : `${text.slice(0, at)}\n${text.slice(at + 1)}`
}
