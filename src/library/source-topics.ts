/** Which source speaks on which topic: the most cited sources by the broadest topics, and the claims of each pair. */
import { rootOf } from './join-topics.ts'
import type { ClaimView, Library, SourceView, TopicView } from './view.ts'

/** The claims of one source on one topic, narrower topics included. */
export interface Crossing {
  source: SourceView
  topic: TopicView
  claims: ClaimView[]
}

export interface SourceMatrix {
  topics: TopicView[]
  rows: { source: SourceView; cells: Crossing[] }[]
  /** The most claims that a cell has. */
  most: number
}

const size = { sources: 15, topics: 8 } // What can be compared at a glance.

/** The largest sources and topics; null where there is nothing to compare. */
export function sourceMatrix({ sources, topics }: Pick<Library, 'sources' | 'topics'>): SourceMatrix | null {
  const shown = sources.slice(0, size.sources).filter(({ claims }) => claims.length > 0)
  const credited = new Map<TopicView, number>()
  for (const { claims } of shown) {
    for (const root of claims.flatMap(rootsOf)) credited.set(root, (credited.get(root) ?? 0) + 1)
  }
  const columns = topics
    .filter((topic) => credited.has(topic))
    .sort((a, b) => (credited.get(b) ?? 0) - (credited.get(a) ?? 0))
    .slice(0, size.topics)
  if (shown.length < 2 || columns.length < 2) return null
  const rows = shown.map((source) => ({
    source,
    cells: columns.map((topic) => ({
      source,
      topic,
      claims: source.claims.filter((claim) => rootsOf(claim).includes(topic)),
    })),
  }))
  const most = rows.flatMap(({ cells }) => cells).reduce((top, { claims }) => Math.max(top, claims.length), 1)
  return { topics: columns, rows, most }
}

const rootsOf = ({ topics }: ClaimView): TopicView[] => [...new Set(topics.map(rootOf))]
