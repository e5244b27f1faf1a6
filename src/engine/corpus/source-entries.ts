/** The entries of the collection `sources`, each from the credits that lead to it. */
import { byCodeUnit } from '../by-code-unit.ts'
import { attributionKinds, type AttributionKind, type RegisteredSource, type SourceEntry } from '../schema.ts'
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

/** A credit on its way to a source. */
export interface Credit {
  span: AttributionSpan
  sentence: CreditingSentence
  document: { id: string; references: CreditingDocument<CreditingSentence>['references'] }
  /** What makes two credits one source: `name:who`, `registered:who`, `link:example.org/a`, `reference:DOCUMENT 29`. */
  key: string
}

/** The entry of a registered source. */
export const registeredEntry = (id: string, source: RegisteredSource, credits: Credit[]): SourceEntry => ({
  id,
  name: source.name,
  kind: source.kind,
  cited: namesCited(credits),
  aliases: source.aliases ?? [],
  url: source.url ?? null,
  citation: source.citation ?? null,
  registered: true,
  document: null,
  claims: claimsOf(credits),
})

/** The entry of a numbered reference, with what its document knows of it. */
export function referenceEntry(credits: Credit[]): SourceEntry {
  const { document, span } = credits[0]!
  const { title, url } = document.references[span.cited] ?? {}
  return {
    id: `${document.id}--reference-${slugOf(span.cited)}`,
    name: title === undefined ? `[${span.cited}]` : `[${span.cited}] ${title}`,
    kind: 'reference',
    cited: namesCited(credits),
    aliases: [],
    url: url ?? credits.find(({ span: { url: own } }) => own !== undefined)?.span.url ?? null,
    citation: null,
    registered: false,
    document: document.id,
    claims: claimsOf(credits),
  }
}

/** The entry of a source that nobody registered; `taken` are the slugs of others, each with the last number given to it. */
export function ownEntry(key: string, credits: Credit[], taken: Map<string, number>): SourceEntry {
  const kind = mostFrequent(
    credits.map(({ span }) => span.kind),
    (a, b) => attributionKinds.indexOf(a) - attributionKinds.indexOf(b),
  )
  const wording = mostFrequent(longest(credits), byCodeUnit)
  const host = key.startsWith('link:') ? key.slice(5).split('/')[0]! : ''
  const slug = slugOf(host ? `${wording} ${host}` : wording)
  return {
    id: freeSlug(slug, kind, taken),
    name: host ? `${wording} (${host})` : wording,
    kind,
    cited: namesCited(credits),
    aliases: [],
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
function freeSlug(slug: string, kind: AttributionKind, taken: Map<string, number>): string {
  if (!taken.has(slug)) return slug
  const base = `${slug}-${kind}`
  if (!taken.has(base)) return base
  let number = taken.get(base)! + 1
  while (taken.has(`${base}-${number}`)) number++
  taken.set(base, number)
  return `${base}-${number}`
}

const claimsOf = (credits: readonly Credit[]) => [...new Set(credits.flatMap(({ sentence: { claim } }) => claim ?? []))]
const namesCited = (credits: readonly Credit[]) => [...new Set(credits.map(({ span }) => span.cited))].sort(byCodeUnit)

/** The most frequent value; of several the first by `order`. */
function mostFrequent<Value>(values: readonly Value[], order: (a: Value, b: Value) => number): Value {
  const counts = new Map<Value, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([a, one], [b, two]) => two - one || order(a, b))[0]![0]
}

/** Names of other scripts, of which no slug is left, are told apart by their code points. */
const slugOf = (name: string) =>
  slugify(name) || `source-${[...name].map((character) => character.codePointAt(0)!.toString(36)).join('-')}`
