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
  for (const element of elementsBelow(page)) {
    if (element.tagName !== 'script' || !/^application\/ld\+json\b/i.test(attribute(element, 'type'))) continue
    const work = parseJson(wordsOf(element)).flatMap((value) => worksIn(value, deepest))
    const best = work.find((one) => !/WebPage$/.test(typeOf(one))) ?? work[0]
    if (best) return toArticle(best)
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

function toArticle(json: Json): StructuredArticle {
  const entity = json['mainEntityOfPage']
  const address = textOf(json['url']) ?? textOf(entity) ?? textOf((entity as Json | undefined)?.['@id'])
  const titles = [textOf(json['headline']), textOf(json['name'])].filter((title) => title !== undefined)
  const fields = {
    published: textOf(json['datePublished']) ?? textOf(json['dateCreated']),
    publisher: namesOf(json['publisher'])[0],
    url: address,
    language: textOf(json['inLanguage']),
  }
  const given = Object.entries(fields).filter(([, value]) => value !== undefined)
  return {
    ...(Object.fromEntries(given) as Partial<StructuredArticle>),
    titles,
    authors: namesOf(json['author'] ?? json['creator']),
  }
}

function textOf(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : ''
  return text || undefined
}

function namesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesOf)
  const name = textOf(value) ?? textOf((value as Json | null | undefined)?.['name'])
  return name ? [name] : []
}
