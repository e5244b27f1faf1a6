/** What a page says of itself in JSON-LD. */
import type { Root } from 'hast'
import { attribute, elementsBelow, wordsOf } from './elements.ts'

/** The fields of an article that pages give in JSON-LD; all strings as written. */
export interface StructuredArticle {
  /** What it may be called, the likeliest first; some sites put a description into `headline`. */
  titles: string[]
  published?: string
  publisher?: string
  authors: string[]
  url?: string
  language?: string
}

type Json = Record<string, unknown>

const works =
  /^(?:.*Article|BlogPosting|Posting|Report|WebPage|CreativeWork|Dataset|Book|Thesis|ScholarlyArticle|NewsArticle)$/
const deepest = 6 // `@graph` within an array within an object; more is a trap.

/** The first article that the page describes in JSON-LD; broken JSON is passed over, as search engines do. */
export function structuredArticle(page: Root): StructuredArticle | null {
  const scripts = [...elementsBelow(page)].filter(
    (element) => element.tagName === 'script' && /^application\/ld\+json\b/i.test(attribute(element, 'type')),
  )
  const parsed = scripts.map((script) => parseJson(wordsOf(script)))
  for (const values of parsed) {
    const work = values.flatMap((value) => worksIn(value, deepest))
    const best = work.find((one) => !/WebPage$/.test(typeOf(one))) ?? work[0]
    if (best) return toArticle(best, knownIn(parsed.flat()))
  }
  return null
}

function parseJson(text: string): unknown[] {
  try {
    return [JSON.parse(text.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, ''))]
  } catch {
    return [] // Nobody checks this part of a page; what cannot be read says nothing.
  }
}

function worksIn(value: unknown, depth: number): Json[] {
  if (depth === 0 || typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap((one) => worksIn(one, depth - 1))
  const json = value as Json
  const own = works.test(typeOf(json)) ? [json] : []
  return [...own, ...worksIn(json['@graph'], depth - 1), ...worksIn(json['mainEntity'], depth - 1)]
}

const typeOf = (json: Json) => String(Array.isArray(json['@type']) ? json['@type'][0] : (json['@type'] ?? ''))

function toArticle(json: Json, known: ReadonlyMap<string, Json>): StructuredArticle {
  const entity = json['mainEntityOfPage']
  const address = textOf(json['url']) ?? textOf(entity) ?? textOf((entity as Json | undefined)?.['@id'])
  const titles = [textOf(json['headline']), textOf(json['name'])].filter((title) => title !== undefined)
  const fields = {
    published: textOf(json['datePublished']) ?? textOf(json['dateCreated']),
    publisher: namesOf(json['publisher'], known)[0],
    url: address,
    language: textOf(json['inLanguage']),
  }
  const given = Object.entries(fields).filter(([, value]) => value !== undefined)
  return {
    ...(Object.fromEntries(given) as Partial<StructuredArticle>),
    titles,
    authors: namesOf(json['author'] ?? json['creator'], known),
  }
}

function textOf(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : ''
  return text || undefined
}

/** The names of persons or organisations, written as words, objects, lists or references to objects of the page. */
function namesOf(value: unknown, known: ReadonlyMap<string, Json>, depth = deepest): string[] {
  if (depth === 0 || value === null || value === undefined) return []
  if (Array.isArray(value)) return value.flatMap((one) => namesOf(one, known, depth - 1))
  if (typeof value !== 'object') return [textOf(value)].filter((name) => name !== undefined)
  const json = value as Json
  const inner = json['name'] ?? json['@list'] ?? json['itemListElement'] ?? json['item']
  if (inner !== undefined) return namesOf(inner, known, depth - 1)
  const whole = [textOf(json['givenName']), textOf(json['familyName'])].filter(Boolean).join(' ')
  if (whole) return [whole]
  const meant = known.get(String(json['@id'] ?? ''))
  return meant && meant !== json ? namesOf(meant, known, depth - 1) : []
}

/** The objects that others refer to by their `@id`. */
function knownIn(values: readonly unknown[], depth = deepest, known = new Map<string, Json>()): Map<string, Json> {
  for (const value of values) {
    if (depth === 0 || typeof value !== 'object' || value === null) continue
    const id = textOf((value as Json)['@id'])
    if (id && 'name' in value && !known.has(id)) known.set(id, value as Json)
    knownIn(Object.values(value), depth - 1, known)
  }
  return known
}
