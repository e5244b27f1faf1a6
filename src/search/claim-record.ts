/** Turns a claim into what search keeps of it. */
import type { Claim, Figure } from '../engine/schema.ts'
import { claimKindWords } from '../wording/claim-words.ts'
import { unitName } from '../wording/figure-words.ts'
import { wordsLeft } from '../wording/strike-runs.ts'
import { dateSpan } from './date-span.ts'
import type { FigureFacts, SearchRecord } from './record.ts'

/** The names that a claim's references stand for. */
export interface Names {
  document: string
  /** The document's language, a BCP 47 tag. */
  language: string
  /** Of the columns, where the claim is a row of a table. */
  columns: string[]
  /** Of its sources, in the order of the claim. */
  sources: string[]
  /** Of its topics, the best first, then of all broader ones. */
  topics: string[]
}

/**
 * The record of a claim: its repaired text, its headings, those of its columns and whom it cites; neither its document's title
 * nor its topics, which would make each word of theirs find all their claims.
 */
export function claimRecord(claim: Claim, names: Names): SearchRecord {
  const credits = claim.sources.filter(({ kind }) => kind !== 'reference').map(({ cited }) => cited)
  return {
    words: {
      url: `/claims/${claim.id}/`,
      text: claim.text,
      section: [...claim.section, ...names.columns].join(' › '),
      credits: credits.join(', '),
      ...(wordsLeft(claim) !== claim.text && { quote: claim.quote }),
      ...(names.language !== 'en' && { language: names.language }),
    },
    filters: claimFilters(claim, names),
    date: claim.date && { edtf: claim.date.edtf, role: claim.date.role },
    figures: claim.figures.map(figureFacts),
  }
}

function claimFilters(claim: Claim, { document, sources, topics }: Names): SearchRecord['filters'] {
  const filters = {
    Topic: topics.length > 0 ? topics : ['Unsorted'],
    Source: sources,
    Document: [document],
    Year: dateSpan(claim.date?.edtf).years,
    Kind: [claimKindWords[claim.kind]],
    Unit: claim.figures.map(({ unit }) => unitName(unit)),
    Sourced: [claim.sources.length > 0 ? 'With a source' : 'No source named'],
    Status: [claim.status],
  }
  return Object.fromEntries(
    Object.entries(filters)
      .map(([name, values]) => [name, [...new Set(values)]])
      .filter(([, values]) => values && values.length > 0),
  )
}

function figureFacts(figure: Figure): FigureFacts {
  const { value, min, max, unit, modifier, base } = figure
  const isOwn = base?.min === (value ?? min) && base?.max === (value ?? max)
  return {
    ...(value !== undefined && { value }),
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    unit,
    modifier,
    ...(base && { base: isOwn ? [base.dimension] : [base.dimension, base.min, base.max] }),
  }
}
