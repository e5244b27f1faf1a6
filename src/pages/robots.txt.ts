/** Everything may be read; the sitemap is named where the site knows its own address. */
import type { APIRoute } from 'astro'
import { fullUrl, sitePath } from '../paths.ts'

export const GET: APIRoute = ({ site }) => {
  const sitemap = site ? `\nSitemap: ${fullUrl(sitePath('sitemap-index.xml'), site)}\n` : ''
  return new Response(`User-agent: *\nAllow: /\n${sitemap}`)
}
