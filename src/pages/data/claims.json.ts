/** The export, a contract with those who use the data: see the data page for what the fields mean. */
import type { APIRoute } from 'astro'
import { readExport } from '../../library/read-export.ts'

export const GET: APIRoute = async ({ site }) =>
  new Response(JSON.stringify(await readExport(site)), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  })
