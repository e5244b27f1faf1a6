/** The typed fields of all claims in one table: what facets, ranges and orders go by, whatever is found. */
import type { FigureRange, YearRange } from './ask.ts'
import { overlaps, readFigures } from './measures.ts'
import { type Facet, facets, type FigureFacts } from './record.ts'

/** The file, as written and loaded: a column for each field, a place in it for each claim. */
export interface FactTable {
  /** The values of each facet, and by claim the places of its own among them. */
  facets: Record<Facet, { values: string[]; of: (number | number[])[] }>
  /** Each date once: EDTF, the day it begins on, its first and its last year (null where open). */
  dates: [edtf: string, day: number, first: number | null, last: number | null][]
  /** By claim twice its date's place in that list, and 1 more where the date is stated; -1 where it has none. */
  dated: number[]
  figures: string[]
}

export const factFile = 'facts.json'

/** The fields of a claim, or of all, by its number. */
export interface Facts {
  /** How many claims there are. */
  claims: number
  /** All values of a facet, known by their places. */
  values: (facet: Facet) => string[]
  /** The places of a claim's values in a facet. */
  valuesOf: (facet: Facet, claim: number) => readonly number[]
  figures: (claim: number) => FigureFacts[]
  date: (claim: number) => { edtf: string; isStated: boolean } | null
  /** The day that its date begins on, as a number that sorts; 0 where there is none. */
  day: (claim: number) => number
  /** The first and the last year of its date, an open end infinite; null where there is none. */
  years: (claim: number) => readonly [number, number] | null
  /** Whether a claim is within a range of years; no date is within none. */
  isWithin: (claim: number, range: YearRange) => boolean
  /** Whether one of a claim's figures overlaps a range. */
  overlaps: (claim: number, range: FigureRange) => boolean
}

/** A table ready for questions. */
export function openFacts({ facets: columns, dates, dated, figures }: FactTable): Facts {
  const read = new Map<number, FigureFacts[]>()
  const lists = new Map(facets.map((facet) => [facet, columns[facet].of.map((own) => [own].flat())]))
  const dateAt = (claim: number) => dates[(dated[claim] ?? -1) >> 1]
  const figuresOf = (claim: number): FigureFacts[] => {
    const own = read.get(claim) ?? readFigures(figures[claim] ?? '')
    read.set(claim, own)
    return own
  }
  const yearsOf = (claim: number): readonly [number, number] | null => {
    const date = dateAt(claim)
    return date ? [date[2] ?? -Infinity, date[3] ?? Infinity] : null
  }
  return {
    claims: figures.length,
    values: (facet) => columns[facet].values,
    valuesOf: (facet, claim) => lists.get(facet)?.[claim] ?? [],
    figures: figuresOf,
    date: (claim) => {
      const date = dateAt(claim)
      return date ? { edtf: date[0], isStated: ((dated[claim] ?? 0) & 1) === 1 } : null
    },
    day: (claim) => dateAt(claim)?.[1] ?? 0,
    years: yearsOf,
    isWithin: (claim, { since, until }) => {
      const years = yearsOf(claim)
      return years !== null && years[0] <= (until ?? Infinity) && years[1] >= (since ?? -Infinity)
    },
    overlaps: (claim, range) => overlaps(figuresOf(claim), range),
  }
}
