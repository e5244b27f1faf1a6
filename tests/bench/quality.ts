/** How well the project's own gold is read: the table that `bench` prints, the About page shows and a test holds still. */
import { writeFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { readContent } from '../../src/engine/index.ts'
import { exportClaims } from '../../src/export.ts'
import { readGold } from './gold.ts'
import { type Measure, measures, rate, type Score, scoreDocument, sumScores } from './score.ts'

/**
 * Percent with one decimal: the F1, which for dates and topics is the share that is right; null where none was annotated.
 * `demanded` counts the claims that every careful reader would list.
 */
export type Row = { demanded: number } & Record<Measure, number | null>

/** What `src/quality.json` holds: a row for each annotated document, and one for all of them. */
export interface Quality {
  documents: Record<string, Row>
  sum: Row
}

const folder = join(import.meta.dirname, '../gold')
const file = join(import.meta.dirname, '../../src/quality.json')
const claimUrl = (id: string) => `/claims/${id}/`

/** Reads the annotated documents with the engine as it is now, and scores what it finds. */
export async function measureQuality(): Promise<Quality> {
  const [golds, { documents, claims, sources }] = await Promise.all([
    readGold(folder),
    readContent({ folder, claimUrl }),
  ])
  const exported = exportClaims(documents, claims, sources, claimUrl)
  const scores = golds.map((gold) => ({
    name: basename(gold.document, extname(gold.document)),
    score: scoreDocument(exported, gold),
  }))
  const rows = scores.map(({ name, score }) => [name, toRow(score)] as const).sort(([a], [b]) => (a < b ? -1 : 1))
  return { documents: Object.fromEntries(rows), sum: toRow(sumScores(scores.map(({ score }) => score))) }
}

/** Prints the table; with `write` stores it as well, keys sorted. */
export async function reportQuality(write = false): Promise<void> {
  const quality = await measureQuality()
  const width = Math.max(...Object.keys(quality.documents).map((name) => name.length))
  const line = (name: string, cells: readonly string[]) =>
    `${name.padEnd(width)}${cells.map((cell) => cell.padStart(10)).join('')}`
  console.log(
    line('F1 in percent', ['demanded', 'claims', 'figures', '+unit', '+modifier', 'sources', 'dates', 'topics']),
  )
  for (const [name, row] of [...Object.entries(quality.documents), ['all', quality.sum] as const]) {
    console.log(line(name, [String(row.demanded), ...measures.map((measure) => row[measure]?.toFixed(1) ?? '-')]))
  }
  if (write) await writeFile(file, toJson(quality))
}

/** As the file has it: keys sorted, a line end behind the last line. */
export const toJson = (quality: Quality): string =>
  `${JSON.stringify(quality, (_, value: unknown) => sortKeys(value), 2)}\n`

function toRow(score: Score): Row {
  const percent = (measure: Measure) => {
    const rates = rate(score[measure])
    return rates && Math.round(rates.f1 * 1000) / 10
  }
  return {
    demanded: score.claims.required,
    ...(Object.fromEntries(measures.map((measure) => [measure, percent(measure)])) as Record<Measure, number | null>),
  }
}

function sortKeys(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
