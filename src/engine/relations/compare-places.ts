/** Whether two figures are of two places. */
import { type Condition, list, none } from './condition.ts'
import { stem } from './fold-word.ts'
import type { Matched } from './match-terms.ts'
import { isPlaceWord, placeOf } from './read-places.ts'
import type { Statement, Term } from './statement.ts'
import { wordsOfSentence } from './words-of.ts'

/** `in Kenya` against `in Uganda`; where one of them names no place, it is the wider one. */
export function comparePlaces(a: Statement, b: Statement, { names, isLasting, shared }: Matched): readonly Condition[] {
  if (a.places.size === 0 && b.places.size === 0) return none
  const [onlyA, onlyB] = [outside(a.places, b.places), outside(b.places, a.places)]
  if (onlyA.length === 0 && onlyB.length === 0) return []
  if (onlyA.length > 0 && onlyB.length > 0)
    return [
      {
        difference: 'scope',
        words: () => `${list(onlyA)} against ${list(onlyB)}`,
        narrower: onlyB.includes('world') ? 1 : onlyA.includes('world') ? -1 : 0,
      },
    ]
  if (isLasting || (names > 0 && (a.isEvent || b.isEvent)) || shared.some((term) => isLocality(term, a, b))) return []
  const [place, telling, other] = onlyA.length > 0 ? [onlyA, a, b] : [onlyB, b, a]
  if (place.every((one) => one === 'world' || other.context.has(stem(one)) || isSpokenOf(one, other))) return []
  if (place.length === 1 && shared.some((term) => isHomeOf(place[0]!, term, telling))) return []
  return [
    {
      difference: 'scope',
      words: () => `only one of them is about ${list(place)}`,
      narrower: onlyA.length > 0 ? 1 : -1,
    },
  ]
}

/** Whether a sentence names a place beside what it says of a figure: `the share of US teens who turned to ChatGPT is 26%`. */
const isSpokenOf = (place: string, { passage: { sentence } }: Statement): boolean =>
  wordsOfSentence(sentence).some((word) => isPlaceWord(word) && placeOf(word.bare) === place)

/** Whether a place tells no more than where a thing with a name is at home: `Greenland’s Jakobshavn Glacier`. */
function isHomeOf(place: string, { word, isName }: Term, { terms, passage: { sentence } }: Statement): boolean {
  const name = isName ? terms.get(word) : undefined
  if (!name?.isName || name.start < 1) return false
  const before = wordsOfSentence(sentence).findLast(({ end }) => end < name.start)
  return before !== undefined && before.end + 1 === name.start && placeOf(before.bare) === place
}

/** `The United Kingdom recorded 40.3 °C at Coningsby`: both are about one town, whatever its country. */
const isLocality = ({ word, isName }: Term, a: Statement, b: Statement): boolean =>
  isName && [a, b].every(({ terms }) => locatives.has(terms.get(word)?.preposition ?? ''))
const locatives = new Set(['at', 'in', 'near'])

const outside = (set: ReadonlySet<string>, other: ReadonlySet<string>) => [...set].filter((one) => !other.has(one))
