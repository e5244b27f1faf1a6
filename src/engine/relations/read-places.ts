/** The places that pieces of a sentence name. */
import { placeNames } from '../lexicon/places.ts'
import { demonyms, nameQualifiers } from '../lexicon/scope-words.ts'
import type { Span } from '../sentence.ts'
import type { Word } from './words-of.ts'

/** Places by their countries' names: `Finns`, `Finnish` and `Finland` are one. */
export function readPlaces(
  free: readonly Word[],
  owned: readonly Span[],
  basis: Span | null,
): { places: Set<string>; spans: Span[] } {
  const found = new Set<string>()
  const spans: Span[] = []
  for (const { start, end } of owned) {
    const words = free.filter((word) => word.start >= start && word.end <= end)
    for (let i = 0; i < words.length; i++) {
      if (basis && words[i]!.start >= basis.start) continue
      const first = words[i]!.raw
      if (!startsPlace.test(first) && !worldWords.has(first.replace(/['’]s$/, ''))) continue
      const most = longNames.has(first.toLowerCase().replace(/['’]s$/, '')) ? longest : 1
      for (let width = Math.min(most, words.length - i); width > 0; width--) {
        const run = words.slice(i, i + width).map(({ raw }) => raw.replace(/['’]s$/, ''))
        const name = run.join(' ').toLowerCase()
        if (name === 'us' && run[0] !== 'US') continue
        const place = placeOf(name)
        if (place === undefined) continue
        const before = words[i - 1]
        const isPart = before !== undefined && before.end + 1 === words[i]!.start && isQualifier(before)
        found.add(isPart ? `${before.lower} ${place}` : place) // `Equatorial Guinea`, `Northern Italy`
        spans.push({ start: (isPart ? before : words[i]!).start, end: words[i + width - 1]!.end })
        i += width - 1
        break
      }
    }
  }
  return { places: found, spans }
}

const longest = 3 // Words of a place's name.
/** The first words of names of several: `united` of `united states`. */
const longNames = new Set(
  [...placeNames, ...demonyms.keys()].flatMap((name) => name.split(' ').slice(0, -1).slice(0, 1)),
)

/** The place that a name in small letters means, or the people of it: `finland` for `finns`; undefined where it means none. */
export const placeOf = (name: string): string | undefined =>
  demonyms.get(name) ?? (placeNames.has(name) ? name : placeOfPeople(name))

/** `silesia` for `silesian`, by the ending of its people. */
function placeOfPeople(name: string): string | undefined {
  if (name.length < shortestPeople || !/(?:n|ns|ese)$/.test(name)) return undefined
  const people = name.replace(/s$/, '')
  return [people.slice(0, -1), people.slice(0, -2), people.slice(0, -3), `${people.slice(0, -3)}y`].find((place) =>
    placeNames.has(place),
  )
}

const shortestPeople = 7 // Letters; shorter ones are names of their own too often: `Roman`, `Jordan`.

/** `New` of `New Guinea`, `northern` of `northern Chile`. */
const isQualifier = ({ raw, lower }: Word): boolean =>
  (startsPlace.test(raw) && nameQualifiers.has(lower)) || parts.has(lower)
const parts = new Set(
  'northern southern eastern western central north-western north-eastern south-western south-eastern rural urban coastal'.split(
    ' ',
  ),
)
const startsPlace = /^\p{Lu}/u
const worldWords = new Set(['global', 'globally', 'worldwide', 'world', 'international', 'eurozone', 'euro']) // Places in small letters, or what they begin with.

/** Whether a word is a place, its people, or `worldwide`. */
export const isPlaceWord = ({ raw, bare }: Word): boolean =>
  (startsPlace.test(raw) || worldWords.has(bare)) && placeOf(bare) !== undefined
