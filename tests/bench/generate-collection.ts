/**
 * Collections for measuring relations: reports on many subjects, a few of which everyone writes about. One claim in twelve is a
 * share of one topic, so that `percent` and its nouns are common words. The same seed always gives the same text.
 */
import { seededRandom } from './generate-text.ts'

type Random = () => number

const crowded = 1 / 12 // Of all sentences that speak of the one topic.
const syllables =
  'bran del mor vik tan ros hal ver nes lin dor kov mar sel wik ham ter sol cal ben fjo gre lam pol'.split(' ')
const groups = 'households patients workers pupils farmers drivers tenants nurses students voters children firms'.split(
  ' ',
)
const places =
  'Germany,Spain,Norway,Kenya,Brazil,Japan,Canada,India,Poland,Mexico,Norfolk,Bavaria,Ontario,Gujarat'.split(',')
const qualities = 'electric,used,organic,rural,offshore,industrial,domestic,public,private,frozen,digital,urban'.split(
  ',',
)
const things =
  `cars,heat pumps,turbines,trams,pensions,vaccines,batteries,ferries,mortgages,apples,cement,steel,timber,broadband,rail freight,
  solar panels,nitrate,methane,plastic,tomatoes,bicycles,hospitals,libraries,prisons,satellites,smartphones,data centres,wheat,salmon,
  childcare,rents,water mains,sewers,museums,stadiums,aquifers,telescopes,bridges,tunnels,reservoirs,glaciers,forests,wolves,bees`
    .split(',')
    .map((thing) => thing.trim())

const measures: readonly ((random: Random, subject: string, place: string) => string)[] = [
  (r, subject, place) => `Sales of ${subject} in ${place} ${pick(r, ['rose', 'fell'])} by ${percent(r)} ${time(r)}.`,
  (r, subject, place) => `The average price of ${subject} in ${place} was ${money(r)} ${time(r)}.`,
  (r, subject, place) => `${place} spent ${money(r)} on ${subject} ${time(r)}, according to the ${body(r)}.`,
  (r, subject, place) => `Some ${count(r)} jobs in ${place} depended on ${subject} ${time(r)}.`,
  (r, subject) => `${name(r)} sold ${count(r)} ${subject} ${time(r)}, the company said.`,
  (r, subject, place) =>
    `${capital(subject)} emitted ${decimal(r, 90)} million tonnes of carbon dioxide in ${place} ${time(r)}.`,
  (r, subject) => `A trial by the ${body(r)} found that ${subject} cut costs by ${percent(r)}.`,
  (r, subject, place) => `In ${place}, ${percent(r)} of ${pick(r, groups)} used ${subject} ${time(r)}.`,
  (r, subject) => `The ${name(r)} plant makes ${count(r)} ${subject} a year and cost ${money(r)}.`,
  (r, subject, place) =>
    `Demand for ${subject} in ${place} will reach ${decimal(r, 40)} gigawatts by ${year(r, 2027, 2045)}.`,
]

const shares: readonly ((random: Random, place: string) => string)[] = [
  (r, place) => `Renewables supplied ${percent(r)} of electricity in ${place} ${time(r)}.`,
  (r, place) =>
    `The share of renewables in the electricity of ${place} was ${percent(r)} ${time(r)}, the ${body(r)} said.`,
  (r) => `About ${percent(r)} of renewable electricity came from wind ${time(r)}.`,
  (r, place) => `In ${place}, ${percent(r)} of ${pick(r, groups)} bought renewable electricity ${time(r)}.`,
]

/** A report of about `size` characters in Markdown on some of the subjects. */
export function generateReport(size: number, seed: number): string {
  const random = seededRandom(seed)
  const parts = [`# Report ${seed} of the ${body(random)}`]
  for (let length = 0; length < size; length += parts.at(-1)!.length + 2) {
    if (parts.length % 8 === 1) parts.push(`## ${capital(subjectOf(random))}`)
    parts.push(Array.from({ length: 2 + Math.floor(random() * 4) }, () => sentence(random)).join(' '))
  }
  return `${parts.join('\n\n')}\n`
}

function sentence(random: Random): string {
  const place = random() < 0.5 ? skewed(random, places) : name(random).replace(/ .*/, '')
  if (random() < crowded) return pick(random, shares)(random, place)
  return pick(random, measures)(random, subjectOf(random), place)
}

/** Few subjects are common and most are rare: a plain thing, one of a quality, or one of a make. */
function subjectOf(random: Random): string {
  const thing = skewed(random, things)
  const sort = random()
  if (sort < 0.2) return thing
  return sort < 0.5 ? `${pick(random, qualities)} ${thing}` : `${name(random)} ${thing}`
}

const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)]!
/** The first of a list far more often than the last. */
const skewed = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() ** 2.5 * list.length)]!
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const year = (random: Random, from: number, to: number): number => from + Math.floor(random() * (to - from + 1))
const name = (random: Random): string =>
  capital(pick(random, syllables) + pick(random, syllables) + pick(random, ['', ...syllables])) +
  (random() < 0.4 ? ` ${year(random, 2, 9)}` : '')
const body = (random: Random): string =>
  `${capital(pick(random, syllables) + pick(random, syllables))} ${pick(random, ['Institute', 'Agency', 'Council'])}`
const decimal = (random: Random, most: number): string => (random() * most + 1).toFixed(1)
const percent = (random: Random): string => `${decimal(random, 80)}${random() < 0.6 ? '%' : ' percent'}`
const money = (random: Random): string =>
  `${pick(random, ['$', '€', '£'])}${decimal(random, 90)} ${pick(random, ['million', 'billion'])}`
const count = (random: Random): string => `${year(random, 1, 99)},${year(random, 100, 999)}`
const time = (random: Random): string => `in ${year(random, 2015, 2024)}`
