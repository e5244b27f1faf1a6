/** Everything that was read as the finished entries of the collections: claims with their sources and topics, and what they join. */
import { byCodeUnit } from '../by-code-unit.ts'
import type { JudgedSentence, ReadDocument } from '../document/read-document.ts'
import { findCode } from '../document/find-code.ts'
import { render } from '../document/render.ts'
import type { Reason } from '../reason.ts'
import { dateOfClaim, kindOfClaim } from '../document/type-claim.ts'
import type { WrittenSource, WrittenTopic } from '../read/read-topics.ts'
import { type Correctable, listChanges } from '../people/list-changes.ts'
import type { Applied } from '../people/apply-corrections.ts'
import type { CorrectionEntry } from '../people/schema.ts'
import type { Attribution, Claim, DocumentEntry, Figure, Miss, SourceEntry, TopicEntry } from '../schema.ts'
import type { FigureSpan } from '../sentence.ts'
import { type AssignedTopic, makeTopicAssigner, type TopicAssigner } from './assign-topics.ts'
import { resolveSources } from './resolve-sources.ts'

/** The entries of the collections, each in a fixed order. */
export interface Collections {
  documents: DocumentEntry[]
  claims: Claim[]
  topics: TopicEntry[]
  sources: SourceEntry[]
  corrections: CorrectionEntry[]
}

/** What a sentence holds, in the words of the export; kept for sentences that became no claim as well. */
export interface Findings {
  figures: Figure[]
  sources: Attribution[]
}

/** Why a claim is of its kind, has its date, and stands under its topics. */
export interface ClaimReasons {
  kind: Reason
  date: Reason[]
  topics: AssignedTopic[]
}

/** The entries, and for each document what each of its sentences holds. */
export interface Collected extends Collections {
  findings: Map<JudgedSentence, Findings>
  /** The claims that corrections withdrew; they stand in none of the collections. */
  withdrawn: Claim[]
  /** The reasons of each claim, by its id. */
  reasons: Map<string, ClaimReasons>
}

/** Joins what the stages found. Pure; documents come in the order of their files. */
export function toCollections(
  read: readonly ReadDocument[],
  topics: ReadonlyMap<string, WrittenTopic>,
  registry: ReadonlyMap<string, WrittenSource>,
  claimUrl: (id: string) => string,
  applied: ReadonlyMap<JudgedSentence, Applied> = new Map(),
): Collected {
  const { attributions, sources } = resolveSources(read, registry)
  const findings = new Map<JudgedSentence, Findings>()
  for (const sentence of read.flatMap(({ sentences }) => sentences)) {
    const figures = sentence.figures.map((figure) => toFigure(sentence, figure))
    findings.set(sentence, { figures, sources: attributions.get(sentence) ?? [] })
  }
  const assign = makeTopicAssigner(topics)
  const all = read.flatMap((document) => claimsOf(document, findings, assign, applied))
  const claims = all.flatMap(({ claim }) => (claim.status === 'withdrawn' ? [] : claim))
  return {
    documents: read.map((document) => toDocument(document, findings, claimUrl)),
    claims,
    topics: toTopics(topics, claims),
    sources,
    corrections: all.flatMap(({ correction }) => correction ?? []),
    findings,
    withdrawn: all.flatMap(({ claim }) => (claim.status === 'withdrawn' ? claim : [])),
    reasons: new Map(all.map(({ claim, reasons }) => [claim.id, reasons])),
  }
}

function claimsOf(
  document: ReadDocument,
  findings: ReadonlyMap<JudgedSentence, Findings>,
  assign: TopicAssigner,
  applied: ReadonlyMap<JudgedSentence, Applied>,
): { claim: Claim; reasons: ClaimReasons; correction: CorrectionEntry | null }[] {
  return document.sentences.flatMap((sentence) => {
    const correction = applied.get(sentence)
    const id = sentence.claim ?? correction?.id
    if (id === undefined) return []
    const { draft, reasons } = claimOf(document, sentence, assign)
    const read = { ...draft, ...findings.get(sentence)!, id }
    if (!correction) return { claim: { ...read, status: 'current' as const }, reasons, correction: null }
    const { figures, attributions } = correction.read
    const before = {
      ...read,
      figures: figures.map((figure) => toFigure(correction.read, figure)),
      sources: attributions,
    }
    return { ...correctedClaim(read, before, correction), reasons }
  })
}

/** A claim but for its figures and sources, which were looked up already, and why it is what it is. */
function claimOf(document: ReadDocument, sentence: JudgedSentence, assign: TopicAssigner) {
  const { quote, text, section, position, neighbours, struck } = sentence
  const { kind, reason } = kindOfClaim(sentence)
  const { date, reasons } = dateOfClaim(sentence, kind, document.metadata.published ?? null)
  const topics = assign({ text, headings: [document.title, ...section], neighbours })
  return {
    draft: {
      document: document.id,
      section,
      quote,
      text,
      struck,
      kind,
      position,
      date,
      topics: topics.map(({ topic }) => topic),
      notes: [],
    },
    reasons: { kind: reason, date: reasons, topics },
  }
}

/** A claim as a person corrected it, and what that changed; `before` is the claim as the program read it. */
function correctedClaim(read: Omit<Claim, 'status'>, before: Correctable, correction: Applied) {
  const { name, reason, by, on, topics, kind, withdraw } = correction
  const claim: Claim = {
    ...read,
    kind: kind ?? read.kind,
    date: correctedDate(read.date, correction),
    topics: topics ?? read.topics,
    status: withdraw ? 'withdrawn' : 'corrected',
  }
  const changes = listChanges(before, claim)
  return { claim, correction: { id: claim.id, file: name, reason, by, on, isWithdrawal: withdraw === true, changes } }
}

/** A date that is set takes the place of all that was read; one that is taken away leaves the document's own. */
function correctedDate(read: Claim['date'], { date, due, kind }: Applied): Claim['date'] {
  const set = date === undefined ? read : date === null ? null : { edtf: date, role: 'stated' as const }
  const falls = due === undefined ? (kind === undefined || kind === 'forecast' ? read?.due : undefined) : due
  if (!set) return null
  const { due: _, ...rest } = { due: undefined, ...set }
  return falls ? { ...rest, due: falls } : rest
}

/** A figure with its words as the quote has them, damage included. */
function toFigure(
  { quote, toQuote, struck }: JudgedSentence,
  { start, end, reasons: _, ...figure }: FigureSpan,
): Figure {
  const [last, next] = [toQuote[end - 1]!, toQuote[end]!]
  const gap = struck.find((one) => one.start > last && one.end <= next) // `14% ~~15%~~ more`
  return { ...figure, raw: quote.slice(toQuote[start], gap?.start ?? next).trim() }
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
    size: file.data.bytes.length,
    pages: file.data.pages?.length ?? null,
    sha256: file.data.sha256,
    claims: claims.map((claim) => claim.id),
    references,
    sentences: running.length,
    repairs: repairs.map(({ quote, text, kind, line }) => ({ quote, text, kind, line })),
    rows: Object.fromEntries(sentences.flatMap(rowOf)),
    misses: [
      ...running.flatMap((sentence) => missOf(sentence, findings.get(sentence)!)),
      ...findCode(tree, metadata.language ?? 'en'),
    ].sort((a, b) => a.line - b.line),
    ...render(tree, claims, repairs, claimUrl),
  }
}

/** The cells of a claim that is a row of a table, below the names of their columns; nothing where these are not known. */
function rowOf({ claim, cells, text }: JudgedSentence): [string, DocumentEntry['rows'][string]][] {
  if (claim === null || !cells.some(({ header }) => header)) return []
  return [[claim, cells.map(({ header, start, end }) => ({ column: header, cell: text.slice(start, end) }))]]
}

/** A sentence that holds something, if only struck out, and became no claim. */
function missOf(
  { claim, quote, position, reason, dates, struck }: JudgedSentence,
  { figures, sources }: Findings,
): Miss[] {
  const isMiss = claim === null && [figures, sources, dates, struck].some(({ length }) => length > 0)
  return isMiss ? [{ quote, line: position.line, reason }] : []
}

function toTopics(topics: ReadonlyMap<string, WrittenTopic>, claims: readonly Claim[]): TopicEntry[] {
  const claimsOfTopic = Map.groupBy(
    claims.flatMap(({ id, topics: own }) => own.map((topic) => ({ id, topic }))),
    ({ topic }) => topic,
  )
  const byTitle = [...topics].sort(
    ([a, x], [b, y]) => byCodeUnit(x.title.toLowerCase(), y.title.toLowerCase()) || byCodeUnit(a, b),
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
