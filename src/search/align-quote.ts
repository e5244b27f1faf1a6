/** Carries ranges of a claim's repaired text over to its quote as it stands, so that marks fall on the document's own words. */
import type { Range } from './match-text.ts'

/**
 * The ranges in `quote` that stand for those in `text`: `intelligence` of the text is `intel igence` of the quote. Both differ by
 * letters, spaces and signs here and there; what is equal is paired in order, by the longest common subsequence.
 */
export function alignQuote(text: string, quote: string, ranges: Range[]): Range[] {
  if (text === quote || ranges.length === 0) return ranges
  const places = pair(text, quote)
  return ranges.flatMap(({ start, end }) => {
    const met = places.slice(start, end).filter((place) => place >= 0)
    const [first, last] = [met[0], met.at(-1)]
    return first === undefined || last === undefined ? [] : [{ start: first, end: last + 1 }]
  })
}

/** For each character of `text` its place in `quote`, or -1. */
function pair(text: string, quote: string): number[] {
  const width = quote.length + 1
  const lengths = new Uint16Array((text.length + 1) * width)
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0
  for (let i = text.length - 1; i >= 0; i--) {
    for (let j = quote.length - 1; j >= 0; j--) {
      lengths[i * width + j] = text[i] === quote[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  const places = new Array<number>(text.length).fill(-1)
  for (let i = 0, j = 0; i < text.length && j < quote.length;) {
    if (text[i] === quote[j]) places[i++] = j++
    else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  return places
}
