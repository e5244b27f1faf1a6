/** Whether two figures are of one thing each, of a stretch of time, or of all. */
import { type Condition, none } from './condition.ts'
import type { Matched } from './match-terms.ts'
import { isSteady, lasts } from './read-paces.ts'
import type { Statement } from './statement.ts'

/** `€12 a head` against `€3 million`, `a month` against `a year`; none where one of them says it in other words. */
export function compareUnits(a: Statement, b: Statement, { names }: Matched): readonly Condition[] {
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
