/** Claims to go on with from a claim: of its narrowest topic, and of its first source. */
import { firstWhere } from '../engine/first-where.ts'
import type { ClaimView, SourceView, TopicView } from './view.ts'

/** Other claims and what they share with this one. */
export interface Related {
  topic: { of: TopicView; claims: ClaimView[] } | null
  source: { of: SourceView; claims: ClaimView[] } | null
}

const reach = 16 // How far around a claim its lists are looked through, so that the cost does not grow with them.

/** At most `limit` claims each, those of other documents and with more topics in common first; none twice, and none of `shown`. */
export function relatedClaims(view: ClaimView, limit: number, shown: readonly ClaimView[] = []): Related {
  const shared = view.topics.filter((topic) => topic.claims.length > 1)
  const topic = shared.reduce<TopicView | null>((a, b) => (a && a.claims.length <= b.claims.length ? a : b), null)
  const source = view.credits[0]?.source ?? null
  const ofTopic = topic ? closest(view, topic.claims, limit, new Set(shown)) : []
  const ofSource = source ? closest(view, source.claims, limit, new Set([...shown, ...ofTopic])) : []
  return {
    topic: topic && ofTopic.length > 0 ? { of: topic, claims: ofTopic } : null,
    source: source && ofSource.length > 0 ? { of: source, claims: ofSource } : null,
  }
}

function closest(view: ClaimView, list: ClaimView[], limit: number, except: Set<ClaimView>): ClaimView[] {
  const at = placeOf(view, list)
  const near = list.slice(Math.max(0, at - reach), at + reach + 1)
  const topics = new Set(view.topics)
  const worth = (other: ClaimView): number =>
    (other.document === view.document ? 0 : 2) + other.topics.filter((topic) => topics.has(topic)).length
  return near
    .filter((other) => other !== view && !except.has(other))
    .map((other) => ({ other, worth: worth(other) }))
    .sort((a, b) => b.worth - a.worth || a.other.order - b.other.order)
    .slice(0, limit)
    .map(({ other }) => other)
}

/** The index of a claim in a list that is in order. */
const placeOf = ({ order }: ClaimView, list: ClaimView[]): number =>
  firstWhere(list.length, (index) => list[index]!.order >= order)
