/** Who keeps count of the world or grades others: `Harbour Watch recorded 46 cases`, `Deloitte ranks Harriers ninth`. */
import { watcherWords } from '../../lexicon/names.ts'
import { nounFollowers, raterVerbs, watcherVerbs } from '../../lexicon/reporting-verbs.ts'
import type { Name } from './find-names.ts'
import { nameAt, type NamedClause, wordAt } from './named-clause.ts'
import type { ReachedVerb } from './verb-from.ts'

/** Whether the verb that a name reaches counts or grades something that is not the name's own. */
export const countsOrRates = (clause: NamedClause, name: Name, reached: ReachedVerb): boolean =>
  isWatcher(clause, name, reached.verb.verb) || isRater(clause, name, reached)

/** Who keeps count is a source of the count: `Harbour Watch recorded 46 cases`, `the institute Sciensano counted`. */
const isWatcher = (clause: NamedClause, name: Name, verb: string) =>
  watcherVerbs.has(verb) &&
  (watcherWords.has(wordAt(clause, name.first - 1)) ||
    isApposedWatcher(clause, name) ||
    (name.form === 'publisher' && name.cited.split(/\s+/).some((word) => watcherWords.has(word.toLowerCase()))))

/** `Reloop, an NGO, counts 57`, `Ember, the energy think tank, tracks`. */
const isApposedWatcher = ({ tokens }: NamedClause, { last, form }: Name): boolean =>
  tokens[last + 1]?.text === ',' &&
  form !== 'place' &&
  tokens
    .slice(last + 2, last + 9)
    .some(({ lower }, index, all) => countingBodies.has(lower) && !all.slice(0, index).some(({ text }) => text === ','))
const countingBodies = new Set(
  'ngo charity watchdog tank thinktank group body institute union association coalition observatory network agency regulator consultancy pollster tracker'.split(
    ' ',
  ),
)

/** `Freedom House rates the country 7 out of 100`; not `Real Madrid ranked first`. */
function isRater(clause: NamedClause, name: Name, { verb, index }: ReachedVerb): boolean {
  if (!raterVerbs.has(verb.verb) || verb.form === 'base' || nounFollowers.has(wordAt(clause, index + 1))) return false
  if (['it', 'them', 'him', 'her', 'us'].includes(wordAt(clause, index + 1))) return true
  if (placesAnother(clause, name, index)) return true
  return (
    name.form === 'publisher' &&
    (clause.nameFrom.has(index + 1) ||
      ['the', 'this', 'these', 'a'].includes(wordAt(clause, index + 1)) ||
      clause.tokens[index + 1]?.kind === 'number')
  )
}

/** `Deloitte ranks Harriers ninth`, `Forbes lists the city as the second richest`; not `Real Madrid rank first`. */
function placesAnother(clause: NamedClause, name: Name, index: number): boolean {
  const object = nameAt(clause, index + 1)
  if (!object || name.form === 'place') return false
  return clause.tokens.slice(object.last + 1, object.last + 5).some(({ lower }) => places.test(lower))
}
const places =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|top|bottom|joint|among|\d+(?:st|nd|rd|th))$/
