/** Units for reading after a number: `neuron` is `neurons`, `passenger/day` is `passengers per day`, `token/s` is `tokens/s`, `GB` stays. */

const symbols = new Map(Object.entries({ USD: '$', EUR: '€', GBP: '£', JPY: '¥', CNY: 'CN¥', INR: '₹' }))
const irregular = new Map(Object.entries({
  person: 'people', child: 'children', man: 'men', woman: 'women', foot: 'feet', inch: 'inches', life: 'lives',
  hertz: 'hertz', species: 'species', series: 'series', staff: 'staff', percent: 'percent', analysis: 'analyses',
})) // prettier-ignore

/** The sign that stands before an amount of money, or null for a currency known by its code alone. */
export const currencySign = (unit: string): string | null => symbols.get(unit) ?? null

/**
 * A unit as it follows a number other than one. Symbols stay as they are: whatever holds a capital or a sign, and
 * whatever is too short for an English noun (`bp`, `nm`).
 */
export function unitWords(unit: string): string {
  const [, head = unit, rest = ''] = /^([^/]*?)( of .*|\/.*)?$/.exec(unit) ?? []
  const [, before = '', noun = head] = /^(.* )?([^ ]*)$/.exec(head) ?? []
  return `${before}${plural(noun)}${periodWords(rest)}`
}

/** What a unit counts, and what it is per, with its stroke; empty for what is no rate: `USD`, `/hour`. */
export function cutRate(unit: string): [head: string, below: string] {
  const at = unit.indexOf('/')
  return at < 0 ? [unit, ''] : [unit.slice(0, at), unit.slice(at)]
}

/** What a rate is per, in words where it is a period of time: `/day` is ` per day`; `/kWh` and `/s` stay. */
export const periodWords = (below: string): string =>
  below.replace(/\/(?=(?:second|minute|hour|day|week|month|quarter|year|decade)$)/, ' per ')

function plural(noun: string): string {
  const known = irregular.get(noun)
  if (known) return known
  if (!/^[A-Z]?[a-z-]{3,}$/.test(noun) || /^(?:kilo|mega)?bp|s$/.test(noun)) return noun
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  return /(?:x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`
}
