/**
 * Who stands behind a claim in the end. A post that "distills" a report and a line credited to the report's publisher rest
 * on one origin: two claims, no second witness.
 */
import { findAll } from '../find-all.ts'
import type { ReadDocument } from '../document/read-document.ts'
import type { Claim, SourceEntry } from '../schema.ts'

/** From a claim's id to its origins, each the id of a source or `document:ID`; never empty. */
export type Origins = ReadonlyMap<string, ReadonlySet<string>>

const restingVerbs =
  /\b(?:distil(?:l?s|led)?|summari[sz]es?|based on|draws? on|drawn from|according to|taken from|takeaways|findings|highlights?|unpacks?|reviews?|breaks down|look at|resource than|data from|report(?:'s|’s)?|study(?:'s|’s)?)\b/i
const anaphor =
  /\bthe (?:(?:new|same|latest|\d{4}) )?(?:report|study|paper|survey|index|review|analysis|edition|assessment)\b/gi
const head = 12 // Sentences at the start of a document in which it says what it rests on.
const leastMentions = 2 // Of `the report` behind the first.

/** The origins of all claims, and which of these are one work, or stand for one that a document rests on. Sources of one family, a work and who made it, are one origin. */
export function findOrigins(
  read: readonly ReadDocument[],
  claims: readonly Claim[],
  sources: readonly SourceEntry[],
): { origins: Origins; works: ReadonlySet<string> } {
  const families = joinFamilies(read, sources)
  const family = (id: string): string => families.get(id) ?? id
  const titles = indexTitles(sources)
  const resting = new Map(read.map((document) => [document.id, restsOn(document, titles)]))
  const origins = new Map(
    claims.map(({ id, document, sources: credits }) => {
      const own = credits.map(({ source }) => family(source))
      const whole = resting.get(document)
      return [id, new Set(own.length > 0 ? own : [whole ? family(whole) : `document:${document}`])]
    }),
  )
  const works = new Set(sources.filter(({ kind }) => kind === 'work').map(({ id }) => family(id)))
  return { origins, works: new Set([...works, ...[...resting.values()].flatMap((id) => (id ? family(id) : []))]) }
}

/** The titles of works by their first word, each with where that word stands in it and the place of its work in the order of sources. */
type Titles = ReadonlyMap<string, { title: string; indent: number; work: string; order: number }[]>

const anyWord = /[\p{L}\p{N}]+/gu
const shortestTitle = 6

function indexTitles(sources: readonly SourceEntry[]): Titles {
  const works = sources.filter(({ kind, registered, cited }) => kind === 'work' && (registered || cited.length > 0))
  const titles = works.flatMap(({ id, name, cited }, order) =>
    [...new Set([name, ...cited])].flatMap((title) => {
      const first = title.length >= shortestTitle ? title.matchAll(anyWord).next().value : undefined
      return first ? { title, first: first[0], indent: first.index, work: id, order } : []
    }),
  )
  return Map.groupBy(titles, ({ first }) => first)
}

/** The work or publisher that a whole document rests on: named in its first sentences, and come back to as `the report`. */
function restsOn({ sentences }: ReadDocument, titles: Titles): string | null {
  const opening = sentences
    .slice(0, head)
    .filter(({ text }) => restingVerbs.test(text))
    .map(({ text }) => text)
    .join(' ')
  const named = findAll(opening, anyWord).flatMap(({ 0: word, index }) =>
    (titles.get(word) ?? []).filter(({ title, indent }) => opening.startsWith(title, index - indent)),
  )
  if (named.length === 0) return null
  const { work } = named.reduce((first, one) => (one.order < first.order ? one : first))
  const mentions = sentences.reduce((count, { text }) => count + findAll(text, anaphor).length, 0)
  return mentions >= leastMentions ? work : null
}

/** From a work to its maker, where a text says `Stanford's annual "AI Index Report"`, and from a reference to the source of its title. */
function joinFamilies(read: readonly ReadDocument[], sources: readonly SourceEntry[]): ReadonlyMap<string, string> {
  const makers = sources.filter(({ kind }) => kind === 'publisher')
  const byName = new Map(
    makers.flatMap(({ id, name, cited }) => [name, ...cited].map((one) => [one.toLowerCase(), id] as const)),
  )
  const families = new Map<string, string>()
  const works = sources.filter(({ kind }) => kind === 'work')
  const byTitle = new Map(works.flatMap(({ id, name, cited }) => [name, ...cited].map((title) => [title, id] as const)))
  for (const { text } of read.flatMap(({ sentences }) => sentences)) {
    for (const { 1: owner, 2: behind } of findAll(text, owned)) {
      const maker = byName.get(owner!.toLowerCase())
      const work = maker === undefined ? undefined : longestTitle(behind!, byTitle)
      if (maker !== undefined && work !== undefined && !families.has(work)) families.set(work, maker)
    }
  }
  return families
}

const owned =
  /(?<!\S)(\p{Lu}[\p{L}&.-]*(?: \p{Lu}[\p{L}&.-]*){0,3})['’]s (?:[\p{Ll}\d-]+ ){0,3}["“]?(\p{Lu}[^"”]{4,120})/gu

/** The longest run of words at the start that is a title. */
function longestTitle(text: string, byTitle: ReadonlyMap<string, string>): string | undefined {
  const words = text.split(' ')
  for (let width = words.length; width > 0; width--) {
    const work = byTitle.get(words.slice(0, width).join(' ').replace(/[,.]$/, ''))
    if (work !== undefined) return work
  }
  return undefined
}
