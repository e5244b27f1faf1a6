/** Why two figures on one subject and measure need not meet: another date, place, group, unit, benchmark or comparison. */
import { participantNouns } from '../lexicon/participant-nouns.ts'
import { scopeWords, softScopes } from '../lexicon/scope-words.ts'
import { isRest } from './align-intervals.ts'
import { compareDates } from './compare-dates.ts'
import { compareInclusions } from './compare-inclusions.ts'
import { compareLeads } from './compare-leads.ts'
import { compareParts } from './compare-parts.ts'
import { compareAsides, compareNorms, compareOrdinals, comparePlans, compareSums } from './compare-periods.ts'
import { compareSettings } from './compare-settings.ts'
import { subjectComparisons } from './compare-subjects.ts'
import { compareWholes } from './compare-wholes.ts'
import { compareYardsticks } from './compare-yardsticks.ts'
import { anybody } from './count-alike.ts'
import { asWritten, type Comparison, type Condition, list, none } from './condition.ts'
import { foldWord, stem } from './fold-word.ts'
import type { Matched } from './match-terms.ts'
import { isSteady, lasts } from './read-paces.ts'
import { isPlaceWord, placeOf } from './read-places.ts'
import { wordsOfSentence } from './read-terms.ts'
import type { Statement, Term } from './statement.ts'

const outside = (set: ReadonlySet<string>, other: ReadonlySet<string>) => [...set].filter((one) => !other.has(one))

/** The first conditions that differ, the plainest first; none for two figures that say the same sort of thing of one case. `most` are enough. */
export function compareConditions(a: Statement, b: Statement, matched: Matched, most: number): readonly Condition[] {
  const found: Condition[] = []
  for (const compare of comparisons) {
    for (const condition of compare(a, b, matched)) found.push(condition)
    if (found.length >= most) return found
  }
  return found.length > 0 ? found : compareCases(a, b, matched)
}

const sexes = scopeWords.get('women')!.line

function compareUnits(a: Statement, b: Statement, { names }: Matched): readonly Condition[] {
  if (a.per === b.per && a.pace === b.pace) return none
  const found: Condition[] = []
  if (a.per !== b.per && !isOneEach(a, b) && !isInScale(a, b) && !(names > 0 && isProperty(a) && isProperty(b)))
    found.push({ difference: 'unit', words: () => `${perWords(a)} against ${perWords(b)}`, narrower: 0 })
  const isParted = a.pace && b.pace ? !isSteady(a.scale, a.pace, b.pace) : !isOfPace(a, b)
  if (a.pace !== b.pace && isParted)
    found.push({ difference: 'unit', words: () => `${paceName(a)} against ${paceName(b)}`, narrower: 0 })
  return found
}

/** `annual rainfall` against `rainfall`, `quarterly sales` against `sales in the second quarter`. */
function isOfPace(a: Statement, b: Statement): boolean {
  const [paced, other] = a.pace === null ? [b, a] : [a, b]
  if (paced.scale === 'count' && stocks.some((word) => other.words.has(word)) && !other.date?.isStated) return false // `lends 310,000 books a year`, `owns 190,000`
  if (paced.pace === 'year')
    return !(other.date?.isStated && other.date.edtf.includes('/') && other.date.max - other.date.min > longest)
  return other.date?.isStated === true && lasts(paced.pace ?? '', other.date.max - other.date.min)
}

const stocks = ['owns', 'owned', 'keeps', 'houses', 'comprises', 'contains']
const longest = 1.5 * 366 * 86400_000 // A span of more years sums up what came in each.

/** `each frigate` against `a frigate`, `€12 each` against `the price of a ticket`: both are of one. */
function isOneEach(a: Statement, b: Statement): boolean {
  const [each, other] = a.per === 'unit' ? [a, b] : [b, a]
  if (each.per !== 'unit' || other.per !== null) return false
  return other.isOfOne || !other.words.isDisjointFrom(unitPrices) || (isYield(a) && isYield(b))
}

/** `Each Orlin X1 board carries 96 GB` and `the Orlin X1 board`: a property of a thing by name, which each of its kind has. */
const isProperty = ({ scale, per, pace }: Statement): boolean =>
  (per === null || per === 'unit') &&
  pace === null &&
  /^(?:metres|grams|watts|bytes|joules|seconds|hertz|volts|kelvins)$/.test(scale)

/** `38 milligrams of nitrate per litre` and `21 mg/l`: the scale tells the litre. */
const isInScale = ({ scale, per }: Statement, { per: other }: Statement): boolean =>
  scale.includes('/') && (per ?? 'unit') === (other ?? 'unit')

const unitPrices = new Set(
  'price prices fare fares fee fees tuition rate rates toll tariff wage wages salary salaries rent rents'.split(' '),
)
const isYield = ({ scale, measures, words }: Statement): boolean =>
  scale === 'change' &&
  measures.has('output') &&
  [...words].some((word) => /^(?:yield|yields|harvest|harvests|harvested|crop|crops)$/.test(word))

const perWords = ({ per }: Statement) =>
  per === null ? 'a total' : per === 'unit' ? 'a figure per unit' : `a figure per ${per}`
const paceName = ({ pace }: Statement) => (pace === null ? 'no stretch of time named' : `per ${pace}`)

function comparePlaces(a: Statement, b: Statement, { names, isLasting, shared }: Matched): readonly Condition[] {
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

function compareScopes(a: Statement, b: Statement, matched: Matched): readonly Condition[] {
  if (a.scopes.size === 0 && b.scopes.size === 0 && a.ages === b.ages) return none
  const found: Condition[] = []
  for (const line of new Set([...a.scopes.keys(), ...b.scopes.keys()])) {
    const [one, other] = [a.scopes.get(line), b.scopes.get(line)]
    if (one && other) {
      if (one.place !== other.place && !(line === sexes && isRest(a, b)))
        found.push({ difference: 'scope', words: () => `${one.raw} against ${other.raw}`, narrower: 0 })
    } else {
      const { raw } = (one ?? other)!
      const { word: folded, measures } = foldWord(raw)
      if (measures.some((measure) => matched.measures.includes(measure))) continue
      const [telling, silent] = one ? [a, b] : [b, a]
      if (telling.counted === folded && silent.counted !== anybody) continue // `685,000 men` against `422,000 strong`, `29 children` against `21 pupils`
      if (
        softScopes.has(raw) ||
        participantNouns.has(raw) ||
        silent.context.has(folded) ||
        silent.terms.has(folded) ||
        matched.isLasting
      )
        continue
      found.push({ difference: 'scope', words: () => `only one of them is about ${raw}`, narrower: one ? 1 : -1 })
    }
  }
  if (a.ages !== b.ages)
    found.push({
      difference: 'scope',
      words: () => `${a.ages ?? 'all ages'} against ${b.ages ?? 'all ages'}`,
      narrower: a.ages ? 1 : -1,
    })
  return found
}

function compareBenchmarks(a: Statement, b: Statement): readonly Condition[] {
  if (a.benchmarks.size === 0 || b.benchmarks.size === 0) return []
  const shared = [...a.benchmarks].some((one) =>
    [...b.benchmarks].some((other) => one.includes(other) || other.includes(one)),
  )
  if (shared) return []
  return [{ difference: 'benchmark', words: () => `${list(a.benchmarks)} against ${list(b.benchmarks)}`, narrower: 0 }]
}

/** What a change is measured against; only where both say it and share no word. */
function compareBasis(a: Statement, b: Statement): readonly Condition[] {
  if (a.basis.size === 0 || b.basis.size === 0 || a.scale !== 'change') return []
  if (!a.basis.isDisjointFrom(b.basis)) return []
  return [
    {
      difference: 'scope',
      words: () => `measured against ${list(asWritten(a.basis, a))}, and against ${list(asWritten(b.basis, b))}`,
      narrower: 0,
    },
  ]
}

/** Asked last, since they look through whole sentences: what no plainer condition parts may still be two cases. */
const caseComparisons: readonly Comparison[] = [compareSettings, compareYardsticks, compareInclusions, compareLeads]

function compareCases(a: Statement, b: Statement, matched: Matched): readonly Condition[] {
  for (const compare of caseComparisons) {
    const found = compare(a, b, matched)
    if (found.length > 0) return found
  }
  return none
}

const comparisons: readonly Comparison[] = [
  compareUnits,
  comparePlaces,
  compareScopes,
  compareWholes,
  compareBenchmarks,
  compareBasis,
  compareDates,
  compareAsides,
  compareOrdinals,
  compareParts,
  compareSums,
  comparePlans,
  compareNorms,
  ...subjectComparisons,
]
