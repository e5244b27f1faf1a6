/** `/data/addresses.json`: what can be reached by name or id, for the page that is shown where nothing is. */
import type { APIRoute } from 'astro'
import { readLibrary } from '../../queries.ts'

export const GET: APIRoute = async () => {
  const { topics, sources, documents, claims } = await readLibrary()
  const pages = [
    ...topics.map(({ path, topic }) => ({ path, name: topic.title })),
    ...sources.map(({ path, name }) => ({ path, name })),
    ...documents.map(({ path, document }) => ({ path, name: document.title })),
  ]
  return new Response(JSON.stringify({ pages, claims: claims.map(({ path }) => path) }))
}
