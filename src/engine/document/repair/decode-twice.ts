/** Undoes UTF-8 that was read as Windows-1252: `â€™` is `’`, `Ã©` is `é`. */
import { findAll } from '../../find-all.ts'
import type { Edit } from './edit.ts'

// The characters of bytes 80 to 9F in Windows-1252, in order; where it has none, the control character stays.
const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const early = `[${high}\u0080-\u009f]`
const follower = `[${high}\u0080-\u00bf]`
// Only the lead bytes that Western text has, each with followers that no real word puts behind that letter.
const doubled = new RegExp(
  `(?<!\\p{Lu})[ÂÃ]${follower}|[ÄÅ]${early}|â${early}${follower}|ï[¬»]${follower}|ð[Ÿ\u009f]${follower}{2}|â€(?!${follower})`,
  'gu',
)
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** The edits that decode what was decoded twice; none for letters such as `Â` or `É` in real words. */
export function decodeTwice(text: string): Edit[] {
  if (!/[ÂÃÄÅâïð]/.test(text)) return []
  const edits: Edit[] = []
  for (const match of findAll(text, doubled)) {
    const decoded = match[0] === 'â€' ? '”' : decode(match[0])
    if (decoded === null) continue
    edits.push({
      start: match.index,
      end: match.index + match[0].length,
      text: decoded === '\ufeff' ? '' : decoded,
      kind: 'encoding',
    })
  }
  return edits
}

function decode(text: string): string | null {
  const bytes = Uint8Array.from(text, (character) => {
    const place = high.indexOf(character)
    return place < 0 ? character.charCodeAt(0) : 0x80 + place
  })
  try {
    return decoder.decode(bytes)
  } catch {
    return null // Not every such run is UTF-8; then it stays.
  }
}
