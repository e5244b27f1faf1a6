/** The writings that a document lists by author and year, and whether its text cites so. */
import { findAll } from '../find-all.ts'
import type { Block } from './collect-blocks.ts'

/** What a document's author–year citations stand for. */
export interface Bibliography {
  /** Whether the text cites by author and year throughout, so that `Card (1990)` is a citation wherever it stands. */
  isStyle: boolean
  /** From the first author and the year, `card 1990`, to the address of the entry; undefined where it has none. */
  entries: ReadonlyMap<string, string | undefined>
}

/** The bibliography of a document that has none. */
export const noBibliography: Bibliography = { isStyle: false, entries: new Map() }

const author = /^(?:\[\w{1,4}\]|\d{1,3}\.?)?\s*(?:The )?(\p{Lu}[\p{L}'’-]+)/u
const written = /(?<!\d)(?:1[6-9]|20)\d\d(?!\d)/
const webAddress = /\bhttps?:\/\/[^\s<>"')\]]+[^\s<>"')\].,;:]/
const citation =
  /\bet al\.?,? ?[([]?(?:19|20)\d\d|[([]\p{Lu}[\p{L}'’-]+(?: (?:and|&) \p{Lu}[\p{L}'’-]+)?,? (?:19|20)\d\d[a-z]?[)\],;]/gu
const fewest = 2 // One bracket with a name and a year may be anything: `(Tokyo, 2021)`.

/** Reads the entries of a document's list of references, and how its other texts cite. */
export function readBibliography(blocks: readonly Block[], listed: ReadonlyMap<Block, unknown>): Bibliography {
  const entries = new Map<string, string | undefined>()
  let citations = 0
  for (const block of blocks) {
    const { value } = block.text
    if (listed.has(block)) {
      const [name, year] = [author.exec(value)?.[1], written.exec(value.replace(webAddress, ''))?.[0]]
      const url = block.links.find((link) => /^https?:/.test(link.url))?.url ?? webAddress.exec(value)?.[0]
      if (name && year) entries.set(keyOf(name, year), url)
    } else if (citations < fewest && /\d/.test(value)) citations += findAll(value, citation).length
  }
  return { isStyle: citations >= fewest, entries }
}

/** The key of a first author and a year: `Card`, `1990b` → `card 1990`. */
export const keyOf = (name: string, year: string): string => `${name.toLowerCase()} ${year.slice(0, 4)}`
