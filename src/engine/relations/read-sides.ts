/** Which side of a contrast words stand on, and whether two statements stand on two. */
import { complementGroups } from '../lexicon/complement-words.ts'
import type { SideIndex } from '../lexicon/index-sides.ts'
import type { Word } from './words-of.ts'

/** From a line of a table to the side that words take of it, -1 where they take both, with the last of them. */
export type Sides = ReadonlyMap<number, { place: number; raw: string }>

/** The sides that words take, a word and the next one looked up together as well: `full price` is `full-price`. */
export function readContrasts(words: readonly Word[], index: SideIndex): Sides {
  const lower = words.map(({ bare }) => bare)
  const pairs = lower.map((word, at) => `${word}-${lower[at + 1] ?? ''}`)
  // `net exports` are no `exports`: what two words say together, neither says alone.
  const isPaired = (word: string, pair: string | undefined) =>
    pair !== undefined && index.get(pair)?.some(([line]) => index.get(word)?.some(([other]) => other === line))
  return readSides(
    lower.flatMap((word, at) =>
      isPaired(word, pairs[at]) || isPaired(word, pairs[at - 1]) ? pairs[at]! : [word, pairs[at]!],
    ),
    index,
  )
}

/** The sides that single words take. */
function readSides(words: Iterable<string>, index: SideIndex): Sides {
  const found = new Map<number, { place: number; raw: string }>()
  for (const raw of words) {
    for (const [line, place] of index.get(raw) ?? []) {
      const known = found.get(line)
      found.set(line, { place: known && known.place !== place ? -1 : place, raw: raw.replace('-', ' ') })
    }
  }
  return found
}

const makeup =
  /\b(?:is|are|was|were|being|been) (?:(?:a|the|still|now|either|mostly) )?(women|woman|female|girls|men|man|male|boys)\b|\b(women|females|girls|men|males|boys) (?:now |then |still )?(?:(?:make|made|makes|making) up|account(?:s|ed)? for|represent(?:s|ed)?|constitut(?:e|es|ed)|compris(?:e|es|ed)|form(?:s|ed)?|held|hold|occupied|occupy|filled|fill)\b|\b(?:share|proportion|percentage) of (women|females|girls|men|males|boys)\b/iu

/** The group that a statement tells the share of, by its verb. */
export function readMakeup(text: string): Sides {
  const group = makeup.exec(text)?.slice(1).find(Boolean)
  return group === undefined ? new Map() : readSides([group.toLowerCase()], complementGroups)
}

/** The words of the first line on which two stand on two sides, and neither on both: `detects` against `missed`. */
export function findOpposed(first: Sides, second: Sides): [one: string, other: string] | null {
  for (const [line, one] of first) {
    const other = second.get(line)
    if (other && other.place !== one.place && one.place >= 0 && other.place >= 0) return [one.raw, other.raw]
  }
  return null
}
