/** When what the engine found is what a reader annotated; the same measures as the scorer that projects are compared by. */
import type { GoldDate, GoldFigure, GoldSource } from './gold.ts'

/** What is compared of an exported figure, source and date. */
export interface FoundFigure {
  value?: number | undefined
  min?: number | undefined
  max?: number | undefined
  unit: string | null
  modifier: string | null
}

export interface FoundSource {
  cited: string
  name: string
  url: string | null
}

export interface FoundDate {
  edtf: string
  role: string
}

/** Which row goes with which column, both ways. */
export interface Pairing {
  byRow: Map<number, number>
  byColumn: Map<number, number>
}

/** Pairs rows and columns one to one, the closest first; pairs below `least` are none. */
export function pair<Row, Column>(
  rows: readonly Row[],
  columns: readonly Column[],
  closeness: (row: Row, column: Column) => number,
  least: number,
): Pairing {
  const pairs = rows
    .flatMap((row, i) => columns.map((column, j) => ({ closeness: closeness(row, column), i, j })))
    .filter((one) => one.closeness >= least)
  const [byRow, byColumn] = [new Map<number, number>(), new Map<number, number>()]
  for (const { i, j } of pairs.sort((a, b) => b.closeness - a.closeness)) {
    if (byRow.has(i) || byColumn.has(j)) continue
    byRow.set(i, j)
    byColumn.set(j, i)
  }
  return { byRow, byColumn }
}

/** Text without case, emphasis and the varieties of quotation marks, dashes and blanks. */
export const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[*_\\]/g, '')
    .replace(/[‐-―]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()

const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+(?:[.,]\p{N}+)*/gu) ?? []

/** How many words two quotes share, as an F1 between 0 and 1. */
export function wordOverlap(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  const left = new Map<string, number>()
  for (const word of b) left.set(word, (left.get(word) ?? 0) + 1)
  const shared = a.filter((word) => (left.get(word) ?? 0) > 0 && left.set(word, left.get(word)! - 1)).length
  return shared === 0 ? 0 : (2 * shared) / (a.length + b.length)
}

/** The same number, or the same range. */
export function isSameValue(found: FoundFigure, gold: GoldFigure): boolean {
  const isRange = gold.min != null || gold.max != null
  return isRange ? isNear(found.min, gold.min) && isNear(found.max, gold.max) : isNear(found.value, gold.value)
}

const isNear = (a: number | undefined, b: number | undefined): boolean =>
  a != null && b != null && Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b))

/** The same unit, or one that readers let pass. */
export const isSameUnit = (found: FoundFigure, gold: GoldFigure): boolean =>
  [gold.unit, ...(gold.unit_ok ?? [])].some((unit) => isOneUnit(found.unit, unit))

/** The same bound, or one that readers let pass. */
export const isSameModifier = (found: FoundFigure, gold: GoldFigure): boolean =>
  [gold.modifier ?? null, ...(gold.modifier_ok ?? [])].includes(found.modifier)

const spellings: ReadonlyMap<string, string> = new Map(
  Object.entries({
    percent: '%',
    'percent point': 'percentage point',
    pp: 'percentage point',
    'percentage points': 'percentage point',
    times: 'x',
    fold: 'x',
    multiple: 'x',
    '×': 'x',
    $: 'usd',
    dollar: 'usd',
    'us dollar': 'usd',
    w: 'watt',
    hr: 'hour',
    h: 'hour',
    yr: 'year',
    gigabyte: 'gb',
    terabyte: 'tb',
    'tokens/second': 'token/s',
    'token/second': 'token/s',
    'tokens per second': 'token/s',
    'token per second': 'token/s',
  }),
)

/** `base pair` and `pair` are one: the last word decides. */
function isOneUnit(one: string | null, other: string | null): boolean {
  const [a, b] = [foldUnit(one), foldUnit(other)]
  return a === b || (a !== null && b !== null && a.split(' ').at(-1) === b.split(' ').at(-1))
}

function foldUnit(unit: string | null): string | null {
  if (unit === null || unit === '') return null
  const plain = fold(unit)
  const singular = plain.length > 3 && plain.endsWith('s') && !/[s/]s$/.test(plain) ? plain.slice(0, -1) : plain
  return spellings.get(plain) ?? spellings.get(singular) ?? singular
}

/** The same name, as cited or as the registry has it, or a name within the other; or the same address. */
export function isSameSource(found: FoundSource, gold: GoldSource): boolean {
  const urls = [gold.url, ...(gold.url_ok ?? [])].map(bareUrl).filter(Boolean)
  if (found.url && urls.includes(bareUrl(found.url))) return true
  const said = [found.cited, found.name].map(foldName).filter(Boolean)
  const wanted = [gold.name, ...(gold.names_ok ?? [])].map(foldName).filter(Boolean)
  return wanted.some((name) =>
    said.some((one) => one === name || (name.length > 3 && one.length > 3 && (holds(one, name) || holds(name, one)))),
  )
}

const foldName = (name: string): string =>
  wordsOf(name)
    .filter((word) => !['the', 'a', 'an', 'inc', 's'].includes(word))
    .join(' ')
const holds = (long: string, short: string): boolean => ` ${long} `.includes(` ${short} `)
const bareUrl = (url: string | null | undefined): string =>
  url?.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '') ?? ''

/** The date that a reader finds stated, or none where there is none. */
export function isSameDate(found: FoundDate | null, gold: GoldDate | null | undefined): boolean {
  const stated = found?.role === 'stated' ? found.edtf : null
  if (!gold) return stated === null
  return [
    gold.edtf,
    ...(gold.also ?? []),
    ...(gold.edtf_ok ?? []),
    ...(gold.required === false ? [null] : []),
  ].includes(stated)
}
