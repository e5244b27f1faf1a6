/** Takes the markup out of a slice of a file, so that it can be compared with the quote it is said to hold. */
import { fromHtml } from 'hast-util-from-html'
import { textOf } from './read-site.ts'

const marks = /[*_`~\\|>]/g // Emphasis, code, escapes, table bars, block quotation marks.
const link = /\[([^[\]]*)\]\([^()\s]*\)/g

const decode = (text: string) => textOf(fromHtml(text, { fragment: true }))

/** By ending; each is used on the slice and on the quote, so what it takes out of both is not compared. */
const unmarkers: Record<string, (text: string) => string> = {
  txt: (text) => text.replace(marks, ' '),
  md: (text) => decode(text.replace(link, '$1')).replace(marks, ' '),
  html: decode,
}

/** The words of a text of the file `name`, without markup and white space. */
export function unmark(text: string, name: string): string {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
  return (unmarkers[ending] ?? ((same: string) => same))(text).replace(/\s+/g, '')
}
