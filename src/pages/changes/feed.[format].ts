/** The feed of changes. It holds full addresses only, so there is none where the site's address is not known. */
import type { APIRoute, GetStaticPaths } from 'astro'
import { changeFeed } from '../../library/change-feed.ts'
import { feedFormats, type FeedFormat, feedTypes } from '../../paths.ts'
import { readLibrary } from '../../queries.ts'

export const getStaticPaths: GetStaticPaths = () =>
  import.meta.env.SITE ? feedFormats.map((format) => ({ params: { format } })) : []

export const GET: APIRoute = async ({ params, site }) => {
  const format = params['format'] as FeedFormat
  const { editions } = await readLibrary()
  const body = changeFeed(format, editions, site!)
  return new Response(body, { headers: { 'content-type': `${feedTypes[format]}; charset=utf-8` } })
}
