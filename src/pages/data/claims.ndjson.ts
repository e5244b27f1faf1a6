/** One claim of `claims.json` a line, to be read as it comes. */
import type { APIRoute } from 'astro'
import { readExport } from '../../library/read-export.ts'

export const GET: APIRoute = async ({ site }) => {
  const { claims } = await readExport(site)
  return new Response(claims.map((claim) => `${JSON.stringify(claim)}\n`).join(''), {
    headers: { 'content-type': 'application/x-ndjson; charset=utf-8' },
  })
}
