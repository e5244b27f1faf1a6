/** Title, day, publisher, authors, address and language of a page, from its JSON-LD, its `<meta>` and its text. */
import type { Element, Root } from 'hast'
import type { Metadata } from '../../schema.ts'
import { attribute, childElements, elementsBelow, findElement, foldedWords } from './elements.ts'
import { pageDate } from './page-date.ts'
import { type Byline, isName, readByline } from './byline.ts'
import { readHeadLines } from './head-lines.ts'
import { structuredArticle } from './structured-data.ts'

const titleNames = ['citation_title', 'og:title', 'dc.title', 'dcterms.title', 'twitter:title']
const dayNames = [
  ...[
    'article:published_time',
    'citation_publication_date',
    'citation_date',
    'citation_online_date',
    'og:published_time',
  ],
  ...[
    'dc.date.issued',
    'dc.date',
    'dcterms.issued',
    'dcterms.date',
    'datepublished',
    'publishdate',
    'pubdate',
    'parsely-pub-date',
    'govuk:first-published-at',
    'dcterms.created',
    'dc.date.created',
    'date',
  ],
]
const publisherNames = [
  'og:site_name',
  'citation_publisher',
  'citation_journal_title',
  'dc.publisher',
  'dcterms.publisher',
  'application-name',
]
const authorNames = [
  'citation_author',
  'author',
  'dc.creator',
  'dcterms.creator',
  'parsely-author',
  'article:author',
  'byl',
]

/** What the page says of itself; nothing that it does not say. */
export function pageMetadata(page: Root): Metadata {
  const head = metaOf(page)
  const article = structuredArticle(page)
  const first = (names: readonly string[]) => names.flatMap((name) => head.get(name) ?? [])[0]
  const lines = readHeadLines(page)
  const authors = authorsOf(page, article?.authors ?? [], head)
  const bylines = [...(authors ? [authors] : []), lines]
  const publisher =
    article?.publisher ??
    first(publisherNames) ??
    itemOf(page, 'publisher') ??
    bylines.find((one) => one.publisher)?.publisher
  const fields = {
    title: titleOf(
      page,
      [...(article?.titles ?? []), ...titleNames.flatMap((name) => head.get(name) ?? [])],
      publisher,
    ),
    published: [article?.published, ...dayNames.flatMap((name) => head.get(name) ?? []), timeOf(page), lineOf(page)]
      .map(dateOf)
      .concat(bylines.map((one) => one.published))
      .find(Boolean),
    publisher,
    authors: bylines.find((one) => one.authors.length > 0)?.authors,
    url: [canonicalOf(page), first(['og:url']), article?.url].find(isAddress),
    language: languageOf(page, article?.language ?? first(['og:locale', 'dc.language', 'content-language'])),
  }
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value?.length)) as Metadata
}

function metaOf(page: Root): Map<string, string[]> {
  const meta = new Map<string, string[]>()
  for (const element of elementsBelow(page)) {
    if (element.tagName !== 'meta') continue
    const name = (
      attribute(element, 'name') ||
      attribute(element, 'property') ||
      attribute(element, 'httpEquiv')
    ).toLowerCase()
    const content = attribute(element, 'content').replace(/\s+/g, ' ').trim()
    if (!name || !content) continue
    const contents = meta.get(name)
    if (contents) contents.push(content)
    else meta.set(name, [content])
  }
  return meta
}

/** The first title given that the page shows, or else its heading, or its `<title>` without the site's name at the end. */
function titleOf(page: Root, given: readonly string[], publisher: string | undefined): string | undefined {
  const title = words(findElement(page, ({ tagName }) => tagName === 'title'))
  const heading = words(findElement(page, ({ tagName }) => tagName === 'h1'))
  const shows = (text: string | undefined) =>
    [heading, title].some((shown) => text && shown?.toLowerCase().includes(text.toLowerCase()))
  const shown = given.find(shows) ?? given[0]
  if (shown) return shown
  if (heading && (!title || title.toLowerCase().startsWith(heading.toLowerCase()))) return heading
  return withoutSite(title, publisher ?? heading) // Some sites put their own name into the first heading.
}

const divider = /\s+[-–—|·•:»]\s+/

function withoutSite(title: string | undefined, publisher: string | undefined): string | undefined {
  const site = title?.split(divider).at(-1)
  if (!title || !site || site === title || site.toLowerCase() !== publisher?.toLowerCase()) return title
  return title.slice(0, -site.length).trimEnd().slice(0, -1).trimEnd()
}

const words = (element: Element | undefined) => (element && foldedWords(element)) || undefined
const dateOf = (text: string | undefined) => (text && pageDate(text)) || undefined

/** The day in the text: an element that says it is the date of publication, or a `<time>` in the head of the article. */
function timeOf(page: Root): string | undefined {
  const marked = findElement(
    page,
    (element) =>
      attribute(element, 'itemProp') === 'datePublished' ||
      (element.tagName === 'time' && 'pubDate' in element.properties),
  )
  const header = findElement(page, ({ tagName }) => tagName === 'article' || tagName === 'main')
  const time = marked ?? (header && findElement(header, (element) => element.tagName === 'time'))
  return time && (attribute(time, 'dateTime') || attribute(time, 'content') || foldedWords(time))
}

const publishedLine = /^(?:(?:first )?published|posted|issued)(?: on)?:?\s+(\S.*)$/i
const longestLine = 60

/** The day in a line of its own: `Published 29 May 2025`. */
function lineOf(page: Root): string | undefined {
  for (const element of elementsBelow(page)) {
    if (!['p', 'span', 'div', 'dd', 'li'].includes(element.tagName) || childElements(element).length > 0) continue
    const words = foldedWords(element)
    const day = words.length <= longestLine ? publishedLine.exec(words)?.[1] : undefined
    if (day && pageDate(day)) return day
  }
  return undefined
}

function itemOf(page: Root, name: string): string | undefined {
  const item = findElement(page, (element) => attribute(element, 'itemProp') === name)
  return item && (attribute(item, 'content') || foldedWords(item) || undefined)
}

/** Whom the page names as its authors: in JSON-LD, in its head, or in an element that is marked as a byline. */
function authorsOf(page: Root, structured: string[], head: Map<string, string[]>): Byline | undefined {
  const meta = authorNames.map((name) => head.get(name) ?? []).find((names) => names.some(isName)) ?? []
  const marked = [...elementsBelow(page)].filter(
    (element) =>
      attribute(element, 'rel') === 'author' ||
      attribute(element, 'itemProp') === 'author' ||
      /(?:^|\s)(?:byline|author-name|p-author)(?:\s|$)/.test(attribute(element, 'className')),
  )
  const bylines = [structured, meta, marked.slice(0, 1).map(foldedWords)].map(joinBylines)
  return bylines.find(({ authors }) => authors.length > 0)
}

/** What some bylines say together. */
function joinBylines(lines: readonly string[]): Byline {
  const read = lines.map(readByline)
  const [publisher, published] = [
    read.find((one) => one.publisher)?.publisher,
    read.find((one) => one.published)?.published,
  ]
  const authors = [...new Set(read.flatMap((one) => one.authors))]
  return { authors, ...(publisher && { publisher }), ...(published && { published }) }
}

function canonicalOf(page: Root): string | undefined {
  const link = findElement(
    page,
    (element) => element.tagName === 'link' && attribute(element, 'rel').toLowerCase() === 'canonical',
  )
  return link && attribute(link, 'href')
}

const isAddress = (text: string | undefined): text is string =>
  !!text && /^https?:\/\//i.test(text) && URL.canParse(text)

function languageOf(page: Root, said: string | undefined): string | undefined {
  const html = findElement(page, ({ tagName }) => tagName === 'html')
  const tag = ((html && attribute(html, 'lang')) || said || '').trim().replace('_', '-')
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag) ? tag : undefined
}
