/** The claims for spreadsheets, one row a claim; what a claim has several of stands in one cell. */
import type { APIRoute } from 'astro'
import { toCsv } from '../../csv.ts'
import { claimHead, claimRows } from '../../library/claim-rows.ts'
import { readExport } from '../../library/read-export.ts'

export const GET: APIRoute = async ({ site }) =>
  new Response(toCsv(claimHead, claimRows(await readExport(site))), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  })
