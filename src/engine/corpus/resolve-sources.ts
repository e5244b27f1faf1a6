/**
 * From names as documents cite them to sources with a page each. `the WHO`, `WHO` and `W.H.O.` are one source; reference `[29]`
 * is one per document; a link without a name is one per address. The order of the documents changes nothing.
 */
import { attributionKinds, type Attribution, type AttributionKind, type RegisteredSource, type SourceEntry } from '../schema.ts'
import type { AttributionSpan } from '../sentence.ts'
import { slugify } from '../slug.ts'
import { foldName } from './fold-name.ts'

/** What of a sentence tells whom it credits. */
export interface CreditingSentence {
  /** Id of the claim that it became; null where it became none. */
  claim: string | null
  attributions: readonly AttributionSpan[]
}

/** What of a document tells whom it credits. */
export interface CreditingDocument<Sentence extends CreditingSentence> {
  id: string
  /** Its numbered references, by label. */
  references: Readonly<Record<string, { title?: string | undefined; url?: string | undefined }>>
  /** Its sentences in reading order. */
  sentences: readonly Sentence[]
}

/** The attributions of all sentences, and the sources that claims lead to. */
export interface ResolvedSources<Sentence> {
  /** In reading order, each source once a sentence; sentences that credit nobody have none. */
  attributions: Map<Sentence, Attribution[]>
  /** By id: the registered sources, cited or not, and all others that claims are credited to. */
  sources: SourceEntry[]
}

/** A credit on its way to a source. */
interface Credit {
  span: AttributionSpan
  sentence: CreditingSentence
  document: { id: string; references: CreditingDocument<CreditingSentence>['references'] }
  /** What makes two credits one source: `name:who`, `registered:who`, `link:example.org/a`, `reference:DOCUMENT 29`. */
  key: string
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
  const ordered = [...documents].sort((a, b) => compare(a.id, b.id))
  const credits = withNamesForLinks(ordered.flatMap((document) => creditsOf(document, registered)))
  const byKey = makeSources(credits, registry)
  const sources = [...byKey.values()].filter(({ registered: known, claims }) => known || claims.length > 0)
  return {
    attributions: attribute(credits, byKey) as Map<Sentence, Attribution[]>,
    sources: sources.sort((a, b) => compare(a.id, b.id)),
  }
}

/** From a folded name to the slug that answers to it; a name goes before an alias, a smaller slug before a larger one. */
function indexRegistry(registry: ReadonlyMap<string, RegisteredSource>): ReadonlyMap<string, string> {
  const index = new Map<string, string>()
  const entries = [...registry].sort(([a], [b]) => compare(a, b))
  const add = (name: string, slug: string) => index.has(foldName(name)) || index.set(foldName(name), slug)
  for (const [slug, { name }] of entries) add(name, slug)
  for (const [slug, { aliases }] of entries) for (const alias of aliases ?? []) add(alias, slug)
  return index
}

function creditsOf(document: CreditingDocument<CreditingSentence>, registered: ReadonlyMap<string, string>): Credit[] {
  const fullNames = personsBySurname(document)
  return document.sentences.flatMap((sentence) =>
    sentence.attributions.map((span) => ({ span, sentence, document, key: keyOf(span, document, fullNames, registered) })),
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
  return nameKey((span.cue !== 'tag' && fullNames.get(folded)) || folded, registered)
}

function nameKey(folded: string, registered: ReadonlyMap<string, string>): string {
  const slug = registered.get(folded)
  return slug === undefined ? `name:${folded}` : `registered:${slug}`
}

/** `29` of a mark, or a label that the document lists; the words of a link are none. */
const isNumbered = (span: AttributionSpan, document: Credit['document']) =>
  span.kind === 'reference' && (span.cue !== 'link' || (span.url === undefined && span.cited in document.references))

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
  return new Map([...persons].filter(([, names]) => names.size === 1).map(([surname, names]) => [surname, [...names][0]!]))
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
  const taken = new Set(registry.keys())
  for (const [key, group] of [...groups].sort(([a], [b]) => compare(a, b))) {
    const entry = key.startsWith('reference:') ? referenceEntry(group) : ownEntry(key, group, taken)
    taken.add(entry.id)
    sources.set(key, entry)
  }
  return sources
}

const registeredEntry = (id: string, source: RegisteredSource, credits: Credit[]): SourceEntry => ({
  id,
  name: source.name,
  kind: source.kind,
  cited: namesCited(credits),
  url: source.url ?? null,
  citation: source.citation ?? null,
  registered: true,
  document: null,
  claims: claimsOf(credits),
})

function referenceEntry(credits: Credit[]): SourceEntry {
  const { document, span } = credits[0]!
  const { title, url } = document.references[span.cited] ?? {}
  return {
    id: `${document.id}--reference-${slugOf(span.cited)}`,
    name: title === undefined ? `[${span.cited}]` : `[${span.cited}] ${title}`,
    kind: 'reference',
    cited: namesCited(credits),
    url: url ?? credits.find(({ span: { url: own } }) => own !== undefined)?.span.url ?? null,
    citation: null,
    registered: false,
    document: document.id,
    claims: claimsOf(credits),
  }
}

function ownEntry(key: string, credits: Credit[], taken: ReadonlySet<string>): SourceEntry {
  const kind = mostFrequent(credits.map(({ span }) => span.kind), (a, b) => attributionKinds.indexOf(a) - attributionKinds.indexOf(b))
  const wording = mostFrequent(longest(credits), compare)
  const host = key.startsWith('link:') ? key.slice(5).split('/')[0]! : ''
  const slug = slugOf(host ? `${wording} ${host}` : wording)
  return {
    id: freeSlug(slug, kind, taken),
    name: host ? `${wording} (${host})` : wording,
    kind,
    cited: namesCited(credits),
    url: host ? credits[0]!.span.url! : null,
    citation: null,
    registered: false,
    document: null,
    claims: claimsOf(credits),
  }
}

/** The wordings of a source; where surnames stand for full names, the full names only. */
function longest(credits: Credit[]): string[] {
  const own = credits.filter(({ span, key }) => key === `name:${foldName(span.cited)}`)
  return (own.length ? own : credits).map(({ span }) => span.cited)
}

/** `amber`, or where a registered source has that slug `amber-person`, then `amber-person-2`. */
function freeSlug(slug: string, kind: AttributionKind, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug
  if (!taken.has(`${slug}-${kind}`)) return `${slug}-${kind}`
  let number = 2
  while (taken.has(`${slug}-${kind}-${number}`)) number++
  return `${slug}-${kind}-${number}`
}

/** The attributions of each sentence; what leads to one source twice stands once, with all that is known of it. */
function attribute(credits: Credit[], sources: ReadonlyMap<string, SourceEntry>): Map<CreditingSentence, Attribution[]> {
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
    resolved: source.registered || (source.document ? source.name !== `[${cited}]` || link !== undefined : link !== undefined && kind !== 'person' && kind !== 'publisher'),
  }
}

const claimsOf = (credits: readonly Credit[]) => [...new Set(credits.flatMap(({ sentence: { claim } }) => claim ?? []))]
const namesCited = (credits: readonly Credit[]) => [...new Set(credits.map(({ span }) => span.cited))].sort(compare)
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function groupByKey(credits: readonly Credit[]): Map<string, Credit[]> {
  const groups = new Map<string, Credit[]>()
  for (const credit of credits) {
    const group = groups.get(credit.key)
    if (group) group.push(credit)
    else groups.set(credit.key, [credit])
  }
  return groups
}

/** The most frequent value; of several the first by `order`. */
function mostFrequent<Value>(values: readonly Value[], order: (a: Value, b: Value) => number): Value {
  const counts = new Map<Value, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([a, one], [b, two]) => two - one || order(a, b))[0]![0]
}

/** Names of other scripts, of which no slug is left, are told apart by their code points. */
const slugOf = (name: string) => slugify(name) || `source-${[...name].map((character) => character.codePointAt(0)!.toString(36)).join('-')}`
