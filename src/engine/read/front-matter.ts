/** YAML between two lines `---` at the head of a Markdown file. */
import type { z } from 'zod'
import { foreignKeys, otherKeys } from '../lexicon/front-matter-keys.ts'
import { listed, nearest, report } from '../report.ts'
import { type Metadata, metadataSchema, urlSchema } from '../schema.ts'
import { pageDate } from './html/page-date.ts'
import { nearestDate } from './nearest-date.ts'
import type { ContentFile } from './read-files.ts'
import { checkYaml, parseYaml, readYaml, type WrittenYaml } from './read-yaml.ts'

const fenced = /^(\uFEFF?---[ \t]*\r?\n)([^]*?)\r?\n?---[ \t]*(?:\r?\n|$)/

/** Reads and checks the front matter; null when a fault was reported. A file without any is checked as an empty one. */
export function readFrontMatter<T extends z.ZodObject>(file: ContentFile, schema: T): z.output<T> | null {
  return isUnclosed(file, () => true) ? null : readYaml(file, ...fence(file), schema)
}

/**
 * The same of a document, whose front matter may be written for other programs: their names of our keys are understood
 * (`author`, `date`), and keys that are nothing to us are told and passed over. A key that looks misspelt is a fault.
 */
export function readDocumentMatter(file: ContentFile): Metadata | null {
  if (isUnclosed(file, isKnown) || isForeign(file)) return null
  const yaml = parseYaml(file, ...fence(file))
  return yaml && checkYaml(file, { ...yaml, values: translate(file, yaml) }, metadataSchema)
}

function fence(file: ContentFile): [text: string, offset: number] {
  const match = fenced.exec(String(file.value))
  return [match?.[2] ?? '', match?.[1]?.length ?? 0]
}

const opened = /^\uFEFF?---[ \t]*\r?\n(?:[ \t]*(?:#.*)?\r?\n)*([\w-]+):(?=\s)/

/** Whether front matter begins, with a key that a reader takes for one, and does not end; that is reported. */
function isUnclosed(file: ContentFile, isKey: (key: string) => boolean): boolean {
  const source = String(file.value)
  const key = opened.exec(source)?.[1]
  if (key === undefined || fenced.test(source) || !isKey(key)) return false
  report(file, 'matter-unclosed', {}, { start: 0, end: source.indexOf('\n') })
  return true
}

const toml = /^\uFEFF?\+\+\+[ \t]*\r?\n(?:[ \t]*(?:#.*)?\r?\n)*[ \t]*[\w."'-]+[ \t]*=/

/** Whether the front matter is TOML, as other programs write it; that is reported. */
function isForeign(file: ContentFile): boolean {
  const source = String(file.value)
  if (!toml.test(source)) return false
  report(file, 'matter-foreign', {}, { start: 0, end: source.indexOf('\n') })
  return true
}

/** Whether a key is ours or another program's; a text may begin with a line of its own, and `Note: …` behind it. */
const isKnown = (key: string): boolean =>
  ownKeys.includes(key) || otherKeys.has(key.toLowerCase()) || foreignKeys.has(key.toLowerCase())

const ownKeys = Object.keys(metadataSchema.shape)

/** The values under our keys. One that is there already wins over another name of it. */
function translate(file: ContentFile, { values, rangeAt, rangeOfValue }: WrittenYaml): Record<string, unknown> {
  const own: Record<string, unknown> = {}
  const others: [string, unknown][] = []
  for (const [key, value] of Object.entries(values)) {
    const isOurs = ownKeys.includes(key) ? !isForeignValue(key, value) : isMisspelt(key)
    if (isOurs) own[key] = key === 'authors' ? listOf(value) : value
    else others.push([key, value])
  }
  for (const [key, value] of others) {
    const ours = otherKeys.get(key.toLowerCase())
    const meant = ours && translated(ours, value)
    if (meant === null && isDated(ours!, value))
      report(file, 'date-format', { actual: value, expected: key, ...nearestDate(value) }, rangeOfValue([key]))
    else if (meant === null || ownKeys.includes(key))
      report(file, 'value-foreign', { actual: key }, rangeOfValue([key]))
    else if (meant === undefined)
      report(file, 'key-foreign', { actual: key, expected: listed(ownKeys) }, rangeAt([key]))
    else own[ours!] ??= meant
  }
  return own
}

/** Whether a value that is no date was meant as one: `18/11/24`; not `{{ today }}`, which another program fills in. */
const isDated = (key: string, value: unknown): value is string =>
  (key === 'published' || key === 'accessed') && typeof value === 'string' && /\d/.test(value)

/**
 * `published: true` tells another program to show the page, `url: /news/rents` where in its own site, a list of `references`
 * is its own bibliography, and a map holds a title in many languages.
 */
const isForeignValue = (key: string, value: unknown): boolean =>
  typeof value === 'boolean' ||
  (isMap(value) && !['authors', 'references'].includes(key)) ||
  (key === 'url' && typeof value === 'string' && /^\.{0,2}\//.test(value)) ||
  (key === 'references' && Array.isArray(value))

const isMisspelt = (key: string) => {
  const lower = key.toLowerCase()
  return !otherKeys.has(lower) && !foreignKeys.has(lower) && nearest(key, ownKeys) !== null
}

/** A value of another program as ours is written; null where it cannot be. */
function translated(key: string, value: unknown): unknown {
  if (key === 'authors') {
    const list = listOf(value)
    return Array.isArray(list) && list.every((one) => typeof one === 'string') ? list : null
  }
  if (typeof value !== 'string' && typeof value !== 'number') return null
  const text = String(value).trim()
  if (key === 'published' || key === 'accessed') return pageDate(text)
  if (key === 'url') return urlSchema.safeParse(text).success ? text : null
  if (key === 'language') return text.replace('_', '-') // `en_GB`
  return text || null
}

/** One author, or authors in one line: `A. Smith and B. Jones`; of maps with more about each, the names. */
function listOf(value: unknown): unknown {
  if (isMap(value)) return nameOf(value) === undefined ? value : [nameOf(value)]
  if (Array.isArray(value)) return value.map((one: unknown) => (isMap(one) ? (nameOf(one) ?? one) : one))
  return typeof value === 'string' && value.trim() !== '' ? value.split(/\s*(?:;|\band\b|&)\s*/).filter(Boolean) : value
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** `name: A. Smith`, or `given: A.` and `family: Smith` as in citation files. */
function nameOf(author: Record<string, unknown>): string | undefined {
  if (typeof author['name'] === 'string') return author['name']
  const parts = [author['given'] ?? author['given-names'], author['family'] ?? author['family-names']]
  return parts.every((part) => typeof part === 'string') ? parts.join(' ') : undefined
}
