/** Everything that was read as the finished entries of the collections: claims with their sources and topics, and what they join. */
import type { JudgedSentence, ReadDocument } from '../document/read-document.ts'
import { render } from '../document/render.ts'
import { dateOfClaim, kindOfClaim } from '../document/type-claim.ts'
import type { WrittenSource, WrittenTopic } from '../read/read-topics.ts'
import type { Attribution, Claim, DocumentEntry, Figure, Miss, SourceEntry, TopicEntry } from '../schema.ts'
import type { FigureSpan } from '../sentence.ts'
import { makeTopicAssigner, type TopicAssigner } from './assign-topics.ts'
import { resolveSources } from './resolve-sources.ts'

/** The entries of the four collections, each in a fixed order. */
export interface Collections {
  documents: DocumentEntry[]
  claims: Claim[]
  topics: TopicEntry[]
  sources: SourceEntry[]
}

/** What a sentence holds, in the words of the export; kept for sentences that became no claim as well. */
export interface Findings {
  figures: Figure[]
  sources: Attribution[]
}

/** The entries, and for each document what each of its sentences holds. */
export interface Collected extends Collections {
  findings: Map<JudgedSentence, Findings>
}

/** Joins what the stages found. Pure; documents come in the order of their files. */
export function toCollections(
  read: readonly ReadDocument[],
  topics: ReadonlyMap<string, WrittenTopic>,
  registry: ReadonlyMap<string, WrittenSource>,
  claimUrl: (id: string) => string,
): Collected {
  const { attributions, sources } = resolveSources(read, registry)
  const findings = new Map<JudgedSentence, Findings>()
  for (const sentence of read.flatMap(({ sentences }) => sentences)) {
    const figures = sentence.figures.map((figure) => toFigure(sentence, figure))
    findings.set(sentence, { figures, sources: attributions.get(sentence) ?? [] })
  }
  const assign = makeTopicAssigner(topics)
  const claims = read.flatMap((document) => claimsOf(document, findings, assign))
  return {
    documents: read.map((document) => toDocument(document, findings, claimUrl)),
    claims,
    topics: toTopics(topics, claims),
    sources,
    findings,
  }
}

function claimsOf(
  document: ReadDocument,
  findings: ReadonlyMap<JudgedSentence, Findings>,
  assign: TopicAssigner,
): Claim[] {
  return document.sentences.flatMap((sentence) => {
    if (sentence.claim === null) return []
    const { quote, text, section, position, neighbours } = sentence
    const kind = kindOfClaim(sentence)
    return {
      id: sentence.claim,
      document: document.id,
      section,
      quote,
      text,
      kind,
      position,
      ...findings.get(sentence)!,
      date: dateOfClaim(sentence, kind, document.metadata.published ?? null),
      topics: assign({ text, headings: [document.title, ...section], neighbours }),
      status: 'current' as const,
      notes: [],
    }
  })
}

/** A figure with its words as the quote has them, damage included. */
function toFigure({ quote, toQuote }: JudgedSentence, { start, end, ...figure }: FigureSpan): Figure {
  return { ...figure, raw: quote.slice(toQuote[start], toQuote[end]).trim() }
}

function toDocument(
  document: ReadDocument,
  findings: ReadonlyMap<JudgedSentence, Findings>,
  claimUrl: (id: string) => string,
): DocumentEntry {
  const { id, file, title, metadata, sentences, repairs, references, tree } = document
  const claims = sentences.flatMap(({ claim, position }) => (claim === null ? [] : { id: claim, position }))
  const running = sentences.filter(({ place }) => place !== 'heading')
  return {
    id,
    file: file.data.name,
    title,
    published: metadata.published ?? null,
    publisher: metadata.publisher ?? null,
    authors: metadata.authors ?? [],
    url: metadata.url ?? null,
    accessed: metadata.accessed ?? null,
    language: metadata.language ?? 'en',
    licence: metadata.licence ?? null,
    sha256: file.data.sha256,
    claims: claims.map((claim) => claim.id),
    references,
    sentences: running.length,
    repairs: repairs.map(({ quote, text, kind, line }) => ({ quote, text, kind, line })),
    rows: Object.fromEntries(sentences.flatMap(rowOf)),
    misses: running.flatMap((sentence) => missOf(sentence, findings.get(sentence)!)),
    ...render(tree, claims, repairs, claimUrl),
  }
}

/** The cells of a claim that is a row of a table, below the names of their columns; nothing where these are not known. */
function rowOf({ claim, cells, text }: JudgedSentence): [string, DocumentEntry['rows'][string]][] {
  if (claim === null || !cells.some(({ header }) => header)) return []
  return [[claim, cells.map(({ header, start, end }) => ({ column: header, cell: text.slice(start, end) }))]]
}

/** A sentence that holds something and became no claim. */
function missOf({ claim, quote, position, reason, dates }: JudgedSentence, { figures, sources }: Findings): Miss[] {
  const isMiss = claim === null && (figures.length > 0 || sources.length > 0 || dates.length > 0)
  return isMiss ? [{ quote, line: position.line, reason }] : []
}

function toTopics(topics: ReadonlyMap<string, WrittenTopic>, claims: readonly Claim[]): TopicEntry[] {
  const claimsOfTopic = Map.groupBy(
    claims.flatMap(({ id, topics: own }) => own.map((topic) => ({ id, topic }))),
    ({ topic }) => topic,
  )
  const byTitle = [...topics].sort(
    ([a, x], [b, y]) => compare(x.title.toLowerCase(), y.title.toLowerCase()) || compare(a, b),
  )
  const narrower = Map.groupBy(byTitle, ([, { broader }]) => broader)
  return byTitle.map(([id, { title, kind, broader, terms, html }]) => ({
    id,
    title,
    kind,
    broader: broader ?? null,
    narrower: (narrower.get(id) ?? []).map(([below]) => below),
    terms,
    html,
    claims: claimsOfTopic.get(id)?.map((claim) => claim.id) ?? [],
  }))
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
