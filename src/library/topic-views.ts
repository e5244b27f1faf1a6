/** The ways to look through the claims of a topic, each a page of its own that is reached by a link. */
import { topicListPath } from '../paths.ts'
import { latestFirst } from './timeline.ts'
import type { ClaimView, TopicView } from './view.ts'

/** A way to look through claims: which of them, in which order. */
export interface TopicList {
  id: string
  name: string
  claims: ClaimView[]
  /** Whether it is in the order of dates, to be read under years. */
  isByDate: boolean
}

const leastForViews = 6 // Fewer claims are seen at a glance.

const views: (Omit<TopicList, 'claims'> & { has: (claim: ClaimView) => boolean })[] = [
  { id: 'by-date', name: 'By date', isByDate: true, has: () => true },
  { id: 'sourced', name: 'With a source', isByDate: false, has: ({ credits }) => credits.length > 0 },
  { id: 'unsourced', name: 'Without a source', isByDate: false, has: ({ credits }) => credits.length === 0 },
  { id: 'forecasts', name: 'Forecasts', isByDate: true, has: ({ claim }) => claim.kind === 'forecast' },
]

/** The lists of a topic beside its own page: none for a short topic, none that is empty or the whole topic again. */
export function topicLists({ all }: TopicView): TopicList[] {
  if (all.length < leastForViews) return []
  return views
    .map(({ has, ...view }) => {
      const claims = all.filter(has)
      return { ...view, claims: view.isByDate ? latestFirst(claims) : claims }
    })
    .filter(({ id, claims }) => claims.length > 0 && (id === 'by-date' || claims.length < all.length))
}

/** The way to each list of a topic's claims, its own page first. */
export const listLinks = (view: TopicView): { name: string; path: string; claims: number }[] => [
  { name: view.narrower.some(({ all }) => all.length > 0) ? 'By topic' : 'By document', path: view.path, claims: view.all.length },
  ...topicLists(view).map(({ id, name, claims }) => ({ name, path: topicListPath(view.topic.id, id), claims: claims.length })),
] // prettier-ignore
