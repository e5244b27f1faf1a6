/** Topics as a tree, and what a tree of topics can be asked. */
import type { TopicEntry } from '../engine/schema.ts'
import { sitePath, topicPath } from '../paths.ts'
import type { Crumb } from './crumb.ts'
import type { TopicView } from './view.ts'

/** Topics by id, in order of title, with broader and narrower ones linked. */
export function joinTopics(entries: TopicEntry[]): Map<string, TopicView> {
  const sorted = [...entries].sort((a, b) => byTitle(a.title, b.title) || byTitle(a.id, b.id))
  const topics = new Map(sorted.map((topic) => [topic.id, topicView(topic)]))
  for (const topic of topics.values()) {
    const broader = topics.get(topic.topic.broader ?? '')
    if (!broader) continue
    topic.broader = broader
    broader.narrower.push(topic)
  }
  return topics
}

/** The way up from a topic, the broadest first; the topic itself is left out. */
export function broaderTopics(topic: TopicView): TopicView[] {
  const way: TopicView[] = []
  for (let at = topic.broader; at; at = at.broader) way.unshift(at)
  return way
}

/** The topmost topic above a topic; itself where there is none. */
export const rootOf = (topic: TopicView): TopicView => broaderTopics(topic)[0] ?? topic

/** The way to a topic, as the head of its pages says it: all topics, the broader ones, the topic itself. */
export const topicCrumbs = (topic: TopicView): Crumb[] => [
  { name: 'Topics', path: sitePath('topics/') },
  ...[...broaderTopics(topic), topic].map((each) => ({ name: each.topic.title, path: each.path })),
]

/** Whether a topic stands somewhere below another. */
export function isWithin(topic: TopicView, other: TopicView): boolean {
  for (let at = topic.broader; at; at = at.broader) if (at === other) return true
  return false
}

function topicView(topic: TopicEntry): TopicView {
  return { topic, path: topicPath(topic.id), broader: null, narrower: [], claims: [], all: [] }
}

// A fixed locale, so that the machine's own does not decide.
const byTitle = new Intl.Collator('en', { numeric: true }).compare
