/** Notes in brackets behind a sentence that say whose it is: `Prices rose 4%. (Source: World Bank)`. */
import { findAll } from '../find-all.ts'
import type { Mark } from '../sentence.ts'

const note = /(?<=[.!?]["”’)]?)\s?\((?:data )?sources?:\s?([^()]{2,120})\)\.?(?=\s|$)/giu
const name = /^(?:the )?(\p{Lu}[\p{L}\p{N}.&'’ -]{1,60}|[\p{L}\p{N}-]{2,40}(?:\.[a-z]{2,6}){1,2})(?:,.*)?$/u

/** A mark for each source that such a note names; none for `(Source: own calculations)`. */
export function findSourceNotes(text: string): Mark[] {
  if (!text.includes('ource')) return []
  return findAll(text, note).flatMap((match) =>
    match[1]!.split(/;|\s(?=and \p{Lu})/u).flatMap((part): Mark[] => {
      const cited = name.exec(part.trim().replace(/^and /, ''))?.[1]?.trim()
      const [start, end] = [match.index, match.index + match[0].length]
      return cited === undefined ? [] : [{ start, end, kind: 'publisher', cited }]
    }),
  )
}
