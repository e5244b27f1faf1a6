/** Reads the noun that the label of a table's row counts, where its columns name none: `Bank branches (number)`, `Turbines`. */
import { uncountedHeads } from '../../lexicon/labels.ts'
import { countableNouns } from '../../lexicon/counted-nouns.ts'
import { placeNames } from '../../lexicon/places.ts'
import type { Column } from './read-header.ts'
import { readNoun } from './read-noun.ts'
import { isPlural, toSingular } from './to-singular.ts'
import { tokenize } from './token.ts'

const numberOf = /^(?:(?:total )?number|no\.|nos\.) of /i
const inBrackets = /,? ?\((?:numbers?|no\.?|count|n)\)$/i

/** What a label counts; null for `United States`, `Exports` and other names of rows. */
export function readRowNoun(label: string, language: string): Column | null {
  const isSaid = numberOf.test(label) || inBrackets.test(label)
  const words = label
    .replace(numberOf, '')
    .replace(inBrackets, '')
    .replace(/, \p{Ll}.*$/u, '') // `Employees, end of period`
    .replace(/ (?:per|of|in|on|by|with|who|off) .*$/, '')
  const head = words.split(' ').at(-1) ?? ''
  if (!isPlural(head) || uncountedHeads.has(head.toLowerCase())) return null
  const isAlone = words === head && !placeNames.has(head.toLowerCase()) // `Turbines`
  const isWord = isAlone || /^\p{Ll}/u.test(head) || countableNouns.has(toSingular(head.toLowerCase()))
  const noun = isSaid || isWord ? readNoun(tokenize(words, language), 0, { attributive: false })?.noun : undefined
  if (noun === undefined) return null
  const unit = /^\p{Lu}\p{Ll}+$/u.test(noun) ? noun.toLowerCase() : noun
  return { kind: 'count', unit, scale: { dimension: unit.toLowerCase(), factor: 1 }, magnitude: 1, isUnit: false }
}
