/**
 * Texts of any length for measuring: varied sentences with figures, sources and dates in paragraphs, lists, tables and
 * quotations, some of them damaged as a PDF export damages them. The same size always gives the same text.
 */

/** The endings that the engine reads as text. */
export const formats = ['txt', 'md', 'html'] as const
export type Format = (typeof formats)[number]

type Block =
  | { kind: 'heading' | 'paragraph' | 'quotation'; text: string }
  | { kind: 'list'; items: string[] }
  | { kind: 'table'; rows: string[][] }
type Random = () => number

const things =
  `reservoir harvest tram railway vaccine heat-pump turbine estuary orchard library cathedral glacier pension mortgage
  hospital classroom bakery ferry satellite battery sewer pipeline dialect archive museum stadium marathon festival
  fishery quarry vineyard laboratory greenhouse aquifer motorway telescope tariff subsidy broadband census`.split(/\s+/)
const qualities =
  `regional municipal coastal alpine rural urban seasonal quarterly annual offshore domestic public private
  communal elderly industrial organic scientific official artificial efficient specific affluent`.split(/\s+/)
const counted =
  `households patients tonnes megawatts visitors vehicles pupils passengers hectares kilometres workers farms loans`.split(
    /\s+/,
  )
const places = `Norfolk Bavaria Galicia Ontario Silesia Tuscany Gujarat Hokkaido Jutland Carinthia`.split(' ')
const months = 'January February March April May June July August September October November December'.split(' ')
const given = 'Anna Marcus Leila Tomas Ingrid Priya Daniel Chiara Yusuf Helen Olga Peter'.split(' ')
const syllables = 'bran del mor vik tan ros hal ver nes lin dor kov mar sel wik ham'.split(' ')
const bodies = [
  'Agency',
  'Institute',
  'Council',
  'Observatory',
  'Federation',
  'Statistics Office',
  'Audit Court',
  'Research Centre',
]

/** A text of about `size` characters in a format; the seed gives another one of the same sort. */
export function generateText(size: number, format: Format, seed = 1): string {
  const random = seededRandom(seed)
  const write = writers[format]
  const parts: string[] = []
  let length = 0
  for (let number = 1; length < size; number++) {
    const part = write(
      number === 1 ? { kind: 'heading', text: 'A year of public works' } : nextBlock(random, number),
      number === 1,
    )
    parts.push(part)
    length += part.length + 2
  }
  return format === 'html'
    ? `<!doctype html>\n<html lang="en"><head><title>A year of public works</title></head><body><article>\n${parts.join('\n')}\n</article></body></html>\n`
    : `${parts.join('\n\n')}\n`
}

/** Numbers between 0 and 1 that a seed fixes (mulberry32). */
export function seededRandom(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

function nextBlock(random: Random, number: number): Block {
  const sentences = (count: number) => Array.from({ length: count }, () => sentence(random, number))
  const kind = random()
  if (number % 9 === 2) return { kind: 'heading', text: capital(`the ${phrase(random)} of ${pick(random, places)}`) }
  if (kind < 0.1) return { kind: 'list', items: sentences(between(random, 2, 6)) }
  if (kind < 0.15) return { kind: 'table', rows: tableRows(random) }
  if (kind < 0.2) return { kind: 'quotation', text: sentence(random, number) }
  return { kind: 'paragraph', text: sentences(between(random, 2, 6)).join(' ') }
}

function tableRows(random: Random): string[][] {
  const row = () => [capital(phrase(random)), percent(random), amount(random), String(between(random, 2001, 2024))]
  return [['Service', 'Share', 'Cost', 'Year'], ...Array.from({ length: between(random, 3, 8) }, row)]
}

function sentence(random: Random, number: number): string {
  const shape = pick(random, shapes)
  const text = capital(shape(random))
  const mark = random() < 0.15 ? ` [${(number % 90) + 1}]` : ''
  return random() < 0.03 ? `${text.replace(/f[fi]i?|ti/, (pair) => pair[0]! + ' ')}${mark}` : `${text}${mark}`
}

const shapes: readonly ((random: Random) => string)[] = [
  (r) => `the ${phrase(r)} of ${pick(r, places)} grew by ${hedge(r)}${percent(r)} ${time(r)}, ${body(r)} said.`,
  (r) => `according to ${person(r)} of the ${body(r)}, ${phrase(r)} repairs cost ${hedge(r)}${amount(r)} ${time(r)}.`,
  (r) => `“No ${phrase(r)} will reach ${count(r)} before ${between(r, 2027, 2050)},” ${person(r)} warned.`,
  (r) =>
    `between ${between(r, 1990, 2010)} and ${between(r, 2011, 2024)} the number of ${pick(r, counted)} doubled to ${count(r)}.`,
  (r) =>
    `spending on the ${phrase(r)} rose from ${amount(r)} to ${amount(r)}, or ${percent(r)} of the ${phrase(r)} budget.`,
  (r) =>
    `a ${between(r, 2005, 2024)} study by the ${body(r)} found that ${percent(r)} of ${pick(r, counted)} used the ${phrase(r)} at least ${between(r, 2, 9)} times a week.`,
  (r) => `why does the ${phrase(r)} matter to the people of ${pick(r, places)}?`,
  (r) => `the council considered the ${phrase(r)} and the ${phrase(r)}, and nothing came of it.`,
  (r) =>
    `Dr. ${surname(r)} et al. (${between(r, 1998, 2024)}) measured ${between(r, 2, 90)}–${between(r, 91, 400)} km of pipes at 3.${between(r, 1, 9)} °C.`,
  (r) =>
    `on ${between(r, 1, 28)} ${pick(r, months)} ${between(r, 2001, 2024)} ${pick(r, places)} opened ${count(r)} worth of ${phrase(r)} at a cost of ${amount(r)}.`,
]

const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)]!
const between = (random: Random, low: number, high: number): number => low + Math.floor(random() * (high - low + 1))
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const phrase = (random: Random): string =>
  random() < 0.6 ? `${pick(random, qualities)} ${pick(random, things)}` : pick(random, things)
const surname = (random: Random): string =>
  capital(pick(random, syllables) + pick(random, syllables) + (random() < 0.3 ? pick(random, syllables) : ''))
const person = (random: Random): string => `${pick(random, given)} ${surname(random)}`
const body = (random: Random): string => `${capital(pick(random, qualities))} ${pick(random, bodies)}`
const hedge = (random: Random): string => pick(random, ['', '', 'about ', 'nearly ', 'more than ', 'up to '])
const percent = (random: Random): string =>
  `${(random() * 80).toFixed(random() < 0.5 ? 1 : 0)}${random() < 0.7 ? '%' : ' percent'}`
const amount = (random: Random): string =>
  `${pick(random, ['$', '€', '£'])}${(random() * 90 + 1).toFixed(1)}${pick(random, [' million', ' billion', 'm', 'bn'])}`
const count = (random: Random): string =>
  `${between(random, 1, 99)},${between(random, 100, 999)} ${pick(random, counted)}`
const time = (random: Random): string =>
  pick(random, [
    `in ${between(random, 2001, 2024)}`,
    `in ${pick(random, months)} ${between(random, 2001, 2024)}`,
    `since ${between(random, 1990, 2010)}`,
    `by ${between(random, 2027, 2050)}`,
  ])

const writers: Record<Format, (block: Block, isFirst: boolean) => string> = {
  txt: (block) => {
    if (block.kind === 'list') return block.items.map((item) => `• ${wrap(item)}`).join('\n')
    if (block.kind === 'table') return block.rows.map((row) => row.join('\t')).join('\n')
    return block.kind === 'heading' ? block.text : wrap(block.text)
  },
  md: (block, isFirst) => {
    if (block.kind === 'list') return block.items.map((item) => `- ${item}`).join('\n')
    if (block.kind === 'table')
      return [block.rows[0]!, block.rows[0]!.map(() => '---'), ...block.rows.slice(1)]
        .map((row) => `| ${row.join(' | ')} |`)
        .join('\n')
    if (block.kind === 'quotation') return `> ${block.text}`
    return block.kind === 'heading'
      ? `${isFirst ? '#' : '##'} ${block.text}`
      : block.text.replace(/(\d[\d.,]*%)/, '**$1**')
  },
  html: (block, isFirst) => {
    if (block.kind === 'list') return `<ul>${block.items.map((item) => `<li>${item}</li>`).join('')}</ul>`
    if (block.kind === 'table')
      return `<table>${block.rows.map((row, index) => `<tr>${row.map((cell) => (index ? `<td>${cell}</td>` : `<th>${cell}</th>`)).join('')}</tr>`).join('')}</table>`
    if (block.kind === 'quotation') return `<blockquote><p>${block.text}</p></blockquote>`
    const level = isFirst ? 'h1' : 'h2'
    return block.kind === 'heading'
      ? `<${level}>${block.text}</${level}>`
      : `<p>${block.text.replace(/(\d[\d.,]*%)/, '<b>$1</b>')}</p>`
  },
}

/** Breaks a paragraph into lines of 90 columns, as an export does. */
const wrap = (text: string): string => text.replace(/(.{1,90})(?: |$)/g, '$1\n').trimEnd()
