/** The figures of a topic as a data file: the twin of its plots and of its table of documents. */
import type { APIContext } from 'astro'
import { toCsv } from '../../../csv.ts'
import { figureHead, figureRows } from '../../../library/figure-rows.ts'
import type { TopicView } from '../../../library/view.ts'
import { fullUrl } from '../../../paths.ts'
import { readLibrary } from '../../../queries.ts'

export async function getStaticPaths() {
  const { topics } = await readLibrary()
  return topics
    .filter(({ all }) => all.some(({ claim }) => claim.figures.length > 0))
    .map((view) => ({ params: { slug: view.topic.id }, props: { view } }))
}

export const GET = ({ props, site }: APIContext<{ view: TopicView }>): Response =>
  new Response(
    toCsv(
      figureHead,
      figureRows(props.view.all, (path) => fullUrl(path, site)),
    ),
    {
      headers: { 'content-type': 'text/csv; charset=utf-8' },
    },
  )
