/** What a person asks: words, what is chosen in the facets, ranges, and an order. It is the address of the search page, too. */
import { type Facet, facets } from './record.ts'

export const sorts = ['relevance', 'newest', 'oldest', 'largest'] as const
export type Sort = (typeof sorts)[number]

/** A range of figures of one measure, in its base unit; an end that is null is open. */
export interface FigureRange {
  /** The dimension, or the unit where it has none: `USD`, `percent`, `seconds`, `neuron`. */
  measure: string
  from: number | null
  to: number | null
}

/** A range of years, ends included; an end that is null is open. */
export interface YearRange {
  since: number | null
  until: number | null
}

export interface Ask {
  /** As typed. */
  words: string
  /** The chosen values of each facet; a facet without any is left out. */
  chosen: Map<Facet, string[]>
  /** What one of a claim's figures must overlap; open at both ends it asks for any figure of the measure. */
  figures: FigureRange | null
  /** What a claim's date must overlap. */
  years: YearRange | null
  sort: Sort
  /** The measure that `largest` orders by; null for any other order. */
  sizeOf: string | null
}

/** Nothing asked. */
export const noAsk: Ask = { words: '', chosen: new Map(), figures: null, years: null, sort: 'relevance', sizeOf: null }

/** Whether results are narrowed by more than words. */
export const isNarrowed = ({ chosen, figures, years }: Ask): boolean =>
  chosen.size > 0 || figures !== null || years !== null

/** Whether there is anything to search for. */
export const isEmpty = (ask: Ask): boolean => ask.words.trim() === '' && !isNarrowed(ask)

/**
 * Reads an address: `?q=neurons&topic=Quantum+AI&topic=Safety&measure=USD&from=1e9&since=2025&sort=newest`. What it does not know
 * it leaves out.
 */
export function readAddress(query: string): Ask {
  const parameters = new URLSearchParams(query)
  const chosen = new Map<Facet, string[]>()
  for (const facet of facets) {
    const values = [...new Set(parameters.getAll(facet.toLowerCase()))].filter(Boolean)
    if (values.length > 0) chosen.set(facet, values)
  }
  const number = (name: string) => readNumber(parameters.get(name))
  const measure = parameters.get('measure')
  const years = { since: number('since'), until: number('until') }
  const sizeOf = parameters.get('of') || null
  const sort = sorts.find((name) => name === parameters.get('sort')) ?? 'relevance'
  return {
    words: parameters.get('q') ?? '',
    chosen,
    figures: measure ? { measure, from: number('from'), to: number('to') } : null,
    years: years.since === null && years.until === null ? null : years,
    ...(sort === 'largest' && sizeOf === null
      ? { sort: 'relevance', sizeOf }
      : { sort, sizeOf: sort === 'largest' ? sizeOf : null }),
  }
}

/** Writes the address of what is asked, the same for the same; empty where nothing is asked. */
export function writeAddress({ words, chosen, figures, years, sort, sizeOf }: Ask): string {
  const parameters = new URLSearchParams()
  const set = (name: string, value: string | number | null | undefined) => {
    if (value !== null && value !== undefined && value !== '') parameters.set(name, String(value))
  }
  set('q', words.trim())
  for (const facet of facets) for (const value of chosen.get(facet) ?? []) parameters.append(facet.toLowerCase(), value)
  set('measure', figures?.measure)
  set('from', figures?.from)
  set('to', figures?.to)
  set('since', years?.since)
  set('until', years?.until)
  if (sort !== 'relevance') set('sort', sort)
  if (sort === 'largest') set('of', sizeOf)
  const text = parameters.toString()
  return text ? `?${text}` : ''
}

/** The same with a value of a facet chosen, or no longer chosen. */
export function toggle(ask: Ask, facet: Facet, value: string): Ask {
  const values = ask.chosen.get(facet) ?? []
  const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value]
  const chosen = new Map(ask.chosen)
  if (next.length > 0) chosen.set(facet, next)
  else chosen.delete(facet)
  return { ...ask, chosen }
}

/** What can be taken away as a whole: a facet, or a range. */
export type Narrowing = Facet | 'figures' | 'years'

/** Everything that narrows. */
export const narrowings = ({ chosen, figures, years }: Ask): Narrowing[] => [
  ...chosen.keys(),
  ...(figures ? (['figures'] as const) : []),
  ...(years ? (['years'] as const) : []),
]

/** The same without one thing that narrows it. */
export function widen(ask: Ask, narrowing: Narrowing): Ask {
  if (narrowing === 'figures' || narrowing === 'years') return { ...ask, [narrowing]: null }
  return { ...ask, chosen: new Map([...ask.chosen].filter(([facet]) => facet !== narrowing)) }
}

/** The same without anything that narrows it. */
export const widest = (ask: Ask): Ask => ({ ...ask, chosen: new Map(), figures: null, years: null })

function readNumber(text: string | null): number | null {
  const value = Number(text || NaN)
  return Number.isFinite(value) ? value : null
}
