/** Turns a claim into what search keeps of it. */
import type { Claim, Figure } from '../engine/schema.ts'
import { claimKindWords } from '../wording/claim-words.ts'
import { unitName } from '../wording/figure-words.ts'
import { dateSpan } from './date-span.ts'
import { hiddenForms } from './hidden-forms.ts'
import { writeFigures } from './measures.ts'
import { type FigureFacts, type SearchRecord, joinFields } from './record.ts'
import { scalesOf } from './scales.ts'

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
 * The record of a claim. Its content is its repaired text, its headings, those of its columns and whom it cites, followed by the forms of its figures;
 * neither its document's title nor its topics, which would make each word of theirs find all their claims.
 */
export function claimRecord(claim: Claim, names: Names): SearchRecord {
  const credits = claim.sources.filter(({ kind }) => kind !== 'reference').map(({ cited }) => cited)
  const fields = {
    text: claim.text,
    section: [...claim.section, ...names.columns].join(' › '),
    credits: credits.join(', '),
  }
  const { day, span } = dateSpan(claim.date?.edtf)
  return {
    url: `/claims/${claim.id}/`,
    content: joinFields(fields, hiddenForms(fields)),
    meta: {
      // Pagefind looks into these texts, too; hits that only they give are dropped by the reader's check of whole words.
      day,
      ...(claim.date && { date: claim.date.edtf, role: claim.date.role, years: span }),
      ...(claim.figures.length > 0 && { figures: writeFigures(claim.figures.map(figureFacts)) }),
      ...(claim.quote !== claim.text && { quote: claim.quote }),
      ...(names.language !== 'en' && { language: names.language }),
    },
    filters: claimFilters(claim, names),
    sort: { date: day },
  }
}

function claimFilters(claim: Claim, { document, sources, topics }: Names): Record<string, string[]> {
  const filters = {
    Type: ['claim'],
    Topic: topics.length > 0 ? topics : ['Unsorted'],
    Source: sources,
    Document: [document],
    Year: dateSpan(claim.date?.edtf).years,
    Kind: [claimKindWords[claim.kind]],
    Unit: claim.figures.map(({ unit }) => unitName(unit)),
    Scale: claim.figures.flatMap((figure) => scalesOf(figureFacts(figure))),
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
