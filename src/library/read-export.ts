/** The export of the whole library, for the files of `/data/` that hold claims. */
import { type Exported, exportClaims } from '../export.ts'
import { claimPath, fullUrl } from '../paths.ts'
import { readLibrary } from '../queries.ts'

/** All documents and claims as `claims.json` has them; `site` is the address that the site is published at. */
export async function readExport(site: URL | undefined): Promise<Exported> {
  const { documents, claims, sources } = await readLibrary()
  return exportClaims(
    documents.map(({ document }) => document),
    claims.map(({ claim }) => claim),
    sources.map(({ source }) => source),
    (id) => fullUrl(claimPath(id), site),
  )
}
