/** How the claims stand to each other: the twin of the page of collisions. */
import type { APIRoute } from 'astro'
import { readRelations } from '../../queries.ts'

export const GET: APIRoute = async () => {
  const { all } = await readRelations()
  return new Response(JSON.stringify({ relations: all.map(({ relation }) => relation) }), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  })
}
