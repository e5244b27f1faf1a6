/** Faults between topics, and between sources, that no single file shows. */
import { nearest, type Range, report } from '../report.ts'
import type { ContentFile } from '../read/read-files.ts'
import type { WrittenSource, WrittenTopic } from '../read/read-topics.ts'

/** Reports unknown and circular `broader`, and terms that two topics own. */
export function checkTopics(topics: ReadonlyMap<string, WrittenTopic>): void {
  const owners = new Map<string, string>()
  for (const [id, topic] of topics) {
    const { broader, terms, file } = topic
    if (broader && !topics.has(broader)) {
      report(
        file,
        'topic-unknown',
        { actual: broader, nearest: nearest(broader, [...topics.keys()]) },
        rangeOf(file, broader),
      )
    }
    const cycle = cycleFrom(id, topics)
    if (cycle)
      report(file, 'topic-cycle', { actual: cycle.map((one) => `\`${one}\``).join(' → ') }, rangeOf(file, broader!))
    claimNames(id, terms, owners, (term, owner) =>
      report(file, 'term-shared', { actual: term, expected: topics.get(owner)!.file.path }, rangeOf(file, term)),
    )
  }
}

/** Reports names that two registered sources own. */
export function checkSources(sources: ReadonlyMap<string, WrittenSource>): void {
  const owners = new Map<string, string>()
  for (const [id, { name, aliases = [], file }] of sources) {
    claimNames(id, [name, ...aliases], owners, (alias, owner) =>
      report(file, 'alias-shared', { actual: alias, expected: sources.get(owner)!.file.path }, rangeOf(file, alias)),
    )
  }
}

function claimNames(
  id: string,
  names: readonly string[],
  owners: Map<string, string>,
  onShared: (name: string, owner: string) => void,
): void {
  for (const name of names) {
    const key = name.toLowerCase().replace(/\s+/g, ' ').trim()
    const owner = owners.get(key)
    if (owner !== undefined && owner !== id) onShared(name, owner)
    else owners.set(key, id)
  }
}

/** The way from a topic up to itself, from its smallest member on, so that only one member reports it; null where there is none. */
function cycleFrom(id: string, topics: ReadonlyMap<string, WrittenTopic>): string[] | null {
  const path = new Set([id])
  let at = topics.get(id)?.broader
  for (; at !== undefined && !path.has(at); at = topics.get(at)?.broader) {
    if (at < id) return null
    path.add(at)
  }
  return at === id ? [...path, id] : null
}

function rangeOf(file: ContentFile, words: string): Range | undefined {
  const source = String(file.value)
  const key = /^(?:terms|aliases|broader):/m.exec(source) // The title may hold the same words.
  const list = key ? key.index + key[0].length : -1
  const start = Math.max(source.indexOf(words, Math.max(0, list)), list < 0 ? source.indexOf(words) : -1)
  return start < 0 ? undefined : { start, end: start + words.length }
}
