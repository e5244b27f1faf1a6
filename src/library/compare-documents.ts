/** Documents side by side: one row a dimension, one column a document, in each cell what the document says. */
import { dimensionName } from '../wording/figure-words.ts'
import { dimensionOf, endsOf, isNamedIn } from './group-figures.ts'
import type { ClaimView, DocumentView, FigureView } from './view.ts'

/** A table of documents, few enough to stand side by side. */
export interface Comparison {
  documents: DocumentView[]
  rows: ComparedRow[]
}

/** What each document says in one unit or dimension; a cell is empty where it says nothing. */
export interface ComparedRow {
  name: string
  /** Whether each figure must show its unit, since the name does not say it. */
  hasUnits: boolean
  cells: FigureView[][]
}

const size = { documents: 4, rows: 40 } // What stands side by side, and what a page holds.

/** Tables of the figures of some claims, the documents with the most figures first; none where fewer than two have figures. */
export function compareDocuments(claims: ClaimView[]): Comparison[] {
  const figures = claims.flatMap((claim) => claim.claim.figures.map((figure): FigureView => ({ figure, claim })))
  const byDocument = [...Map.groupBy(figures, ({ claim }) => claim.document)].sort(
    ([, a], [, b]) => b.length - a.length,
  )
  if (byDocument.length < 2) return []
  return chunks(byDocument, size.documents).flatMap((columns) => {
    const documents = columns.map(([document]) => document)
    return chunks(rowsOf(columns.map(([, own]) => own)), size.rows).map((rows) => ({ documents, rows }))
  })
}

/** What most documents speak of first. */
function rowsOf(columns: FigureView[][]): ComparedRow[] {
  const groups = columns.map((own) => Map.groupBy(own, ({ figure }) => dimensionOf(figure)))
  const dimensions = new Set(groups.flatMap((group) => [...group.keys()]))
  const weight = ({ cells }: ComparedRow): number => cells.filter((cell) => cell.length > 0).length
  return [...dimensions]
    .map((dimension) => {
      const cells = groups.map((group) => (group.get(dimension) ?? []).sort(bySize))
      const figures = cells.flat().map(({ figure }) => figure)
      const name = dimensionName(dimension, figures)
      return { name, hasUnits: figures.some((figure) => !isNamedIn(figure, name)), cells }
    })
    .sort(
      (a, b) => weight(b) - weight(a) || b.cells.flat().length - a.cells.flat().length || (a.name < b.name ? -1 : 1),
    )
}

const bySize = (a: FigureView, b: FigureView): number => endsOf(b.figure, 1).max - endsOf(a.figure, 1).max

function chunks<T>(list: T[], length: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / length) }, (_, i) => list.slice(i * length, (i + 1) * length))
}
