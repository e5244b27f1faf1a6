/** How the claims stand to each other, one relation of `relations.json` a line, to be read as it comes. */
import type { APIRoute } from 'astro'
import { readRelations } from '../../queries.ts'

export const GET: APIRoute = async () => {
  const { all } = await readRelations()
  return new Response(all.map(({ relation }) => `${JSON.stringify(relation)}\n`).join(''), {
    headers: { 'content-type': 'application/x-ndjson; charset=utf-8' },
  })
}
