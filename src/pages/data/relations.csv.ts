/** How the claims stand to each other, for spreadsheets: the figures, the quotes and the reason, one row a relation. */
import type { APIContext } from 'astro'
import { toCsv } from '../../csv.ts'
import { relationHead, relationRows } from '../../library/relation-rows.ts'
import { fullUrl } from '../../paths.ts'
import { readRelations } from '../../queries.ts'

export const GET = async ({ site }: APIContext): Promise<Response> => {
  const { all } = await readRelations()
  return new Response(
    toCsv(
      relationHead,
      relationRows(all, (path) => fullUrl(path, site)),
    ),
    { headers: { 'content-type': 'text/csv; charset=utf-8' } },
  )
}
