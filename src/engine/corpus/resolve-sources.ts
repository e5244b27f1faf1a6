/**
 * From names as documents cite them to sources with a page each. `the WHO`, `WHO` and `W.H.O.` are one source; reference `[29]`
 * is one per document; a link without a name is one per address. The order of the documents changes nothing.
 */
import { byCodeUnit } from '../by-code-unit.ts'
import type { Attribution, RegisteredSource, SourceEntry } from '../schema.ts'
import { type AttributionSpan, linkRule, tagRule } from '../sentence.ts'
import { foldName } from './fold-name.ts'
import {
  type Credit,
  type CreditingDocument,
  type CreditingSentence,
  ownEntry,
  referenceEntry,
  registeredEntry,
} from './source-entries.ts'

/** The attributions of all sentences, and the sources that claims lead to. */
export interface ResolvedSources<Sentence> {
  /** In reading order, each source once a sentence; sentences that credit nobody have none. */
  attributions: Map<Sentence, Attribution[]>
  /** By id: the registered sources, cited or not, and all others that claims are credited to. */
  sources: SourceEntry[]
}

/**
 * Resolves every credit: against the registry by name and aliases, else as a source of its own under its most frequent wording.
 * A surname alone is the person whom the same document names in full, where there is one such person only.
 */
export function resolveSources<Sentence extends CreditingSentence>(
  documents: readonly CreditingDocument<Sentence>[],
  registry: ReadonlyMap<string, RegisteredSource>,
): ResolvedSources<Sentence> {
  const registered = indexRegistry(registry)
  const ordered = [...documents].sort((a, b) => byCodeUnit(a.id, b.id))
  const credits = withNamesForLinks(ordered.flatMap((document) => creditsOf(document, registered)))
  const byKey = makeSources(credits, registry)
  const sources = [...byKey.values()].filter(({ registered: known, claims }) => known || claims.length > 0)
  return {
    attributions: attribute(credits, byKey) as Map<Sentence, Attribution[]>,
    sources: sources.sort((a, b) => byCodeUnit(a.id, b.id)),
  }
}

/** From a folded name to the slug that answers to it; a name goes before an alias, a smaller slug before a larger one. */
function indexRegistry(registry: ReadonlyMap<string, RegisteredSource>): ReadonlyMap<string, string> {
  const index = new Map<string, string>()
  const entries = [...registry].sort(([a], [b]) => byCodeUnit(a, b))
  const add = (name: string, slug: string) => index.has(foldName(name)) || index.set(foldName(name), slug)
  for (const [slug, { name }] of entries) add(name, slug)
  for (const [slug, { aliases }] of entries) for (const alias of aliases ?? []) add(alias, slug)
  return index
}

function creditsOf(document: CreditingDocument<CreditingSentence>, registered: ReadonlyMap<string, string>): Credit[] {
  const fullNames = personsBySurname(document)
  return document.sentences.flatMap((sentence) =>
    sentence.attributions.map((span) => ({
      span,
      sentence,
      document,
      key: keyOf(span, document, fullNames, registered),
    })),
  )
}

function keyOf(
  span: AttributionSpan,
  document: Credit['document'],
  fullNames: ReadonlyMap<string, string>,
  registered: ReadonlyMap<string, string>,
): string {
  if (isNumbered(span, document)) return `reference:${document.id} ${span.cited}`
  const folded = foldName(span.cited)
  if (registered.has(folded)) return nameKey(folded, registered)
  if (span.url !== undefined && (span.kind === 'reference' || isUnnamed(span))) return `link:${bareUrl(span.url)}`
  return nameKey((span.reason.rule !== tagRule && fullNames.get(folded)) || folded, registered)
}

function nameKey(folded: string, registered: ReadonlyMap<string, string>): string {
  const slug = registered.get(folded)
  return slug === undefined ? `name:${folded}` : `registered:${slug}`
}

/** `29` of a mark, or a label that the document lists; the words of a link are none. */
const isNumbered = (span: AttributionSpan, document: Credit['document']) =>
  span.kind === 'reference' &&
  (span.reason.rule !== linkRule || (span.url === undefined && span.cited in document.references))

/** A linked `study` has no name of its own. */
const isUnnamed = ({ cited, kind }: AttributionSpan) => kind === 'work' && !/\p{Lu}/u.test(cited)

const bareUrl = (url: string) => url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/[/#]+$/, '')

/** From a folded surname to the folded full name, where the document names one such person only. */
function personsBySurname(document: CreditingDocument<CreditingSentence>): ReadonlyMap<string, string> {
  const persons = new Map<string, Set<string>>()
  for (const { kind, cited } of document.sentences.flatMap(({ attributions }) => attributions)) {
    const words = cited.split(/\s+/)
    if (kind !== 'person' || words.length < 2) continue
    const surname = foldName(words.at(-1)!)
    persons.set(surname, (persons.get(surname) ?? new Set()).add(foldName(cited)))
  }
  return new Map(
    [...persons].filter(([, names]) => names.size === 1).map(([surname, names]) => [surname, [...names][0]!]),
  )
}

/** A link whose words are a name that others cite without a link belongs to that name: `([EEA](https://…))`. */
function withNamesForLinks(credits: Credit[]): Credit[] {
  const names = new Set(credits.map(({ key }) => key))
  return credits.map((credit) => {
    const key = `name:${foldName(credit.span.cited)}`
    return credit.key.startsWith('link:') && names.has(key) ? { ...credit, key } : credit
  })
}

/** One source a group, and one for each registered source that nobody cites, by the group's key. */
function makeSources(credits: Credit[], registry: ReadonlyMap<string, RegisteredSource>): Map<string, SourceEntry> {
  const groups = groupByKey(credits)
  const sources = new Map<string, SourceEntry>()
  for (const [slug, source] of registry) {
    const key = `registered:${slug}`
    sources.set(key, registeredEntry(slug, source, groups.get(key) ?? []))
    groups.delete(key)
  }
  const taken = new Map([...registry.keys()].map((slug) => [slug, 1]))
  for (const [key, group] of [...groups].sort(([a], [b]) => byCodeUnit(a, b))) {
    const entry = key.startsWith('reference:') ? referenceEntry(group) : ownEntry(key, group, taken)
    taken.set(entry.id, 1)
    sources.set(key, entry)
  }
  return sources
}

/** The attributions of each sentence; what leads to one source twice stands once, with all that is known of it. */
function attribute(
  credits: Credit[],
  sources: ReadonlyMap<string, SourceEntry>,
): Map<CreditingSentence, Attribution[]> {
  const found = new Map<CreditingSentence, Map<string, Attribution>>()
  for (const { span, sentence, key } of credits) {
    const source = sources.get(key)!
    const list = found.get(sentence) ?? new Map<string, Attribution>()
    list.set(source.id, { ...toAttribution(span, source), ...list.get(source.id) })
    found.set(sentence, list)
  }
  return new Map([...found].map(([sentence, list]) => [sentence, [...list.values()]]))
}

function toAttribution({ cited, kind, more, url }: AttributionSpan, source: SourceEntry): Attribution {
  const link = url ?? (source.document ? (source.url ?? undefined) : undefined)
  return {
    source: source.id,
    cited,
    kind: kind === 'reference' || source.kind === 'reference' ? kind : source.kind,
    ...(more !== undefined && { more }),
    ...(link !== undefined && { url: link }),
    resolved:
      source.registered ||
      (source.document
        ? source.name !== `[${cited}]` || link !== undefined
        : link !== undefined && kind !== 'person' && kind !== 'publisher'),
  }
}

function groupByKey(credits: readonly Credit[]): Map<string, Credit[]> {
  const groups = new Map<string, Credit[]>()
  for (const credit of credits) {
    const group = groups.get(credit.key)
    if (group) group.push(credit)
    else groups.set(credit.key, [credit])
  }
  return groups
}
