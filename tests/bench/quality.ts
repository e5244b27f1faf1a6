/** How well the project's own gold is read: the table that `bench` prints, the About page shows and a test holds still. */
import { join } from 'node:path'
import { readContent } from '../../src/engine/index.ts'
import { exportClaims } from '../../src/export.ts'
import { type Gold, readGold } from './gold.ts'
import { type Measure, measures, rate, type Score, scoreDocument, sumScores } from './score.ts'

/** Percent with one decimal: F1, for dates and topics the share that is right; null where nothing of the sort was annotated. */
export type Row = { claims: number } & { [key in Measure as `${key} F1`]: number | null }

/** Every annotated document and their sum, keys sorted, as `src/quality.json` stores them. */
export interface Quality {
  documents: Record<string, Row>
  sum: Row
}

const folder = join(import.meta.dirname, '../gold')

/** The scores of the annotated documents by their names, read anew. */
export async function scoreGold(): Promise<Map<string, Score>> {
  const [golds, { documents, claims, sources }] = await Promise.all([readGold(folder), readContent({ folder, claimUrl: (id) => `/claims/${id}/` })])
  const exported = exportClaims(documents, claims, sources, (id) => `/claims/${id}/`)
  return new Map(golds.map((gold) => [nameOf(gold), scoreDocument(exported, gold)]))
}
