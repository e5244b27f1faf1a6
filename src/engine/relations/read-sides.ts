/** Which side of a contrast words stand on, and whether two statements stand on two. */
import type { SideIndex } from '../lexicon/index-sides.ts'
import type { Word } from './read-terms.ts'

/** From a line of a table to the side that words take of it, -1 where they take both, with the last of them. */
export type Sides = ReadonlyMap<number, { place: number; raw: string }>

/** The sides that words take, a word and the next one looked up together as well: `full price` is `full-price`. */
export function readContrasts(words: readonly Word[], index: SideIndex): Sides {
  const lower = words.map(({ bare }) => bare)
  return readSides(
    lower.flatMap((word, at) => [word, `${word}-${lower[at + 1] ?? ''}`]),
    index,
  )
}

/** The sides that single words take. */
export function readSides(words: Iterable<string>, index: SideIndex): Sides {
  const found = new Map<number, { place: number; raw: string }>()
  for (const raw of words) {
    for (const [line, place] of index.get(raw) ?? []) {
      const known = found.get(line)
      found.set(line, { place: known && known.place !== place ? -1 : place, raw: raw.replace('-', ' ') })
    }
  }
  return found
}

/** The words of the first line on which two stand on two sides, and neither on both: `detects` against `missed`. */
export function findOpposed(first: Sides, second: Sides): [one: string, other: string] | null {
  for (const [line, one] of first) {
    const other = second.get(line)
    if (other && other.place !== one.place && one.place >= 0 && other.place >= 0) return [one.raw, other.raw]
  }
  return null
}
