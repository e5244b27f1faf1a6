/** The export, a contract with those who use the data: see the data page for what the fields mean. */
import type { APIRoute } from 'astro'
import { exportClaims } from '../../export.ts'
import { claimPath, fullUrl } from '../../paths.ts'
import { readLibrary } from '../../queries.ts'

export const GET: APIRoute = async ({ site }) => {
  const { documents, claims, sources } = await readLibrary()
  const exported = exportClaims(
    documents.map(({ document }) => document),
    claims.map(({ claim }) => claim),
    sources.map(({ source }) => source),
    (id) => fullUrl(claimPath(id), site),
  )
  return new Response(JSON.stringify(exported), { headers: { 'content-type': 'application/json; charset=utf-8' } })
}
