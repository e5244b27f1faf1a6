/** Claims as rows of a table, one a claim: `claims.json` for spreadsheets. */
import type { Cell } from '../csv.ts'
import type { Exported } from '../export.ts'

/** The columns of `claims.csv`. */
export const claimHead = [
  'id', 'url', 'document', 'title', 'section', 'line', 'quote', 'text', 'kind', 'figures', 'sources', 'date', 'date_role',
  'due', 'topics', 'status', 'notes',
] as const // prettier-ignore

/** One row a claim, in the order of the export. */
export function claimRows({ documents, claims }: Exported): Cell[][] {
  const titles = new Map(documents.map(({ id, title }) => [id, title]))
  return claims.map((claim) => [
    claim.id,
    claim.url,
    claim.document,
    titles.get(claim.document),
    claim.section.join(' / '),
    claim.position.line,
    claim.quote,
    claim.text,
    claim.kind,
    listed(claim.figures.map(({ raw }) => raw)),
    listed(claim.sources.map(({ name }) => name)),
    claim.date?.edtf,
    claim.date?.role,
    claim.date?.due,
    listed(claim.topics),
    claim.status,
    listed(claim.notes.map(({ text }) => text)),
  ])
}

const listed = (parts: readonly string[]) => parts.join('; ')
