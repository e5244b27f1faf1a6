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
