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

/** A quote cut at white space to about `length` characters with `words` among them, more of what follows than of what leads there. */
export function snippet(quote: string, words: string, length: number): string {
  if (quote.length <= length) return quote
  const at = Math.max(0, quote.indexOf(words))
  const before = Math.max(0, Math.min(at, Math.floor((length - words.length) / 3)))
  const cut = at === before ? 0 : quote.lastIndexOf(' ', at - before) + 1
  const room = quote.slice(cut)
  const end = room.length <= length ? room.length : room.lastIndexOf(' ', length)
  return `${cut > 0 ? '…\u00a0' : ''}${room.slice(0, end > 0 ? end : length)}${end < room.length ? '\u00a0…' : ''}`
}
