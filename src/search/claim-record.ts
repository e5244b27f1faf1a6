/** Turns a claim into what search keeps of it. */
import { edtfBounds } from '../engine/edtf.ts'
import type { Claim, Figure } from '../engine/schema.ts'
import { claimKindWords } from '../wording/claim-words.ts'
import { unitName } from '../wording/figure-words.ts'
import { hiddenForms } from './hidden-forms.ts'
import { type FigureFacts, type SearchRecord, joinFields } from './record.ts'

/** The names that a claim's references stand for. */
export interface Names {
  document: string
  /** The document's language, a BCP 47 tag. */
  language: string
  /** Of its sources, in the order of the claim. */
  sources: string[]
  /** Of its topics, the best first, then of all broader ones. */
  topics: string[]
}

const longestSpan = 30 // Years: a longer one is an era, and would put a claim under every year there is.

/**
 * The record of a claim. Its content is its repaired text, its headings and whom it cites, followed by the forms of its figures;
 * neither its document's title nor its topics, which would make each word of theirs find all their claims.
 */
export function claimRecord(claim: Claim, names: Names): SearchRecord {
  const credits = claim.sources.filter(({ kind }) => kind !== 'reference').map(({ cited }) => cited)
  const fields = { text: claim.text, section: claim.section.join(' › '), credits: credits.join(', ') }
  const day = startDay(claim)
  return {
    url: `/claims/${claim.id}/`,
    content: joinFields(fields, hiddenForms(fields)),
    meta: {
      // Pagefind looks into these texts, too; hits that only they give are dropped by the reader's check of whole words.
      day,
      ...(claim.date && { date: claim.date.edtf, role: claim.date.role }),
      ...(claim.figures.length > 0 && { figures: JSON.stringify(claim.figures.map(figureFacts)) }),
      ...(claim.quote !== claim.text && { quote: claim.quote }),
      ...(names.language !== 'en' && { language: names.language }),
    },
    filters: claimFilters(claim, names),
    sort: { date: day, value: String(Math.max(-1, ...claim.figures.map(sizeOf))) },
  }
}

function claimFilters(claim: Claim, { document, sources, topics }: Names): Record<string, string[]> {
  const filters = {
    Type: ['claim'],
    Topic: topics.length > 0 ? topics : ['Unsorted'],
    Source: sources,
    Document: [document],
    Year: yearsOf(claim),
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

/** Every year that the claim's date covers. */
function yearsOf({ date }: Claim): string[] {
  if (!date) return ['Undated']
  const { min, max } = edtfBounds(date.edtf)
  const [first, last] = [yearAt(min), yearAt(max)]
  if (first === null || last === null || last - first > longestSpan) return [String(first ?? last)]
  return Array.from({ length: last - first + 1 }, (_, i) => String(first + i))
}

/** The day on which the date begins, as a number that sorts: 20250201; 0 for an undated claim, so that it sorts last. */
function startDay({ date }: Claim): string {
  const { min } = date ? edtfBounds(date.edtf) : { min: NaN }
  return Number.isFinite(min) ? new Date(min).toISOString().slice(0, 10).replaceAll('-', '') : '0'
}

const yearAt = (time: number): number | null => (Number.isFinite(time) ? new Date(time).getUTCFullYear() : null)

function figureFacts(figure: Figure): FigureFacts {
  const { value, min, max, unit, modifier } = figure
  return {
    ...(value !== undefined && { value }),
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    unit,
    modifier,
    size: sizeOf(figure),
  }
}

/** How large a figure is among those of its dimension. */
const sizeOf = ({ base, value, max }: Figure): number => base?.max ?? value ?? max ?? 0
