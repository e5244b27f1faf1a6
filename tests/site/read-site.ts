/** A built site as the tests see it: its files, and what each page says and points to. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { Element, Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { visit } from 'unist-util-visit'
import { builtSite, type BuiltSite, type SiteName } from './build-site.ts'
import type { Export } from './export-schema.ts'

/** An address in a page, and the attribute it stands in: `a`, `href`. */
export interface Reference {
  element: string
  attribute: string
  url: string
  rel: string[]
}

export interface Page {
  /** Below the site's folder, with `/`. */
  file: string
  /** Its address on the host, with the base path: `/sub/trail/topics/`. */
  path: string
  title: string
  description: string | null
  headings: string[]
  ids: string[]
  references: Reference[]
  /** Attributes that hold a script: `onClick` of `button`. */
  handlers: string[]
  /** Structured data, parsed. */
  data: unknown[]
  /** The text of `main`, white space folded. */
  text: string
}

export interface Site extends BuiltSite {
  files: Set<string>
  pages: Page[]
}

const addresses = ['href', 'src', 'srcSet', 'poster', 'data', 'action', 'formAction', 'xLinkHref', 'cite', 'ping']

/** Reads all of a built site. */
export async function readSite(name: SiteName): Promise<Site> {
  const site = await builtSite(name)
  const files = listFiles(site.folder)
  const pages = files.filter((file) => file.endsWith('.html')).map((file) => readPage(site, file))
  return { ...site, files: new Set(files), pages }
}

/** The files of a folder and below it, sorted, with `/`. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}

/** `data/claims.json` as it stands; `export.test.ts` checks its form. */
export const readExport = (site: BuiltSite): Export =>
  JSON.parse(readFileSync(join(site.folder, 'data/claims.json'), 'utf8')) as Export

/** The tree of a page. */
export const parsePage = (site: BuiltSite, file: string) => fromHtml(readFileSync(join(site.folder, file), 'utf8'))

/** White space folded as in a quote. */
export const fold = (text: string) => text.replace(/\s+/g, ' ').trim()

/** All text of a node, that of scripts and styles left out. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (!('children' in node) || (node.type === 'element' && ['script', 'style', 'template'].includes(node.tagName)))
    return ''
  return node.children.map(textOf).join('')
}

function readPage(site: BuiltSite, file: string): Page {
  const page: Page = {
    file,
    path: `${site.base}${file.replace(/(^|\/)index\.html$/, '$1')}`,
    title: '',
    description: null,
    headings: [],
    ids: [],
    references: [],
    handlers: [],
    data: [],
    text: '',
  }
  visit(parsePage(site, file), 'element', (element) => note(element, page))
  return page
}

function note(element: Element, page: Page): void {
  const { tagName, properties } = element
  if (tagName === 'title' && page.title === '') page.title = fold(textOf(element))
  if (tagName === 'h1') page.headings.push(fold(textOf(element)))
  if (tagName === 'main') page.text = fold(textOf(element))
  if (tagName === 'meta' && properties['name'] === 'description') page.description = String(properties['content'])
  if (tagName === 'script' && properties['type'] === 'application/ld+json')
    page.data.push(JSON.parse(element.children.map((child) => ('value' in child ? child.value : '')).join('')))
  if (properties['id'] !== undefined) page.ids.push(String(properties['id']))
  const rel = Array.isArray(properties['rel']) ? properties['rel'].map(String) : []
  for (const [attribute, value] of Object.entries(properties)) {
    if (/^on/i.test(attribute)) page.handlers.push(`${attribute} of ${tagName}`)
    if (addresses.includes(attribute)) page.references.push({ element: tagName, attribute, url: String(value), rel })
  }
}
