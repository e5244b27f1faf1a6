/** Relations between claims: what collides, agrees, echoes or refines, each with its reason. Pure; no clock, no chance. */
import type { ReadDocument } from '../document/read-document.ts'
import { foldQuote } from '../document/identify.ts'
import type { Claim, Relation, SourceEntry } from '../schema.ts'
import { collideMakers } from './collide-makers.ts'
import { collideQuotes } from './collide-quotes.ts'
import { compareStatements, type Verdict } from './compare-statements.ts'
import { echoOrigins } from './echo-origins.ts'
import { findHomes } from './find-homes.ts'
import { findOrigins, type Origins } from './find-origins.ts'
import { pairStatements } from './pair-statements.ts'
import { readStatements } from './read-statements.ts'
import { rememberFor } from './remember.ts'
import type { Passage } from './statement.ts'

/** All relations, the strongest of each type first, and what was left uncompared. */
export interface Related {
  relations: Relation[]
  origins: Origins
  /** How many blocks of like statements were too large to be compared as a whole. */
  bounded: number
}

const ranks: Readonly<Record<Relation['type'], number>> = {
  collides: 0,
  agrees: 1,
  echoes: 2,
  refines: 3,
  'same-subject': 4,
}
const relationTypes = (Object.keys(ranks) as Relation['type'][]).sort((a, b) => ranks[a] - ranks[b])
/** Relations of a type that a claim takes part in; what collides is never left out. */
const mostOfType: Readonly<Record<Relation['type'], number>> = {
  collides: Infinity,
  agrees: 12,
  echoes: 12,
  refines: 12,
  'same-subject': 3,
}

/** Relates the claims of all documents. */
export function relateClaims(
  read: readonly ReadDocument[],
  claims: readonly Claim[],
  sources: readonly SourceEntry[],
): Related {
  const { origins, works } = findOrigins(read, claims, sources)
  const { related, bounded } = relatePassages(passagesOf(read, claims), origins)
  const credited = [...collideMakers(read, claims), ...collideQuotes(read, claims)]
  const found = [...related, ...credited.map((relation) => weigh(relation, 2))]
  const echoes = echoOrigins(read, claims, origins, works, sources)
  const echoed = new Set(echoes.flatMap((relation) => relation.claims))
  const known = new Set(
    found.flatMap(({ claims: pair }) => (echoed.has(pair[0]) && echoed.has(pair[1]) ? pairKey(pair) : [])),
  )
  for (const relation of echoes) if (!known.has(pairKey(relation.claims))) found.push(weigh(relation, 0))
  return { relations: sortRelations(found).map(({ build }) => build()), origins, bounded }
}

/** What a relation is called: its type and its claims. */
export const relationId = ({ type, claims }: Relation): string => `${type}-${claims.join('-')}`

/** The claims with their sentences and what stands around them. */
function passagesOf(read: readonly ReadDocument[], claims: readonly Claim[]): Passage[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  const homes = findHomes(read)
  return read.flatMap(({ sentences, title }, at) =>
    sentences.flatMap((sentence, index) => {
      const claim = sentence.claim === null ? undefined : byId.get(sentence.claim)
      return claim
        ? {
            claim,
            sentence,
            around: sentences[index - 1]?.text ?? '',
            headings: [title, ...claim.section],
            home: homes[at]!,
          }
        : []
    }),
  )
}

/** A relation with its weight in the order of its type. All else is found again at the end, for those that are kept: it would fill the memory. */
interface Weighed {
  type: Relation['type']
  claims: readonly [string, string]
  strength: number
  build: () => Relation
}

const weigh = (relation: Relation, strength: number): Weighed => ({
  type: relation.type,
  claims: relation.claims as [string, string],
  strength,
  build: () => relation,
})

/** Relates claims by their figures: of several figures that two claims share, the one that tells most. */
function relatePassages(passages: readonly Passage[], origins: Origins): { related: Weighed[]; bounded: number } {
  const statements = passages.flatMap(readStatements)
  const related: Weighed[] = []
  let claim: Claim | null = null
  let best = new Map<Claim, Weighed>() // Of the claim with each later one: statements come in the order of their claims.
  const { bounded } = pairStatements(statements, (a, b) => {
    if (a.passage.claim !== claim) {
      for (const weighed of best.values()) related.push(weighed)
      ;[claim, best] = [a.passage.claim, new Map()]
    }
    const verdict = compareStatements(a, b)
    if (!verdict) return
    const known = best.get(b.passage.claim)
    if (known && ranks[verdict.type] > ranks[known.type]) return
    const weighed = weighVerdict(verdict, () => compareStatements(a, b)!, origins)
    if (
      !known ||
      ranks[weighed.type] < ranks[known.type] ||
      (weighed.type === known.type && weighed.strength > known.strength)
    )
      best.set(b.passage.claim, weighed)
  })
  for (const weighed of best.values()) related.push(weighed)
  return { related, bounded }
}

const pairKey = ([a, b]: readonly [string, string] | readonly string[]): string => (a! < b! ? `${a} ${b}` : `${b} ${a}`)

/** The folded quote of a claim, which is compared with many. */
const foldedQuote = rememberFor(({ quote }: Claim) => foldQuote(quote))

/** `again` finds the same verdict once more. */
function weighVerdict(verdict: Verdict, again: () => Verdict, origins: Origins): Weighed {
  const { first, second, strength } = verdict
  const [a, b] = [first.passage.claim, second.passage.claim]
  const isCopy = verdict.type === 'agrees' && foldedQuote(a) === foldedQuote(b)
  const isRepeated = a.document === b.document && [a, b].some(({ sources }) => sources.length === 0)
  const isEcho =
    verdict.type === 'agrees' && (isCopy || isRepeated || !origins.get(a.id)!.isDisjointFrom(origins.get(b.id)!))
  const copied = isCopy
    ? 'The words are the same'
    : isRepeated
      ? 'Both stand in one document'
      : 'Both rest on one origin'
  const type = isEcho ? 'echoes' : verdict.type
  const build = (): Relation => {
    const { explain, difference } = again()
    return {
      type,
      claims: [a.id, b.id],
      reason: isEcho ? `${explain()} ${copied}, so the second is no further witness.` : explain(),
      difference,
      figures: [first, second].map(({ figure, passage: { claim } }) => ({
        claim: claim.id,
        raw: figure.raw,
        line: claim.position.line,
      })),
    }
  }
  return { type, claims: [a.id, b.id], strength, build }
}

/** In a fixed order: by type, strength and ids. Of all that does not collide a claim keeps the first few. */
function sortRelations(found: readonly Weighed[]): Weighed[] {
  const byType = Map.groupBy(found, ({ type }) => type)
  return relationTypes.flatMap((type) => {
    const times = new Map<string, number>()
    const sorted = (byType.get(type) ?? []).sort(
      (a, b) =>
        b.strength - a.strength || compareWords(a.claims[0], b.claims[0]) || compareWords(a.claims[1], b.claims[1]),
    )
    return sorted.filter(({ claims }) => {
      if (claims.some((id) => (times.get(id) ?? 0) >= mostOfType[type])) return false
      for (const id of claims) times.set(id, (times.get(id) ?? 0) + 1)
      return true
    })
  })
}

const compareWords = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
