/** Takes the markup out of a slice of a file, so that it can be compared with the quote it is said to hold. */
import { fromHtml } from 'hast-util-from-html'
import { textOf } from './read-site.ts'

const marks = /[*_`~\\|>[\]^]/g // Emphasis, code, escapes, table bars, block quotations, links, powers.
const address = /\]\([^()\s]*\)/g

const decode = (text: string) => textOf(fromHtml(text, { fragment: true }))

/** By ending, how entities, tags and addresses go. */
const decoders: Record<string, (text: string) => string> = {
  md: (text) => decode(text.replace(address, ']')),
  html: decode,
}

/**
 * The words of a text of the file `name`, without markup and white space. It is used on the slice and on the quote, so what
 * it takes out of both is not compared. Superscripts become plain digits: `10<sup>7</sup>` is quoted as `10⁷`.
 */
export function unmark(text: string, name: string): string {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
  const decoded = decoders[ending]?.(text) ?? text
  return decoded.normalize('NFKC').replace(marks, '').replace(/\s+/g, '')
}
