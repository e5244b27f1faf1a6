/** Links that people write: those to the web, and all others, which no page may carry. */

const shown = 80 // Characters of a link in a message.
const runs = /^(?:javascript|vbscript):|^(?:data|file|blob|filesystem|view-source):\S/i
const scheme = /^(?!https?:)[a-z][a-z\d+.-]*:\S+$/i

/**
 * Whether a value is a link of another kind than those to the web, as browsers read it, who pass over control characters:
 * `java\nscript:alert(1)`, `mailto:a@example.org`. A sentence such as `Data: 3 of 10` is none.
 */
export function hasOtherScheme(value: string): boolean {
  const read = value.replace(/^[\0-\x20]+|[\t\n\r]/g, '')
  return runs.test(read) || scheme.test(read)
}

/** A link as messages show it. */
export const shownLink = (value: string): string => (value.length > shown ? `${value.slice(0, shown)}…` : value)

/** What to do about a value that is no address of the web. */
export const addressHint = 'Write the whole address as a browser shows it, with `https://` or `http://` before it.'
