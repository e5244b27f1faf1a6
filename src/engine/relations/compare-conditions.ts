/** Why two figures on one subject and measure need not meet: another date, place, group, unit, benchmark or comparison. */
import { participantNouns } from '../lexicon/participant-nouns.ts'
import { scopeWords, softScopes } from '../lexicon/scope-words.ts'
import { isRest } from './align-intervals.ts'
import { compareDates } from './compare-dates.ts'
import { compareInclusions } from './compare-inclusions.ts'
import { compareLeads } from './compare-leads.ts'
import { compareParts } from './compare-parts.ts'
import { compareAsides, compareNorms, compareOrdinals, comparePlans, compareSums } from './compare-periods.ts'
import { comparePlaces } from './compare-places.ts'
import { compareSettings } from './compare-settings.ts'
import { subjectComparisons } from './compare-subjects.ts'
import { compareUnits } from './compare-units.ts'
import { compareWholes } from './compare-wholes.ts'
import { compareYardsticks } from './compare-yardsticks.ts'
import { anybody } from './count-alike.ts'
import { asWritten, type Comparison, type Condition, list, none } from './condition.ts'
import { foldWord } from './fold-word.ts'
import type { Matched } from './match-terms.ts'
import type { Statement } from './statement.ts'

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
