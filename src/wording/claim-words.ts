/** What the typed parts of a claim are called on a page: one row a kind, nothing else decides by kind. */
import type { Bit } from './cut-figure.ts'
import type { PartKind } from './mark-parts.ts'
import type { AttributionKind, Claim, FigureKind, Note } from '../engine/schema.ts'

export const claimKindWords: Record<Claim['kind'], string> = {
  statement: 'Statement',
  forecast: 'Forecast',
  estimate: 'Estimate',
  definition: 'Definition',
  quotation: 'Quotation',
}

export const figureKindWords: Record<FigureKind, string> = {
  percentage: 'Percentage',
  money: 'Money',
  count: 'Count',
  multiple: 'Multiple',
  duration: 'Duration',
  measure: 'Measure',
  score: 'Score',
}

export const sourceKindWords: Record<AttributionKind, { one: string; many: string }> = {
  publisher: { one: 'Publisher', many: 'Publishers' },
  person: { one: 'Person', many: 'Persons' },
  work: { one: 'Work', many: 'Works' },
  reference: { one: 'Reference', many: 'References' },
}

export const noteWords: Record<Note['kind'], string> = {
  arithmetic: 'The arithmetic does not add up',
  'mixed-scale': 'Figures on different scales',
  disowned: 'The document disowns it',
  ambiguous: 'Can be read in two ways',
  struck: 'Partly struck out',
}

export const statusWords: Record<Claim['status'], string> = {
  current: 'As read by the program',
  corrected: 'Corrected by a person',
  withdrawn: 'Withdrawn by a person',
}

/** Why a claim is read otherwise than it is quoted. */
export const readingLabel = ({ struck }: Pick<Claim, 'struck'>): string =>
  struck.length > 0
    ? 'The document strikes words out here. Read without them:'
    : 'The document’s text is damaged here. Repaired for reading:'

const repairKindWords: Record<string, string> = {
  'lost-letters': 'letters lost',
  escape: 'escape removed',
  hyphen: 'hyphen of a line break removed',
  emphasis: 'emphasis marks removed',
  'torn-line': 'torn lines joined',
}

/** A kind of repair in words; one without words of its own is named by its id. */
export const repairWords = (kind: string): string => repairKindWords[kind] ?? kind.replaceAll('-', ' ')

/** What is pointed out in a quote, as its labels name it. */
export const partWords: Record<PartKind | NonNullable<Bit['part']>, string> = {
  figure: 'figure',
  number: 'figure',
  modifier: 'modifier',
  unit: 'unit',
  date: 'date',
  source: 'source',
}
