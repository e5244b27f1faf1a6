/** The contract of `/data/claims.json`: what the site exports, and what `explain` prints in the same words. */
import { z } from 'zod'
import {
  type Attribution,
  attributionSchema,
  type Claim,
  claimSchema,
  type DocumentEntry,
  documentSchema,
  type SourceEntry,
} from './engine/schema.ts'

/** The form of the export; `claims.schema.json` is made of it. */
export const exportSchema = z.strictObject({
  documents: z.array(
    documentSchema
      .pick({ id: true, title: true, file: true, published: true, publisher: true, url: true, sha256: true })
      .extend({ claims: z.int().min(0) }),
  ),
  claims: z.array(
    claimSchema.omit({ struck: true }).extend({
      url: z.string().min(1),
      sources: z.array(
        attributionSchema
          .omit({ source: true })
          .extend({ id: attributionSchema.shape.source, name: z.string().min(1), url: z.string().nullable() }),
      ),
    }),
  ),
})

export type Exported = z.infer<typeof exportSchema>

/** The export of a collection: documents with the number of their claims, claims with the names of their sources. `claimUrl` gives a claim's address. */
export function exportClaims(
  documents: readonly DocumentEntry[],
  claims: readonly Claim[],
  sources: readonly SourceEntry[],
  claimUrl: (id: string) => string,
) {
  const names = namesOf(sources)
  return {
    documents: documents.map(({ id, title, file, published, publisher, url, sha256, claims: own }) => ({
      id,
      title,
      file,
      published,
      publisher,
      url,
      sha256,
      claims: own.length,
    })),
    claims: claims.map(
      ({
        id,
        document,
        section,
        quote,
        text,
        kind,
        position,
        figures,
        sources: credits,
        date,
        topics,
        status,
        notes,
      }) => ({
        id,
        url: claimUrl(id),
        document,
        section,
        quote,
        text,
        kind,
        position,
        figures,
        sources: credits.map((credit) => exportSource(credit, names)),
        date,
        topics,
        status,
        notes: notes.map(({ kind, text }) => ({ kind, text })),
      }),
    ),
  }
}

/** From a source's id to its name. */
export const namesOf = (sources: readonly SourceEntry[]): ReadonlyMap<string, string> =>
  new Map(sources.map(({ id, name }) => [id, name]))

/** A credit as the export has it: `more` only where there is one, `url` null where there is none. */
export function exportSource(
  { source, cited, kind, more, url, resolved }: Attribution,
  names: ReadonlyMap<string, string>,
) {
  return {
    id: source,
    name: names.get(source) ?? cited,
    cited,
    kind,
    ...(more !== undefined && { more }),
    url: url ?? null,
    resolved,
  }
}
