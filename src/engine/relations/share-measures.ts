/** Which measures two statements share, and which tell of other properties. */
import { impliedMeasures, measureHomes } from '../lexicon/measure-phrases.ts'
import { findOpposed } from './read-sides.ts'
import type { Statement } from './statement.ts'

/** The measures that both name; none where one names none; null where they name different ones. */
export function shareMeasures(a: Statement, b: Statement): readonly string[] | null {
  const strong = inBoth(a.measures, b.measures)
  if (strong.length > 0) return strong
  const [one, other] = [inBoth(a.measures, b.weakMeasures), inBoth(b.measures, a.weakMeasures)]
  if (one.length + other.length > 0) return [...one, ...other]
  const kindred = [...a.measures].filter((measure) => isKindred(measure, b))
  if (kindred.length > 0) return kindred
  if (a.measures.size > 0 && b.measures.size > 0)
    return a.scale === 'share' && findOpposed(a.complements, b.complements) ? [...a.measures] : null // `destroyed 60%` and `four-fifths survived`
  if (areOtherSizes(a, b)) return null
  const silent = a.measures.size === 0 && a.weakMeasures.size === 0 ? a : a.measures.size > 0 ? b : a
  const telling = silent === a ? b : a
  const weak = among(telling, silent.weakMeasures)
  if (weak.length > 0) return [...new Set(weak)]
  const implied = impliedMeasures.get(a.scale)
  if (implied !== undefined && a.role === 'level') {
    const own = telling.measures.size > 0 ? telling.measures : telling.weakMeasures
    if (own.size === 0 || own.has(implied)) return [implied]
    if (telling.measures.size > 0)
      return telling.measures.isDisjointFrom(silent.reachableMeasures) ? null : [...telling.measures]
  }
  return among(telling, silent.reachableMeasures)
}

/** What two sets share. Most share nothing, which costs nothing. */
export function inBoth(a: ReadonlySet<string>, b: ReadonlySet<string>): readonly string[] {
  return a.size === 0 || b.size === 0 || a.isDisjointFrom(b) ? none : [...a].filter((one) => b.has(one))
}

/** The measures of a statement, those of weak words behind the others, that are among some. */
function among({ measures, weakMeasures }: Statement, some: ReadonlySet<string>): readonly string[] {
  const [strong, weak] = [inBoth(measures, some), inBoth(weakMeasures, some)]
  return weak.length === 0 ? strong : [...strong, ...weak]
}

/** Whether a measure is on the other's scale one that the other names by another word. */
export function isKindred(measure: string, { scale, measures }: Statement): boolean {
  const kin = kindred.get(measure)
  return kin !== undefined && kin.some((one) => measures.has(one.measure) && one.scales.test(scale))
}

/** Measures that are one on some scales: what a firm sells for is its revenue, what a country buys is sold there. */
const kindred: ReadonlyMap<string, readonly { measure: string; scales: RegExp }[]> = Map.groupBy(
  (
    [
      ['revenue', 'sales', /^[A-Z]{3}$/],
      ['acquisition', 'sales', /^change$/],
    ] as const
  ).flatMap(([one, other, scales]) => [
    { of: one, measure: other, scales },
    { of: other, measure: one, scales },
  ]),
  ({ of }) => of,
)

const none: readonly string[] = []

/** `112 metres high` and `640 metres long`: each names a size, if only in a weak word. */
function areOtherSizes(a: Statement, b: Statement): boolean {
  const one = sizesOf(a)
  if (one.length === 0) return false
  const other = sizesOf(b)
  return other.length > 0 && !one.some((measure) => other.includes(measure))
}

const sizesOf = ({ measures, weakMeasures }: Statement): readonly string[] =>
  measures.size + weakMeasures.size === 0
    ? none
    : [...measures, ...weakMeasures].filter((measure) => measureHomes.get(measure) === 'space')
